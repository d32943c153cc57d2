import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aimed, anyColony, anyMission, kindWish, wish, wishes } from './arbitrary.test-support.ts';
import { bayWish } from './bay/wishes.test-support.ts';
import { accountOf, QUANTITIES } from './books.test-support.ts';
import { ampleColony, copyOf, leavesOf, missionColony, PUBLISHED, tick } from './colony.test-support.ts';
import { Command } from './commands/command.ts';
import { PLAYABLE, type MissionKey } from './missions.ts';
import type { Colony } from './schema.ts';
import { expectAgreed, expectClosed, expectSound } from './sound.test-support.ts';

const SOLS = 300;
/** Checking shape and meaning takes longer than the tick: a sol's length and a bit, so that every hour has its turn. */
const SOUND_EVERY = 49;

/** Runs a colony under the ledger's frames, hazards and all, and checks it in every tick. */
function follow(colony: Colony, bySol: Map<number, Command[]>, sols: number): void {
  const first = accountOf(colony);
  let before = first;
  for (let i = 0; i < sols * 24 && colony.ended === null; i++) {
    const commands = i % 24 === 0 ? (bySol.get(i / 24) ?? []).map((one) => aimed(colony, one)) : [];
    tick(colony, 1, commands, PUBLISHED);
    before = expectClosed(before, colony);
    if (i % SOUND_EVERY === 0) expectSound(colony);
  }
  expectClosed(first, colony);
  expectAgreed(colony);
  expectSound(colony);
}

test('R1.5 R1.6 over 300 sols of any mission, any commands and all hazards, every tick keeps the books and leaves a sound colony', () => {
  const lived: number[] = [];
  const seen = new Set<MissionKey>();
  fc.assert(
    fc.property(anyMission, fc.nat(1e6), wishes(SOLS, wish, 60), (mission, seed, bySol) => {
      const colony = missionColony(mission, seed);
      follow(colony, bySol, SOLS);
      lived.push(colony.tick / 24);
      seen.add(mission);
    }),
    { numRuns: 14 },
  );
  expect(Math.max(...lived)).toBeGreaterThan(60);
  expect(seen.size).toBeGreaterThan(3);
});

test('R1.5 R1.6 R13.7 with modules and contracts in any order, every tick keeps the books and leaves a sound colony', () => {
  let done = 0;
  fc.assert(
    fc.property(anyMission, fc.nat(1e6), wishes(60, bayWish, 160, 120), (mission, seed, bySol) => {
      const colony = missionColony(mission, seed);
      follow(colony, bySol, 60);
      done += colony.bay.done.length;
    }),
    { numRuns: 10 },
  );
  expect(done).toBeGreaterThan(20);
});

test.each(PLAYABLE)('R1.5 %s left alone keeps its books and stays sound to the last, or for 300 sols', (mission) => {
  follow(missionColony(mission, 3), new Map(), SOLS);
});

test('R1.5 R1.6 where supplies are ample, kind commands and hazards go on for 300 sols', () => {
  fc.assert(
    fc.property(fc.nat(1e6), wishes(SOLS, kindWish, 40), (seed, bySol) => {
      const colony = ampleColony(seed);
      follow(colony, bySol, SOLS);
      expect(colony.ended).toBeNull();
    }),
    { numRuns: 3 },
  );
});

test('R1.5 a single tick keeps the books in any state: dark, frozen, empty, thirsty, worn, dying', () => {
  const seen = { deaths: 0, frosts: 0, dark: 0, outside: 0, robots: 0, built: 0 };
  fc.assert(
    fc.property(anyColony, fc.array(wish, { maxLength: 2 }), (start, commands) => {
      const colony = copyOf(start);
      let before = accountOf(colony);
      for (let i = 0; i < 6; i++) {
        const events = tick(colony, 1, i === 0 ? commands : []);
        before = expectClosed(before, colony);
        if (events.some((event) => event.kind === 'died')) seen.deaths++;
        if (events.some((event) => event.kind === 'built' && event.stage === 'done')) seen.built++;
      }
      expectAgreed(colony);
      if (colony.dome.tempC < 0 && colony.stands.length > 0) seen.frosts++;
      if (colony.today.served < 1) seen.dark++;
      if (start.eva.hours > 0) seen.outside++;
      if (start.robots.length > 0) seen.robots++;
    }),
    { numRuns: 1000, endOnFailure: true },
  );
  const { built, ...often } = seen;
  expect(Math.min(...Object.values(often)), JSON.stringify(seen)).toBeGreaterThan(20);
  expect(built, JSON.stringify(seen)).toBeGreaterThan(0);
});

test('R1.5 the second accountant sees every store and every flow', () => {
  const colony = missionColony('hybrid');
  tick(colony, 30);
  // Derived figures, plans, records and limits are no stores; a body's mass moves nothing but its pace.
  const aside =
    /^\/(?:today\/|plant\/|ships\/|works\/|research\/|order\/|canopy\/thirst|.*\/massKg$|stands\/\d+\/edibleKg$)/;
  const stores = leavesOf(copyOf(colony)).filter(({ path }) => /(?:Kg|Kwh|Mj|tempC)$/.test(path) && !aside.test(path));
  expect(stores.length).toBeGreaterThan(40);
  for (const { path } of stores) {
    const other = copyOf(colony);
    const leaf = leavesOf(other).find((one) => one.path === path);
    leaf?.set((leaf.value as number) + 1);
    const [before, after] = [accountOf(colony), accountOf(other)];
    const moved = QUANTITIES.filter((of) => Math.abs(before[of].total - after[of].total) > 0.01);
    expect(moved, path).not.toEqual([]);
  }
});

test('R1.5 the sheet of a sol begins with what is stored, and in less out is what has changed since', () => {
  const colony = missionColony('garden');
  tick(colony, 24 * 3 + 1);
  const { sheet } = colony.today;
  for (const line of Object.values(sheet))
    for (const side of Object.values(line)) expect(Number.isFinite(side)).toBe(true);
  expectAgreed(colony);
  expect(sheet.carbon.stored).toBeGreaterThan(0);
});

test('R3.3 random wishes are of every kind there is', () => {
  const kinds = new Set(fc.sample(wish, { numRuns: 2000, seed: 1 }).map((command) => command.kind));
  expect([...kinds].sort()).toEqual(Command.options.map((option) => option.shape.kind.value).sort());
  for (const command of fc.sample(wish, { numRuns: 500, seed: 2 }))
    expect(Command.safeParse(command).success).toBe(true);
});
