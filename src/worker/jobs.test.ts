import { expect, test } from 'vitest';
import { bytesOf, runFor } from '../core/cartridge/cartridge.test-support.ts';
import type { ToPool } from '../core/talk/jobs.ts';
import { referenceLedger } from '../core/mars/referenceLedger.ts';
import type { FrameSource } from './frames.ts';
import { doJob } from './jobs.ts';

const ledger = referenceLedger();
const frames: FrameSource = { ledger, bring: () => Promise.resolve(null), ahead() {} };
const trial = { source: '(log 1)', profile: 'strict', name: 'Try', seed: 7920, sols: 5, from: 'start' } as const;
const job = (bytes: Uint8Array): ToPool => ({ id: 4, name: 'trial', data: { bytes, trial } });

test('a trial comes back under its number', async () => {
  const done = await doJob(job(bytesOf(runFor(2))), frames);
  expect(done).toMatchObject({ id: 4, ok: true, result: { seed: 7920, sols: 5, alive: true } });
});

test('what can not be read, or has no frames, is refused under its number', async () => {
  expect(await doJob(job(new Uint8Array([1])), frames)).toMatchObject({ id: 4, ok: false });
  const bring = (): Promise<string> => Promise.resolve('Offline.');
  const offline = await doJob(job(bytesOf(runFor(2))), { ...frames, bring });
  expect(offline).toMatchObject({ id: 4, ok: false, error: { kind: 'no-frame' } });
});

test('a bug is told like a refusal, and does not take the worker with it', async () => {
  const bring = (): Promise<string> => Promise.reject(new Error('a bug'));
  const broken = await doJob(job(bytesOf(runFor(2))), { ...frames, bring });
  expect(broken).toMatchObject({ id: 4, ok: false, error: { kind: 'crashed' } });
});
