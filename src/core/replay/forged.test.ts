import { describe, expect, test } from 'vitest';
import { bytesOf, cartridgeIn, ledger, runFor, runIn } from '../cartridge/cartridge.test-support.ts';
import { decode } from '../cartridge/codec.ts';
import { cartridgeOf } from '../cartridge/convert.ts';
import { advanceSols, beginRun, unrankedBecause } from '../cartridge/run.ts';
import { encode } from '../cartridge/codec.ts';
import { FORGED, forge } from './forged.test-support.ts';
import { verify } from './verify.ts';

const judge = { shipped: ledger };
const failing = (bytes: Uint8Array): string[] =>
  Object.entries(verify(bytes, judge).checks).flatMap(([name, { status }]) => (status === 'fail' ? [name] : []));

describe('F12.4 what was forged is found', () => {
  test.each(Object.keys(FORGED))('F12.4 %s', (name) => {
    const forgery = FORGED[name];
    if (forgery === undefined) expect.fail(name);
    const bytes = forge(forgery);
    expect(failing(bytes)).toEqual(forgery.fails);
    // Forged, not malformed: the colony bay would take all but those that contradict themselves.
    expect(decode(bytes).ok).toBe(!forgery.fails.includes('format'));
  });

  test('F12.4 every name says which part it forges, and there are many', () => {
    expect(Object.keys(FORGED).length).toBeGreaterThanOrEqual(30);
    for (const name of Object.keys(FORGED)) expect(name).toMatch(/^[a-z]+--[a-z-]+$/);
  });
});

test('F4.5 F12.4 cutting the oldest blocks, with the right anchor, is no forgery', () => {
  expect(failing(bytesOf(runFor(20), { echoes: 3, blocks: 4 }))).toEqual([]);
});

test('F3.5 F12.4 a past that is made up is a beginning, proved from there on and never ranked', () => {
  const { state, ...rest } = cartridgeIn(bytesOf(runFor(3)));
  const { sol: _s, alive: _a, o2: _o, h2o: _h, food: _f, power: _p, modules: _m, alloc: _l, ...colony } = state;
  const genesis = {
    from: { state: { ...colony, foodKg: 9e5 }, parentId: 'MDK-GOLD', parentHead: null, rules: null, losses: [] },
    rules: rest.rules,
    mission: rest.mission,
    ledger: rest.genesis.ledger,
  };
  const run = beginRun(rest, genesis, ledger);
  advanceSols(run, 2);
  const bytes = encode(cartridgeOf({ ...run, identity: runIn(bytesOf(runFor(1))).identity }));
  expect(failing(bytes)).toEqual([]);
  expect(unrankedBecause(runIn(bytes))).toBe('state');
});
