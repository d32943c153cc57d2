import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callFrom } from './call.test-support.ts';
import { version1Frame } from '../core/mars/ledger/version1Frame.test-support.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const version1 = join(PROJECT, '../shared/fixtures/frames/frames.json');
const here = mkdtempSync(join(tmpdir(), 'marsdeck-frames-'));
afterAll(() => rmSync(here, { recursive: true, force: true }));

const marsdeck = (...args: string[]) => callFrom(here, args);
type Told = {
  sol: number;
  alive: boolean;
  stopped: string | null;
  unranked: string | null;
  error: { message: string };
};
const told = (...args: string[]) => {
  const { status, json, err } = marsdeck(...args, '--json');
  return { status, err, ...(json() as Told) };
};
const begin = (frames: string, sols: number, out: string) =>
  told('run', '--mission=ares', '--seed=5', `--sols=${sols}`, `--frames=${frames}`, `--out=${out}`);
const goOn = (from: string, sols: number, out: string, ...more: string[]) =>
  told('run', `--from=${from}`, `--sols=${sols}`, `--out=${out}`, ...more);
type File = { genesis: { startSol: number; ledger: { id: string; headHash: string } }; frames?: { sol: number }[] };
const file = (name: string): File => JSON.parse(readFileSync(join(here, name), 'utf8')) as File;

beforeAll(() => {
  expect(marsdeck('ledger', 'generate', '--sols=130', '--seed=3', '--start=54000', '--out=mars').status).toBe(0);
});

test('a run under a folder of its own is unranked, carries its frames, and replays from its file alone', () => {
  expect(begin('mars', 8, 'run.json')).toMatchObject({ status: 0, sol: 8, stopped: null, unranked: 'ledger' });
  const { genesis, frames } = file('run.json');
  const { headHash } = JSON.parse(readFileSync(join(here, 'mars', 'manifest.json'), 'utf8')) as { headHash: string };
  expect(genesis.ledger).toEqual({ id: 'generated-jezero-seed-3-msd-54000', headHash });
  expect(frames?.map(({ sol }) => sol)).toEqual(Array.from({ length: 39 }, (_, i) => i + 1));
  expect(marsdeck('replay', 'run.json', '--json').json()).toMatchObject({ equal: true, sols: 8 });
  expect(marsdeck('inspect', 'run.json', '--json').json()).toMatchObject({ resumable: true, missing: [] });
});

test('another ledger is another run', () => {
  told('run', '--mission=ares', '--seed=5', '--sols=8', '--out=shipped.json');
  const states = ['run.json', 'shipped.json'].map(
    (name) => readFileSync(join(here, name), 'utf8').match(/"headStateHash": "\w+"/)?.[0],
  );
  expect(new Set(states).size).toBe(2);
});

test('without the ledger it goes on to the end of what it carries; with it, further, and as if in one', () => {
  expect(goOn('run.json', 60, 'alone.json')).toMatchObject({
    sol: 39,
    alive: true,
    stopped: 'frames at hand end after sol 39',
  });
  expect(goOn('alone.json', 6, 'on.json', '--frames=mars')).toMatchObject({ sol: 45, stopped: null });
  begin('mars', 45, 'whole.json');
  const same = (name: string): object => ({ ...file(name), id: '', created: '' });
  expect(same('on.json')).toEqual(same('whole.json'));
});

test('a bundle by itself is the same Mars under a name of its own, and may begin later', () => {
  expect(begin('mars/frames-0101-0130.json', 40, 'late.json')).toMatchObject({
    sol: 30,
    stopped: 'ledger end after sol 130',
  });
  expect(file('late.json').genesis).toMatchObject({ startSol: 101, ledger: { id: 'bundle-101-130' } });
  expect(goOn('alone.json', 1, 'x.json', '--frames=mars/frames-0001-0100.json')).toMatchObject({
    status: 1,
    error: { kind: 'unknown-ledger' },
  });
});

test('the shipped ledger, given as a bundle, is the shipped ledger', () => {
  expect(begin(join(PROJECT, 'public/ledger'), 2, 'same.json')).toMatchObject({ unranked: null });
  expect(file('same.json').frames).toBeUndefined();
});

describe('the version-1 ledger', () => {
  test.runIf(existsSync(version1))('the real one is played, and the run replays', () => {
    expect(begin(version1, 20, 'old.json')).toMatchObject({ status: 0, sol: 20, unranked: 'ledger' });
    expect(file('old.json').genesis.ledger.id).toBe('mars-barn-v1');
    expect(marsdeck('replay', 'old.json', '--json').json()).toMatchObject({ equal: true, sols: 20 });
  });

  test('is played up to its gap, which is named', () => {
    writeFileSync(join(here, 'gap.json'), bundleOf([1, 2, 3, 5, 6].map(published)));
    expect(begin('gap.json', 60, 'gap-run.json')).toMatchObject({ status: 0, sol: 3, stopped: 'ledger gap at sol 4' });
    const { out } = marsdeck('run', '--from=gap-run.json', '--sols=1', '--out=x.json');
    expect(out).toMatch('sol 3, alive, stopped: ledger gap at sol 4');
  });

  test('frames of other schemas, and without a hash, are left out, and said', () => {
    const { _hash, ...bare } = published(4);
    const other = hashed({ sol: 5, version: 2, name: 'Sabatier', environment: {} });
    writeFileSync(join(here, 'more.json'), bundleOf([published(1), published(2), bare, other]));
    const { sol, err, stopped } = begin('more.json', 9, 'more-run.json');
    expect([sol, stopped]).toEqual([2, 'ledger end after sol 2']);
    expect(err).toContain('2 frames can’t be played and are left out: sols 4, 5');
  });

  test('a frame whose hash does not hold refuses the whole', () => {
    writeFileSync(join(here, 'bent.json'), bundleOf([published(1), { ...published(2), challenge: 1 }]));
    const { status, error } = begin('bent.json', 1, 'x.json');
    expect([status, error.message]).toEqual([1, expect.stringContaining('sol 2 does not hold') as string]);
  });
});

describe('what does not hold is refused', () => {
  const altered = (name: string, path: string, change: (text: string) => string): string => {
    cpSync(join(here, 'mars'), join(here, name), { recursive: true });
    const text = readFileSync(join(here, name, path), 'utf8');
    writeFileSync(join(here, name, path), change(text));
    return name;
  };

  test.each<[string, string, (text: string) => string]>([
    ['a-frame', 'frames-0001-0100.json', (text) => text.replace('"dust_tau":0', '"dust_tau":1')],
    ['a-manifest', 'manifest.json', () => '{}'],
    ['a-head', 'head.json', () => '{}'],
    ['a-chunk', 'frames-0001-0100.json', (text) => text.replace(/^"50":.*\n/m, '')],
  ])('%s', (name, path, change) => {
    const { status, error } = begin(altered(name, path, change), 1, 'never.json');
    expect(status).toBe(1);
    expect(error).toMatchObject({ kind: 'invalid', message: expect.stringMatching(/[.]$/) as string });
    expect(existsSync(join(here, 'never.json'))).toBe(false);
  });

  test('a place that is none is wrong use', () => {
    expect(marsdeck('run', '--mission=ares', '--seed=5', '--sols=1', '--frames=nowhere', '--out=x.json').status).toBe(
      2,
    );
  });
});

type Loose = Record<string, unknown>;

/** What Python's `json.dumps(value, sort_keys=True)` writes, of values without a float that ends in `.0`. */
function pythonText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(pythonText).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, item]) => `${JSON.stringify(key)}: ${pythonText(item)}`).join(', ')}}`;
}

/** A frame of a version-1 ledger. */
function published(sol: number): Loose {
  return hashed(version1Frame(sol));
}

/** With the hash of the version-1 ledger's rule A (Mars Barn v1, frame hash). */
function hashed(frame: Loose): Loose {
  return { ...frame, _hash: createHash('sha256').update(pythonText(frame)).digest('hex').slice(0, 16) };
}

function bundleOf(frames: readonly Loose[]): string {
  return JSON.stringify({ frames: Object.fromEntries(frames.map((frame) => [String(frame['sol']), frame])) });
}
