/** A thread that verifies: whatever its job does, it ends, and takes nobody along. */
import { describe, expect, test } from 'vitest';
import { hand } from './hand.ts';

const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);

describe('a thread', () => {
  const RUNAWAY = new URL('runaway.test-support.ts', import.meta.url);
  const job = (first: number) => ({ kind: 'run' as const, bytes: bytes(first), player: '' });

  test('H3.1 is ended when it takes too long, and the next job gets another', async () => {
    const one = hand({ runMs: 300, gauntletMs: 300, memoryMb: 64 }, RUNAWAY);
    expect(await one.judge(job(1))).toEqual({ kind: 'died', reason: 'It took more than 0.3 s to compute.' });
    expect(await one.judge(job(0))).toMatchObject({ kind: 'found' });
    await one.stop();
  });

  test('H3.1 is ended when it takes too much memory, throws, or exits, and takes nobody along', async () => {
    const one = hand({ runMs: 20_000, gauntletMs: 300, memoryMb: 64 }, RUNAWAY);
    expect(await one.judge(job(2))).toEqual({ kind: 'died', reason: 'It took more than 64 MB of memory.' });
    expect(await one.judge(job(3))).toEqual({ kind: 'died', reason: 'The thread failed: on purpose' });
    expect(await one.judge(job(4))).toEqual({ kind: 'died', reason: 'The thread stopped.' });
    expect(await one.judge(job(0))).toMatchObject({ kind: 'found' });
    await one.stop();
    expect(await one.judge(job(0))).toEqual({ kind: 'stopped' });
  });

  test('that is stopped at work says so', async () => {
    const one = hand({ runMs: 20_000, gauntletMs: 300, memoryMb: 64 }, RUNAWAY);
    const judged = one.judge(job(1));
    setTimeout(() => void one.stop(), 50);
    expect(await judged).toEqual({ kind: 'stopped' });
  });

  test('H3.1 sees no environment: the database’s address is not there to be read', async () => {
    const one = hand({ runMs: 20_000, gauntletMs: 300, memoryMb: 64 }, RUNAWAY);
    expect(await one.judge(job(5))).toEqual({
      kind: 'found',
      finding: { ok: false, checks: null, sols: 0, reason: '0' },
    });
    await one.stop();
  });
});
