import { describe, expect, test } from 'vitest';
import { rationTo } from '../colony/colony.test-support.ts';
import {
  advanceTicks,
  bent,
  bytesOf,
  cartridgeIn,
  ledger,
  type Loose,
  runFor,
  runIn,
  textOf,
  utf8,
} from '../cartridge/cartridge.test-support.ts';
import { branchOf } from '../cartridge/branches.ts';
import { encode } from '../cartridge/codec.ts';
import { cartridgeOf } from '../cartridge/convert.ts';
import { advanceSols, submitCommand } from '../cartridge/run.ts';
import { fork } from '../cartridge/fork.ts';
import { sign } from '../cartridge/sign.ts';
import { UNPROVEN } from './unproven.ts';
import type { Verification } from './verify.ts';
import { check, statusesOf, PASSES, run, honest, SECRET, signed } from './verify.test-support.ts';

describe('F12.6 the signature', () => {
  const keyId = cartridgeIn(signed)._engineId ?? '';
  const key = cartridgeIn(signed)._publicKey ?? '';

  test('F12.6 passes when it holds; whether its key is known is said apart', () => {
    expect(check(signed).checks.signature).toMatchObject({ status: 'pass', keyId, known: false });
    for (const known of [[keyId], ['a'.repeat(64), key]])
      expect(check(signed, { known }).checks.signature).toMatchObject({ status: 'pass', keyId, known: true });
    expect(check(honest, { known: [keyId] }).checks.signature).toMatchObject({ status: 'skipped', known: false });
  });

  test('F12.5 it guards what replay can’t prove: every such key, changed, breaks it and nothing else', () => {
    const changes: Readonly<Record<string, (one: Loose) => void>> = {
      id: (one) => (one.id = 'MDK-OTHER'),
      name: (one) => (one.name += '.'),
      description: (one) => (one.description += '.'),
      author: (one) => (one.author = 'somebody else'),
      created: (one) => (one.created = '2026-01-02T00:00:00Z'),
      extra: (one) => (one.more = 1),
      frames: (one) => (one.frames = [ledger.frameAt(1)]),
      provenance: (one) =>
        (one.provenance = {
          parent: { id: 'MDK-NOBODY', head: one.chainBlocks[3].hash, sol: 4, birthHash: 'a'.repeat(64) },
        }),
      branches: (one) => (one.branches = [branchOf(cartridgeOf(runFor(2, 99)), cartridgeOf(run), null)]),
      _publicKey: (one) => (one._publicKey = key.replace(/^./, '0')),
      _engineId: (one) => (one._engineId = keyId.replace(/^./, (digit) => (digit === '0' ? '1' : '0'))),
      _signature: (one) => (one._signature = `${one._signature.slice(0, -1)}f`),
    };
    expect(Object.keys(changes).sort()).toEqual(Object.keys(UNPROVEN).sort());
    for (const [what, change] of Object.entries(changes)) {
      const report = check(bent(signed, change));
      expect([what, statusesOf(report)]).toEqual([what, { ...PASSES, signature: 'fail' }]);
      expect(report.checks.signature.at).toBeDefined();
    }
  });

  test('F12.4 F11.11 the block that a fork left its parent at is computed again, be it kept or cut', () => {
    const child = fork(cartridgeIn(honest), { id: 'MDK-CHILD', created: '2026-05-05T05:05:05Z' }, { sol: 5, ledger });
    if (!child.ok) return expect.fail(child.error.message);
    const grown = runIn(encode(child.value));
    advanceSols(grown, 8);
    expect(statusesOf(check(bytesOf(grown)))).toEqual(PASSES);
    const other = 'b'.repeat(64);
    const moved = [
      (one: Loose) => void (one.provenance.parent.head = other),
      (one: Loose) => void (one.provenance.parent.sol = 4),
      (one: Loose) => void (one.provenance.parent.sol = 0),
    ];
    for (const change of moved) {
      const { checks } = check(bent(bytesOf(grown), change));
      expect(statusesOf({ checks } as Verification)).toEqual({ ...PASSES, chain: 'fail', replay: 'fail' });
      expect(checks.replay.at?.field).toBe('/provenance/parent/head');
    }
    const cut = check(
      bent(bytesOf(grown, { echoes: 2, blocks: 3 }), (one) => void (one.provenance.parent.head = other)),
    );
    expect(statusesOf(cut)).toEqual({ ...PASSES, replay: 'fail' });
    expect(cut.checks.replay.at).toEqual({ sol: 5, field: '/provenance/parent/head' });
  });

  test('F12.5 so do the oldest echo, which a trim may cut, and a command that has not been computed yet', () => {
    const waiting = runFor(2);
    advanceTicks(waiting, 5);
    submitCommand(waiting, rationTo(0.5));
    for (const [one, change] of [
      [run, (document: Loose) => void document.echoHistory.shift()],
      [waiting, (document: Loose) => void (document.commands[0][1].ration = 0.6)],
    ] as const) {
      expect(statusesOf(check(bent(bytesOf(one), change)))).toEqual(PASSES);
      const sealed = encode(sign(cartridgeOf(one), SECRET));
      expect(statusesOf(check(bent(sealed, change)))).toEqual({ ...PASSES, signature: 'fail' });
    }
  });

  test('F12.6 a file that was signed and then refused says whether the signature holds', () => {
    const report = check(bent(signed, (one) => void (one.state.karma = 1)));
    expect(statusesOf(report)).toMatchObject({ format: 'fail', chain: 'skipped', signature: 'fail' });
    const odd = utf8(textOf(signed).replace('"author": "', String.raw`"author": "\ud800`));
    expect(check(odd).checks.signature).toMatchObject({ status: 'fail', at: { field: '/author' } });
  });
});
