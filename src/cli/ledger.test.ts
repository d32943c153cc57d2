import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Frame } from '../core/mars/frame.ts';
import { callFrom } from './call.test-support.ts';

const bundle = fileURLToPath(new URL('../../../shared/fixtures/frames/frames.json', import.meta.url));
const here = mkdtempSync(join(tmpdir(), 'marsdeck-ledger-'));
afterAll(() => rmSync(here, { recursive: true, force: true }));

const marsdeck = (...args: string[]) => callFrom(here, args);

const PLAN = { sols: '230', seed: '7', site: 'jezero', start: '60000' };
function generate(out: string, change: Record<string, string> = {}) {
  const options = Object.entries({ ...PLAN, ...change, out }).map(([key, value]) => `--${key}=${value}`);
  return marsdeck('ledger', 'generate', ...options, '--json');
}

const CHUNKS = ['frames-0001-0100.json', 'frames-0101-0200.json', 'frames-0201-0230.json'];
beforeAll(() => void generate('honest'));

/** A copy of the honest ledger in which one file has another text. */
function altered(name: string, file: string, change: (text: string) => string): string {
  cpSync(join(here, 'honest'), join(here, name), { recursive: true });
  const path = join(here, name, file);
  const text = readFileSync(path, 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(path, changed);
  return name;
}

const read = (...path: string[]): string => readFileSync(join(here, ...path), 'utf8');

describe('generate', () => {
  test('writes bundles of 100 frames and a manifest, which verify', () => {
    expect(readdirSync(join(here, 'honest'))).toEqual([...CHUNKS, 'head.json', 'manifest.json']);
    expect(JSON.parse(read('honest', 'manifest.json'))).toMatchObject({
      _format: 'marsdeck-ledger',
      version: 1,
      id: 'generated-jezero-seed-7-msd-60000',
      firstSol: 1,
      headSol: 230,
      headHash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      chunks: CHUNKS.map((file) => ({ file })),
    });
    const { status, json } = marsdeck('ledger', 'verify', 'honest', '--json');
    expect(json()).toEqual({
      file: 'honest',
      ok: true,
      total: 230,
      passed: 230,
      failed: [],
      gaps: [],
      linkage: { status: 'pass', reason: '229 links hold.' },
      signature: { status: 'skipped', reason: 'There is no signature.', keyId: null, publisher: null },
      files: [],
    });
    expect(status).toBe(0);
  });

  test('the same plan gives the same bytes, over itself too; another seed and another start do not', () => {
    for (let times = 0; times < 2; times++) expect(generate('again').status).toBe(0);
    for (const file of [...CHUNKS, 'head.json', 'manifest.json'])
      expect(read('again', file)).toBe(read('honest', file));
    generate('seed', { seed: '8' });
    generate('start', { start: '60001' });
    for (const other of ['seed', 'start'])
      expect(read(other, 'frames-0001-0100.json')).not.toBe(read('honest', 'frames-0001-0100.json'));
  });

  test('another site has the same sky and its own weather, and says whose it is', () => {
    expect(generate('gale', { site: 'gale' }).status).toBe(0);
    const framesOf = (folder: string) =>
      (JSON.parse(read(folder, 'frames-0001-0100.json')) as { frames: Record<string, Frame> }).frames;
    const [there, here] = [framesOf('gale'), framesOf('honest')];
    for (const sol of ['1', '50', '100']) {
      expect(there[sol]?.site).toBe('gale');
      expect(here[sol]).not.toHaveProperty('site');
      expect(there[sol]?.mars.ls).toBe(here[sol]?.mars.ls);
      expect(there[sol]?.mars.dust_tau).toBe(here[sol]?.mars.dust_tau);
      expect(there[sol]?.mars.pressure_pa).not.toBe(here[sol]?.mars.pressure_pa);
    }
    expect(marsdeck('ledger', 'verify', 'gale').status).toBe(0);
  });

  test.each([
    [{ sols: '0' }, /--sols/],
    [{ sols: '100001' }, /--sols/],
    [{ seed: '-1' }, /--seed/],
    [{ start: '0' }, /--start/],
    [{ start: '53631.5' }, /--start/],
    [{ site: 'olympus' }, /jezero, gale/],
    [{ key: 'nowhere.pem' }, /no such file/],
    [{ wrong: '1' }, /wrong/],
  ])('%j is wrong use', (change, words) => {
    const { status, err } = generate('never', change);
    expect(status).toBe(2);
    expect(err).toMatch(words);
    expect(existsSync(join(here, 'never'))).toBe(false);
  });

  test('a folder with frames of another ledger, or a file in its place, is wrong use', () => {
    generate('longer', { sols: '110' });
    expect(generate('longer', { sols: '100' }).err).toMatch('frames-0101-0110.json of another ledger');
    writeFileSync(join(here, 'taken'), '');
    for (const place of ['taken', 'taken/inside']) expect(generate(place).status).toBe(2);
  });
});

describe('verify', () => {
  test('reads one bundle, one frame, a folder of frames, and bundles without a manifest', () => {
    const { frames } = JSON.parse(read('honest', 'frames-0101-0200.json')) as { frames: Record<string, unknown> };
    mkdirSync(join(here, 'singles'));
    for (const [sol, frame] of Object.entries(frames))
      writeFileSync(join(here, 'singles', `sol-${sol.padStart(4, '0')}.json`), JSON.stringify(frame, null, 1));
    cpSync(join(here, 'honest'), join(here, 'bare'), { recursive: true });
    rmSync(join(here, 'bare', 'manifest.json'));
    for (const [path, total] of [
      ['honest/frames-0101-0200.json', 100],
      ['singles/sol-0150.json', 1],
      ['singles', 100],
      ['bare', 230],
    ] as const) {
      const { status, json } = marsdeck('ledger', 'verify', path, '--json');
      expect(json()).toMatchObject({ ok: true, total, passed: total, gaps: [] });
      expect(status).toBe(0);
    }
  });

  test.runIf(existsSync(bundle))('every frame of the version-1 ledger holds, and its gaps are told', () => {
    const { status, json } = marsdeck('ledger', 'verify', bundle, '--json');
    expect(status).toBe(0);
    const gaps = [
      [401, 602],
      [641, 897],
    ];
    expect(json()).toMatchObject({
      ok: true,
      total: 461,
      passed: 461,
      failed: [],
      gaps,
      linkage: { status: 'skipped' },
    });
  });

  test('a flipped digit is found in the frame and in the file', () => {
    const path = altered('digit', 'frames-0101-0200.json', (text) =>
      text.replace(/"dust_tau":(\d)/, (_, digit: string) => `"dust_tau":${(Number(digit) + 1) % 10}`),
    );
    const { status, json, out, err } = marsdeck('ledger', 'verify', path, '--json');
    expect(status).toBe(1);
    expect(json()).toMatchObject({
      ok: false,
      passed: 229,
      failed: [{ sol: 101, reason: 'its hash is not the hash of this content' }],
      files: [{ file: 'frames-0101-0200.json', reason: 'Its SHA-256 is not the one in the manifest.' }],
    });
    expect(out + err).not.toMatch(/\bat .*\.ts/);
    expect(marsdeck('ledger', 'verify', path).out).toMatch(/NOT ok[^]*sol 101: its hash/);
  });

  test('a removed frame is found, and a removed file', () => {
    const path = altered('removed', 'frames-0101-0200.json', (text) => text.replace(/^"150":.*\n/m, ''));
    expect(marsdeck('ledger', 'verify', path, '--json').json()).toMatchObject({
      ok: false,
      total: 229,
      gaps: [[150, 150]],
      linkage: { status: 'fail', reason: expect.stringContaining('Sol 151') as string },
    });
    rmSync(join(here, path, 'frames-0201-0230.json'));
    expect(marsdeck('ledger', 'verify', path, '--json').json()).toMatchObject({
      gaps: [
        [150, 150],
        [201, 230],
      ],
      files: [
        { file: 'frames-0101-0200.json' },
        { file: 'frames-0201-0230.json', reason: 'The manifest names it, and it is missing.' },
        { file: 'manifest.json', reason: 'The last frame is not its head, sol 230.' },
        { file: 'head.json', reason: 'The last frame is not the one it names, sol 230.' },
        { file: 'head.json', reason: 'It counts 230 frames; there are 199.' },
      ],
    });
  });

  test.each<[string, string, (text: string) => string, RegExp]>([
    ['another head', 'manifest.json', (text) => text.replace(/"headHash": "./, '"headHash": "x'), /no manifest/],
    ['a way out', 'manifest.json', (text) => text.replace('frames-0001-0100.json', '../../etc/passwd'), /no manifest/],
    ['no version', 'manifest.json', (text) => text.replace(/ "version": 1/, ' "versions": 1'), /no manifest/],
    ['no manifest', 'manifest.json', () => '[', /not JSON/],
    ['a later sol', 'manifest.json', (text) => text.replace('"headSol": 230', '"headSol": 231'), /not its head/],
    ['too large', 'frames-0101-0200.json', () => ' '.repeat(10 * 1024 * 1024 + 1), /too large/],
    ['a key twice', 'frames-0101-0200.json', (text) => text.replace('"102":', '"101":'), /twice/],
    ['torn', 'frames-0101-0200.json', (text) => text.slice(0, 5000), /not JSON/],
  ])('%s is reported with the file, exit 1', (name, file, change, words) => {
    const { status, json } = marsdeck('ledger', 'verify', altered(name.replaceAll(' ', '-'), file, change), '--json');
    expect(status).toBe(1);
    const { ok, files } = json() as { ok: boolean; files: { file: string; reason: string }[] };
    expect(ok).toBe(false);
    expect(
      files
        .filter((fault) => fault.file === file)
        .map(({ reason }) => reason)
        .join(),
    ).toMatch(words);
  });

  test('a file with other sols than the manifest says is reported', () => {
    const path = altered('other', 'manifest.json', (text) => text.replace('"last": 200', '"last": 199'));
    expect(marsdeck('ledger', 'verify', path, '--json').json()).toMatchObject({
      ok: false,
      passed: 230,
      files: [
        { file: 'frames-0101-0200.json', reason: 'It holds other sols than 101 to 199, which the manifest says.' },
      ],
    });
  });

  test.each<[string, string | Uint8Array, string]>([
    ['an empty file', '', 'not-json'],
    ['no JSON', '{"frames":', 'not-json'],
    ['no text', Uint8Array.from([255, 254, 0]), 'not-utf8'],
    ['too many brackets', '['.repeat(100_000), 'too-deep'],
    ['a key twice', '{"frames":{"1":{"sol":1,"sol":1}}}', 'bad-key'],
    ['a list', '[]', 'invalid'],
    ['no frames', '{"frames":{}}', 'invalid'],
    ['a list of frames', '{"frames":[]}', 'invalid'],
    ['a key that is no sol', '{"frames":{"__proto__":{}}}', 'invalid'],
    ['another file', '{"a":1}', 'invalid'],
    ['too much', new Uint8Array(10 * 1024 * 1024 + 1), 'too-large'],
  ])('%s is refused as on every verb', (name, content, kind) => {
    const file = `${name.replaceAll(' ', '-')}.json`;
    writeFileSync(join(here, file), content);
    const { status, json } = marsdeck('ledger', 'verify', file, '--json');
    expect(status).toBe(1);
    expect(json()).toMatchObject({
      file,
      ok: false,
      error: { kind, message: expect.any(String) as string, path: expect.any(String) as string },
    });
  });

  test('a folder without frames is refused', () => {
    mkdirSync(join(here, 'empty'));
    expect(marsdeck('ledger', 'verify', 'empty', '--json').json()).toMatchObject({
      ok: false,
      error: { kind: 'invalid' },
    });
  });
});

test.each([
  [['ledger']],
  [['ledger', 'burn']],
  [['ledger', 'verify']],
  [['ledger', 'verify', 'a', 'b']],
  [['ledger', 'verify', 'nowhere']],
  [['ledger', 'verify', '--wrong', 'honest']],
  [['ledger', 'generate']],
  [['ledger', 'generate', 'x', '--out', 'never']],
])('wrong use exits 2 with a sentence: %j', (args) => {
  const { status, err } = marsdeck(...args);
  expect(status).toBe(2);
  expect(err.length).toBeGreaterThan(10);
});
