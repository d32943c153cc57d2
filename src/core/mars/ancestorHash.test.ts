import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type AncestorRule, ancestorRuleOf } from './ancestorHash.ts';
import { type RawObject, isRawObject, readRaw } from './rawJson.ts';

const bundle = fileURLToPath(new URL('../../../../shared/fixtures/frames/frames.json', import.meta.url));

function objectOf(text: string): RawObject {
  const read = readRaw(text);
  if (!read.ok || !isRawObject(read.value)) throw new Error('no object');
  return read.value;
}

function sealed(text: string, hash: string): RawObject {
  return new Map([...objectOf(text), ['_hash', hash]]);
}

// Frames of our own; their hashes are what Python 3.11's json and hashlib give.
const FRAMES: readonly (readonly [what: string, rule: AncestorRule, text: string, hash: string])[] = [
  [
    'floats that end in .0',
    'A',
    '{"sol": 7, "mars": {"temp_c": -46.0, "ls": 130.0, "dust_tau": 0.05}, "events": [], "challenge": null, "ok": true}',
    'e71fbe6f90ea7274',
  ],
  [
    'escapes, and exponents as Python writes them',
    'A',
    String.raw`{"sol": 8, "desc": "dust — °C \"quoted\" \\ / \t\u007f 🚀", "tiny": 1e-07, "large": 1e+22, "zero": -0.0}`,
    '2c0e646c0c447df9',
  ],
  [
    'keys in order of code points',
    'A',
    String.raw`{"\ue000": 1, "\ud83d\ude80": 2, "b": [1, [2.0, {}], []], "a": {}, "B": false, "sol": 9}`,
    '097bbaaf530d7955',
  ],
  [
    'a signature that is not covered',
    'B',
    '{"sol": 10, "_engineId": "own-engine", "_signature": "0123456789abcdef01234567", "wind_ms": 5.0}',
    'd2179e66418696db',
  ],
  [
    'compact text and MD5',
    'C',
    '{"sol": 11, "hazards": [{"type": "thermal_cycle", "delta_k": 6.0}], "desc": "café"}',
    'ad86127ae034ca22',
  ],
];

describe.each(FRAMES)('%s', (_, rule, text, hash) => {
  test(`holds by rule ${rule}`, () => {
    expect(ancestorRuleOf(sealed(text, hash))).toBe(rule);
  });

  test('does not hold with another sol or hash', () => {
    expect(ancestorRuleOf(sealed(text.replace('"sol": ', '"sol": 1'), hash))).toBeNull();
    expect(ancestorRuleOf(sealed(text, hash.toUpperCase()))).toBeNull();
    expect(ancestorRuleOf(sealed(text, hash.slice(0, -1)))).toBeNull();
    expect(ancestorRuleOf(objectOf(text))).toBeNull();
  });
});

test('a float is not the integer it equals', () => {
  const [, , text = '', hash = ''] = FRAMES[0] ?? [];
  expect(ancestorRuleOf(sealed(text.replace('-46.0', '-46'), hash))).toBeNull();
});

test.runIf(existsSync(bundle))('every frame of a real ledger holds', () => {
  const frames = objectOf(readFileSync(bundle, 'utf8')).get('frames');
  if (!isRawObject(frames)) throw new Error('no frames');
  const counts: Record<string, number> = {};
  for (const frame of frames.values()) {
    const rule = String(isRawObject(frame) ? ancestorRuleOf(frame) : null);
    counts[rule] = (counts[rule] ?? 0) + 1;
  }
  // The same counts by Python's json and hashlib.
  expect(counts).toEqual({ A: 390, B: 48, C: 23 });
});
