import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile, evaluateIn, openSession } from '../../lispy/lispy.ts';
import { Contract } from '../../cartridge/formats/capability/contract.ts';
import { bitOf, CAPABILITIES } from '../capabilities.ts';
import { terms } from '../modules.test-support.ts';
import type { Terms } from '../record/chain.ts';
import { BASELINE, baselineSource } from './baseline.ts';
import { type BoardInput, boardOf } from './board.ts';
import { BOUNTIES, isBountyProgram } from './bounties.ts';
import { tierOf } from './tier.ts';
import { whenOf } from './when.ts';

const job = (id: string, needs: readonly string[], change: Partial<Terms> = {}): Terms => ({
  ...terms({ needs }),
  id,
  ...change,
});

function module(id: string, tag: string, contracts: Terms[]): BoardInput['modules'][number] {
  const bit = CAPABILITIES.find((one) => one.tag === tag)?.bit ?? 0;
  return { id, capability: { bit, tag, provides: ['work'], verbs: ['BUILD'], affinities: ['FIELD'] }, contracts };
}

const forge = module('forge', 'FORGE', [
  job('spares', ['FORGE']),
  job('vessel', ['FORGE', 'RANGER'], { threat: 4 }),
  job('recoat', ['PROSPECTOR', 'FORGE'], { threat: 2 }),
  job('hum', ['FORGE'], { ttl: 20 }),
  job('flange', ['FORGE']),
]);
const ranger = module('ranger', 'RANGER', [
  job('cache', ['RANGER']),
  job('bot', ['RANGER'], { opportunity: true, ttl: 8 }),
  job('cellar', ['RANGER'], { opportunity: true, when: '(> (get c "dust_tau") 0.8)' }),
]);
const ALL = 0xff;

const input = (change: Partial<BoardInput> = {}): BoardInput => ({
  seed: 5,
  rerolls: 0,
  sol: 12,
  colony: 'colony-a',
  history: ALL,
  seated: 'forge',
  reputation: 0,
  modules: [forge, ranger],
  taken: [],
  holds: () => false,
  ...change,
});

const names = (change?: Partial<BoardInput>): string[] => boardOf(input(change)).map(({ terms: { id } }) => id);

test('D5.1 the same inputs give the same board, for five sols; another seed, window or re-roll gives another', () => {
  const boards = (change: (i: number) => Partial<BoardInput>): number =>
    new Set(
      Array.from({ length: 30 }, (_, i) => JSON.stringify(names({ reputation: 300, seated: null, ...change(i) }))),
    ).size;
  for (let sol = 10; sol < 15; sol++) expect(boardOf(input({ sol }))).toEqual(boardOf(input({ sol: 10 })));
  expect(boards(() => ({}))).toBe(1);
  expect(boards((seed) => ({ seed }))).toBeGreaterThan(10);
  expect(boards((i) => ({ sol: 5 * i }))).toBeGreaterThan(10);
  expect(boards((rerolls) => ({ rerolls }))).toBeGreaterThan(10);
});

test('D5.2 reputation opens threat and places', () => {
  expect([0, 19, 20, 60, 120, 200, 60_000].map((reputation) => tierOf(reputation).threat)).toEqual([
    2, 2, 3, 4, 5, 6, 6,
  ]);
  expect([0, 20, 60, 120, 200].map((reputation) => tierOf(reputation).size)).toEqual([4, 5, 6, 7, 8]);
  fc.assert(
    fc.property(
      fc.nat(1000),
      fc.nat(300),
      fc.nat(255),
      fc.boolean(),
      fc.nat(50),
      (seed, reputation, history, isBare, sol) => {
        const board = boardOf(
          input({ seed, reputation, history, sol, seated: isBare ? null : 'forge', holds: () => true }),
        );
        const { threat, size } = tierOf(reputation);
        expect(board.length).toBeLessThanOrEqual(size);
        expect(new Set(board.map(({ id }) => id)).size).toBe(board.length);
        for (const offer of board) {
          expect(offer.terms.threat).toBeLessThanOrEqual(threat);
          expect(offer.leavesSol).toBeGreaterThan(Math.floor(sol / 5) * 5);
          // D5.3: everything it needs has been on this deck.
          for (const { needs } of offer.terms.phases) if (needs !== 'DECK') expect(history & bitOf(needs)).not.toBe(0);
        }
        expect(board.length).toBeGreaterThanOrEqual(4);
      },
    ),
    { numRuns: 300 },
  );
});

test('D5.3 a second module multiplies: jobs come up when all they need has been registered', () => {
  const alone = boardOf(input({ history: bitOf('FORGE') }));
  expect(
    alone
      .filter(({ offeredBy }) => offeredBy === 'forge')
      .map((one) => one.terms.id)
      .sort(),
  ).toEqual(['flange', 'hum', 'spares']);
  expect(alone.map(({ offeredBy }) => offeredBy)).toEqual(['forge', 'forge', 'forge', null]);
  expect(names({ history: bitOf('FORGE') | bitOf('PROSPECTOR'), reputation: 300 })).toContain('recoat');
  expect(boardOf(input({ history: 0 })).every(({ offeredBy }) => offeredBy === null)).toBe(true);
});

test('D5.4 a bare deck has jobs of its own and bounties; a module that was registered supersedes its job', () => {
  const bare = names({ seated: null, history: 0, modules: [], reputation: 300 });
  expect(bare.sort()).toEqual([...BASELINE, ...BOUNTIES].map(({ id }) => id).sort());
  const later = names({ seated: null, history: bitOf('FORGE') | bitOf('RANGER'), modules: [], reputation: 300 });
  expect(later).not.toContain('patchkit');
  expect(later).not.toContain('walkabout');
  expect(later).toContain('triage');
  const shared = boardOf(input({ seated: null, reputation: 300 }));
  expect(shared.filter(({ offeredBy }) => offeredBy === null)).toHaveLength(4);
});

test('D5.5 an offer stays for its time, fades in the last quarter, and a chance is not there to fill a board', () => {
  let wasFading = false;
  for (let seed = 0; seed < 40; seed++)
    for (let sol = 0; sol < 60; sol += 5)
      for (const {
        terms: { ttl },
        leavesSol,
        isFading,
        id,
      } of boardOf(input({ seed, sol, reputation: 300 }))) {
        expect(leavesSol - sol).toBeGreaterThan(0);
        expect(leavesSol - sol).toBeLessThanOrEqual(ttl);
        expect(isFading).toBe((leavesSol - sol) * 4 <= ttl);
        expect(id).toContain(`/${(leavesSol - ttl) / 5}.0/`);
        wasFading ||= isFading;
      }
  expect(wasFading).toBe(true);
  const with_ = Array.from({ length: 60 }, (_, seed) => names({ seed, reputation: 300 }).includes('bot'));
  expect(with_.filter(Boolean).length).toBeGreaterThan(10);
  expect(with_.filter(Boolean).length).toBeLessThan(50);
});

test('D5.6 an id is taken once, belongs to one colony, and comes back only in another window', () => {
  const board = boardOf(input());
  const taken = board.map(({ id }) => id);
  for (const { id } of boardOf(input({ taken }))) expect(taken).not.toContain(id);
  for (const { id } of boardOf(input({ colony: 'colony-b' }))) expect(taken).not.toContain(id);
  for (const { id } of board) expect(id).toMatch(/^[A-Za-z0-9./-]{3,140}$/);
});

test('D5.7 a predicate is asked of the colony’s readings; what fails, is no predicate or takes too long does not hold', () => {
  const holds = whenOf({ dust_tau: 0.9, food_days: 50 });
  expect(holds('(> (get c "dust_tau") 0.8)')).toBe(true);
  expect(holds('(< (get c "food_days") 40)')).toBe(false);
  expect(holds('(> (get c "nothing") 1)')).toBe(false);
  expect(holds('(> (get c')).toBe(false);
  expect(holds('(define (f) (f)) (f)')).toBe(false);
  for (let seed = 0; seed < 20; seed++) expect(names({ seed, reputation: 300, holds })[0]).toBe('cellar');
  expect(names({ reputation: 300, seated: null, holds: whenOf({ dust_tau: 0.3 }) })).not.toContain('cellar');
});

test('D5.8 the deck’s own jobs are contracts like any other, with programs that run; bounties are checks and have none', () => {
  for (const job_ of [...BASELINE, ...BOUNTIES]) {
    expect(Contract.safeParse(job_).success).toBe(true);
    expect(job_.phases).toHaveLength(1);
    expect(job_.threat).toBeLessThanOrEqual(2);
  }
  for (const { phases } of BOUNTIES)
    for (const { program } of phases) {
      expect(isBountyProgram(program)).toBe(true);
      expect(baselineSource(program)).toBeNull();
    }
  expect(baselineSource('constructor')).toBeNull();
  for (const { phases } of BASELINE)
    for (const { program, limits, sols, options } of phases) {
      const source = baselineSource(program) ?? '';
      expect(compile(source).ok).toBe(true);
      for (let roll = 0; roll < 100; roll++) {
        const session = openSession();
        expect(evaluateIn(session, source).ok).toBe(true);
        const opt = options?.[roll % 2]?.id ?? '';
        const c = `(make-dict "sol" ${1 + (roll % (2 * sols))} "roll" ${roll} "opt" "${opt}" "heat" ${roll % 3} "dust_tau" 0.5)`;
        const get = (name: string): number => {
          const got = evaluateIn(session, `(get (on-sol ${c}) "${name}")`);
          return got.ok && typeof got.value === 'number' ? got.value : Number.NaN;
        };
        expect(get('progress')).toBeGreaterThan(0);
        for (const [resource, limit] of Object.entries(limits))
          expect(Math.abs(get(`d-${resource}`))).toBeLessThanOrEqual(limit ?? 0);
        const outcome = evaluateIn(session, `(get (on-done ${c}) "outcome")`);
        expect(outcome.ok && (outcome.value === 'full' || outcome.value === 'partial')).toBe(true);
      }
    }
});
