import { describe, expect, test } from 'vitest';
import { replay } from '../replay/replay.ts';
import { bytesOf, cartridgeIn, ledger, runFor } from './cartridge.test-support.ts';
import { findChainProblem } from './chain.ts';
import { encode } from './codec.ts';
import { AUTOSAVE, cartridgeOf, FULL } from './convert.ts';
import { RELATIVES } from './relatives.test-support.ts';
import { rootOf } from './run.ts';
import { LEAST_ECHOES, trim } from './trim.ts';

const run = runFor(110, 1, [{ kind: 'set-ration', ration: 0.9 }]);
const full = cartridgeOf(run);

describe('F11.10 trim', () => {
  test.each([
    [FULL, 100, 100],
    [AUTOSAVE, 30, 30],
    [{ echoes: 2, blocks: 0 }, 2, 0],
    [{ echoes: 0, blocks: 1 }, 2, 1],
    [{ echoes: 500, blocks: 500 }, 100, 100],
  ])(
    'F11.10 to %j: the archive is cut, all else is as it was, and it is read, verified and replayed',
    (to, echoes, blocks) => {
      const trimmed = trim(full, to);
      expect([trimmed.echoHistory.length, trimmed.chainBlocks.length]).toEqual([echoes, blocks]);
      expect(trimmed.echoHistory).toEqual(full.echoHistory.slice(-echoes));
      const { echoHistory: _e, chainBlocks: _b, reflexHistory, chain, ...rest } = trimmed;
      const { echoHistory: _f, chainBlocks: _c, reflexHistory: all, chain: before, ...whole } = full;
      // Reflexes are listed as far as the kept echoes tell of them.
      expect(all.slice(all.length - reflexHistory.length)).toEqual(reflexHistory);
      expect(reflexHistory.filter(({ frame }) => frame <= 110).length).toBe(
        trimmed.echoHistory.flatMap((echo) => echo.reflexes_fired).slice(-50).length,
      );
      expect(rest).toEqual(whole);
      expect({ ...chain, anchor: null }).toEqual({ ...before, anchor: null });
      expect(chain.anchor?.count).toBe(110 - blocks);
      expect(findChainProblem(rootOf(full.genesis), chain, trimmed.chainBlocks)).toBeNull();
      expect(replay(cartridgeIn(encode(trimmed)), ledger).equal).toBe(true);
    },
  );

  test('F11.10 a trimmed file is the one that the run itself would write so short', () => {
    const short = { echoes: 12, blocks: 7 };
    expect(encode(trim(full, short))).toEqual(bytesOf(run, short));
    expect(trim(trim(full, AUTOSAVE), short)).toEqual(trim(full, short));
  });

  test('F11.10 a run of one sol, or of none, can be trimmed', () => {
    for (const sols of [0, 1]) cartridgeIn(encode(trim(cartridgeOf(runFor(sols)), { echoes: 0, blocks: 0 })));
  });
});

test('F13.11 what a link carries at least: state, log, two echoes, the chain behind its anchor, and no signature', () => {
  const signed = { ...full, _signature: 'aa', _publicKey: 'bb', _engineId: 'cc' };
  const least = trim(signed, { echoes: LEAST_ECHOES, blocks: 0 });
  expect(least).toMatchObject({ state: full.state, commands: full.commands, echoInertia: full.echoInertia });
  expect(least.echoHistory).toEqual(full.echoHistory.slice(-2));
  expect([least.chainBlocks, least.chain.anchor]).toEqual([[], { hash: full.chain.head, count: 110 }]);
  expect(least).not.toHaveProperty('_signature');
  expect(replay(cartridgeIn(encode(least)), ledger).equal).toBe(true);
});

test('F11.12 trimming takes the signature off, unless nothing was cut', () => {
  const signed = { ...RELATIVES.trunk, _signature: 'aa', _publicKey: 'bb', _engineId: 'cc' };
  expect(trim(signed, AUTOSAVE)).not.toHaveProperty('_signature');
  expect(trim(signed, FULL)).toEqual(signed);
});
