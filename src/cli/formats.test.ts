import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { callFrom } from './call.test-support.ts';
import { HELPS } from './marsdeck.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const GOLDEN = fileURLToPath(new URL('../core/cartridge/formats/golden/', import.meta.url));
const here = mkdtempSync(join(tmpdir(), 'marsdeck-formats-'));
afterAll(() => rmSync(here, { recursive: true, force: true }));
for (const name of ['agent', 'autopilot', 'lispy-os', 'module', 'universal'])
  copyFileSync(join(GOLDEN, `${name}.json`), join(here, `${name}.json`));

const marsdeck = (...args: string[]) => callFrom(here, args);
/** The command line as a process of its own, for what only a process has: standard input. */
const fed = (input: Uint8Array | string, ...args: string[]) =>
  spawnSync('npm', ['--prefix', ROOT, 'run', '-s', 'marsdeck', '--', ...args], { cwd: here, input, encoding: 'utf8' });

describe('inspect', () => {
  test.each([
    ['agent.json', 'lispy-cartridge', null],
    ['autopilot.json', 'mars-barn-autopilot', null],
    ['lispy-os.json', 'lispy-os-cartridge', true],
    ['module.json', 'mars-capability-cartridge', null],
    ['universal.json', 'training-checkpoint', false],
  ])('answers for %s with the keys it has for a colony', (file, format, resumable) => {
    const { status, json } = marsdeck('inspect', file, '--json');
    expect(status).toBe(0);
    expect(json()).toMatchObject({
      file,
      ok: true,
      format,
      migratedFrom: null,
      mission: null,
      alive: null,
      cause: null,
      resumable,
      sections: expect.any(Object) as object,
      contents: expect.any(Array) as unknown[],
    });
  });

  test('says in words where a file belongs, what checks say, and what is in it', () => {
    expect(marsdeck('inspect', 'module.json').out).toMatch(/LANTERN.*module bay[^]*integrity: pass[^]*RELIGHT/);
    expect(marsdeck('inspect', 'universal.json').out).toMatch(/lacks a runtime here[^]*chain: pass[^]*notes\/ \(1\)/);
    expect(marsdeck('inspect', 'lispy-os.json').out).toMatch(/boots in the terminal[^]*bin\/ \(3\)/);
  });

  test('goes by what a file says, not by its name', () => {
    copyFileSync(join(here, 'module.json'), join(here, 'ares-sol1.cartridge.json'));
    expect(marsdeck('inspect', 'ares-sol1.cartridge.json', '--json').json()).toMatchObject({ id: 'lantern' });
    expect(marsdeck('replay', 'ares-sol1.cartridge.json', '--json').json()).toMatchObject({
      ok: false,
      error: { kind: 'wrong-format', path: '/_format', message: expect.stringMatching(/module bay/) as string },
    });
  });

  test('a stranger’s text can’t steer a terminal, and is whole in JSON', () => {
    const name = '\u001b[2J\u0007\u009bx';
    writeFileSync(join(here, 'loud.json'), JSON.stringify({ _format: 'game-save', version: 1, name }));
    // eslint-disable-next-line no-control-regex
    expect(marsdeck('inspect', 'loud.json').out).not.toMatch(/[\u0007\u001b\u009b]/);
    expect(marsdeck('inspect', 'loud.json', '--json').json()).toMatchObject({ name });
  });
});

describe('boot', () => {
  test('boots, names what fails, and answers lines', () => {
    const { status, json } = marsdeck('boot', 'lispy-os.json', '-e', '(ls)', '-e', '(greet)', '--json');
    expect(status).toBe(0);
    expect(json()).toMatchObject({
      file: 'lispy-os.json',
      ok: true,
      name: 'Ridge OS',
      motd: ['RIDGE OS', 'two lines'],
      steps: [
        { ok: true },
        { out: ['host ridge'] },
        { ok: false, expression: '(car 5)', error: { kind: 'type' } },
        {},
        {},
      ],
      message: 'Mind the dust.',
      answers: [{ value: '("bin" "etc" "tmp")' }, { out: ['Good sol, 12'] }],
    });
  });

  test('shows in words what a person at the terminal sees', () => {
    const { status, out, err } = marsdeck('boot', 'lispy-os.json', '-e', '(ls "/bin")', '-e', '(greet)');
    expect(status).toBe(0);
    expect(out).toBe('RIDGE OS\ntwo lines\nhost ridge\nMind the dust.\n("count" "draw" "greet")\nGood sol, 12\n');
    expect(err).toBe('(car 5): car takes a list, not a number. [type]\n');
  });

  test('a line that fails is exit 1, and so is a budget of nothing', () => {
    expect(marsdeck('boot', 'lispy-os.json', '-e', '(nope)').status).toBe(1);
    expect(marsdeck('boot', 'lispy-os.json', '-e', '(ls)', '--gas', '1', '--json').json()).toMatchObject({
      answers: [{ ok: false, error: { which: 'gas' } }],
    });
  });

  test.each(['agent.json', 'autopilot.json', 'module.json', 'universal.json'])(
    'refuses %s and says where it belongs',
    (file) => {
      const { status, json } = marsdeck('boot', file, '--json');
      expect(status).toBe(1);
      expect(json()).toMatchObject({ file, ok: false, error: { kind: 'wrong-format' } });
    },
  );

  test('wrong use exits 2', () => {
    expect(marsdeck('boot').status).toBe(2);
    expect(marsdeck('boot', 'lispy-os.json', '--gas', '0').status).toBe(2);
  });
});

describe('help', () => {
  test.each(Object.entries(HELPS))('%s --help tells use, options and an example, and does nothing', (verb, help) => {
    for (const args of [
      [verb, '--help'],
      ['help', verb],
      [verb, '-h'],
    ]) {
      const { status, out } = marsdeck(...args);
      expect(status).toBe(0);
      expect(out).toContain(`marsdeck ${verb}`);
      expect(out).toContain(`Example: npm run -s marsdeck -- ${help.example}`);
      for (const [option] of help.options) expect(out).toContain(option);
    }
    for (const way of help.use) expect(way.startsWith(verb)).toBe(true);
  });

  test('every verb of the overview has it, and the overview has every verb', () => {
    const listed = [...marsdeck('--help').out.matchAll(/^ {2}([a-z]+) /gm)].map(([, verb]) => verb ?? '');
    expect(new Set(listed)).toEqual(new Set(Object.keys(HELPS)));
  });
});

describe('-', () => {
  test('is standard input, gzipped or not, on verbs that read a file', () => {
    const bytes = readFileSync(join(here, 'universal.json'));
    for (const input of [bytes, gzipSync(bytes)]) {
      const { status, stdout } = fed(input, 'inspect', '-', '--json');
      expect(status).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ file: '-', format: 'training-checkpoint' });
    }
    expect(fed('{', 'inspect', '-').status).toBe(1);
    expect(fed('(+ 1 2)', 'lispy', '-').stdout).toBe('3\n');
  });

  test('is not read past the limit', () => {
    const { status, stdout } = fed(new Uint8Array(11 * 1024 * 1024), 'inspect', '-', '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, error: { kind: 'too-large' } });
  });
});
