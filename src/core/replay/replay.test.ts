import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allocate, copyOf, rationTo } from '../colony/colony.test-support.ts';
import { RULES } from '../colony/step.ts';
import {
  advanceTicks,
  bent,
  bytesOf,
  cartridgeIn,
  ledger,
  lostRun,
  newRun,
  runFor,
  runIn,
} from '../cartridge/cartridge.test-support.ts';
import { AUTOSAVE, cartridgeOf, type Trim } from '../cartridge/convert.ts';
import { advanceSols, submitCommand, type Run } from '../cartridge/run.ts';
import type { Cartridge } from '../cartridge/schema.ts';
import { firstDifference } from '../cartridge/difference.ts';
import { replay } from './replay.ts';

/** A run with commands, some refused, at several hours; 130 sols, so that blocks and echoes have been cut. */
function eventful(): Run {
  const run = runFor(9, 21, [allocate(0.3, 0.4, 0.3), rationTo(0.9)]);
  for (const [ticks, command] of [
    [5, rationTo(9)],
    [400, allocate(0.2, 0.5, 0.3)],
    [901, rationTo(0.8)],
    [0, rationTo(1)],
  ] as const) {
    advanceTicks(run, ticks);
    submitCommand(run, command);
  }
  advanceSols(run, 67);
  return run;
}

const fromFile = (run: Run, trim?: Trim): Cartridge => cartridgeIn(bytesOf(run, trim));

describe('F8.1 what was played comes out the same', () => {
  const run = eventful();

  test.each<[string, Trim | undefined]>([
    ['a full file', undefined],
    ['an autosave', AUTOSAVE],
    ['a file of two echoes and no block', { echoes: 2, blocks: 0 }],
  ])('F8.1 %s', (_name, trim) => {
    expect(replay(fromFile(run, trim), ledger)).toEqual({
      equal: true,
      sols: run.chainLength,
      firstDifference: null,
      reason: `All ${run.chainLength} sols came out the same.`,
    });
    expect(run.chainLength).toBeGreaterThan(100);
  });

  test('F8.1 a run in the middle of a sol, with a command that waits', () => {
    const waiting = runFor(2);
    advanceTicks(waiting, 7);
    submitCommand(waiting, rationTo(0.5));
    expect(replay(fromFile(waiting), ledger)).toMatchObject({ equal: true, sols: 2 });
    expect(replay(fromFile(newRun(3)), ledger)).toMatchObject({ equal: true, sols: 0 });
  });

  test('F8.1 a run that has ended, also when commands were given after its end', () => {
    const lost = lostRun();
    expect(lost.colony.ended).not.toBeNull();
    submitCommand(lost, rationTo(1));
    expect(replay(fromFile(lost), ledger)).toMatchObject({ equal: true, sols: lost.chainLength });
  });

  test('F8.1 a run that was loaded from a trimmed file and played on', () => {
    const resumed = runIn(bytesOf(run, { echoes: 2, blocks: 0 }));
    advanceSols(resumed, 4);
    expect(replay(fromFile(resumed), ledger).equal).toBe(true);
  });

  test('F8.1 a run from a state, from other rules, begun within a sol', () => {
    const midday = runFor(3);
    advanceTicks(midday, 11);
    const other = runIn(
      bent(bytesOf(midday), (document) => {
        document.rules = 7;
        document.genesis.rules = 7;
      }),
    );
    submitCommand(other, allocate(0.5, 0.25, 0.25));
    advanceSols(other, 5);
    expect(other.chainLength).toBe(5);
    expect(replay(fromFile(other), ledger)).toMatchObject({ equal: true, sols: 5 });
  });

  test('F8.1 replay changes nothing in the cartridge it is given', () => {
    const cartridge = fromFile(run);
    const before = copyOf(cartridge);
    replay(cartridge, ledger);
    expect(cartridge).toEqual(before);
  });
});

describe('F8.2 tampering is found, by sol and field', () => {
  const honest = cartridgeOf(eventful(), { echoes: 12, blocks: 10 });
  const { length } = honest.chain;

  test.each<[string, (cartridge: Cartridge) => void, number, string]>([
    ['a store', (one) => void (one.state.tanks.waterKg += 1e-9), length, '/state/tanks/waterKg'],
    ['health', (one) => void (one.state.crew[2] as { doseMsv: number }).doseMsv++, length, '/state/crew/2/doseMsv'],
    ['books', (one) => void one.state.books.heatOutMj++, length, '/state/books/heatOutMj'],
    ['a summary', (one) => void one.state.food++, length, '/state/food'],
    ['the score', (one) => void one.score.total++, length, '/score/total'],
    ['a grade', (one) => void (one.score.grade = 'S'), length, '/score/grade'],
    ['the breakdown', (one) => void one.score.breakdown.pop(), length, '/score/breakdown/8'],
    [
      'inertia',
      (one) => void (one.echoInertia as { o2_velocity: number }).o2_velocity++,
      length,
      '/echoInertia/o2_velocity',
    ],
    ['no inertia', (one) => void (one.echoInertia = null), length, '/echoInertia'],
    [
      'the governor’s memory',
      (one) => void (one.state.mind.governor.memory = '{"_mem_x":1}'),
      length,
      '/state/mind/governor/memory',
    ],
    [
      'a reflex that rests',
      (one) => void Object.assign(one.state.mind.reflexes[0] ?? {}, { restsUntilTick: 9e7 }),
      length,
      '/state/mind/reflexes/0/restsUntilTick',
    ],
    ['the task history', (one) => void one.taskHistory.pop(), length, `/taskHistory/${honest.taskHistory.length - 1}`],
    [
      'the reflex history',
      (one) =>
        void one.reflexHistory.push({ frame: 1, id: 'dust_storm_reflex', condition: '', action: '', intensity: 0 }),
      length,
      `/reflexHistory/${honest.reflexHistory.length}`,
    ],
    ['the programs', (one) => void (one.programs.governor.name = 'mine'), length, '/programs/governor/name'],
    ['config', (one) => void one.config.o2++, length, '/config/o2'],
    ['the state’s hash', (one) => void (one.chain.headStateHash = 'a'.repeat(64)), length, '/chain/headStateHash'],
    ['the head', (one) => void (one.chain.head = 'a'.repeat(64)), length, '/chain/head'],
    [
      'the anchor',
      (one) => void (one.chain.anchor = { hash: 'a'.repeat(64), count: length - 10 }),
      length - 9,
      '/chain/anchor',
    ],
    [
      'a block',
      (one) => void Object.assign(one.chainBlocks[4] ?? {}, { stateHash: 'ab'.repeat(16) }),
      length - 5,
      '/chainBlocks/4/stateHash',
    ],
    [
      'a block’s frame',
      (one) => void Object.assign(one.chainBlocks[9] ?? {}, { frameHash: 'ab'.repeat(32) }),
      length,
      '/chainBlocks/9/frameHash',
    ],
    [
      'an echo',
      (one) => void (one.echoHistory[3] as { delta: { o2: number } }).delta.o2++,
      length - 8,
      '/echoHistory/3/delta/o2',
    ],
    [
      'an echo’s frame',
      (one) => void (one.echoHistory[0] as { frame: number }).frame--,
      length - 11,
      '/echoHistory/0/frame',
    ],
    [
      'an event told',
      (one) => void one.echoHistory[11]?.events.push({ type: 'x', severity: 0, desc: '' }),
      length,
      `/echoHistory/11/events/${honest.echoHistory[11]?.events.length ?? 0}`,
    ],
  ])('F8.2 %s', (_name, change, sol, field) => {
    const bentOne = copyOf(honest);
    change(bentOne);
    const { equal, firstDifference: first, reason } = replay(bentOne, ledger);
    expect([equal, first]).toEqual([false, { sol, field }]);
    expect(reason).toBe(`At sol ${sol}, ${field} is not what the run gives.`);
  });

  const logged = cartridgeOf(eventful(), { echoes: 2, blocks: 10 });
  const commandAt = (cartridge: Cartridge, index: number): [number, unknown] =>
    cartridge.commands[index] as [number, unknown];

  test.each<[string, (cartridge: Cartridge) => void, string]>([
    ['another figure', (one) => void (commandAt(one, 1)[1] = rationTo(0.95)), '/chainBlocks/0/stateHash'],
    [
      'a refused command that asks for something else',
      (one) => void (commandAt(one, 2)[1] = rationTo(8)),
      '/chainBlocks/0/prevHash',
    ],
    ['a refused command left out', (one) => void one.commands.splice(2, 1), '/chainBlocks/0/prevHash'],
    ['a command one tick later', (one) => void (commandAt(one, 2)[0] += 1), '/chainBlocks/0/prevHash'],
    [
      'a command put in that changes nothing',
      (one) => void one.commands.splice(4, 0, [1500, rationTo(0.9)]),
      '/chainBlocks/0/prevHash',
    ],
    ['the whole log left out', (one) => void (one.commands = []), '/chainBlocks/0/stateHash'],
    ['another seed', (one) => Object.assign(one.genesis, { seed: 22 }), '/chainBlocks/0/stateHash'],
    [
      'more food to begin with',
      (one) => Object.assign('supplies' in one.genesis ? one.genesis.supplies : {}, { foodKcal: 2e6 }),
      '/chainBlocks/0/stateHash',
    ],
  ])('F8.2 the log and the genesis: %s', (_name, change, field) => {
    const bentOne = copyOf(logged);
    change(bentOne);
    const found = replay(bentOne, ledger);
    expect(found.equal).toBe(false);
    expect(found.firstDifference).toEqual({ sol: length - 9, field });
  });

  test('F8.2 with no block and few echoes kept, the same lies are found', () => {
    const bare = cartridgeOf(eventful(), { echoes: 2, blocks: 0 });
    for (const change of [
      (one: Cartridge) => void (commandAt(one, 2)[1] = rationTo(8)),
      (one: Cartridge) => void one.commands.splice(2, 1),
      (one: Cartridge) => Object.assign(one.genesis, { seed: 22 }),
      (one: Cartridge) => Object.assign(one.genesis, { fuse: 3 }),
      (one: Cartridge) => void one.state.tick++,
    ]) {
      const bentOne = copyOf(bare);
      change(bentOne);
      expect(replay(bentOne, ledger).equal).toBe(false);
    }
  });

  test('F8.2 a state played further than its log can’t hide behind an end', () => {
    const lost = cartridgeOf(lostRun());
    const longer = copyOf(lost);
    longer.state.tick += 24;
    expect(replay(longer, ledger)).toMatchObject({ equal: false, firstDifference: { field: '/state/tick' } });
  });
});

describe('F8.3 what can’t be replayed says why', () => {
  const honest = cartridgeOf(runFor(2));

  test('F8.3 other rules', () => {
    expect(replay({ ...honest, rules: RULES + 4 }, ledger)).toEqual({
      equal: false,
      sols: 0,
      firstDifference: null,
      reason: `The run followed rules ${RULES + 4}; this Marsdeck computes rules ${RULES}.`,
    });
  });

  test('F8.3 a ledger that is not at hand', () => {
    for (const other of [
      { ...ledger, id: 'venus-1' },
      { ...ledger, headHash: 'a'.repeat(64) },
    ])
      expect(replay(honest, other)).toMatchObject({ equal: false, sols: 0, firstDifference: null });
    expect(replay(honest, { ...ledger, id: 'venus-1' }).reason).toContain(ledger.id);
  });

  test('F8.3 a file that was just converted from version 1: there is no log to compute again', () => {
    const old = new Uint8Array(readFileSync(new URL('../cartridge/golden/v1-head-ares.json', import.meta.url)));
    const found = replay(cartridgeIn(old), ledger);
    expect(found).toMatchObject({ equal: false, sols: 0, firstDifference: null });
    expect(found.reason).toContain('version 1');
    const run = runIn(old);
    advanceSols(run, 3);
    expect(replay(fromFile(run), ledger)).toMatchObject({ equal: true, sols: 3 });
  });
});

test('F8.2 the first difference of two values is a pointer to it', () => {
  expect(firstDifference({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] })).toBeNull();
  expect(firstDifference({ a: [1, { 'b/c': 2 }] }, { a: [1, { 'b/c': 3 }] })).toBe('/a/1/b~1c');
  expect(firstDifference({ a: 1 }, { a: 1, b: 2 })).toBe('/b');
  expect(firstDifference({ a: 1, b: 2 }, { a: 1 })).toBe('/b');
  expect(firstDifference([1, 2], [1])).toBe('/1');
  expect(firstDifference([], {})).toBe('');
  expect(firstDifference(null, {})).toBe('');
  expect(firstDifference(0, -0)).toBe('');
});
