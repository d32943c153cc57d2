import { describe, expect, test } from 'vitest';
import type { FromPool, ToPool } from '../../core/talk/jobs.ts';
import { openPool, poolSize, type PoolConnect } from './pool.ts';

const trial = { source: '', profile: 'strict', name: '', seed: 0, sols: 1, from: 'now' } as const;
const job = (seed: number) => ({ bytes: new Uint8Array(), trial: { ...trial, seed } });
const end = (seed: number) => ({ seed, sols: 1, score: 2, alive: true, cause: null });

type Hand = {
  readonly jobs: ToPool[];
  closed: boolean;
  readonly hear: (answer: FromPool) => void;
  readonly broken: (message: string) => void;
};

function workers(): { readonly connect: PoolConnect; readonly hands: Hand[] } {
  const hands: Hand[] = [];
  return {
    hands,
    connect(hear, broken) {
      const hand: Hand = { jobs: [], closed: false, hear, broken };
      hands.push(hand);
      return { post: (given) => hand.jobs.push(given), close: () => (hand.closed = true) };
    },
  };
}

const finish = ({ jobs, hear }: Hand): void => {
  const last = jobs.at(-1);
  if (last?.name === 'trial') hear({ id: last.id, ok: true, result: end(last.data.trial.seed) });
};

describe('the pool', () => {
  test('does so many jobs at once as it has workers, and the rest in order', async () => {
    const { connect, hands } = workers();
    const pool = openPool(connect, 2);
    const all = [1, 2, 3].map((seed) => pool.run('trial', job(seed)));
    expect(hands.map(({ jobs }) => jobs.length)).toEqual([1, 1]);
    for (const hand of [...hands, ...hands]) finish(hand);
    const results = await Promise.all(all);
    expect(results.map((one) => one.ok && one.result.seed)).toEqual([1, 2, 3]);
    expect(hands).toHaveLength(2);
  });

  test('cancel ends what runs and what waits; the pool can be used again', async () => {
    const { connect, hands } = workers();
    const pool = openPool(connect, 1);
    const all = [1, 2].map((seed) => pool.run('trial', job(seed)));
    pool.cancel();
    for (const one of await Promise.all(all)) expect(one).toMatchObject({ ok: false });
    expect(hands[0]?.closed).toBe(true);
    const again = pool.run('trial', job(3));
    const [old, fresh] = hands as [Hand, Hand];
    // What a closed worker still says is heard by nobody.
    finish(old);
    finish(fresh);
    expect(await again).toMatchObject({ ok: true, result: { seed: 3 } });
  });

  test('a worker that dies takes its own job along, and no other', async () => {
    const { connect, hands } = workers();
    const pool = openPool(connect, 1);
    const [first, second] = [pool.run('trial', job(1)), pool.run('trial', job(2))];
    hands[0]?.broken('No script.');
    expect(await first).toMatchObject({ ok: false, error: { message: 'No script.' } });
    finish(hands[1] as Hand);
    expect(await second).toMatchObject({ ok: true });
  });
});

test('a processor is left to the page, and more than four workers gain little', () => {
  expect([1, 2, 4, 16].map(poolSize)).toEqual([1, 1, 3, 4]);
});
