import { expect, test } from 'vitest';
import { canonicalText } from '../../kernel/canonical.ts';
import { sha256Hex } from '../../kernel/hash.ts';
import { cartridgeIn, bytesOf, missionRun, newRun, runFor, runIn } from '../cartridge.test-support.ts';
import { encode } from '../codec.ts';
import { cartridgeOf } from '../convert.ts';
import { fork } from '../fork.ts';
import { advanceSols } from '../run.ts';
import type { Cartridge } from '../schema.ts';
import { birthHash } from './birthHash.ts';
import { labelOf } from './facts.ts';
import { labelSvg } from './labelSvg.ts';

test('F13.1 the birth hash is SHA-256 over mission, crew, robots, site and seed', () => {
  const cartridge = cartridgeOf(missionRun('hybrid', 9));
  const { crew, robots, mission, site, seed } = cartridgeOf(missionRun('hybrid', 9)).genesis as Exclude<
    typeof cartridge.genesis,
    { from: unknown }
  >;
  const born = { mission, crew: crew.map(({ name, role }) => ({ name, role })), robots, site, seed };
  expect(birthHash(cartridge)).toBe(sha256Hex(canonicalText(born)));
  expect(birthHash(cartridgeOf(missionRun('hybrid', 10)))).not.toBe(birthHash(cartridge));
  expect(birthHash(cartridgeOf(missionRun('lunar', 9)))).not.toBe(birthHash(cartridge));
});

test('F13.1 a colony keeps its face for life: through sols, files, and what it is called', () => {
  const run = newRun(5);
  const born = birthHash(cartridgeOf(run));
  advanceSols(run, 40);
  const later = cartridgeIn(bytesOf(run));
  expect(birthHash(later)).toBe(born);
  expect(
    birthHash(cartridgeOf({ ...runIn(bytesOf(run)), identity: { ...run.identity, id: 'MDK-2', name: 'Two' } })),
  ).toBe(born);
});

test('F13.1 under other rules it goes on with the same face', () => {
  const cartridge = cartridgeOf(runFor(3));
  const other = runIn(bytesOf(runFor(3)));
  const { genesis } = cartridge;
  const resumed = {
    ...cartridge,
    genesis: {
      from: { state: other.colony, parentId: 'MDK-1', parentHead: null, rules: 1, losses: [] },
      rules: genesis.rules,
      mission: genesis.mission,
      ledger: genesis.ledger,
    },
  };
  expect(birthHash(resumed)).toBe(birthHash(cartridge));
});

test('F13.1 a fork is born again, of its parent and the block it left at', () => {
  const cartridge = cartridgeOf(runFor(2));
  const born = birthHash(cartridge);
  const forked = (parent: Cartridge, id: string): Cartridge => {
    const result = fork(parent, { id, created: '2026-05-05T05:05:05Z' });
    if (!result.ok) throw new Error(result.error.message);
    return cartridgeIn(encode(result.value));
  };
  const left = cartridge.chain.head;
  const child = forked(cartridge, 'MDK-CHILD');
  expect(child.provenance?.parent.birthHash).toBe(born);
  expect(birthHash(child)).toBe(sha256Hex(canonicalText({ left, parent: born })));
  // A fork of a fork has all its lineage in its face, though its file names its parent alone.
  const grandchild = forked(child, 'MDK-GRANDCHILD');
  expect(birthHash(grandchild)).toBe(sha256Hex(canonicalText({ left, parent: birthHash(child) })));
  const run = runIn(encode(child));
  advanceSols(run, 3);
  expect(birthHash(cartridgeOf(run))).toBe(birthHash(child));
});

test('F13.1 the label of a file says what the file says', () => {
  const cartridge = cartridgeOf(runFor(2));
  const facts = labelOf(cartridge);
  expect(facts).toMatchObject({ mission: cartridge.mission, name: 'Test', sol: 2, alive: true });
  expect(labelSvg(facts)).toContain('aria-label="Test, sol 2, grade running, serial ');
});
