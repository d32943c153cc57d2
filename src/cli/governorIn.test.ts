import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { callFrom } from './call.test-support.ts';

const here = mkdtempSync(join(tmpdir(), 'marsdeck-system-'));
afterAll(() => rmSync(here, { recursive: true, force: true }));

const STEER = '(set! heating_alloc 0.5) (set! isru_alloc 0.25) (set! greenhouse_alloc 0.25)';
const system = (more: object): string =>
  JSON.stringify({ _format: 'lispy-os-cartridge', version: 1, boot: [], ...more });
const write = (name: string, text: string): void => writeFileSync(join(here, name), text);
write(
  'base.json',
  system({
    filesystem: { '/bin/steer': { type: 'program', code: STEER }, '/bin/greet': { type: 'program', code: '"hello"' } },
    programs: { cautious: '(set-heating 0.4)' },
  }),
);
write('bare.json', system({}));
write('plain.lispy', STEER);
write('odd:name.lispy', STEER);

const RUN = ['run', '--mission', 'ares', '--seed', '1', '--sols', '2', '--out', 'o.json', '--json', '--governor'];
const run = (governor: string) => callFrom(here, [...RUN, governor]);
type Refused = { readonly file: string; readonly error: { readonly kind: string; readonly message: string } };
const refused = (governor: string): Refused['error'] => {
  const { status, json } = run(governor);
  expect(status).toBe(1);
  return (json() as Refused).error;
};

describe('programs of a lispy-os-cartridge as governors', () => {
  test('one that is named is seated under its own name, and the run replays', () => {
    const done = run('base.json:/bin/steer');
    expect(done.status).toBe(0);
    expect(done.json()).toMatchObject({ governor: { name: 'steer', trouble: null } });
    const made = JSON.parse(readFileSync(join(here, 'o.json'), 'utf8')) as { programs: { governor: object } };
    expect(made.programs.governor).toMatchObject({ source: STEER });
    expect(callFrom(here, ['replay', 'o.json', '--json']).json()).toMatchObject({ equal: true });
    expect(run('base.json:cautious').json()).toMatchObject({ governor: { name: 'cautious' } });
  });

  test('when none is named they are listed, those that set an allocation first', () => {
    expect(refused('base.json')).toEqual({
      kind: 'invalid-argument',
      message:
        'Name one of its programs, as in base.json:/bin/steer. Those that set an allocation: /bin/steer, cautious. Others: /bin/greet.',
      path: '',
    });
    expect(refused('base.json:/bin/nobody').message).toMatch(
      /^There is no program "\/bin\/nobody" in this system\. Name/,
    );
    expect(refused('bare.json').message).toBe('This system has no programs.');
  });

  test('a file that is no system has no programs in it; a colon may stand in a file’s own name', () => {
    expect(refused('plain.lispy:/bin/steer').message).toContain('is no "lispy-os-cartridge"');
    expect(run('odd:name.lispy').json()).toMatchObject({ governor: { name: 'odd:name' } });
    expect(run('nowhere.json:/bin/steer').status).toBe(2);
    run('plain.lispy');
    expect(refused('o.json')).toMatchObject({ kind: 'wrong-format' });
    write('settings.json', '{"heating": 0.4}');
    expect(refused('settings.json').message).toMatch(/^settings.json is JSON\. A governor is a LisPy program/u);
  });
});
