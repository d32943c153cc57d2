import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { callFrom } from './call.test-support.ts';

const here = mkdtempSync(join(tmpdir(), 'marsdeck-seats-'));
afterAll(() => rmSync(here, { recursive: true, force: true }));

const write = (name: string, text: string): string => {
  writeFileSync(join(here, name), text);
  return name;
};
const run = (...args: string[]) =>
  callFrom(here, ['run', '--mission', 'ares', '--seed', '1', '--sols', '3', '--out', 'o.json', '--json', ...args]);

describe('run --governor', () => {
  test('seats a program under its file’s name, and the run replays', () => {
    const done = run(
      '--governor',
      write('night-watch.lispy', '(set-heating 0.5) (set-isru 0.25) (set-greenhouse 0.25)'),
    );
    expect(done.status).toBe(0);
    expect(done.json()).toMatchObject({ governor: { name: 'night-watch', trouble: null } });
    expect(callFrom(here, ['replay', 'o.json', '--json']).json()).toMatchObject({ equal: true });
  });

  test('says where a program fails', () => {
    expect(run('--governor', write('bad.lispy', '\n(set-heating (/ 1 0))')).json()).toMatchObject({
      ok: true,
      governor: { trouble: { kind: 'math', line: 2 } },
    });
  });

  test('goes on with another program from a file', () => {
    run();
    const args = [
      'run',
      '--from',
      'o.json',
      '--sols',
      '2',
      '--out',
      'p.json',
      '--json',
      '--governor',
      write('b.lispy', '1'),
    ];
    expect(callFrom(here, args).json()).toMatchObject({ sol: 5, governor: { name: 'b' } });
  });

  test('a source that does not compile is refused with kind, message, line and column', () => {
    const refused = run('--governor', write('open.lispy', '1\n (+ 1'));
    expect(refused.status).toBe(1);
    expect(refused.json()).toEqual({
      file: 'open.lispy',
      ok: false,
      error: { kind: 'parse', message: 'The bracket opened here is never closed.', path: '', line: 2, column: 2 },
    });
    expect(run('--governor', 'open.lispy', '--profile', 'lenient').status).toBe(0);
  });

  test('a program that is too long is refused, a wrong profile and a missing file are wrong use', () => {
    expect(run('--governor', write('long.lispy', `1;${'x'.repeat(40_000)}`)).json()).toMatchObject({
      error: { kind: 'too-large' },
    });
    expect(run('--governor', 'open.lispy', '--profile', 'loose').status).toBe(2);
    expect(run('--profile', 'lenient').status).toBe(2);
    expect(run('--governor', 'nowhere.lispy').status).toBe(2);
  });
});

describe('run --autopilot', () => {
  test('seats the programs of a mars-barn-autopilot file', () => {
    const programs = {
      _format: 'mars-barn-autopilot',
      version: 1,
      task_decision: '"approve"',
      task_override: '(list 0 1 2)',
    };
    expect(run('--autopilot', write('pilot.json', JSON.stringify(programs))).status).toBe(0);
    expect(run('--autopilot', write('pilot.lispy', 'task_default')).status).toBe(0);
  });

  test.each([
    ['{"_format":"other","version":1,"task_decision":"1"}', '/_format'],
    ['{"_meta":{"type":"lispy-cartridge"}}', '/_meta/type'],
    ['{"_format":"mars-barn-autopilot","version":1,"task_decision":5}', '/task_decision'],
    ['{"_format":"mars-barn-autopilot","version":1,"task_override":["a"]}', '/task_override'],
    ['{"_format":"mars-barn-autopilot","version":1}', '/task_decision'],
    ['{"_format":"mars-barn-autopilot","task_decision":"1"}', '/version'],
    ['{"task_decision":"1"}', '/_format'],
  ])('%s is refused', (text, path) => {
    const refused = run('--autopilot', write('wrong.json', text));
    expect(refused.status).toBe(1);
    expect(refused.json()).toMatchObject({ ok: false, error: { path } });
  });

  test('a program in it that does not compile is refused with its place', () => {
    expect(
      run(
        '--autopilot',
        write('open.json', '{"_format":"mars-barn-autopilot","version":1,"task_decision":"(list"}'),
      ).json(),
    ).toMatchObject({
      error: { kind: 'parse', line: 1, column: 1 },
    });
  });
});

describe('lispy --from', () => {
  test('tries a program on the colony of a file, and shows what it could read there', () => {
    run();
    const lispy = (...args: string[]) => callFrom(here, ['lispy', '--from', 'o.json', '--json', ...args]);
    expect(lispy('-e', '(set-heating 1) (set-isru 0) (set-greenhouse 0) sol').json()).toMatchObject({
      ok: true,
      value: '3',
      outputs: { heating: 1, isru: 0, greenhouse: 0 },
    });
    const failed = lispy('-e', '(/ 1 0)');
    expect(failed.status).toBe(1);
    expect(failed.json()).toMatchObject({ ok: false, error: { kind: 'math', line: 1, column: 1 } });
    expect(lispy('--readings').json()).toMatchObject({ readings: { sol: 3, crew_alive: 4, solar_count: 4 } });
    expect(callFrom(here, ['lispy', '--readings']).status).toBe(2);
    expect(callFrom(here, ['lispy', '-e', '1', '--from', 'nowhere.json']).status).toBe(2);
  });
});
