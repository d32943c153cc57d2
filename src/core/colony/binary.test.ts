import { expect, test } from 'vitest';
import { sha256Hex } from '../kernel/hash.ts';
import { colonyBytes } from './binary.ts';
import { copyOf, leavesOf, sols, stockColony, tick } from './colony.test-support.ts';
import { CAUSES, MISSIONS, type Colony, type ColonyEvent } from './schema.ts';

function hashOf(colony: Colony): string {
  const { bytes, length } = colonyBytes(colony);
  return sha256Hex(bytes.subarray(0, length));
}

const events: ColonyEvent[] = [
  { kind: 'refused', tick: 1, command: 'set-ration', reason: 'no' },
  { kind: 'allocation-set', tick: 2, allocation: { heating: 1, isru: 0, greenhouse: 0 } },
  { kind: 'ration-set', tick: 3, ration: 1 },
  { kind: 'died', tick: 4, name: 'Chen Wei', role: 'CMDR', cause: 'cold' },
  { kind: 'critical', tick: 5, name: 'Chen Wei', role: 'CMDR', cause: 'heat' },
  { kind: 'colony-lost', tick: 6, cause: 'heat' },
  { kind: 'alarm', tick: 7, alarm: 'food', raised: true },
  { kind: 'array-cleaned', tick: 8, lightShare: 0.9 },
];

/** A colony in which every optional thing is there: an end, causes, one event of each kind, a name beyond ASCII. */
function fullColony(): Colony {
  const colony = stockColony(1);
  sols(colony, 3);
  colony.ended = { tick: 70, cause: 'cold' };
  colony.today.events = copyOf(events);
  const [first, second] = colony.crew;
  Object.assign(first ?? {}, { alive: false, hp: 0, cause: 'cold', name: 'Jørgen 砂塵 🚀' });
  Object.assign(second ?? {}, { cause: null });
  return colony;
}

/** Something else that the schema would take in the same place. */
function other(path: string, value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (value === null) return 'cold';
  const options = [CAUSES, MISSIONS, ['CMDR', 'ENGR', 'SCI', 'MED']].find((list) => list.includes(value as never));
  if (options !== undefined) return options.find((option) => option !== value);
  return `${value as string}x`;
}

test('R7.3 any single field that changes changes the bytes', () => {
  const colony = fullColony();
  const seen = new Map([[hashOf(colony), 'the colony as it is']]);
  const leaves = leavesOf(colony);
  expect(leaves.length).toBeGreaterThan(150);
  // A kind names the fields that follow, a site has one option: neither can change alone.
  for (const leaf of leaves.filter(({ path }) => !path.endsWith('/kind') && path !== '/site')) {
    leaf.set(other(leaf.path, leaf.value));
    const hash = hashOf(colony);
    expect(seen.get(hash), leaf.path).toBeUndefined();
    seen.set(hash, leaf.path);
    leaf.set(leaf.value);
  }
  expect(hashOf(colony)).toBe([...seen.keys()][0]);
});

test('R7.3 a list that grows, shrinks or turns round changes the bytes; so do an end and a cause that go', () => {
  const hashes = new Set<string>();
  const add = (change: (colony: Colony) => void): void => {
    const colony = fullColony();
    change(colony);
    hashes.add(hashOf(colony));
  };
  add(() => {});
  add((colony) => void colony.crew.pop());
  add((colony) => void colony.crew.reverse());
  add((colony) => void colony.built.pop());
  add((colony) => void colony.today.events.pop());
  add((colony) => void colony.today.events.push(...events));
  add((colony) => void (colony.ended = null));
  add((colony) => void Object.assign(colony.crew[0] ?? {}, { cause: null }));
  add((colony) => void Object.assign(colony.crew[0] ?? {}, { name: 'Jørgen 砂塵 🚁' }));
  add((colony) => void Object.assign(colony.today.events[7] ?? {}, { lightShare: 0.8 }));
  expect(hashes.size).toBe(10);
});

test('R7.3 key order, copies and what was written before do not matter', () => {
  const colony = fullColony();
  const hash = hashOf(colony);
  const turned = Object.fromEntries(Object.entries(copyOf(colony)).reverse()) as Colony;
  const big = fullColony();
  big.crew = Array.from({ length: 2000 }, () => copyOf(big.crew[0] as Colony['crew'][number]));
  hashOf(big);
  expect(hashOf(turned)).toBe(hash);
  expect(hashOf(JSON.parse(JSON.stringify(colony)) as Colony)).toBe(hash);
});

/** Bytes by the rule: 8 a number, 1 a boolean, 4 and its UTF-8 a text, 8 more a list, 1 more what may be null. */
function sizeOf(value: unknown): number {
  if (typeof value === 'number') return 8;
  if (typeof value === 'boolean') return 1;
  if (typeof value === 'string') return 4 + new TextEncoder().encode(value).length;
  if (value === null) return 0;
  const items = Object.entries(value as object).map(
    ([key, item]) => sizeOf(item) + (key === 'ended' || (key === 'cause' && 'harm' in (value as object)) ? 1 : 0),
  );
  return items.reduce((sum, size) => sum + size, Array.isArray(value) ? 8 : 0);
}

test('R7.3 every list has its length and every null its mark, so that no two colonies share their bytes', () => {
  for (const colony of [stockColony(1), fullColony()]) {
    const { length } = colonyBytes(colony);
    expect(length).toBe(sizeOf(colony));
  }
});

test('R7.3 the layout: float64 little-endian, strings as length and UTF-8, lists with their length', () => {
  const colony = stockColony(1);
  tick(colony, 7);
  const { bytes, length } = colonyBytes(colony);
  const view = new DataView(bytes.buffer, bytes.byteOffset, length);
  expect(view.getFloat64(0, true)).toBe(7);
  expect(view.getUint32(8, true)).toBe('ares'.length);
  expect(new TextDecoder().decode(bytes.subarray(12, 16))).toBe('ares');
  expect(view.getUint32(16, true)).toBe('jezero'.length);
  expect(view.getFloat64(26, true)).toBe(1);
  expect(view.getFloat64(34, true)).toBe(1);
  expect(length).toBeGreaterThan(1000);
});
