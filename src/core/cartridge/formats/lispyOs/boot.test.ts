import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { limitsWith } from '../../../lispy/limits.ts';
import { readGlobal } from '../../../lispy/lispy.ts';
import { documentOf, fileOf, systemOf } from '../formats.test-support.ts';
import { inspectAny } from '../inspectAny.ts';
import { openCartridge } from '../registry.ts';
import { answer, boot, governorsOf, type Booted } from './boot.ts';

const REAL = new URL('../../../../../../shared/fixtures/lispy-os/lispy-os-base.cartridge.json', import.meta.url);
const ridge = systemOf(documentOf('lispy-os.json'));
const system = (content: object) => systemOf({ _format: 'lispy-os-cartridge', version: 1, ...content });
const told = (booted: Booted, line: string) => {
  const step = answer(booted, line, 0);
  return step.ok ? step.value : step.error.kind;
};

describe('F10.9 booting', () => {
  const booted = boot(ridge);

  test('F10.9 env comes first, then the files, then the expressions in order; what fails is named and the rest boots', () => {
    expect(booted.motd).toEqual(['RIDGE OS', 'two lines']);
    expect(booted.steps.map(({ ok }) => ok)).toEqual([true, true, false, true, true]);
    expect(booted.steps[1]).toMatchObject({ out: ['host ridge'] });
    expect(booted.steps[2]).toMatchObject({ expression: '(car 5)', error: { kind: 'type', line: 1 } });
    expect(booted.message).toBe('Mind the dust.');
    expect(readGlobal(booted.session, 'o2_days')).toBe(4.5);
    expect(told(booted, 'seen')).toBe('("count" "draw" "greet")');
  });

  test('F10.9 it boots the same way twice, chance included, and leaves the cartridge as it was', () => {
    const chancy = system({ boot: ['(random)', '(random)', '(list (random) (random-int 1 1000000))'] });
    const before = JSON.stringify(chancy);
    const [one, two] = [boot(chancy), boot(chancy)];
    expect(two.steps).toEqual(one.steps);
    expect(new Set(one.steps.map((step) => step.ok && step.value)).size).toBe(3);
    expect(JSON.stringify(chancy)).toBe(before);
  });

  test.each([
    ['the last line that was written', ['(log "a")', '(log "b") (log "c")'], 'b\nc'],
    ['the value, when nothing was written', ['(log "a")', '(+ 1 2)'], '3'],
    ['what was written before it failed', ['(begin (log "a") (car 5))'], 'a'],
    ['nothing, when it failed in silence', ['(log "a")', '(car 5)'], null],
    ['nothing, when there is nothing to run', [], null],
  ])('F10.9 the message is %s', (_what, init, message) => {
    expect(boot(system({ boot: { init } })).message).toBe(message);
  });

  test('F10.9 one budget for all of it: a loop takes it, and what comes after has none left', () => {
    const { steps } = boot(system({ boot: ['(log "up")', '(let loop () (loop))', '(log "late")'] }));
    expect(steps.map((step) => (step.ok ? 'ok' : step.error.which))).toEqual(['ok', 'gas', 'gas']);
    expect(steps.reduce((sum, { gas }) => sum + gas, 0)).toBe(1_000_000);
    const chatty = Array.from({ length: 20 }, () => '(log (string-repeat "x" 8000))');
    const heard = boot(system({ boot: chatty })).steps;
    expect(heard.some((step) => !step.ok && step.error.which === 'output')).toBe(true);
    expect(heard.flatMap(({ out }) => out).join('').length).toBeLessThanOrEqual(65_536);
    expect(boot(system({ boot: ['(+ 1 2)'] }), limitsWith({ gas: 1 })).steps[0]).toMatchObject({ ok: false });
  });

  test('F10.9 a system without anything boots, to nothing', () => {
    expect(boot(system({}))).toMatchObject({ motd: [], steps: [], message: null });
  });
});

describe('F10.10 the terminal', () => {
  const booted = boot(ridge);

  test.each([
    ['(ls)', '("bin" "etc" "tmp")'],
    ['(ls "/bin")', '("count" "draw" "greet")'],
    ['(ls "bin/")', '("count" "draw" "greet")'],
    ['(ls "/tmp")', '()'],
    ['(ls "/nowhere")', 'cap'],
    ['(cat "/etc/motd")', '"Mind the dust."'],
    ['(cat "/bin/greet")', String.raw`"(log \"Good sol,\" (string sol))"`],
    ['(cat "/etc/../../passwd")', 'cap'],
    ['(run "/bin/greet")', '"Good sol, 12"'],
    ['(greet)', '"Good sol, 12"'],
    ['(run "/bin/draw")', expect.stringMatching(/^0\.\d+$/) as string],
    ['(run "/etc/motd")', 'unbound'],
    ['(count 1 2 3)', '3'],
    ['(calc-eval (+ 2 (* 3 4)))', '14'],
  ])('F10.10 %s is %s', (line, value) => {
    expect(told(booted, line)).toEqual(value);
  });

  test('F10.10 a word of the language, or of env, is not taken by a program of that name', () => {
    const own = boot(system({ filesystem: { '/bin/length': { type: 'program', code: '"mine"' } } }));
    expect(told(own, '(length (list 1 2))')).toBe('2');
    expect(told(own, '(run "/bin/length")')).toBe('"mine"');
    const shadowed = boot(system({ env: { quiet: 7 }, filesystem: { '/bin/quiet': { type: 'program', code: '1' } } }));
    expect(told(shadowed, 'quiet')).toBe('7');
  });

  test('F10.10 help names the programs, and each line has a budget of its own and keeps what it defines', () => {
    expect(answer(booted, '(help)', 0).out.join('\n')).toMatch(/\(ls\)[^]*\(cat [^]*\(run [^]*\(draw\) \(greet\)/);
    expect(told(booted, '(define mine 5)')).toBe('5');
    expect(answer(booted, '(let loop () (loop))', 1)).toMatchObject({ ok: false, error: { which: 'gas' } });
    expect(told(booted, '(+ mine 1)')).toBe('6');
    expect(answer(booted, '(random)', 1)).not.toEqual(answer(booted, '(random)', 2));
  });

  test('F10.10 programs are offered as governors, those that steer first', () => {
    expect(governorsOf(ridge).map(({ name, steers }) => [name, steers])).toEqual([
      ['/etc/steer.lispy', true],
      ['cautious', true],
      ['/bin/count', false],
      ['/bin/draw', false],
      ['/bin/greet', false],
    ]);
    expect(governorsOf(ridge)[1]?.source).toMatch(/heating_alloc 0\.4/);
  });
});

test('F10.3 reading and inspecting run nothing: not a program, not a macro', () => {
  // Would take the whole budget of every run, 200 times over, if anything in it ran or was expanded.
  const loop = '(define-macro (m) (let loop () (loop))) (m)';
  const filesystem = Object.fromEntries(
    Array.from({ length: 200 }, (_, index) => [`/bin/p${index}`, { type: 'program', code: loop }]),
  );
  const file = fileOf({ _format: 'lispy-os-cartridge', version: 1, boot: [loop], filesystem });
  expect(openCartridge(file).ok).toBe(true);
  expect(inspectAny(file)).toMatchObject({ ok: true, value: { resumable: true } });
  expect(boot(systemOf(JSON.parse(new TextDecoder().decode(file)))).steps[0]).toMatchObject({ ok: false });
});

test.runIf(existsSync(REAL))('F10.9 F10.10 the real base system boots, and each of its programs runs', () => {
  const real = systemOf(JSON.parse(readFileSync(REAL, 'utf8')));
  const booted = boot(real);
  expect(booted.steps.filter(({ ok }) => !ok)).toEqual([]);
  expect(booted.message).toBe('Type (run "/bin/hello") to run a program');
  expect(booted.motd[1]).toMatch(/LisPy OS v1\.0/);
  const names = ['calc', 'echo', 'fortune', 'hello', 'pkg', 'sysinfo', 'uptime'];
  expect(told(booted, '(ls "/bin")')).toBe(`(${names.map((name) => `"${name}"`).join(' ')})`);
  for (const name of names)
    for (const line of [`(run "/bin/${name}")`, `(${name})`])
      expect(answer(booted, line, 0), line).toMatchObject({ ok: true });
  expect(answer(booted, '(hello)', 0).out).toEqual(['Hello from LisPy OS!']);
});
