import { expect, test } from 'vitest';
import { referenceLedger } from '../mars/referenceLedger.ts';
import { SHIPPED } from '../colony/programs/shipped.ts';
import { type Entry, gauntletOf, gauntletSeed, gauntletSols, type Life, liveOnce } from './gauntlet.ts';

const ledger = referenceLedger();
const life = (sols: number, changed: Partial<Life> = {}): Life => ({
  seed: 1,
  sols,
  alive: true,
  cause: null,
  people: 4,
  robots: 0,
  modules: 2,
  risk: 10,
  score: 1000,
  stateHash: String(sols),
  ...changed,
});

test('run i, counted from 0, has the seed i × 7919 + 1', () => {
  expect([0, 1, 2, 99].map(gauntletSeed)).toEqual([1, 7920, 15_839, 783_982]);
});

test('H4.5 Amendment IV by hand: every term at its factor, modules capped, the risk subtracted', () => {
  const lives = [
    life(100, { alive: false, cause: 'starvation', people: 0, modules: 0, risk: 80 }),
    life(200, { people: 3, modules: 9, risk: 40 }),
    life(300, { modules: 12, risk: 20, stateHash: 'same' }),
    life(400, { modules: 20, risk: 10, stateHash: 'same' }),
  ];
  const { score, survival, lived, distinct, causes, curve, alive } = gauntletOf('ares', lives, 400, ledger);
  // Median sols 250; least crew 0; median modules 10.5, so 8; 3 of 4 alive; third quartile of risk 50.
  expect(score.breakdown.map(([, points]) => points)).toEqual([25_000, 0, 1200, 15_000, -500]);
  expect(score).toMatchObject({ total: 40_700, grade: 'A' });
  expect([survival.share, alive, distinct]).toEqual([0.75, true, 3]);
  expect(lived).toMatchObject({ min: 100, q1: 175, median: 250, q3: 325, max: 400 });
  expect(causes).toEqual([['starvation', 1]]);
  expect(curve).toEqual([
    [0, 4],
    [100, 3],
  ]);
});

test('robots count half a person, and fewer than half alive is not called alive', () => {
  const lives = [life(9, { people: 0, robots: 3 }), life(9, { people: 0, robots: 1, alive: false, cause: 'cold' })];
  const three = [...lives, life(9, { people: 0, robots: 2, alive: false, cause: 'cold' })];
  expect(gauntletOf('optimus', lives, 9, ledger).score.breakdown[1]?.[1]).toBe(250);
  expect(gauntletOf('optimus', lives, 9, ledger).alive).toBe(true);
  expect(gauntletOf('optimus', three, 9, ledger).alive).toBe(false);
});

test('no mission lives on forecasts: sols end with the ledger', () => {
  expect(gauntletSols('ares', ledger, 1000)).toBe(1000);
  expect(gauntletSols('dustbowl', ledger, 1000)).toBe(ledger.headSol - 1150 + 1);
});

test('a life is the same every time, another seed another, and another governor another', () => {
  const entry = (source: string | null): Entry => ({
    mission: 'ares',
    commands: source === null ? [] : [{ kind: 'set-governor', source, name: 'gauntlet' }],
  });
  const plain = liveOnce(entry(null), 0, 25, ledger);
  expect(liveOnce(entry(null), 0, 25, ledger)).toEqual(plain);
  expect(plain).toMatchObject({ seed: 1, sols: 25, alive: true, people: 4 });
  expect(liveOnce(entry(null), 1, 25, ledger).stateHash).not.toBe(plain.stateHash);
  const steward = SHIPPED.find(({ key }) => key === 'steward')?.source ?? '';
  expect(liveOnce(entry(steward), 0, 25, ledger).stateHash).not.toBe(plain.stateHash);
});
