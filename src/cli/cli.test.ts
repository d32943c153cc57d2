import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { callFrom } from './call.test-support.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const here = mkdtempSync(join(tmpdir(), 'marsdeck-cli-'));
afterAll(() => rmSync(here, { recursive: true, force: true }));

/** Runs the command line through npm, from another folder than the project's. */
function spawned(...args: string[]) {
  const done = spawnSync('npm', ['--prefix', ROOT, 'run', '-s', 'marsdeck', '--', ...args], {
    cwd: here,
    encoding: 'utf8',
  });
  return { status: done.status, out: done.stdout };
}

/** The same call in this process, for speed. */
const marsdeck = (...args: string[]) => callFrom(here, args);

describe('npm run -s marsdeck', () => {
  test('prints nothing but its result, with paths from where it was called, and passes the exit status on', () => {
    const ran = spawned('run', '--mission', 'ares', '--seed', '1', '--sols', '1', '--out', 'spawned.json', '--json');
    expect(ran.status).toBe(0);
    expect(JSON.parse(ran.out)).toMatchObject({ file: 'spawned.json', sol: 1 });
    expect(spawned('inspect', 'nowhere.json').status).toBe(2);
  });

  test('a reader that goes away is no fault: nothing is said of it', () => {
    const call = `node --import tsx "${join(ROOT, 'src/cli/main.ts')}" --help | true`;
    const done = spawnSync('sh', ['-c', call], { cwd: ROOT, encoding: 'utf8' });
    expect([done.status, done.stderr]).toEqual([0, '']);
  });
});

describe('run', () => {
  test('begins a colony, goes on with it, and the halves equal the whole but for id and created', () => {
    expect(marsdeck('run', '--mission', 'ares', '--seed', '11', '--sols', '20', '--out', 'whole.json').status).toBe(0);
    expect(marsdeck('run', '--mission', 'ares', '--seed', '11', '--sols', '12', '--out', 'half.json').status).toBe(0);
    const on = marsdeck('run', '--from', 'half.json', '--sols', '8', '--out', 'both.json', '--json');
    expect(on.status).toBe(0);
    expect(on.json()).toMatchObject({
      file: 'both.json',
      ok: true,
      mission: 'ares',
      sol: 20,
      alive: true,
      cause: null,
    });
    const read = (file: string): object => ({
      ...(JSON.parse(readFileSync(join(here, file), 'utf8')) as object),
      id: '',
      created: '',
    });
    expect(read('both.json')).toEqual(read('whole.json'));
  });

  test('a seed of minus zero is zero, and its file replays', () => {
    expect(marsdeck('run', '--mission', 'ares', '--seed=-0', '--sols', '2', '--out', 'zero.json').status).toBe(0);
    expect(marsdeck('replay', 'zero.json', '--json').json()).toMatchObject({ equal: true });
  });

  test('a custom mission takes its settings from a file; other missions and nobody are refused by name', () => {
    const config = (value: unknown): string => {
      writeFileSync(join(here, 'config.json'), JSON.stringify(value));
      return 'config.json';
    };
    const run = (mission: string, value: unknown) =>
      marsdeck(
        ...`run --mission ${mission} --seed 3 --sols 2 --config ${config(value)} --out custom.json --json`.split(' '),
      );
    expect(run('custom', { people: 2, robots: 3, site: 'gale', startSol: 300 }).status).toBe(0);
    const { genesis } = JSON.parse(readFileSync(join(here, 'custom.json'), 'utf8')) as { genesis: object };
    expect(genesis).toMatchObject({ site: 'gale', startSol: 300, crew: { length: 2 }, robots: { length: 3 } });
    for (const [mission, value] of [
      ['ares', {}],
      ['custom', { people: 0, robots: 0 }],
      ['custom', { people: 9 }],
    ] as const)
      expect(JSON.parse(run(mission, value).out)).toMatchObject({ ok: false, error: { kind: 'invalid-argument' } });
  });

  test('stops at death with exit 0 and states the end', () => {
    const dead = marsdeck('run', '--mission', 'ares', '--seed', '2', '--sols', '5000', '--out', 'dead.json', '--json');
    expect(dead.status).toBe(0);
    expect(dead.json()).toMatchObject({ alive: false, cause: 'starvation' });
    expect(marsdeck('inspect', 'dead.json', '--json').json()).toMatchObject({
      ok: true,
      alive: false,
      cause: 'starvation',
      resumable: true,
    });
  });

  test.each([
    [['run', '--mission', 'venus', '--seed', '1', '--sols', '1', '--out', 'x.json'], /ares/],
    [['run', '--mission', 'ares', '--seed', '-1', '--sols', '1', '--out', 'x.json'], /seed/],
    [['run', '--mission', 'ares', '--seed', '1', '--sols', '1.5', '--out', 'x.json'], /sols/],
    [['run', '--mission', 'ares', '--seed', '1', '--sols', '1'], /--out/],
    [['run', '--from', 'nowhere.json', '--sols', '1', '--out', 'x.json'], /no such file/],
    [['run', '--from', 'half.json', '--seed', '1', '--sols', '1', '--out', 'x.json'], /--from/],
    [['run', '--mission', 'ares', '--seed', '1', '--sols', '1', '--out', 'no/such/folder/x.json'], /can’t be written/],
    [['run', '--from', '/dev/zero', '--sols', '1', '--out', 'x.json'], /not a file/],
    [['inspect'], /exactly one file/],
    [['inspect', 'a', 'b'], /exactly one file/],
    [['replay', '--wrong'], /wrong/],
    [['fly'], /no verb/],
    [[], /marsdeck VERB/],
  ] as const)('wrong use exits 2 with a sentence: %j', (args, words) => {
    const { status, out, err } = marsdeck(...args);
    expect(status).toBe(2);
    expect(out + err).toMatch(words);
  });
});

describe('inspect', () => {
  test('says what a cartridge is, gzipped or not', () => {
    marsdeck('run', '--mission', 'ares', '--seed', '3', '--sols', '2', '--out', 'two.json');
    const facts = {
      ok: true,
      format: 'mars-barn-cartridge',
      version: 2,
      migratedFrom: null,
      mission: 'ares',
      sol: 2,
      alive: true,
      cause: null,
      resumable: true,
      missing: [],
    };
    expect(marsdeck('inspect', 'two.json', '--json').json()).toMatchObject({ file: 'two.json', ...facts });
    writeFileSync(join(here, 'two.json.gz'), gzipSync(readFileSync(join(here, 'two.json'))));
    expect(marsdeck('inspect', 'two.json.gz', '--json').json()).toMatchObject({ file: 'two.json.gz', ...facts });
  });

  test('describes an old file that can not be resumed, and names what it lacks', () => {
    writeFileSync(
      join(here, 'old.json'),
      '{"_format":"mars-barn-cartridge","version":1,"state":{"sol":147,"alive":true},"score":{"total":15000,"grade":"B"}}',
    );
    const { status, json } = marsdeck('inspect', 'old.json', '--json');
    expect(status).toBe(0);
    expect(json()).toMatchObject({
      ok: true,
      version: 1,
      sol: 147,
      alive: true,
      score: 15000,
      resumable: false,
      missing: ['/state/o2', '/state/h2o', '/state/food', '/state/power', '/state/crew'],
    });
  });

  test('a refusal has kind, sentence and path, on every verb, exit 1; a gzip bomb is refused before it is inflated', () => {
    writeFileSync(join(here, 'bad.json'), '{"_format":"mars-barn-cartridge","version":1,"state":{}}');
    writeFileSync(join(here, 'bomb.gz'), gzipSync(Buffer.alloc(64 * 1024 * 1024)));
    writeFileSync(join(here, 'torn.gz'), gzipSync(Buffer.from('{"a":1}')).subarray(0, 12));
    for (const [file, kind] of [
      ['bad.json', 'invalid'],
      ['bomb.gz', 'too-large'],
      ['torn.gz', 'damaged-gzip'],
    ] as const)
      for (const verb of [
        ['inspect', file],
        ['replay', file],
        ['run', '--from', file, '--sols', '1', '--out', 'x.json'],
      ]) {
        const { status, json } = marsdeck(...verb, '--json');
        expect(status).toBe(1);
        expect(json()).toMatchObject({
          file,
          ok: false,
          error: { kind, message: expect.any(String) as string, path: expect.any(String) as string },
        });
      }
  });
});

describe('replay', () => {
  test('says equal for an honest file, and where a changed one differs, with exit 1', () => {
    marsdeck('run', '--mission', 'ares', '--seed', '4', '--sols', '6', '--out', 'six.json');
    expect(marsdeck('replay', 'six.json', '--json').json()).toMatchObject({
      file: 'six.json',
      equal: true,
      sols: 6,
      firstDifference: null,
    });
    const text = readFileSync(join(here, 'six.json'), 'utf8').replace(/"brineKg": [\d.]+/, '"brineKg": 1.5');
    writeFileSync(join(here, 'forged.json'), text);
    const { status, json } = marsdeck('replay', 'forged.json', '--json');
    expect(status).toBe(1);
    expect(json()).toMatchObject({ equal: false, firstDifference: { sol: 6, field: '/state/tanks/brineKg' } });
  });
});
