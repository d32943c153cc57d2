import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { callFrom, callLater } from './call.test-support.ts';
import { HELPS } from './marsdeck.ts';

const here = mkdtempSync(join(tmpdir(), 'marsdeck-wrong-'));
afterAll(() => rmSync(here, { recursive: true, force: true }));

const BEGUN = ['run', '--mission', 'ares', '--seed', '1', '--sols', '1', '--out', 'never.json'];
/** The same call with another value, or without the option when there is none. */
function begun(option: string, value?: string): readonly string[] {
  const at = BEGUN.indexOf(option);
  return BEGUN.toSpliced(at, 2, ...(value === undefined ? [] : [option, value]));
}

test.each<[readonly string[], string]>([
  [[], 'A verb is missing.'],
  [['fly', '--json'], 'There is no verb "fly".'],
  [[...BEGUN, '--warp', '9'], 'There is no option --warp here.'],
  [['run', '--sols'], '--sols takes a value, and there is none.'],
  [['lispy', '-e'], '-e takes a value, and there is none.'],
  [begun('--sols', '-1'), '--sols takes a value; one that begins with a dash is joined to it with =.'],
  [[...BEGUN, '--json=yes'], '--json takes no value.'],
  [[...BEGUN, 'more'], '"more" belongs to no option.'],
  [['verifier', 'more'], '"more" belongs to no option.'],
  [begun('--out'), '--out is missing.'],
  [begun('--seed'), '--seed takes a whole number from 0 to 9007199254740991, and is missing.'],
  [begun('--seed', 'x'), '--seed takes a whole number from 0 to 9007199254740991, not "x".'],
  [begun('--mission', 'venus'), 'hybrid, lunar, custom, not "venus".'],
  [begun('--mission'), 'hybrid, lunar, custom, and is missing.'],
  [['gauntlet', '--mission', 'custom'], 'lunar, not "custom".'],
  [['ledger'], 'generate, keygen, verify, and was given none;'],
  [['ledger', 'burn'], 'generate, keygen, verify, not "burn";'],
  [['ledger', 'verify'], 'exactly one folder or file, and was given none.'],
  [['ledger', 'generate', '--out', 'l', '--site', 'olympus'], 'not "olympus".'],
  [['agent', 'fly'], 'import, merge, not "fly".'],
  [['agent', 'merge', 'a'], 'marsdeck agent merge takes 2 files, and was given 1.'],
  [['agent', 'list', 'a'], 'marsdeck agent list takes no files, and was given 1.'],
  [['module', 'eat', 'a'], 'lint, not "eat".'],
  [['inspect'], 'marsdeck inspect is about exactly one file, and was given none.'],
  [['inspect', 'a', 'b'], 'marsdeck inspect is about exactly one file, and was given 2.'],
  [['diff', 'a'], 'Exactly two files are wanted, and 1 named.'],
  [['diff', 'a', 'b', '--json', '--patch'], '--json and --patch exclude each other.'],
  [['sign', 'a', '--out', 'b'], '--key is missing.'],
  [['sign', 'a', '--key', 'b'], '--out is missing.'],
  [['keygen'], '--out is missing.'],
  [['csv', 'a'], 'One of --table and --out is needed.'],
  [['csv', 'a', '--table', 'crow'], 'commands, not "crow".'],
  [['verify'], 'A file is missing.'],
  [['verify', 'a', '--seeds', '0'], '--seeds takes a whole number from 1 to 1000, not "0".'],
  [['lispy', '-e', '1', 'a'], 'One program or one task is wanted, and 2 named.'],
])('%j is told by what is wrong with it: %s', async (args, words) => {
  const { status, out, err } = await callLater(here, args);
  expect([status, out]).toEqual([2, '']);
  expect(err).toContain(words);
  expect(readdirSync(here)).toEqual([]);
});

// Without arguments `verifier` begins to work, where there is a database.
const VERBS = Object.keys(HELPS).filter((verb) => verb !== 'verifier');

test.each(VERBS)('%s alone, or with an option that it has not, is wrong use in a sentence', async (verb) => {
  for (const args of [[verb], [verb, '--warp', '9']]) {
    const { status, out, err } = await callLater(here, args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^[^\n]*(is missing|none|needed|There is no option|takes)[^\n]*\n$/);
  }
});

test('what would steer a terminal is not told as it came', () => {
  const { err } = callFrom(here, ['fly\u001b[2J']);
  expect(err).toMatch(/^There is no verb "fly\ufffd\[2J"\./);
});

test('a governor that can’t run is told to people too, with its place', () => {
  writeFileSync(join(here, 'lost.lisp'), '(set! food_ration 0.9)\n(frobnicate 1)\n');
  const { status, out } = callFrom(here, [...BEGUN, '--governor', 'lost.lisp']);
  expect(status).toBe(0);
  expect(out).toMatch(
    /\n {2}the governor lost has failed since sol 1: 2:1 Nothing is called frobnicate\. \[unbound\]\n$/,
  );
});

test('settings of a custom mission are refused by the key that is wrong', () => {
  writeFileSync(join(here, 'config.json'), '{"people": 2, "zoo": 1}');
  const { status, json } = callFrom(here, [...begun('--mission', 'custom'), '--config', 'config.json', '--json']);
  expect(status).toBe(1);
  expect(json()).toMatchObject({ ok: false, error: { kind: 'invalid-argument', path: '/zoo' } });
});
