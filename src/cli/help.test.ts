import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { callFrom } from './call.test-support.ts';
import { HELPS } from './marsdeck.ts';

const help = callFrom('.', ['help']).out;
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

test.each(Object.keys(HELPS))(
  '%s is in the list of verbs and on the first page, and its help begins with its use',
  (verb) => {
    expect(help).toMatch(new RegExp(`^ {2}${verb} `, 'm'));
    expect(readme).toMatch(new RegExp(`(?:marsdeck -- |marsdeck |\`)${verb}\\b`));
    expect(callFrom('.', [verb, '--help'])).toMatchObject({
      status: 0,
      err: '',
      out: expect.stringMatching(new RegExp(`^marsdeck ${verb}\\b`)) as string,
    });
  },
);

test('whatever the first page calls on the command line is a verb', () => {
  const called = [...readme.matchAll(/marsdeck -- (\w+)/g)].map(([, verb]) => verb);
  expect(called.length).toBeGreaterThan(15);
  expect(called.filter((verb) => !Object.hasOwn(HELPS, verb ?? ''))).toEqual([]);
});
