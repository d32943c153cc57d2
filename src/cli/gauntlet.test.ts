import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test, vi } from 'vitest';
import { judgeGauntlet } from '../server/verifier/judgeGauntlet.ts';
import { callFrom, callLater } from './call.test-support.ts';

const folder = mkdtempSync(join(tmpdir(), 'marsdeck-gauntlet-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const call = (...args: string[]) => callFrom(folder, ['gauntlet', ...args]);
const source = '(set! isru 0.8) (set! heating 0.2)';
writeFileSync(join(folder, 'own.lispy'), source);

test('a gauntlet tells score, interval, curve and each life, in JSON and in words', () => {
  const { status, json } = call(
    '--mission',
    'lunar',
    '--governor',
    'own.lispy',
    '--runs',
    '3',
    '--sols',
    '12',
    '--json',
  );
  expect(status).toBe(0);
  expect(json()).toMatchObject({
    ok: true,
    mission: 'lunar',
    runs: 3,
    sols: 12,
    score: { breakdown: expect.arrayContaining([['Median sols × 100', 1200]]) },
    survival: { share: 1 },
    curve: [[0, 3]],
    lives: [{ seed: 1 }, { seed: 7920 }, { seed: 15_839 }],
  });
  const told = call('--mission', 'lunar', '--runs', '3', '--sols', '12');
  expect(told.out).toMatch(/^lunar, 3 colonies of at most 12 sols/);
  expect(told.out).toContain('alive at the end: 100 %, 95 % interval');
  expect(told.err).toBe('');
});

test('what the command line computes of an entry is what a hub computes', () => {
  const { json } = call('--mission', 'lunar', '--governor', 'own.lispy', '--runs', '1', '--json');
  const entry = { mission: 'lunar', name: 'own', governor: { source }, autopilot: null };
  const finding = judgeGauntlet(gzipSync(JSON.stringify(entry)), 1);
  if (!finding.ok) throw new Error(finding.reason);
  const { score, lived, curve } = json() as Record<string, unknown>;
  expect(finding.ranked.detail).toMatchObject({ score, lived, curve });
});

test('an agent runs it too: in each colony as its file has it, and as a run with it goes', () => {
  const agent = fileURLToPath(new URL('../../public/agents/engineer.lispy.json', import.meta.url));
  const { status, json } = call('--mission', 'ares', '--agent', agent, '--runs', '2', '--sols', '30', '--json');
  expect(status).toBe(0);
  const { lives } = json() as { lives: { seed: number; score: number }[] };
  const run = (seed: number, ...more: string[]): unknown =>
    callFrom(folder, [
      ...`run --mission ares --seed ${seed} --sols 30 --out run.json --json`.split(' '),
      ...more,
    ]).json();
  for (const { seed, score } of lives) {
    expect(run(seed, '--agent', agent)).toMatchObject({ score });
    expect(run(seed)).not.toMatchObject({ score });
  }
});

test.each([
  [[], '--mission takes one of'],
  [['--mission', 'ares', '--agent', 'a', '--governor', 'b'], 'the same seat'],
  [['--mission', 'custom'], '--mission takes one of'],
  [['--mission', 'ares', '--runs', '0'], '--runs takes a whole number'],
  [['--mission', 'ares', '--sols', '1001'], '--sols takes a whole number'],
  [['--mission', 'ares', '--nonsense'], 'nonsense'],
])('%j is wrong use', (args, sentence) => {
  expect(call(...args)).toMatchObject({ status: 2, err: expect.stringContaining(sentence) });
});

test('a governor that does not compile is refused with its place', () => {
  writeFileSync(join(folder, 'bad.lispy'), '(set! isru');
  const { status, json } = call('--mission', 'ares', '--governor', 'bad.lispy', '--json');
  expect(status).toBe(1);
  expect(json()).toMatchObject({ ok: false, error: { line: 1 } });
});

test('a verifier without a database to share is wrong use', async () => {
  vi.stubEnv('DATABASE_URL', undefined);
  const { status, err } = await callLater(folder, ['verifier']);
  expect(status).toBe(2);
  expect(err).toContain('set DATABASE_URL');
});
