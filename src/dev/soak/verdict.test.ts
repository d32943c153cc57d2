import { expect, test } from 'vitest';
import { verdictOn, type Sample } from './verdict.ts';

/** Looks every 500 sols of 100,000, with a heap that is so big at a sol. */
function looks(pageMb: (sols: number) => number): Sample[] {
  return Array.from({ length: 200 }, (_, i) => {
    const sols = 500 * (i + 1);
    const same = { workersMb: 50, workers: 5, nodes: 9000, listeners: 380, residentMb: 550, storedMb: 15 };
    return { sols, colonySol: sols % 3000, minutes: i, pageMb: pageMb(sols), ...same };
  });
}

const grew = (pageMb: (sols: number) => number): string[] =>
  verdictOn(looks(pageMb))
    .filter(({ ok }) => !ok)
    .map(({ key }) => key);

test('what comes to hand in the first quarter is no growth, nor is the tooth of a saw that each colony is', () => {
  expect(grew((sols) => 40 + Math.min(20, sols / 1000))).toEqual([]);
  expect(grew((sols) => 40 + (sols % 3000) / 300)).toEqual([]);
});

test('a third of a megabyte in a thousand sols is, and so is one worker more', () => {
  expect(grew((sols) => 40 + sols / 3000)).toEqual(['pageMb']);
  const more = looks(() => 45).map((one) => ({ ...one, workers: one.sols > 80_000 ? 6 : 5 }));
  expect(verdictOn(more).filter(({ ok }) => !ok)).toMatchObject([{ key: 'workers', second: 5, last: 6 }]);
});
