import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callFrom } from './call.test-support.ts';

const here = mkdtempSync(join(tmpdir(), 'marsdeck-given-'));
afterAll(() => rmSync(here, { recursive: true, force: true }));

type Verdict = { readonly status: string; readonly reason: string; readonly at?: { readonly field: string } };
type Entry = { readonly ok: boolean; readonly checks: Readonly<Record<string, Verdict>>; readonly error?: object };
const call = (...args: string[]) => callFrom(here, [...args, '--json']);
const verified = (...args: string[]): Entry => (call('verify', ...args).json() as [Entry])[0];
const document = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(here, name), 'utf8')) as Record<string, unknown>;

beforeAll(() => {
  for (const [out, seed] of [
    ['mars', '3'],
    ['other', '4'],
  ] as const)
    expect(call('ledger', 'generate', '--sols=60', `--seed=${seed}`, '--start=54000', `--out=${out}`).status).toBe(0);
  const live = ['run', '--mission=ares', '--seed=5', '--sols=5'];
  expect(call(...live, '--frames=mars', '--out=run.json').status).toBe(0);
  expect(call(...live, '--out=shipped.json').status).toBe(0);
});

test('verify and replay take the ledger that is given', () => {
  const { ok, checks } = verified('run.json', '--frames=mars');
  expect(ok).toBe(true);
  expect(checks).toMatchObject({ ledger: { status: 'pass' }, replay: { status: 'pass' } });
  expect(checks['ledger']?.reason).toMatch(/, which was given\.$/);
  expect(call('replay', 'run.json', '--frames=mars').json()).toMatchObject({ equal: true, sols: 5 });
});

test('a ledger with another head is refused in a sentence, and nothing is computed under it', () => {
  for (const file of ['run.json', 'shipped.json']) {
    const { ok, checks, error } = verified(file, '--frames=other');
    expect(ok).toBe(false);
    expect(error).toMatchObject({ kind: 'unknown-ledger', path: '/genesis/ledger' });
    expect(checks['ledger']?.reason).toMatch(
      /^This run lives under another ledger than the one given: its head is [0-9a-f]{12}…/,
    );
    expect(checks).toMatchObject({ format: { status: 'pass' }, replay: { status: 'skipped' } });
    const replayed = call('replay', file, '--frames=other');
    expect(replayed.status).toBe(1);
    expect(replayed.json()).toMatchObject({ ok: false, error: { kind: 'unknown-ledger' } });
  }
});

test('frames that a file carries count for nothing where the ledger is given', () => {
  const file = document('run.json');
  const chain = structuredClone(file);
  const [echo] = chain['echoHistory'] as { frameHash: string }[];
  if (echo !== undefined) echo.frameHash = '0'.repeat(64);
  writeFileSync(join(here, 'forged.json'), JSON.stringify(chain));
  expect(verified('forged.json', '--frames=mars').checks['ledger']).toMatchObject({
    status: 'fail',
    at: { field: '/echoHistory/0/frameHash' },
  });
  writeFileSync(join(here, 'broken.json'), '{}');
  expect(call('verify', 'run.json', '--frames=broken.json').status).toBe(1);
  expect(call('verify', 'run.json', '--frames=nowhere').status).toBe(2);
});
