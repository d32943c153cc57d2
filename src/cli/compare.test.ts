import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applyPatch } from '../core/cartridge/diff/apply.ts';
import type { Json } from '../core/cartridge/json.ts';
import { callFrom } from './call.test-support.ts';

const here = mkdtempSync(join(tmpdir(), 'marsdeck-compare-'));
afterAll(() => rmSync(here, { recursive: true, force: true }));
const marsdeck = (line: string) => callFrom(here, line.split(' '));
const textIn = (file: string): string => readFileSync(join(here, file), 'utf8');
const jsonIn = (file: string): Json => JSON.parse(textIn(file)) as Json;
const put = (file: string, value: unknown): void => writeFileSync(join(here, file), JSON.stringify(value));
const GOLDEN = new URL('../core/cartridge/golden/v1-least.json', import.meta.url);

beforeAll(() => {
  for (const line of [
    'run --mission ares --seed 5 --sols 12 --out a.json',
    'run --from a.json --sols 4 --out on.json',
    'fork a.json --sol 6 --out left.json',
    'run --from left.json --sols 4 --out child.json',
  ])
    expect(marsdeck(line).status, line).toBe(0);
  // A command of its own: the file is bent before it has lived that tick.
  const child = jsonIn('left.json') as { commands: unknown[] };
  child.commands.push([144, { kind: 'set-ration', ration: 0.6 }]);
  put('left.json', child);
  expect(marsdeck('run --from left.json --sols 4 --out child.json').status).toBe(0);
});

describe('diff', () => {
  test('a file and itself: exit 0; two that differ: exit 1, what matters first', () => {
    expect(marsdeck('diff a.json a.json')).toMatchObject({ status: 0, out: 'a.json and a.json are the same.\n' });
    expect(marsdeck('diff a.json a.json --json').json()).toMatchObject({ a: 'a.json', ok: true, equal: true });
    const { status, out } = marsdeck('diff a.json on.json');
    expect(status).toBe(1);
    expect(out).toMatch(/^A: a\.json\nB: on\.json\n\nWhat matters\n {2}B is A, and 4 sols more\.\n/);
    const { status: parted, json } = marsdeck('diff on.json child.json --json');
    expect(parted).toBe(1);
    expect(json()).toMatchObject({
      equal: false,
      sections: expect.arrayContaining([
        expect.objectContaining({
          key: 'gist',
          lines: expect.arrayContaining([
            expect.objectContaining({ sentence: 'The runs part at sol 7: B set the ration to 60 %; A did not.' }),
          ]) as unknown,
        }),
      ]) as unknown,
    });
  });

  test('--patch makes the one file of the other', () => {
    const { status, json } = marsdeck('diff a.json child.json --patch');
    expect(status).toBe(1);
    expect(applyPatch(jsonIn('a.json'), json())).toEqual({ ok: true, value: jsonIn('child.json') });
    expect(marsdeck('diff a.json a.json --patch')).toMatchObject({ status: 0, out: '[]\n' });
  });

  test('files of any format are compared as JSON', () => {
    put('one.json', { _format: 'example-cartridge', version: 1, state: { counter: 42 } });
    put('two.json', { _format: 'example-cartridge', version: 1, state: { counter: 43 } });
    expect(marsdeck('diff one.json two.json').out).toContain('replace /state/counter 43');
    expect(marsdeck('diff one.json two.json --json').json()).toMatchObject({
      equal: false,
      patch: [{ op: 'replace', path: '/state/counter', value: 43 }],
    });
    writeFileSync(join(here, 'torn.json'), '{');
    const { status, json } = marsdeck('diff one.json torn.json --json');
    expect(status).toBe(1);
    expect(json()).toMatchObject({ file: 'torn.json', ok: false, error: { kind: 'not-json' } });
  });
});

describe('merge', () => {
  test('one that goes on with the other is the other, whatever the order', () => {
    expect(marsdeck('merge a.json on.json --out m1.json --json').json()).toMatchObject({
      ok: true,
      sol: 16,
      branches: [],
    });
    expect(marsdeck('merge on.json a.json --out m2.json').status).toBe(0);
    expect([textIn('m1.json'), textIn('m2.json')]).toEqual([textIn('on.json'), textIn('on.json')]);
  });

  test('runs that parted are both kept, and the file replays', () => {
    const { status, out } = marsdeck('merge on.json child.json --out m3.json');
    expect(status).toBe(0);
    expect(out).toMatch(/branch MDK-\S+: parted at sol 7\n {2}unranked/);
    expect(marsdeck('replay m3.json --json').json()).toMatchObject({ equal: true });
    expect(marsdeck('run --from m3.json --sols 1 --out m4.json --json').json()).toMatchObject({ unranked: 'merge' });
  });

  test('a file of another format is refused by its name, and nothing is written', () => {
    const { status, json } = marsdeck('merge on.json one.json --out never.json --json');
    expect(status).toBe(1);
    expect(json()).toMatchObject({ file: 'one.json', ok: false, error: { kind: 'wrong-format' } });
    expect(readdirSync(here)).not.toContain('never.json');
  });
});

test('trim: so many echoes and blocks, and the file replays', () => {
  const { status, json } = marsdeck('trim on.json --out t.json --echoes 3 --blocks 2 --json');
  expect(status).toBe(0);
  expect(json()).toMatchObject({
    file: 't.json',
    ok: true,
    echoes: 3,
    blocks: 2,
    bytes: statSync(join(here, 't.json')).size,
  });
  expect(marsdeck('replay t.json --json').json()).toMatchObject({ equal: true, sols: 16 });
  expect(marsdeck('trim on.json --out t.json --echoes 1')).toMatchObject({ status: 2 });
});

test('fork: a new id with its parent’s; an earlier sol of the same run; a sol that never was is refused', () => {
  const parent = jsonIn('on.json') as { id: string };
  const { status, json } = marsdeck('fork on.json --out f.json --sol 9 --json');
  expect(status).toBe(0);
  expect(json()).toMatchObject({ sol: 9, parent: parent.id });
  expect(jsonIn('f.json')).toMatchObject({ provenance: { parent: { id: parent.id, sol: 9 } } });
  expect((jsonIn('f.json') as { id: string }).id).not.toBe(parent.id);
  expect(marsdeck('replay f.json --json').json()).toMatchObject({ equal: true, sols: 9 });
  expect(marsdeck('fork on.json --out f.json --sol 17 --json').json()).toMatchObject({
    ok: false,
    error: { kind: 'invalid-argument' },
  });
});

test('canonical: one text for one value, to standard output or a file', () => {
  writeFileSync(join(here, 'loose.json'), '{ "b": 1.0, "a": [ -0, "\\u0041" ] }');
  expect(marsdeck('canonical loose.json')).toMatchObject({ status: 0, out: '{"a":[0,"A"],"b":1}' });
  const sha256 = createHash('sha256').update('{"a":[0,"A"],"b":1}').digest('hex');
  expect(marsdeck('canonical loose.json --out c.json --json').json()).toEqual({
    file: 'c.json',
    ok: true,
    bytes: 19,
    sha256,
  });
  expect(textIn('c.json')).toBe('{"a":[0,"A"],"b":1}');
  writeFileSync(join(here, 'huge.json'), '{"a":1e999}');
  expect(marsdeck('canonical huge.json --json')).toMatchObject({ status: 1 });
});

test('migrate: an old file becomes one of the present, with its losses; one of the present stays as it is', () => {
  writeFileSync(join(here, 'old.json'), readFileSync(GOLDEN));
  const { status, json } = marsdeck('migrate old.json --out new.json --json');
  expect(status).toBe(0);
  expect(json()).toMatchObject({ file: 'new.json', ok: true, from: 1, to: 2 });
  expect((json() as { losses: string[] }).losses.length).toBeGreaterThan(0);
  expect(jsonIn('new.json')).toMatchObject({ version: 2 });
  expect(marsdeck('migrate new.json --out again.json --json').json()).toMatchObject({ from: 2, to: 2, losses: [] });
  expect(textIn('again.json')).toBe(textIn('new.json'));
  expect(marsdeck('migrate one.json --out never.json --json')).toMatchObject({ status: 1 });
});

test.each([
  'diff a.json',
  'diff a.json on.json m1.json',
  'diff a.json on.json --json --patch',
  'merge a.json on.json',
  'merge a.json --out x.json',
  'trim a.json',
  'trim a.json --out x.json --blocks 101',
  'fork a.json',
  'fork a.json --out x.json --sol -1',
  'canonical',
  'migrate a.json',
  'migrate nowhere.json --out x.json',
])('wrong use exits 2 with a sentence: %s', (line) => {
  const { status, err, out } = marsdeck(line);
  expect([status, out]).toEqual([2, '']);
  expect(err).toMatch(/\S/);
});
