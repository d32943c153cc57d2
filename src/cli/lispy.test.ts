import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { evaluateIn, openSession } from '../core/lispy/lispy.ts';
import { callFrom } from './call.test-support.ts';
import { completions } from './lispyRepl.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const fixture = fileURLToPath(new URL('../../../shared/fixtures/lispy/conformance.json', import.meta.url));
const here = mkdtempSync(join(tmpdir(), 'marsdeck-lispy-'));
afterAll(() => rmSync(here, { recursive: true, force: true }));

const lispy = (...args: string[]) => callFrom(here, ['lispy', ...args]);

function written(name: string, content: unknown): string {
  const path = join(here, name);
  writeFileSync(path, typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content));
  return path;
}

describe('a program', () => {
  test('gives its value, what it logged, its globals, its gas and what was forgiven', () => {
    const { status, json } = lispy(
      '-e',
      '(log "sol" sol) (define d (make-dict "a" (list 1 nil))) (define (f) 1) (+ sol 1)',
      '--env',
      '{"sol": 41}',
      '--json',
    );
    expect(status).toBe(0);
    expect(json()).toEqual({
      ok: true,
      value: 42,
      out: ['sol 41'],
      env: { d: { a: [1, null] }, sol: 41 },
      gas: expect.any(Number) as number,
      forgiven: [],
    });
  });

  test('comes from a file, in either profile', () => {
    const file = written(
      'governor.lispy',
      '(begin (set-heating 0.3) (build-module solar_farm) (set! isru_alloc (* 2 foo)',
    );
    const strict = lispy(file, '--json');
    expect(strict.status).toBe(1);
    expect(strict.json()).toMatchObject({
      ok: false,
      error: { kind: 'parse', which: null, message: expect.any(String) as string, line: 1, column: 52 },
    });
    const lenient = lispy(file, '--profile', 'lenient', '--json');
    expect(lenient.status).toBe(0);
    expect(lenient.json()).toMatchObject({
      ok: true,
      env: { heating_alloc: 0.3, build_item: 'solar_farm', isru_alloc: 0 },
      forgiven: [
        { kind: 'parse', line: 1, column: 52, count: 1 },
        { kind: 'parse', line: 1, column: 1, count: 1 },
        { kind: 'unbound', line: 1, count: 1 },
      ],
    });
  });

  test('that runs out says of what', () => {
    const { status, json } = lispy('-e', '(let loop () (loop))', '--gas', '500', '--json');
    expect(status).toBe(1);
    expect(json()).toMatchObject({ ok: false, error: { kind: 'limit', which: 'gas' }, gas: 500 });
  });

  test('is answered in words as well', () => {
    expect(lispy('-e', '(log "hi") (list 1 "a")').out).toBe('hi\n(1 "a")\n');
    const failed = lispy('-e', '(define (f x) (* 2 (car x))) (+ 1 (f 5))');
    expect(failed.err).toBe('1:20 car takes a list, not a number. [type]\n  in f, called at 1:35\n');
    expect(lispy('-e', '(+ 1 foo)', '--profile', 'lenient').err).toBe('1:6 forgiven: Nothing is called foo.\n');
    expect(lispy('-e', 'car').out).toBe('#<builtin car>\n');
    expect(lispy('-e', '(lambda () 1)', '--json').json()).toMatchObject({ ok: true, value: '#<procedure lambda>' });
  });

  test('draws the same numbers every time', () => {
    const draw = () => lispy('-e', '(list (random) (random))', '--json').json();
    expect(draw()).toEqual(draw());
    expect(draw()).not.toMatchObject({ value: [0, 0] });
  });

  test('that is too long or no text is answered, not thrown', () => {
    expect(lispy(written('long.lispy', ' '.repeat(300_000)), '--json').json()).toMatchObject({
      error: { kind: 'limit', which: 'source' },
    });
    expect(lispy(written('bytes.lispy', Buffer.from([0x28, 0xff, 0xfe, 0x29])), '--json').json()).toMatchObject({
      error: { kind: 'unbound' },
    });
    expect(lispy(written('huge.lispy', Buffer.alloc(11 * 1024 * 1024)), '--json').json()).toMatchObject({
      ok: false,
      error: { kind: 'too-large' },
    });
    expect(lispy('-e', '(define __proto__ 5) (+ __proto__ 1)', '--json').json()).toMatchObject({ value: 6 });
    expect(lispy('-e', '__proto__', '--env', '{"__proto__": 7}', '--json').json()).toMatchObject({ value: 7 });
  });

  test.each([
    [[]],
    [['a', 'b']],
    [['-e', '1', 'file']],
    [['-e', '1', '--env', '[1]']],
    [['-e', '1', '--env', '{']],
    [['-e', '1', '--profile', 'kind']],
    [['-e', '1', '--gas', '0']],
    [['-e', '1', '--gas', '1.5']],
    [['-e', '1', '--wrong']],
    [['nowhere.lispy']],
    [['--conformance', 'nowhere.json']],
  ])('wrong use exits 2: %j', (args) => {
    const { status, err } = lispy(...args);
    expect(status).toBe(2);
    expect(err.length).toBeGreaterThan(10);
  });
});

describe('conformance', () => {
  test.runIf(existsSync(fixture))('every case of the shared table passes', () => {
    const { status, json } = lispy('--conformance', fixture, '--json');
    expect(json()).toMatchObject({ skipped: 0, failed: [] });
    expect(status).toBe(0);
    const { total, passed } = json() as { total: number; passed: number };
    expect(passed).toBe(total);
    expect(total).toBeGreaterThan(150);
  });

  const CASES = [
    { name: 'value', program: '(+ 1 2)', expect: 3, profile: 'core' },
    { name: 'near', program: '(- 1 0.55 0.25)', expect: 0.2, profile: 'strict' },
    { name: 'nil', program: '(filter (> _ 5) (list 1))', expect: null, profile: 'mars' },
    { name: 'empty list', program: 'nil', expect: [], profile: 'core' },
    { name: 'lenient', program: '(/ 5 0)', expect: 0, profile: 'mars-py' },
    { name: 'core1', program: '(if 0 1 2)', expect: 1, profile: 'core1' },
    { name: 'error', program: '(car 5)', error: 'type', profile: 'core' },
    { name: 'limit', program: '(range 0 1e9)', error: 'limit', profile: 'core' },
    {
      name: 'env',
      program: '(set! a (* 2 b)) (log a)',
      env: { b: 4 },
      envOut: { a: 8, b: 4 },
      out: ['8'],
      profile: 'core',
    },
    { name: 'only runs', program: '(define __proto__ 1)' },
    { name: 'object', program: '(json-parse "{\\"a\\": [1]}")', expect: { a: [1] }, profile: 'core' },
  ];

  test('a case passes by value, error, globals and output, each in its own profile', () => {
    const { status, json } = lispy('--conformance', written('good.json', CASES), '--json');
    expect(json()).toMatchObject({ total: 11, passed: 11, skipped: 0, failed: [] });
    expect(status).toBe(0);
  });

  test('what fails is named, what has an unknown profile is skipped', () => {
    const file = written('bad.json', [
      ...CASES,
      { name: 'wrong value', program: '1', expect: 2, profile: 'core' },
      { name: 'wrong kind', program: '(car 5)', error: 'arity', profile: 'core' },
      { name: 'no error', program: '1', error: 'type', profile: 'core' },
      { name: 'wrong out', program: '(log 1)', out: [], profile: 'core' },
      { name: 'wrong env', program: '(define a 1)', envOut: { a: 2 }, profile: 'core' },
      { name: 'missing env', program: '1', envOut: { zz: null }, profile: 'core' },
      { name: 'does not run', program: '(car 5)', profile: 'core' },
      { name: 'true is not 1', program: 'true', expect: 1, profile: 'core' },
      { name: 'another world', program: '1', profile: 'elsewhere' },
    ]);
    const { status, json } = lispy('--conformance', file, '--json');
    expect(status).toBe(1);
    expect(json()).toMatchObject({
      total: 20,
      passed: 11,
      skipped: 1,
      failed: [
        'wrong value',
        'wrong kind',
        'no error',
        'wrong out',
        'wrong env',
        'missing env',
        'does not run',
        'true is not 1',
      ],
    });
    expect(lispy('--conformance', file).out).toContain('11 of 20 cases pass, 1 are skipped');
  });

  test.each([
    ['no JSON', '[{', 'not-json'],
    ['too deep', '['.repeat(500) + ']'.repeat(500), 'too-deep'],
    ['no table', { cases: [] }, 'invalid'],
    ['a case without a program', [{ name: 'a' }], 'invalid'],
  ])('%s is refused, exit 1', (name, content, kind) => {
    const { status, json } = lispy('--conformance', written(`${name.replaceAll(' ', '-')}.json`, content), '--json');
    expect(status).toBe(1);
    expect(json()).toMatchObject({ ok: false, error: { kind } });
  });
});

describe('--repl', () => {
  test('runs what is typed, goes on with the next line where one is not finished, and survives errors', () => {
    const typed = '(define (sq x)\n  (* x x))\n(sq 5)\n(foo)\n(log "seen")\n"a\nb"\n(+ 1\n\n(sq 6)\n';
    const done = spawnSync('npx', ['tsx', join(ROOT, 'src/cli/main.ts'), 'lispy', '--repl'], {
      cwd: ROOT,
      input: typed,
      encoding: 'utf8',
    });
    expect(done.status).toBe(0);
    const answers = done.stdout.replaceAll(/^(?:λ> |\.\. )+/gm, '').split('\n');
    expect(answers.slice(0, 6)).toEqual([
      '#<procedure sq>',
      '25',
      '; unbound at 1:1: Nothing is called foo.',
      'seen',
      '"seen"',
      '"a\\nb"',
    ]);
    expect(answers.join('\n')).toContain('; parse at 1:1: The bracket opened here is never closed.\n36');
  });

  test('completes words of the language and of the session', () => {
    const session = openSession();
    evaluateIn(session, '(define o2_margin 1)');
    expect(completions(session, '(set! o2_m')).toEqual([['o2_margin'], 'o2_m']);
    expect(completions(session, '(string-up')[0]).toEqual(['string-upcase', 'string-upper']);
    expect(completions(session, '(le')[0]).toContain('letrec');
    expect(completions(session, '(list ')).toEqual([[], '']);
  });
});
