import { describe, expect, test } from 'vitest';
import { TICKS_PER_SOL } from '../mars/constants.ts';
import { allocate, rationTo } from '../colony/colony.test-support.ts';
import { Echo } from '../colony/echo.ts';
import { RULES } from '../colony/step.ts';
import { advanceTicks, bent, bytesOf, cartridgeIn, ledger, newRun, runFor, runIn } from './cartridge.test-support.ts';
import { AUTOSAVE, cartridgeOf, colonyOf, runOf, summariesOf } from './convert.ts';
import { fileNameOf } from './fileName.ts';
import { checkCartridge } from './meaning.ts';
import { advanceSols, frameSol, isUnranked, submitCommand } from './run.ts';
import { Known, MAX_LOSSES } from './schema.ts';

const run = runFor(14, 6, [rationTo(0.8)]);
const cartridge = cartridgeOf(run);

describe('F2.3 the state', () => {
  test('F2.3 is the colony, with the summaries on top', () => {
    expect(colonyOf(cartridge.state)).toEqual(run.colony);
    const { cabin, dome, tanks, foodKg, energy, built, allocation } = run.colony;
    expect(cartridge.state).toMatchObject({
      sol: 14,
      alive: true,
      o2: cabin.oxygenKg + dome.oxygenKg + tanks.oxygenKg,
      h2o: tanks.waterKg,
      food: foodKg * 4935,
      power: energy.batteryKwh,
      modules: built.map((module) => module.key),
      alloc: { h: allocation.heating, i: allocation.isru, g: allocation.greenhouse },
    });
    expect(cartridge.state.crew[0]).toMatchObject({ name: 'Chen Wei', hp: 100, alive: true });
  });

  test('F2.3 no summary is a part of the colony', () => {
    const summaries = Object.keys(summariesOf(run.colony));
    expect(Object.keys(run.colony).filter((key) => summaries.includes(key))).toEqual([]);
  });

  test('F7.1 what a run writes has the right shape and contradicts itself nowhere, at any tick', () => {
    const living = newRun(3);
    submitCommand(living, allocate(1, 0, 0));
    submitCommand(living, rationTo(0.1));
    for (let i = 0; i < 24 * 60; i++) {
      advanceTicks(living, 1);
      if (i % 29 !== 0) continue;
      const { extra: _extra, ...known } = cartridgeOf(living);
      expect(Known.safeParse(known).success).toBe(true);
      expect(checkCartridge(cartridgeOf(living))).toEqual([]);
    }
    expect(living.colony.ended).not.toBeNull();
  });

  test('F1.3 a cartridge shares nothing with its run, nor a run with its cartridge', () => {
    const before = bytesOf(run);
    const copy = cartridgeOf(run);
    copy.state.tanks.waterKg = 0;
    copy.commands.pop();
    copy.echoHistory.pop();
    expect(bytesOf(run)).toEqual(before);
    const read = cartridgeIn(before);
    advanceSols(runOf(read, ledger), 5);
    expect(read).toEqual(cartridgeIn(before));
  });
});

test('F2.4 echoes are the last sols’, each with the hash of its frame; autosave keeps 30', () => {
  const long = cartridgeOf(runFor(40), AUTOSAVE);
  expect(long.echoHistory.map((echo) => echo.frame)).toEqual(Array.from({ length: 30 }, (_, i) => i + 11));
  expect(long.chainBlocks).toHaveLength(30);
  for (const echo of long.echoHistory) expect(Echo.safeParse(echo).success).toBe(true);
});

test('F2.5 inertia is that of the last echo: velocity the last delta, acceleration its change; kept alike by a trimmed file', () => {
  const [before, last] = run.echoes.slice(-2).map((echo) => echo.delta);
  for (const of of ['o2', 'h2o', 'food', 'power'] as const) {
    expect(cartridge.echoInertia?.[`${of}_velocity`]).toBe(last?.[of]);
    expect(cartridge.echoInertia?.[`${of}_acceleration`]).toBe((last?.[of] ?? 0) - (before?.[of] ?? 0));
    const five = run.echoes.slice(-5).reduce((sum, echo) => sum + echo.delta[of], 0);
    expect(cartridge.echoInertia?.[`${of}_trend`]).toBeCloseTo(five / 5, 9);
  }
  expect(cartridge.echoInertia).toEqual(run.echoes.at(-1)?.inertia);
  expect(cartridgeOf(runFor(1)).echoInertia).toBeNull();
  const resumed = runIn(bytesOf(run, { echoes: 2, blocks: 1 }));
  expect(cartridgeOf(resumed).echoInertia).toEqual(cartridge.echoInertia);
});

test('F2.7 the task history is the state’s past tasks in the seed’s words', () => {
  const long = cartridgeOf(runFor(60, 4));
  const { past } = long.state.tasks;
  expect(past.length).toBeGreaterThan(0);
  expect(long.taskHistory).toEqual(
    past.map(({ id, task, tick, choice, timedOut }) => ({
      id: task,
      sol: Math.floor(tick / 24) + 1,
      choice,
      timedOut,
      task: id,
    })),
  );
});

test('F2.8 the reflex history is what kept echoes list, and what acts now; the last fifty', () => {
  const hungry = newRun(1, { foodKcal: 60_000 });
  advanceSols(hungry, 20);
  const written = cartridgeOf(hungry);
  const listed = written.echoHistory.flatMap((echo) => echo.reflexes_fired);
  const acting = written.state.mind.fired.map((one) => ({ frame: 21, ...one }));
  expect(acting.length).toBeGreaterThan(0);
  expect(written.reflexHistory).toEqual([...listed, ...acting].slice(-50));
  const trimmed = cartridgeOf(hungry, { echoes: 2, blocks: 0 });
  expect(trimmed.reflexHistory.every(({ frame }) => frame >= 19)).toBe(true);
  expect(checkCartridge(trimmed)).toEqual([]);
});

test('F2.9 the programs are those that are seated', () => {
  const seated = newRun(1);
  submitCommand(seated, {
    kind: 'set-governor',
    source: '(set! food_ration 0.9)',
    name: 'thrifty',
    profile: 'lenient',
  });
  submitCommand(seated, { kind: 'set-autopilot', decision: '"deny"' });
  advanceTicks(seated, 1);
  expect(cartridgeOf(seated).programs).toEqual({
    agent: null,
    governor: { name: 'thrifty', source: '(set! food_ration 0.9)', profile: 'lenient', enabled: true },
    task_decision: { source: '"deny"', enabled: true },
    task_override: null,
  });
  expect(cartridgeOf(newRun(1)).programs).toMatchObject({ governor: { enabled: true }, task_decision: null });
});

test('F2.6 config says what the run set out with, and what is set now', () => {
  expect(cartridge.config).toEqual({
    seed: 6,
    site: 'jezero',
    startSol: 1,
    ...run.colony.allocation,
    ration: run.colony.ration,
    o2: 100,
    h2o: 1200,
    food: 900_000,
    power: 180,
  });
});

describe('F3.4 other rules', () => {
  const foreign = bent(bytesOf(run), (document) => {
    document.rules = RULES + 1;
    document.genesis.rules = RULES + 1;
    document['x-note'] = 'kept';
  });
  const decoded = cartridgeIn(foreign);
  const resumed = runOf(decoded, ledger);

  test('F3.4 a run under other rules goes on from its state, with its past as provenance', () => {
    expect(resumed.colony).toEqual(run.colony);
    expect(resumed).toMatchObject({
      commands: [],
      echoes: [],
      blocks: [],
      chainLength: 0,
      extra: { 'x-note': 'kept' },
    });
    if (!('from' in resumed.genesis)) return expect.fail('not from a state');
    const { from, ...rest } = resumed.genesis;
    expect(rest).toEqual({ rules: RULES, mission: 'ares', ledger: { id: ledger.id, headHash: ledger.headHash } });
    expect(from).toMatchObject({ parentId: run.identity.id, parentHead: run.chainHead, rules: RULES + 1 });
    expect(from.losses).toEqual([
      `The run until sol 14 followed rules ${RULES + 1}; from here on rules ${RULES} hold.`,
    ]);
    expect(isUnranked(resumed)).toBe(true);
  });

  test('F3.4 it ticks on, and its file is one of the present rules', () => {
    advanceSols(resumed, 3);
    const again = cartridgeIn(bytesOf(resumed));
    expect(again).toMatchObject({ rules: RULES, chain: { length: 3, anchor: null }, state: { sol: 17 } });
    expect(again.score.breakdown[3]?.[1]).toBe(0);
    expect(bytesOf(runIn(bytesOf(resumed)))).toEqual(bytesOf(resumed));
  });

  test('F3.4 losses add up over generations, to a limit', () => {
    const old = bent(bytesOf(resumed), (document) => {
      document.rules = 9;
      document.genesis.rules = 9;
      document.genesis.from.losses = Array.from({ length: MAX_LOSSES }, (_, i) => `Loss ${i}.`);
    });
    const third = runIn(old);
    if (!('from' in third.genesis)) return expect.fail('not from a state');
    expect(third.genesis.from.losses).toHaveLength(MAX_LOSSES);
    expect(third.genesis.from.losses.at(-1)).toContain('rules 9');
    expect(third.genesis.from.losses[0]).toBe('Loss 1.');
  });

  test('F3.4 a run cut off within a sol closes its first block at the sol’s end', () => {
    const midday = newRun(2);
    advanceTicks(midday, 30);
    const other = runIn(
      bent(bytesOf(midday), (document) => {
        document.rules = 3;
        document.genesis.rules = 3;
      }),
    );
    advanceTicks(other, 17);
    expect(other.chainLength).toBe(0);
    advanceTicks(other, 1);
    expect([other.chainLength, other.blocks[0]?.frameHash]).toEqual([1, ledger.frameAt(2)._hash]);
    expect(cartridgeIn(bytesOf(other)).chain.length).toBe(1);
  });
});

describe('F3.5 rank', () => {
  test('F3.5 a run is unranked from the first tick past its ledger’s head', () => {
    const near = newRun(1);
    near.colony.startSol = ledger.headSol - 1;
    const seen: boolean[] = [];
    for (let i = 0; i < 3 * TICKS_PER_SOL; i++) {
      seen.push(isUnranked(near));
      advanceTicks(near, 1);
    }
    expect(seen.indexOf(true)).toBe(2 * TICKS_PER_SOL + 1);
    expect(frameSol(near.colony)).toBe(ledger.headSol + 2);
  });
});

test('F1.4 a file is named by mission, sol and id', () => {
  expect(fileNameOf({ mission: 'ares', sol: 60, id: 'MDK-1A2B' })).toBe('ares-sol60-MDK-1A2B.cartridge.json');
});
