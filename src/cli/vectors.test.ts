import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { callFrom } from './call.test-support.ts';

const facts = fileURLToPath(new URL('../../../shared/facts/environment-vectors.json', import.meta.url));
const here = mkdtempSync(join(tmpdir(), 'marsdeck-vectors-'));
afterAll(() => rmSync(here, { recursive: true, force: true }));

const marsdeck = (...args: string[]) => callFrom(here, args);

function written(name: string, content: unknown): string {
  const path = join(here, name);
  writeFileSync(path, typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content));
  return path;
}

const good = {
  quantity: 'Ls_deg',
  input: { unix_ms: 947116800000 },
  expect: 277.18758,
  tolerance: 2e-5,
  source: 'GISS',
};

test.runIf(existsSync(facts))('every vector of the facts passes, with exit 0', () => {
  const { status, json } = marsdeck('vectors', facts, '--json');
  expect(json()).toMatchObject({ failed: [] });
  expect(status).toBe(0);
  const { total, passed } = json() as { total: number; passed: number };
  expect(passed).toBe(total);
  expect(total).toBeGreaterThan(100);
});

test('what fails is listed with what was expected and what came out, exit 1', () => {
  const file = written('mixed.json', [good, { ...good, expect: 277 }, { ...good, quantity: 'nonsense' }, good]);
  const { status, json } = marsdeck('vectors', file, '--json');
  expect(status).toBe(1);
  expect(json()).toMatchObject({
    total: 4,
    passed: 2,
    failed: [
      { index: 1, quantity: 'Ls_deg', expected: 277, tolerance: 2e-5 },
      { index: 2, quantity: 'nonsense', expected: 277.18758, got: null, tolerance: 2e-5 },
    ],
  });
  expect((json() as { failed: { got: number }[] }).failed[0]?.got).toBeCloseTo(277.18758, 4);
  expect(marsdeck('vectors', file).out).toContain('2 of 4');
});

test('gzipped files are read', () => {
  expect(marsdeck('vectors', written('good.json.gz', gzipSync(JSON.stringify([good])))).status).toBe(0);
});

test.each([
  ['an empty file', '', 'not-json', ''],
  ['no JSON', '[{', 'not-json', ''],
  ['no text', Buffer.from([0xff, 0xfe, 0x00]), 'not-utf8', ''],
  ['too many brackets', '['.repeat(500) + ']'.repeat(500), 'too-deep', ''],
  ['a key twice', '[{"quantity":"a","quantity":"b"}]', 'bad-key', '/0/quantity'],
  ['a forbidden key', '[{"__proto__":{}}]', 'bad-key', '/0/__proto__'],
  ['no array', { vectors: [] }, 'invalid', ''],
  ['no entries', [], 'invalid', ''],
  ['an entry that is none', [good, 5], 'invalid', '/1'],
  ['an entry without tolerance', [good, { ...good, tolerance: undefined }], 'invalid', '/1/tolerance'],
  ['an entry that expects nothing', [{ ...good, expect: null }], 'invalid', '/0/expect'],
  ['an entry with a negative tolerance', [{ ...good, tolerance: -1 }], 'invalid', '/0/tolerance'],
])('%s is refused as on every verb, with exit 1', (name, content, kind, path) => {
  const file = written(`${name.replaceAll(' ', '-')}.json`, content);
  const { status, json } = marsdeck('vectors', file, '--json');
  expect(status).toBe(1);
  expect(json()).toEqual({ file, ok: false, error: { kind, message: expect.any(String) as string, path } });
});

test.each([[['vectors']], [['vectors', 'a', 'b']], [['vectors', '--wrong']], [['vectors', join(here, 'nowhere')]]])(
  'wrong use exits 2: %j',
  (args) => {
    expect(marsdeck(...args).status).toBe(2);
  },
);
