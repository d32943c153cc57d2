import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replay } from '../replay/replay.ts';
import { cartridgeIn, ledger } from './cartridge.test-support.ts';
import { findChainProblem } from './chain.ts';
import { encode } from './codec.ts';
import { runOf } from './convert.ts';
import { merge } from './merge.ts';
import { relationOf, type Relation } from './relation.ts';
import { NAMES, RELATIVES, type Relative } from './relatives.test-support.ts';
import { rootOf, unrankedBecause } from './run.ts';
import type { Cartridge } from './schema.ts';

/** Every pair: few enough to try them all. */
const PAIRS = NAMES.flatMap((one) => NAMES.map((two): [Relative, Relative] => [one, two]));
const relative = fc.constantFrom(...NAMES);

function merged(a: Cartridge, b: Cartridge): Cartridge {
  const result = merge(a, b);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** Sol, log, birth: what DESIGN calls age, read from the files. */
const ageOf = ({ state, commands, created, chain }: Cartridge): string =>
  JSON.stringify([state.sol, commands.length, Date.parse(created), state.tick, chain.headStateHash]);

test('F11.5 merge(a, a) is a', () => {
  for (const name of NAMES) expect(merged(RELATIVES[name], RELATIVES[name]), name).toEqual(RELATIVES[name]);
});

test('F11.5 F11.6 the order of the arguments matters only where ages tie, and then the first is the newer', () => {
  for (const [one, two] of PAIRS) {
    const [a, b] = [RELATIVES[one], RELATIVES[two]];
    if (ageOf(a) !== ageOf(b)) expect(merged(a, b), `${one} ${two}`).toEqual(merged(b, a));
    else expect(merged(a, b)).toMatchObject({ id: a.id, state: a.state });
  }
});

test('F11.6 genesis, commands, state, head and score come whole from the newer of the two', () => {
  for (const [one, two] of PAIRS) {
    const [a, b] = [RELATIVES[one], RELATIVES[two]];
    const result = merged(a, b);
    const isA =
      [a.id, a.state.tick, a.commands.length].join() === [result.id, result.state.tick, result.commands.length].join();
    const newer = isA ? a : b;
    const older = newer === a ? b : a;
    for (const key of ['id', 'genesis', 'commands', 'state', 'config', 'score', 'echoInertia', 'created'] as const)
      expect(result[key], `${one} ${two} ${key}`).toEqual(newer[key]);
    expect(result.chain).toMatchObject({ head: newer.chain.head, length: newer.chain.length });
    expect(newer.state.sol).toBeGreaterThanOrEqual(older.state.sol);
    if (newer.state.sol === older.state.sol)
      expect(newer.commands.length).toBeGreaterThanOrEqual(older.commands.length);
  }
});

test('F11.7 histories are in order and without duplicates, and the chain still verifies', () => {
  for (const [one, two] of PAIRS) {
    const result = merged(RELATIVES[one], RELATIVES[two]);
    for (const { echoHistory } of [result, ...(result.branches ?? [])]) {
      const frames = echoHistory.map(({ frame }) => frame);
      expect([...new Set(frames)].sort((a, b) => a - b)).toEqual(frames);
    }
    expect(findChainProblem(rootOf(result.genesis), result.chain, result.chainBlocks), `${one} ${two}`).toBeNull();
  }
});

test('F11.7 what both lived is told once, and what either kept of it is kept', () => {
  const { cut, early, trunk, autosave } = RELATIVES;
  // 43 to 45, and 1 to 30: they do not join.
  expect(merged(cut, early).echoHistory.map(({ frame }) => frame)).toEqual([43, 44, 45]);
  const joined = merged(cut, autosave);
  expect(joined.echoHistory).toEqual(trunk.echoHistory.slice(14));
  expect(joined.chainBlocks).toEqual(trunk.chainBlocks.slice(14));
  expect(joined.chain.anchor).toEqual({ hash: trunk.chainBlocks[13]?.hash, count: 14 });
  expect(merged(joined, early)).toEqual(trunk);
});

test('F11.8 a chain extends exactly when one is the beginning of the other: then there is no branch', () => {
  const extends_ = (relation: Relation): boolean => relation.kind === 'same' || relation.kind === 'extends';
  /** By the book: whole chains, computed here from files that kept all of them. */
  const begins = (a: Cartridge, b: Cartridge): boolean =>
    rootOf(a.genesis) === rootOf(b.genesis) &&
    a.state.tick <= b.state.tick &&
    JSON.stringify(b.commands.slice(0, a.commands.length)) === JSON.stringify(a.commands) &&
    a.chainBlocks.every(({ hash }, i) => b.chainBlocks[i]?.hash === hash);
  const whole = NAMES.filter((name) => RELATIVES[name].chain.anchor === null);
  expect(whole.length).toBeGreaterThan(7);
  for (const one of whole)
    for (const two of whole) {
      const [a, b] = [RELATIVES[one], RELATIVES[two]];
      expect(extends_(relationOf(a, b)), `${one} ${two}`).toBe(begins(a, b) || begins(b, a));
    }
  for (const [one, two] of PAIRS) {
    const [a, b] = [RELATIVES[one], RELATIVES[two]];
    expect(merged(a, b).branches === undefined, `${one} ${two}`).toBe(extends_(relationOf(a, b)));
  }
});

test('F11.8 a fork keeps both runs: the older is a branch, named, with where it parted and what it has of its own', () => {
  const { trunk, late } = RELATIVES;
  const result = merged(trunk, late);
  expect(result.branches).toHaveLength(1);
  expect(result.branches?.[0]).toMatchObject({
    id: 'MDK-LATE',
    name: 'The run MDK-LATE',
    root: rootOf(trunk.genesis),
    fork: { from: 'MDK-TRUNK', sol: 21, hash: trunk.chainBlocks[19]?.hash },
    tick: 40 * 24,
    alive: true,
    cause: null,
    chain: { head: late.chain.head, length: 40 },
    commandCount: 3,
    commands: [[480, { kind: 'set-ration', ration: 0.7 }]],
    score: { total: late.score.total, grade: late.score.grade },
  });
  expect(result.branches?.[0]?.echoHistory).toEqual(late.echoHistory.slice(20));
  const strange = merged(trunk, RELATIVES.stranger).branches?.[0];
  expect(strange).toMatchObject({ id: 'MDK-STRANGER', fork: null, commandCount: 2, echoHistory: { length: 20 } });
});

test('F11.8 F11.9 whatever is merged can be written, read, replayed, and is unranked exactly when it has branches', () => {
  fc.assert(
    fc.property(relative, relative, relative, (one, two, three) => {
      const result = merged(merged(RELATIVES[one], RELATIVES[two]), RELATIVES[three]);
      const bytes = encode(result);
      const read = cartridgeIn(bytes);
      expect(encode(read)).toEqual(bytes);
      expect(replay(read, ledger)).toMatchObject({ equal: true, firstDifference: null });
      expect(unrankedBecause(runOf(read, ledger))).toBe(result.branches === undefined ? null : 'merge');
    }),
    { numRuns: 5 },
  );
});

test('F11.8 merging once more changes nothing, and a run that a branch became takes its place', () => {
  for (const [one, two] of PAIRS) {
    const once = merged(RELATIVES[one], RELATIVES[two]);
    expect(merged(once, RELATIVES[two]), `${one} ${two}`).toEqual(once);
    expect(merged(once, RELATIVES[one]), `${one} ${two}`).toEqual(once);
  }
  const { trunk, late, later } = RELATIVES;
  const both = merged(merged(trunk, late), later);
  expect([both.id, both.branches?.map(({ id }) => id)]).toEqual(['MDK-LATE', ['MDK-TRUNK']]);
});
