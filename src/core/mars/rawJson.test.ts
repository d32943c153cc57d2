import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findKeyProblem } from '../cartridge/json.ts';
import { plainOf, readRaw } from './rawJson.ts';

function parsed(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

/** What the reader makes of a text: as JSON.parse, or the kind of its refusal. */
function read(text: string): unknown {
  const result = readRaw(text);
  return result.ok ? { value: plainOf(result.value) } : result.error.kind;
}

test('numbers stay as they were written', () => {
  const text = '[-46.0, 1E30, -0, 0.10, 12345678901234567890]';
  const numbers = ['-46.0', '1E30', '-0', '0.10', '12345678901234567890'];
  expect(readRaw(text)).toEqual({ ok: true, value: numbers.map((number) => ({ number })) });
});

test('no key is special', () => {
  const result = readRaw('{"__proto__": 1, "constructor": {"toString": 2}}');
  expect(result.ok && JSON.stringify(plainOf(result.value))).toBe('{"__proto__":1,"constructor":{"toString":2}}');
});

describe('as JSON.parse does', () => {
  test('any value, written in two ways', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5, stringUnit: 'grapheme' }), fc.nat(3), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(read(text)).toEqual(parsed(text));
      }),
    );
  });

  const scraps = ['{', '}', '[', ']', ',', ':', '"', '"a"', '"b":', '\\', '\\u00e9', '\\n', '\\x', '\\ud83d\\ude00'];
  const more = ['0', '1', '-', '.5', '.', 'e', 'E+', '00', 'true', 'fals', 'null', ' ', '\t', '\n', '\u0001', '\u00a0'];
  test.each([
    ['scraps of JSON', fc.array(fc.constantFrom(...scraps, ...more), { maxLength: 12 }).map((all) => all.join(''))],
    ['any text', fc.string({ unit: 'binary', maxLength: 12 })],
    [
      'JSON with a character exchanged',
      fc.tuple(fc.json({ maxDepth: 3 }), fc.nat(), fc.string({ maxLength: 1 })).map(([text, at, char]) => {
        const place = at % text.length;
        return text.slice(0, place) + char + text.slice(place + 1);
      }),
    ],
  ])('%s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const ours = readRaw(text);
        const theirs = parsed(text);
        if (!ours.ok && ours.error.kind === 'bad-key') {
          // Reading ends there: the rest may be no JSON.
          if (theirs !== null) expect(findKeyProblem(text)).not.toBeNull();
        } else expect(ours.ok).toBe(theirs !== null);
        if (ours.ok) expect(findKeyProblem(text)?.reason).not.toBe('duplicate');
        const plain = ours.ok ? plainOf(ours.value) : undefined;
        if (plain !== undefined) expect(plain).toEqual(theirs?.value);
      }),
      { numRuns: 3000 },
    );
  });

  test.each(['', ' ', '01', '1.', '.1', '+1', '1e', '0x1', 'NaN', 'Infinity', '-', '[1,]', '[,1]', '{"a"}', '{a:1}'])(
    'refuses %j',
    (text) => {
      expect(parsed(text)).toBeNull();
      expect(read(text)).toBe('not-json');
    },
  );
});

describe('limits', () => {
  test('ten Mi characters, and no more', () => {
    const full = `"${'a'.repeat(10 * 1024 * 1024 - 2)}"`;
    expect(readRaw(full).ok).toBe(true);
    expect(read(`${full} `)).toBe('too-large');
  });

  test('64 levels, and no more', () => {
    const nested = (levels: number): string => '[{"a":'.repeat(levels / 2) + '0' + '}]'.repeat(levels / 2);
    expect(readRaw(nested(64)).ok).toBe(true);
    expect(read(nested(66))).toBe('too-deep');
    expect(read('['.repeat(1_000_000))).toBe('too-deep');
  });

  test('a key twice, however it is written, and where', () => {
    expect(readRaw('{"a": {"b": 1, "\\u0062": 2}}')).toEqual({ ok: false, error: { kind: 'bad-key', at: 15 } });
  });

  test('half a character and a number too large are read, and have no plain value', () => {
    for (const text of [String.raw`"\ud800"`, String.raw`[{"\udc00": 1}]`, '[1e999]']) {
      expect(readRaw(text).ok).toBe(true);
      expect(read(text)).toEqual({ value: undefined });
    }
  });

  test.each([
    ['empty objects', `[${'{},'.repeat(3_000_000)}{}]`],
    ['escapes', `"${'\\n'.repeat(5_000_000)}"`],
    ['open strings', '"'.repeat(5_000_000)],
    ['one long number', '1'.repeat(10_000_000)],
    ['one long number that is none', `${'1'.repeat(10_000_000)}e`],
    ['keys', `{${Array.from({ length: 500_000 }, (_, i) => `"${i}":0`).join(',')}}`],
    ['blanks', ' '.repeat(10_000_000)],
  ])('ten million characters of %s are read in a moment', (_, text) => {
    const start = performance.now();
    readRaw(text);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
