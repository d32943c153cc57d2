import { expect, test } from 'vitest';
import { advanceSols, beginRun, type Run } from '../cartridge/run.ts';
import { cartridgeOf } from '../cartridge/convert.ts';
import type { Cartridge } from '../cartridge/schema.ts';
import type { Loose } from '../cartridge/cartridge.test-support.ts';
import type { Command, Stamped } from '../colony/commands/command.ts';
import { customGenesis, type Genesis, genesisOf } from '../colony/genesis.ts';
import { suppliesFor } from '../colony/missions/landing.ts';
import { defaultGovernorOf } from '../colony/programs/defaults.ts';
import { SHIPPED } from '../colony/programs/shipped.ts';
import { RULES } from '../colony/step.ts';
import { referenceLedger } from '../mars/referenceLedger.ts';
import { lineageOf } from './lineage.ts';
import { rankedSeedOf } from './rankedSeed.ts';
import { rankingOf } from './ranking.ts';
import { runClassOf } from './runClass.ts';
import { seatingOf } from '../colony/agents/agents.test-support.ts';

const ledger = referenceLedger();
const pin = { id: ledger.id, headHash: ledger.headHash };
const IDENTITY = { id: 'MDK-TEST', name: 'Test', description: '', author: '', created: '2026-01-01T00:00:00Z' };

function lived(genesis: Genesis, sols: number, log: readonly Stamped[] = []): Run {
  const run = beginRun(IDENTITY, genesis, ledger);
  run.commands.push(...log);
  advanceSols(run, sols);
  return run;
}
const ares = genesisOf('ares', rankedSeedOf('ares', ledger), RULES, pin);
const bent = (change: (one: Loose) => void): Cartridge => {
  const cartridge = cartridgeOf(lived(ares, 2)) as Loose;
  change(cartridge);
  return cartridge as Cartridge;
};

test('a run of its mission, with the ranked seed, ranks with what it came to', () => {
  const ranking = rankingOf(cartridgeOf(lived(ares, 3)), ledger);
  expect(ranking).toMatchObject({
    ok: true,
    value: { rules: RULES, mission: 'ares', board: 'ares', class: 'stock', sol: 3, tick: 72, alive: true, cause: null },
  });
});

test.each([
  ['another seed', (one: Loose) => (one.genesis.seed += 1), 'seed', '/genesis/seed'],
  ['richer stores', (one: Loose) => (one.genesis.supplies.foodKcal += 1), 'genesis', '/genesis/supplies/foodKcal'],
  ['another season', (one: Loose) => (one.genesis.startSol = 9), 'genesis', '/genesis/startSol'],
  ['another site', (one: Loose) => (one.genesis.site = 'gale'), 'genesis', '/genesis/site'],
  ['one more in the crew', (one: Loose) => one.genesis.crew.push(one.genesis.crew[0]), 'genesis', '/genesis/crew/4'],
  ['a lighter crew', (one: Loose) => (one.genesis.crew[0].massKg = 40), 'genesis', '/genesis/crew/0/massKg'],
  ['no deadlines', (one: Loose) => (one.genesis.fuse = 0), 'genesis', '/genesis/fuse'],
  ['another ledger', (one: Loose) => (one.genesis.ledger.headHash = 'a'.repeat(64)), 'ledger', '/genesis/ledger'],
  ['a state to begin from', (one: Loose) => (one.genesis = { from: {} }), 'state', '/genesis/from'],
])('%s does not rank', (_, change, kind, path) => {
  expect(rankingOf(bent(change), ledger)).toMatchObject({ ok: false, error: { kind, path } });
});

test('H3.3 the ranked seed is fixed by ledger and mission', () => {
  const seeds = ['ares', 'optimus', 'garden'].map((mission) => rankedSeedOf(mission, ledger));
  expect(new Set(seeds).size).toBe(3);
  expect(rankedSeedOf('ares', { ...pin, headHash: 'f'.repeat(64) })).not.toBe(seeds[0]);
  for (const seed of seeds) expect(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32).toBe(true);
});

test('H4.1 each custom mission, with its seed, is a board of its own; one that no settings make is refused', () => {
  const custom = (people: number, seed: number) =>
    customGenesis(
      { people, robots: 0, site: 'gale', startSol: 5, supplies: suppliesFor(people, 0), fuse: 1 },
      seed,
      RULES,
      pin,
    );
  const boardOf = (genesis: Genesis) => {
    const ranking = rankingOf(cartridgeOf(lived(genesis, 1)), ledger);
    if (!ranking.ok) throw new Error(ranking.error.message);
    return ranking.value.board;
  };
  const boards = [custom(2, 1), custom(3, 1), custom(2, 2)].map(boardOf);
  expect(new Set(boards).size).toBe(3);
  expect(boards[0]).toMatch(/^custom-[0-9a-f]{16}$/);
  expect(boardOf(custom(2, 1))).toBe(boards[0]);
  const forged = cartridgeOf(lived(custom(2, 1), 1)) as Loose;
  forged.genesis.crew[0].role = forged.genesis.crew[1].role;
  expect(rankingOf(forged as Cartridge, ledger)).toMatchObject({ ok: false, error: { kind: 'genesis' } });
});

test('H3.4 only sols on frames of the ledger count: beyond its end the score stays what it was there', () => {
  // Its last sol is the fifth of this colony.
  const short = { ...ledger, headSol: 5 };
  const within = rankingOf(cartridgeOf(lived(ares, 5)), short);
  const beyond = rankingOf(cartridgeOf(lived(ares, 9, [[130, { kind: 'set-ration', ration: 0.5 }]])), short);
  if (!within.ok || !beyond.ok) throw new Error('not ranked');
  expect(beyond.value).toEqual(within.value);
  expect(beyond.value.sol).toBe(5);
});

const own: Command = { kind: 'set-governor', source: '(+ 1 1)', name: 'mine' };
test.each<[string, Command[], string]>([
  ['no commands', [], 'stock'],
  ['settings by hand', [{ kind: 'set-ration', ration: 1 }], 'stock'],
  ['a mission’s governor', [{ kind: 'set-governor', source: defaultGovernorOf('lunar').source }], 'stock'],
  ...SHIPPED.map(({ key, source }): [string, Command[], string] => [key, [{ kind: 'set-governor', source }], 'stock']),
  ['a governor switched off', [{ kind: 'set-governor', enabled: false }], 'stock'],
  ['a program of one’s own', [own], 'governor'],
  ['one among many', [{ kind: 'set-ration', ration: 1 }, own, { kind: 'set-governor', enabled: false }], 'governor'],
  ['an autopilot of one’s own', [{ kind: 'set-autopilot', decision: '1' }], 'governor'],
  ['an agent', [seatingOf('(set! heating_alloc 0.5)')], 'agent'],
  ['an agent after a program of one’s own', [own, seatingOf('1'), { kind: 'unseat-agent' }], 'agent'],
  ['an agent and a phase', [seatingOf('1'), { kind: 'start-phase' } as Command], 'modules'],
  ['an autopilot taken out', [{ kind: 'set-autopilot', decision: null, override: null }], 'stock'],
])('the class of %s is told from the log', (_, commands, of) => {
  expect(runClassOf(commands)).toBe(of);
});

test('a lineage tells beginnings: hashes agree exactly as far as the logs do', () => {
  const at = (tick: number, amount: number): Stamped => [tick, { kind: 'set-ration', ration: amount }];
  const log = [at(0, 1), at(0, 0.9), at(30, 0.8), at(60, 0.7)];
  const whole = lineageOf(log, 100);
  expect(whole.ticks).toEqual([0, 30, 60]);
  expect(whole.hashes).toHaveLength(4);
  expect(lineageOf(log, 60)).toEqual({ hashes: whole.hashes.slice(0, 3), ticks: [0, 30] });
  const other = lineageOf([at(0, 1), at(0, 0.9), at(30, 0.5), at(60, 0.7)], 100);
  expect(other.hashes.map((hash, index) => hash === whole.hashes[index])).toEqual([true, true, false, false]);
  expect(lineageOf([], 5)).toEqual({ hashes: [whole.hashes[0]], ticks: [] });
});
