import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyColony } from './arbitrary.test-support.ts';
import { colonyBytes } from './binary.ts';
import { copyOf, missionColony, sols } from './colony.test-support.ts';
import { layColony } from './layout.generated.ts';
import { PLAYABLE } from './missions.ts';
import type { Colony, PastTask } from './schema.ts';
import { bytesBySchema } from './schemaBytes.test-support.ts';

function bytesOf(colony: Colony): Uint8Array {
  const { bytes, length } = colonyBytes(colony);
  return bytes.slice(0, length);
}

/** Every object in a value, by its path. */
function objectsIn(value: unknown, path = ''): [string, object][] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.entries(value).flatMap(([key, part]) => objectsIn(part, `${path}/${key}`));
  return [[path, value], ...below];
}

const past = (id: number): PastTask => ({ id, task: 'x', tick: 3, choice: 'deny', timedOut: false, outcome: 'Ümlaut' });

test('R7.3 the generated writer puts the bytes that the schema says, of any colony', () => {
  fc.assert(
    fc.property(anyColony, (colony) => {
      expect(bytesOf(colony)).toEqual(bytesBySchema(colony));
    }),
    { numRuns: 30 },
  );
});

test.each(PLAYABLE)('R7.3 the same bytes in the course of %s', (mission) => {
  const colony = missionColony(mission, 3);
  for (let times = 0; times < 4 && colony.ended === null; times++) {
    sols(colony, 12);
    expect(bytesOf(colony)).toEqual(bytesBySchema(colony));
  }
});

test('R7.3 entries are written as they are: frozen ones once, others each time', () => {
  const colony = missionColony('ares');
  const loose = past(1);
  colony.tasks.past = [loose, Object.freeze(past(2))];
  expect(bytesOf(colony)).toEqual(bytesBySchema(colony));
  loose.outcome = 'Something else, and longer than it was before.';
  expect(bytesOf(colony)).toEqual(bytesBySchema(colony));
  // What was kept of an entry is found by the entry, wherever it is.
  colony.tasks.past.reverse();
  colony.tasks.past.unshift(past(3));
  expect(bytesOf(colony)).toEqual(bytesBySchema(colony));
});

test('R7.3 texts of any length and alphabet are written as they are now, however long those before them were', () => {
  const colony = missionColony('ares');
  const named = colony.crew[0] as Colony['crew'][number];
  const texts = [
    '',
    'x'.repeat(24),
    'x'.repeat(25),
    'é'.repeat(24),
    '砂'.repeat(32_000),
    '(set! x 1)'.repeat(3200),
    'y',
  ];
  for (let times = 0; times < 2; times++)
    for (const text of texts) {
      named.name = text;
      expect(bytesOf(colony)).toEqual(bytesBySchema(colony));
    }
  // More of them than are remembered.
  for (let n = 0; n < 60; n++) {
    named.name = `${n}`.padStart(20_000, '砂');
    const { bytes, length } = colonyBytes(colony);
    expect(new TextDecoder().decode(bytes.subarray(0, length)).includes(named.name)).toBe(true);
  }
});

test('R7.3 nobody can change an entry whose bytes are kept: a task that has ended is frozen, in a copy too', () => {
  const colony = missionColony('ares');
  for (let times = 0; times < 12 && colony.tasks.past.length === 0; times++) sols(colony, 10);
  expect(colony.tasks.past.length).toBeGreaterThan(0);
  const decoded = layColony(copyOf(colony));
  for (const one of [...colony.tasks.past, ...decoded.tasks.past])
    expect(() => ((one as { outcome: string }).outcome = 'other')).toThrow(TypeError);
});

test('a copy is the same colony, shares no object with it, and holds no negative zero', () => {
  fc.assert(
    fc.property(anyColony, (colony) => {
      const copy = layColony(colony);
      expect(copy).toEqual(colony);
      const own = new Set(objectsIn(colony).map(([, object]) => object));
      expect(objectsIn(copy).filter(([, object]) => own.has(object))).toEqual([]);
    }),
    { numRuns: 30 },
  );
  const colony = missionColony('ares');
  colony.foodKg = -0;
  expect(Object.is(layColony(colony).foodKg, 0)).toBe(true);
});
