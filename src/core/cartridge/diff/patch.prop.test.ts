import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOf, newRun, runFor, textOf } from '../cartridge.test-support.ts';
import type { Json } from '../json.ts';
import { advanceSols } from '../run.ts';
import { applyPatch } from './apply.ts';
import { diff, type Patch } from './patch.ts';
import { sameJson } from './same.ts';

/** Any JSON, `__proto__` and pointers’ own characters among its keys. */
const key = fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom('__proto__', 'a/b', '~', '', 'id', 'name', '0', '-'));
const json = fc
  .letrec<{ value: Json; leaf: Json }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      tie('leaf'),
      fc.array(tie('value'), { maxLength: 8 }),
      fc
        .array(fc.tuple(key, tie('value')), { maxLength: 5 })
        .map((entries) =>
          JSON.parse(`{${entries.map(([k, v]) => `${JSON.stringify(k)}:${JSON.stringify(v)}`).join()}}`),
        ),
    ),
    leaf: fc.oneof(
      fc.constant(null),
      fc.boolean(),
      fc.integer({ min: -3, max: 3 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.string({ maxLength: 3 }),
    ),
  }))
  .value.map((value) => JSON.parse(JSON.stringify(value)) as Json);

/** Lists whose elements have names, some in both, some moved. */
const named = fc.array(fc.record({ id: fc.nat(12), v: fc.nat(3), deep: fc.array(fc.nat(2), { maxLength: 3 }) }), {
  maxLength: 12,
});

const applied = (a: Json, patch: Patch): Json => {
  const result = applyPatch(a, JSON.parse(JSON.stringify(patch)));
  if (!result.ok) throw new Error(`${result.error.path}: ${result.error.message}`);
  return result.value;
};

test('F11.2 apply(a, diff(a, b)) is b, for any two JSON values', () => {
  fc.assert(
    fc.property(json, json, (a, b) => {
      const before = JSON.stringify([a, b]);
      expect(sameJson(applied(a, diff(a, b)), b)).toBe(true);
      expect(JSON.stringify([a, b])).toBe(before);
    }),
    { numRuns: 1000 },
  );
});

test('F11.2 the same law for lists of named elements', () => {
  fc.assert(
    fc.property(named, named, (a, b) => {
      expect(sameJson(applied(a, diff(a, b)), b)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('F11.2 a value differs from itself in nothing, whatever the order of its keys', () => {
  fc.assert(
    fc.property(json, (a) => {
      expect(diff(a, JSON.parse(JSON.stringify(a)) as Json)).toEqual([]);
    }),
  );
  expect(diff({ a: 1, b: [{ c: 1, d: 2 }] }, { b: [{ d: 2, c: 1 }], a: 1 })).toEqual([]);
});

test('F11.3 a list that lost its first and gained a last is one removal and one addition', () => {
  const list = Array.from({ length: 100 }, (_, i) => ({ frame: i + 1, delta: { o2: i / 3 } }));
  expect(diff(list, [...list.slice(1), { frame: 101, delta: { o2: 0 } }])).toEqual([
    { op: 'remove', path: '/0' },
    { op: 'add', path: '/99', value: { frame: 101, delta: { o2: 0 } } },
  ]);
});

test('F11.3 elements with names are compared with their namesakes, others by content', () => {
  const crew = [
    { name: 'Ito', hp: 90 },
    { name: 'Diaz', hp: 80 },
    { name: 'Wolf', hp: 70 },
  ];
  const later = [
    { name: 'Ito', hp: 90 },
    { name: 'Wolf', hp: 60 },
  ];
  expect(diff(crew, later)).toEqual([
    { op: 'remove', path: '/1' },
    { op: 'replace', path: '/1/hp', value: 60 },
  ]);
  expect(diff([1, 2, 3, 4], [1, 9, 3, 4])).toEqual([{ op: 'replace', path: '/1', value: 9 }]);
  expect(diff([5, 1, 2, 3], [1, 2, 3, 4])).toEqual([
    { op: 'remove', path: '/0' },
    { op: 'add', path: '/3', value: 4 },
  ]);
});

test('F11.3 two long lists without names are bounded work, and the law still holds', () => {
  const numbers = (seed: number): number[] => Array.from({ length: 20_000 }, (_, i) => (i * seed) % 9973);
  const [a, b] = [numbers(7), numbers(11)];
  expect(sameJson(applied(a, diff(a, b)), b)).toBe(true);
  const moved = [...a.slice(500), 1, 2, 3];
  expect(sameJson(applied(a, diff(a, moved)), moved)).toBe(true);
  // Beyond the operations that a patch may have, the whole is replaced.
  const many = Array.from({ length: 100_001 }, (_, i) => [i]);
  const other = many.map(([i = 0]) => [i + 0.5]);
  expect(diff(many, other)).toHaveLength(1);
});

test('F11.2 F11.3 files of a run and of itself later: the patch leads from one to the other, and its history shifts', () => {
  const run = runFor(105);
  const early = JSON.parse(textOf(bytesOf(run))) as Json;
  advanceSols(run, 3);
  const late = JSON.parse(textOf(bytesOf(run))) as Json;
  const patch = diff(early, late);
  expect(sameJson(applied(early, patch), late)).toBe(true);
  const history = patch.filter(({ path }) => path.startsWith('/echoHistory/'));
  expect(history.map(({ op }) => op)).toEqual(['remove', 'remove', 'remove', 'add', 'add', 'add']);
  const other = JSON.parse(textOf(bytesOf(newRun(9)))) as Json;
  expect(sameJson(applied(late, diff(late, other)), other)).toBe(true);
});
