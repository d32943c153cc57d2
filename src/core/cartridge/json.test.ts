import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excessOf, findKeyProblem, findStray, pointer, prettyBytes, prettyLength, prettySorted } from './json.ts';

/** JSON without the keys and numbers that a file may not have. */
const json = fc
  .jsonValue({ maxDepth: 6 })
  .map((value) => JSON.parse(JSON.stringify(value)) as unknown)
  .filter((value) => findStray(value) === null && !/__proto__|constructor|prototype/.test(JSON.stringify(value)));

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

test('F1.2 pretty text parses to the value it was made of, and equal values make equal text', () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(JSON.parse(prettySorted(value))).toEqual(value);
      expect(prettySorted(JSON.parse(prettySorted(value)))).toBe(prettySorted(value));
    }),
  );
  expect(prettySorted({ b: [], a: { d: {}, c: [1, 'x'] }, é: null, Z: undefined })).toBe(
    '{\n  "a": {\n    "c": [\n      1,\n      "x"\n    ],\n    "d": {}\n  },\n  "b": [],\n  "é": null\n}\n',
  );
});

test('F2.2 the length of pretty text is known without making it, and counting stops at the limit', () => {
  fc.assert(
    fc.property(json, (value) => {
      const { length } = prettySorted(value);
      const counted = prettyLength(value, Number.POSITIVE_INFINITY);
      expect(counted).toBeGreaterThanOrEqual(length - 2);
      expect(counted).toBeLessThanOrEqual(length * 2.5 + 8);
    }),
  );
  const wide = Array(1_000_000).fill(0);
  expect(prettyLength(wide, 1000)).toBeLessThan(1100);
});

test('F5.1 depth by scanning is the depth of the value', () => {
  fc.assert(
    fc.property(json, (value) => {
      const text = JSON.stringify(value);
      const depth = depthOf(value);
      expect(excessOf(text, depth, Number.POSITIVE_INFINITY)).toBeNull();
      if (depth > 0) expect(excessOf(text, depth - 1, Number.POSITIVE_INFINITY)).toBe('depth');
    }),
  );
});

function valuesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const items = Object.values(value);
  return 1 + Math.max(0, items.length - 1) + items.reduce((sum: number, item) => sum + valuesIn(item), 0);
}

test('F5.1 values are counted by scanning, whatever stands in texts', () => {
  fc.assert(
    fc.property(json, (value) => {
      const text = JSON.stringify(value);
      const values = valuesIn(value);
      expect(excessOf(text, 64, values)).toBeNull();
      if (values > 0) expect(excessOf(text, 64, values - 1)).toBe('values');
    }),
  );
});

test('F10.14 the bytes of a pretty file are known without making it', () => {
  const withUndefined = fc
    .tuple(json, fc.boolean())
    .map(([value, more]) => (more ? { value, gone: undefined } : value));
  fc.assert(
    fc.property(withUndefined, (value) => {
      expect(prettyBytes(value)).toBe(new TextEncoder().encode(prettySorted(value)).length - 1);
    }),
  );
});

test('F5.3 text that JSON.stringify wrote has no duplicate key, however its strings look', () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(findKeyProblem(JSON.stringify(value, null, 1))).toBeNull();
    }),
  );
});

test('F5.3 a key written twice is found at its place, wherever it is put and however it is spelt', () => {
  const key = fc.string({ minLength: 1, maxLength: 5 });
  const steps = fc.array(fc.oneof(key, fc.nat(3)), { maxLength: 6 });
  fc.assert(
    fc.property(steps, key, fc.boolean(), (path, twice, escaped) => {
      const spelt = escaped
        ? `"${twice
            .split('')
            .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
            .join('')}"`
        : JSON.stringify(twice);
      let text = `{"a":[],${JSON.stringify(twice)}:{"b":1},"c":"\\",{",${spelt}:2}`;
      if (twice === 'a' || twice === 'c') return;
      for (const step of [...path].reverse())
        text = typeof step === 'number' ? `[${'{},'.repeat(step)}${text}]` : `{${JSON.stringify(step)}:${text}}`;
      const forbidden = [...path, twice].some((step) =>
        ['__proto__', 'constructor', 'prototype'].includes(String(step)),
      );
      if (forbidden) return;
      JSON.parse(text);
      expect(findKeyProblem(text)).toEqual({ reason: 'duplicate', key: twice, path: pointer([...path, twice]) });
    }),
  );
});

test('F5.3 the three forbidden keys are found in any object, and are fine as text', () => {
  for (const key of ['__proto__', 'constructor', 'prototype']) {
    expect(findKeyProblem(`[{"x":{"${key}":1}}]`)).toEqual({ reason: 'forbidden', key, path: `/0/x/${key}` });
    expect(findKeyProblem(`{"x":"${key}","y":["${key}"]}`)).toBeNull();
  }
});

test('F5.4 a value that would not come back from a file is found', () => {
  expect(findStray({ a: [0, { 'b/c': Number.POSITIVE_INFINITY }] })?.path).toBe('/a/1/b~1c');
  expect(findStray(JSON.parse('{"a":-0}'))?.path).toBe('/a');
  expect(findStray(JSON.parse('{"a":-1e-999}'))?.path).toBe('/a');
  expect(findStray(['ok', '\ud83d'])?.path).toBe('/1');
  expect(findStray({ '\udc00': 1 })?.path).toBe('/\udc00');
  expect(findStray({ a: ['🚀', null, true, 0, -1, 1e308, 5e-324, ''] })).toBeNull();
  expect(findStray(-0)?.path).toBe('');
});

test('F5.2 pointers are RFC 6901', () => {
  expect(pointer([])).toBe('');
  expect(pointer(['a/b', 'm~n', 0, ''])).toBe('/a~1b/m~0n/0/');
});
