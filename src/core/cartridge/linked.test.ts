import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { eventfulRun } from '../../dev/fuzz/eventfulRun.ts';
import { replay } from '../replay/replay.ts';
import { cartridgeIn, ledger, runFor } from './cartridge.test-support.ts';
import { encode } from './codec.ts';
import { cartridgeOf } from './convert.ts';
import { fragmentOf, MOST_FRAGMENT } from './link.ts';
import { linked } from './linked.ts';
import { trim } from './trim.ts';
import { unwrap } from './unwrap.ts';

const gzip = (bytes: Uint8Array): Uint8Array => gzipSync(bytes, { level: 9 });
const made = (cartridge: Parameters<typeof linked>[0], by = gzip) => {
  const result = linked(cartridge, by);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

describe('F13.11 a link holds as much as it can', () => {
  test('F13.11 what fits goes whole, signature and all', () => {
    const whole = { ...cartridgeOf(runFor(8)), _signature: 'aa', _publicKey: 'bb', _engineId: 'cc' };
    expect(made(whole).carried).toEqual(whole);
  });

  test.each([
    ['a quiet run', () => runFor(60)],
    ['a run with governors, autopilots and many commands', () => eventfulRun(60)],
    ['one of many sols', () => eventfulRun(200)],
  ])('F13.11 %s: one entry more would be too long', (_name, lived) => {
    const whole = cartridgeOf(lived());
    const { fragment, carried } = made(whole);
    const [echoes, blocks] = [carried.echoHistory.length, carried.chainBlocks.length];
    expect(fragment.length).toBeLessThanOrEqual(MOST_FRAGMENT);
    expect(carried).toMatchObject({ state: whole.state, commands: whole.commands });
    // Blocks go first.
    expect(echoes === whole.echoHistory.length || blocks === 0).toBe(true);
    const more = trim(
      whole,
      echoes < whole.echoHistory.length ? { echoes: echoes + 1, blocks } : { echoes, blocks: blocks + 1 },
    );
    expect(fragmentOf(gzip(encode(more)))).toMatchObject({ ok: false, error: { kind: 'too-large' } });
    const taken = unwrap(new TextEncoder().encode(fragment));
    if (!taken.ok) throw new Error(taken.error.message);
    expect(replay(cartridgeIn(gunzipSync(taken.value.bytes)), ledger).equal).toBe(true);
  });

  test('F13.11 what is too long even so is refused', () => {
    expect(linked(cartridgeOf(eventfulRun(20)), (bytes) => gzipSync(bytes, { level: 0 }))).toMatchObject({
      ok: false,
      error: { kind: 'too-large' },
    });
  });
});
