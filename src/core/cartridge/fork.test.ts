import { describe, expect, test } from 'vitest';
import { replay } from '../replay/replay.ts';
import { advanceTicks, bytesOf, cartridgeIn, ledger, lostRun } from './cartridge.test-support.ts';
import { encode } from './codec.ts';
import { cartridgeOf, runOf } from './convert.ts';
import { fork, type Leaving } from './fork.ts';
import { birthHash } from './label/birthHash.ts';
import { merge } from './merge.ts';
import { relationOf } from './relation.ts';
import { grown, RELATIVES } from './relatives.test-support.ts';
import { rootOf, submitCommand, unrankedBecause } from './run.ts';
import type { Cartridge } from './schema.ts';

const { trunk, early, late } = RELATIVES;
const BIRTH = { id: 'MDK-CHILD', created: '2026-05-05T05:05:05Z' };

function forked(parent: Cartridge, sol?: number): Cartridge {
  const result = fork(parent, BIRTH, sol === undefined ? null : { sol, ledger });
  if (!result.ok) throw new Error(result.error.message);
  return cartridgeIn(encode(result.value));
}

describe('F11.11 fork', () => {
  test('F11.11 at the present: all of the parent, under another id, with the parent’s id, head and sol', () => {
    const child = forked(trunk);
    expect(child).toEqual({
      ...trunk,
      ...BIRTH,
      provenance: { parent: { id: 'MDK-TRUNK', head: trunk.chain.head, sol: 45, birthHash: birthHash(trunk) } },
    });
    expect(relationOf(child, trunk)).toEqual({ kind: 'same' });
  });

  test.each([0, 1, 3, 20, 30, 44])(
    'F11.11 at sol %i: the parent as it was then, by genesis and log, and it replays',
    (sol) => {
      const child = forked(trunk, sol);
      const then = cartridgeOf(grown('MDK-CHILD', 1, sol, [[3, { kind: 'set-ration', ration: 0.9 }]]));
      expect(child.state.sol).toBe(sol);
      expect(child.commands).toEqual(trunk.commands.filter(([tick]) => tick < sol * 24));
      expect(child.provenance?.parent).toEqual({
        id: 'MDK-TRUNK',
        head: sol === 0 ? rootOf(trunk.genesis) : trunk.chainBlocks[sol - 1]?.hash,
        sol,
        birthHash: birthHash(trunk),
      });
      if (sol <= 3) expect(child.state).toEqual(then.state);
      expect(replay(child, ledger)).toMatchObject({ equal: true, sols: sol });
      expect(relationOf(child, trunk)).toEqual({ kind: 'extends', longer: 'b' });
      expect(unrankedBecause(runOf(child, ledger))).toBeNull();
    },
  );

  test('F11.11 it goes its own way, keeps its parent, and merges with it as a branch', () => {
    const run = runOf(forked(trunk, 20), ledger);
    submitCommand(run, { kind: 'set-ration', ration: 0.6 });
    advanceTicks(run, 24 * 5);
    const child = cartridgeIn(bytesOf(run));
    expect(child.provenance?.parent.sol).toBe(20);
    expect(relationOf(child, trunk)).toMatchObject({ kind: 'parted', sol: 21, by: 'commands' });
    const merged = merge(child, trunk);
    expect(merged.ok && merged.value.branches?.[0]).toMatchObject({
      id: 'MDK-CHILD',
      fork: { from: 'MDK-TRUNK', sol: 21, hash: child.provenance?.parent.head },
    });
  });

  test('F11.11 between two sols it leaves at the last whole one, or where it stands', () => {
    expect(forked(RELATIVES.pending).commands).toEqual(RELATIVES.pending.commands);
    expect(forked(RELATIVES.pending, 30).state).toEqual(early.state);
  });

  test('F11.11 branches stay with the parent, and the signature is off', () => {
    const merged = merge(trunk, late);
    if (!merged.ok) return expect.fail(merged.error.message);
    const signed = { ...merged.value, _signature: 'aa', extra: { 'x-note': 1 } };
    for (const sol of [undefined, 10]) {
      const child = forked(signed, sol);
      expect([child.branches, child.extra]).toEqual([undefined, { 'x-note': 1 }]);
    }
  });

  const refused = (parent: Cartridge, leaving: Leaving): unknown => {
    const result = fork(parent, BIRTH, leaving);
    return result.ok ? null : [result.error.kind, result.error.path];
  };
  test('F11.11 refused: a sol that never was, other rules, another ledger, a file that is not what its run gives', () => {
    expect(refused(trunk, { sol: 46, ledger })).toEqual(['invalid-argument', '/state/sol']);
    expect(refused(trunk, { sol: -1, ledger })).toEqual(['invalid-argument', '/state/sol']);
    expect(refused({ ...trunk, rules: 99 }, { sol: 3, ledger })).toEqual(['invalid-argument', '/rules']);
    expect(refused(trunk, { sol: 3, ledger: { ...ledger, id: 'x' } })).toEqual(['unknown-ledger', '/genesis/ledger']);
    const hungry = { ...ledger, has: (sol: number) => sol < 5 };
    expect(refused(trunk, { sol: 30, ledger: hungry })).toEqual(['unknown-ledger', '/genesis/ledger']);
    const forged = { ...trunk, commands: trunk.commands.slice(1) };
    expect(refused(forged, { sol: 30, ledger })).toEqual(['inconsistent', '/chainBlocks']);
    const lost = cartridgeOf(lostRun());
    const immortal = { ...lost, state: { ...lost.state, tick: lost.state.tick + 480 } };
    expect(refused(immortal, { sol: lost.state.sol + 10, ledger })).toEqual(['inconsistent', '/state/tick']);
  });
});
