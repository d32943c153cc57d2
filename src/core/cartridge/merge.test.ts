import { describe, expect, test } from 'vitest';
import {
  advanceTicks,
  bent,
  bytesOf,
  cartridgeIn,
  ledger,
  type Loose,
  refusalOf,
  runFor,
} from './cartridge.test-support.ts';
import { encode } from './codec.ts';
import { cartridgeOf, runOf } from './convert.ts';
import { merge } from './merge.ts';
import { relationOf } from './relation.ts';
import { grown, RELATIVES } from './relatives.test-support.ts';
import { unrankedBecause } from './run.ts';
import { MAX_BRANCHES, type Cartridge } from './schema.ts';
import { trim } from './trim.ts';

const { trunk, early, late, other } = RELATIVES;

function merged(a: Cartridge, b: Cartridge): Cartridge {
  const result = merge(a, b);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

describe('F11.6 the newer', () => {
  const dated = (cartridge: Cartridge, id: string, created: string): Cartridge => ({ ...cartridge, id, created });

  test('F11.6 is the one with more sols, then with the longer log, then the one born later', () => {
    expect(merged(late, trunk).id).toBe('MDK-TRUNK');
    const [quiet, busy] = [
      grown('MDK-QUIET', 1, 9),
      grown('MDK-BUSY', 1, 9, [[2, { kind: 'set-ration', ration: 0.9 }]]),
    ];
    expect(merged(cartridgeOf(quiet), cartridgeOf(busy)).id).toBe('MDK-BUSY');
    const born = (one: string, two: string): string =>
      merged(dated(other, 'MDK-ONE', one), { ...dated(other, 'MDK-TWO', two), genesis: RELATIVES.stranger.genesis }).id;
    expect(born('2026-01-01T00:00:00Z', '2026-01-01T00:00:01Z')).toBe('MDK-TWO');
    expect(born('2026-01-01T00:00:00.5Z', '2026-01-01T00:00:00Z')).toBe('MDK-ONE');
    expect(born('2026-01-01T00:00:00.5Z', '2026-01-01T00:00:00.500Z')).toBe('MDK-ONE');
    expect(born('2026-01-01T00:00:00.5Z', '2026-01-01T00:00:00.51Z')).toBe('MDK-TWO');
  });

  test('F11.6 of two of which one goes on with the other it is the longer, by a tick or by a command that waits', () => {
    const run = runFor(3);
    const at = cartridgeOf(run);
    advanceTicks(run, 1);
    const later = cartridgeOf(run);
    expect(merged(later, { ...at, created: '2027-01-01T00:00:00Z' })).toEqual(later);
    run.commands.push([run.colony.tick, { kind: 'set-ration', ration: 0.5 }]);
    expect(relationOf(later, cartridgeOf(run))).toEqual({ kind: 'extends', longer: 'b' });
  });
});

describe('F11.8 where runs parted', () => {
  test('F11.8 the sol is counted from 1, and found in logs where the blocks are cut', () => {
    expect(relationOf(trunk, late)).toEqual({ kind: 'parted', tick: 480, sol: 21, by: 'commands', shared: 20 });
    expect(relationOf(trim(trunk, { echoes: 2, blocks: 0 }), late)).toMatchObject({ sol: 21, by: 'commands' });
    expect(relationOf(trunk, other)).toMatchObject({ kind: 'parted', tick: 72, sol: 4, shared: 3 });
    expect(relationOf(RELATIVES.pending, trunk)).toMatchObject({ kind: 'parted', tick: 727, sol: 31, shared: 30 });
  });

  test('F11.8 blocks or states that differ under equal commands part runs, too: one file is not what its run gives', () => {
    const forged = structuredClone(early);
    const block = forged.chainBlocks[11];
    if (block === undefined) return expect.fail('no block');
    block.hash = 'f'.repeat(64);
    expect(relationOf(forged, trunk)).toEqual({ kind: 'parted', tick: 264, sol: 12, by: 'chain', shared: 11 });
    const bentState = { ...early, chain: { ...early.chain, headStateHash: 'e'.repeat(64) } };
    expect(relationOf(early, bentState)).toMatchObject({ kind: 'parted', sol: 31, by: 'state', shared: 30 });
    expect(merged(early, bentState).branches).toHaveLength(1);
    // A damaged archive is not joined to a sound one.
    const cut = trim(trunk, { echoes: 2, blocks: 20 });
    const last = forged.chainBlocks[24];
    if (last !== undefined) last.frameHash = 'f'.repeat(64);
    expect(merged(cut, forged).chainBlocks.map(({ sol }) => sol)).toEqual(cut.chainBlocks.map(({ sol }) => sol));
  });

  test('F11.8 a cartridge holds sixteen branches; one more is refused, and nothing is lost silently', () => {
    let all = trunk;
    for (let seed = 100; seed < 100 + MAX_BRANCHES; seed++)
      all = merged(all, cartridgeOf(grown(`MDK-${seed}`, seed, 1)));
    expect(all.branches).toHaveLength(MAX_BRANCHES);
    expect(cartridgeIn(encode(all)).branches).toEqual(all.branches);
    expect(merge(all, cartridgeOf(grown('MDK-999', 999, 1)))).toMatchObject({
      ok: false,
      error: { kind: 'too-large', path: '/branches', message: expect.stringMatching(/17 branches.*16/) as string },
    });
  });

  test('F11.8 a branch with more commands than fit keeps their hash and count', () => {
    const run = grown('MDK-EAGER', 3, 2);
    for (let i = 0; i < 2001; i++) run.commands.push([48, { kind: 'set-ration', ration: 0.9 }]);
    expect(merged(trunk, cartridgeOf(run)).branches?.[0]).toMatchObject({ commands: null, commandCount: 2001 });
  });

  test('F11.8 keys that Marsdeck does not know are kept from both, the newer’s where both have one', () => {
    const a = { ...trunk, extra: { 'x-note': 'newer', 'x-a': 1 } };
    const b = { ...early, extra: { 'x-note': 'older', 'x-b': [2] } };
    expect(merged(a, b).extra).toEqual({ 'x-note': 'newer', 'x-a': 1, 'x-b': [2] });
  });
});

test('F11.9 branches stay with a run that goes on, and keep it unranked', () => {
  const run = runOf(cartridgeIn(encode(merged(trunk, late))), ledger);
  advanceTicks(run, 50);
  const again = runOf(cartridgeIn(bytesOf(run)), ledger);
  expect(again.lineage.branches).toEqual(merged(trunk, late).branches);
  expect(unrankedBecause(again)).toBe('merge');
  expect(unrankedBecause(runOf(merged(trunk, early), ledger))).toBeNull();
});

test('F11.12 a merge takes the signature off; merging a file with itself is none', () => {
  const signed = { ...trunk, _signature: 'aa', _publicKey: 'bb', _engineId: 'cc', extra: { 'x-note': 1 } };
  expect(merged(signed, early).extra).toEqual({ 'x-note': 1 });
  expect(merged(early, signed).extra).toEqual({ 'x-note': 1 });
  expect(merged(signed, signed)).toEqual(signed);
});

describe('F11.13 a lineage that contradicts itself is refused', () => {
  const file = encode(merged(merged(trunk, late), { ...RELATIVES.stranger }));
  test.each<[path: string, change: (document: Loose) => unknown]>([
    ['/branches/1', ({ branches }) => (branches[1] = branches[0])],
    ['/branches/0/fork/sol', ({ branches }) => (branches[0].fork.sol = 1000)],
    ['/branches/0/commandCount', ({ branches }) => (branches[0].commandCount = 0)],
    ['/branches/0/commands/0/0', ({ branches }) => (branches[0].commands[0][0] = 5000)],
    ['/branches/1/commands/1/0', ({ branches }) => (branches[1].commands[1][0] = 1)],
    ['/branches/0/echoHistory/3/frame', ({ branches }) => (branches[0].echoHistory[3].frame = 1)],
  ])('F11.13 at %s', (path, change) => {
    expect(refusalOf(bent(file, (document) => void change(document)))).toMatchObject({ kind: 'inconsistent', path });
  });

  test('F11.13 a shape that no lineage has', () => {
    expect(refusalOf(bent(file, (document) => (document.branches = [])))?.path).toBe('/branches');
    expect(refusalOf(bent(file, (document) => (document.branches[0].extra = 1)))?.path).toBe('/branches/0/extra');
    const parent = { id: 'MDK-1', head: 'f'.repeat(64), sol: 46, birthHash: 'f'.repeat(64) };
    expect(refusalOf(bent(file, (document) => (document.provenance = { parent })))).toMatchObject({
      kind: 'inconsistent',
      path: '/provenance/parent/sol',
    });
  });
});
