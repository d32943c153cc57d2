import { expect, test } from 'vitest';
import { replay } from '../replay/replay.ts';
import { bytesOf, cartridgeIn, ledger, runFor } from './cartridge.test-support.ts';
import { findChainProblem } from './chain.ts';
import { encode } from './codec.ts';
import { cartridgeOf } from './convert.ts';
import { rootOf } from './run.ts';
import { LEAST, trimmed } from './trim.ts';

const run = runFor(30);
const whole = cartridgeOf(run);

test('F13.11 a trimmed file loads, its chain verifies, and it replays equal', () => {
  const least = cartridgeIn(encode(trimmed(whole, LEAST)));
  expect([least.echoHistory.length, least.chainBlocks.length]).toEqual([2, 0]);
  expect(findChainProblem(rootOf(least.genesis), least.chain, least.chainBlocks)).toBeNull();
  expect(replay(least, ledger)).toMatchObject({ equal: true, sols: 30 });
  expect([least.state, least.commands, least.score]).toEqual([whole.state, whole.commands, whole.score]);
});

test('F13.11 what is trimmed is the file the run itself would write with that trim, from any fuller one', () => {
  for (const trim of [LEAST, { echoes: 10, blocks: 7 }, { echoes: 100, blocks: 100 }]) {
    expect(encode(trimmed(whole, trim))).toEqual(bytesOf(run, trim));
    expect(encode(trimmed(trimmed(whole, { echoes: 20, blocks: 20 }), LEAST))).toEqual(bytesOf(run, LEAST));
  }
  expect(trimmed(cartridgeOf(runFor(0)), LEAST)).toEqual(cartridgeOf(runFor(0)));
});

test('F13.11 a signature is dropped', () => {
  const signed = { ...whole, extra: { _signature: 'ab', 'x-note': 1 } };
  expect(trimmed(signed, LEAST).extra).toEqual({ 'x-note': 1 });
});
