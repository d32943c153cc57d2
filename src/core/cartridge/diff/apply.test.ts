import { describe, expect, test } from 'vitest';
import { pointer, stepsOf, type Json } from '../json.ts';
import { applyPatch, type PatchFault } from './apply.ts';

/** RFC 6902, appendix A: section, document, patch, and the result or the kind of fault. */
const APPENDIX: readonly (readonly [
  section: string,
  document: Json,
  patch: Json,
  expected: Json | { fault: string },
])[] = [
  [
    'A.1 adding an object member',
    { foo: 'bar' },
    [{ op: 'add', path: '/baz', value: 'qux' }],
    { baz: 'qux', foo: 'bar' },
  ],
  [
    'A.2 adding an array element',
    { foo: ['bar', 'baz'] },
    [{ op: 'add', path: '/foo/1', value: 'qux' }],
    { foo: ['bar', 'qux', 'baz'] },
  ],
  ['A.3 removing an object member', { baz: 'qux', foo: 'bar' }, [{ op: 'remove', path: '/baz' }], { foo: 'bar' }],
  [
    'A.4 removing an array element',
    { foo: ['bar', 'qux', 'baz'] },
    [{ op: 'remove', path: '/foo/1' }],
    { foo: ['bar', 'baz'] },
  ],
  [
    'A.5 replacing a value',
    { baz: 'qux', foo: 'bar' },
    [{ op: 'replace', path: '/baz', value: 'boo' }],
    { baz: 'boo', foo: 'bar' },
  ],
  [
    'A.6 moving a value',
    { foo: { bar: 'baz', waldo: 'fred' }, qux: { corge: 'grault' } },
    [{ op: 'move', from: '/foo/waldo', path: '/qux/thud' }],
    { foo: { bar: 'baz' }, qux: { corge: 'grault', thud: 'fred' } },
  ],
  [
    'A.7 moving an array element',
    { foo: ['all', 'grass', 'cows', 'eat'] },
    [{ op: 'move', from: '/foo/1', path: '/foo/3' }],
    { foo: ['all', 'cows', 'eat', 'grass'] },
  ],
  [
    'A.8 testing a value: success',
    { baz: 'qux', foo: ['a', 2, 'c'] },
    [
      { op: 'test', path: '/baz', value: 'qux' },
      { op: 'test', path: '/foo/1', value: 2 },
    ],
    { baz: 'qux', foo: ['a', 2, 'c'] },
  ],
  [
    'A.9 testing a value: error',
    { baz: 'qux' },
    [{ op: 'test', path: '/baz', value: 'bar' }],
    { fault: 'test-failed' },
  ],
  [
    'A.10 adding a nested member object',
    { foo: 'bar' },
    [{ op: 'add', path: '/child', value: { grandchild: {} } }],
    { foo: 'bar', child: { grandchild: {} } },
  ],
  [
    'A.11 ignoring unrecognized elements',
    { foo: 'bar' },
    [{ op: 'add', path: '/baz', value: 'qux', xyz: 123 }],
    { foo: 'bar', baz: 'qux' },
  ],
  [
    'A.12 adding to a nonexistent target',
    { foo: 'bar' },
    [{ op: 'add', path: '/baz/bat', value: 'qux' }],
    { fault: 'no-target' },
  ],
  ['A.14 escape ordering', { '/': 9, '~1': 10 }, [{ op: 'test', path: '/~01', value: 10 }], { '/': 9, '~1': 10 }],
  [
    'A.15 comparing strings and numbers',
    { '/': 9, '~1': 10 },
    [{ op: 'test', path: '/~01', value: '10' }],
    { fault: 'test-failed' },
  ],
  [
    'A.16 adding an array value',
    { foo: ['bar'] },
    [{ op: 'add', path: '/foo/-', value: ['abc', 'def'] }],
    { foo: ['bar', ['abc', 'def']] },
  ],
];

test.each(APPENDIX)('F11.1 RFC 6902 %s', (_section, document, patch, expected) => {
  const before = JSON.stringify(document);
  const result = applyPatch(document, patch);
  if (typeof expected === 'object' && expected !== null && 'fault' in expected)
    expect(result).toMatchObject({ ok: false, error: { kind: expected['fault'] } });
  else expect(result).toEqual({ ok: true, value: expected });
  expect(JSON.stringify(document)).toBe(before);
});

test('F11.1 RFC 6901 section 5: every pointer of its example leads where it says', () => {
  const document: Json = {
    foo: ['bar', 'baz'],
    '': 0,
    'a/b': 1,
    'c%d': 2,
    'e^f': 3,
    'g|h': 4,
    'i\\j': 5,
    'k"l': 6,
    ' ': 7,
    'm~n': 8,
  };
  const places: readonly (readonly [string, Json])[] = [
    ['', document],
    ['/foo', ['bar', 'baz']],
    ['/foo/0', 'bar'],
    ['/', 0],
    ['/a~1b', 1],
    ['/c%d', 2],
    ['/e^f', 3],
    ['/g|h', 4],
    ['/i\\j', 5],
    ['/k"l', 6],
    ['/ ', 7],
    ['/m~0n', 8],
  ];
  for (const [path, value] of places) {
    expect(applyPatch(document, [{ op: 'test', path, value }]).ok, path).toBe(true);
    expect(pointer(stepsOf(path) ?? [])).toBe(path);
  }
  for (const text of ['foo', '/~', '/~2', '/a~', '/~a']) expect(stepsOf(text), text).toBeNull();
});

describe('F11.1 what a patch may not do', () => {
  const document: Json = { list: [1, 2], object: { a: 1 }, text: 'abc' };
  test.each<[kind: PatchFault['kind'], path: string, patch: unknown]>([
    ['malformed', '', { op: 'add' }],
    ['malformed', '/0', [null]],
    ['malformed', '/0', [{ op: 'add', value: 1 }]],
    ['malformed', '/0', [{ op: 'add', path: '/a' }]],
    ['malformed', '/0', [{ op: 'spam', path: '/a' }]],
    ['malformed', '/0', [{ op: 'move', path: '/a' }]],
    ['malformed', '/0', [{ op: 'add', path: 'a', value: 1 }]],
    ['malformed', '/1', [{ op: 'test', path: '/text', value: 'abc' }, { path: '/a' }]],
    ['no-target', '/0/path', [{ op: 'replace', path: '/none', value: 1 }]],
    ['no-target', '/0/path', [{ op: 'replace', path: '/list/2', value: 1 }]],
    ['no-target', '/0/path', [{ op: 'replace', path: '/list/-', value: 1 }]],
    ['no-target', '/0/path', [{ op: 'add', path: '/list/3', value: 1 }]],
    ['no-target', '/0/path', [{ op: 'add', path: '/list/01', value: 1 }]],
    ['no-target', '/0/path', [{ op: 'add', path: '/list/1e0', value: 1 }]],
    ['no-target', '/0/path', [{ op: 'add', path: '/text/0', value: 1 }]],
    ['no-target', '/0/path', [{ op: 'add', path: '/list/length', value: 1 }]],
    ['no-target', '/0/path', [{ op: 'remove', path: '/list/-' }]],
    ['no-target', '/0/path', [{ op: 'remove', path: '/toString' }]],
    ['no-target', '/0/path', [{ op: 'remove', path: '' }]],
    ['no-target', '/0/path', [{ op: 'test', path: '/none', value: null }]],
    ['no-target', '/0/from', [{ op: 'copy', from: '/none', path: '/a' }]],
    ['no-target', '/0/from', [{ op: 'move', from: '/list/9', path: '/a' }]],
    ['no-target', '/0/path', [{ op: 'move', from: '/object', path: '/object/b' }]],
    ['no-target', '/0/path', [{ op: 'move', from: '', path: '/a' }]],
    ['test-failed', '/0/value', [{ op: 'test', path: '/object', value: { a: 1, b: 2 } }]],
    ['too-large', '/60', Array.from({ length: 80 }, () => ({ op: 'copy', from: '', path: '/a' }))],
    ['too-large', '', Array.from({ length: 100_001 }, () => ({ op: 'remove', path: '/a' }))],
  ])('F11.1 %s at %s', (kind, path, patch) => {
    const result = applyPatch(document, patch);
    expect(result).toMatchObject({ ok: false, error: { kind } });
    if (!result.ok && kind !== 'too-large') expect(result.error.path).toBe(path);
    if (!result.ok) expect(result.error.message).toMatch(/^[A-Z“"].*\.$/);
  });

  test('F11.1 copies that double are stopped by their number, too', () => {
    const patch = Array.from({ length: 40 }, (_, i) => ({ op: 'copy', from: '/list', path: `/list/${i}` }));
    const wide = [{ op: 'add', path: '/list', value: Array.from({ length: 400_000 }, () => 0) }, ...patch];
    expect(applyPatch(document, wide)).toMatchObject({ ok: false, error: { kind: 'too-large' } });
  });

  test('F11.1 __proto__ is a key like any other: nothing but the document is reached', () => {
    const added = applyPatch({}, [
      { op: 'add', path: '/__proto__', value: { polluted: true } },
      { op: 'add', path: '/__proto__/more', value: 1 },
    ]);
    expect(added.ok && JSON.stringify(added.value)).toBe('{"__proto__":{"polluted":true,"more":1}}');
    expect(added.ok && Object.getPrototypeOf(added.value)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    for (const path of ['/__proto__/x', '/constructor/prototype/x', '/list/__proto__/x'])
      expect(applyPatch(document, [{ op: 'add', path, value: 1 }])).toMatchObject({ error: { kind: 'no-target' } });
  });

  test('F11.1 moving a value to where it is changes nothing; the result shares nothing with what came in', () => {
    expect(applyPatch(document, [{ op: 'move', from: '/text', path: '/text' }])).toEqual({ ok: true, value: document });
    const value = { deep: [1] };
    const result = applyPatch({}, [
      { op: 'add', path: '/a', value },
      { op: 'add', path: '/a/deep/-', value: 2 },
    ]);
    expect(result).toEqual({ ok: true, value: { a: { deep: [1, 2] } } });
    expect(value).toEqual({ deep: [1] });
  });
});
