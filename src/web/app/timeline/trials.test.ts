import { expect, test } from 'vitest';
import type { ToPool } from '../../../core/talk/jobs.ts';
import type { Change } from '../../../core/replay/change.ts';
import type { Standing } from '../../../core/replay/whatIf.ts';
import type { PoolConnect } from '../pool.ts';
import { openTrials } from './trials.ts';

const standing = (sols: number): Standing => ({
  sols,
  alive: false,
  cause: 'cold',
  crewAlive: 0,
  score: 0,
  grade: 'F',
  stateHash: '',
});
const changes = [1, 2, 3, 4, 5].map((tick): Change => ({ kind: 'build', tick, module: 'medbay', title: 'Medbay' }));
const bytes = new Uint8Array([7]);

/** Workers that answer when the test says so; each change is worth its tick. */
function bench() {
  const asked: { readonly worker: number; readonly job: ToPool; answer(): void; fail(): void }[] = [];
  let workers = 0;
  let closed = 0;
  let breakLast: ((message: string) => void) | null = null;
  const connect: PoolConnect = (hear, broken) => {
    const worker = workers++;
    breakLast = broken;
    return {
      post(job) {
        const { id } = job;
        const sols = job.name === 'change' ? (job.data.change?.tick ?? 0) : 0;
        asked.push({
          worker,
          job,
          answer: () => hear({ id, ok: true, result: { standing: standing(sols), firstSol: 1, values: {} } }),
          fail: () => hear({ id, ok: false, error: { kind: 'no-frame', message: 'No frame.', path: '' } }),
        });
      },
      close: () => {
        closed += 1;
      },
    };
  };
  return { connect, asked, closed: () => closed, broken: (message: string) => breakLast?.(message) };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test('changes are shared out among the workers, one at a time, and told in the order in which they were given', async () => {
  const { connect, asked } = bench();
  const counts: number[] = [];
  const tried = openTrials(bytes, 2, connect).tryAll(changes, 9, [], (count) => counts.push(count));
  for (let done = 0; done < changes.length; done++) {
    // The later of the two that are under way is done first.
    const open = asked.slice(done);
    expect(open.length).toBeLessThanOrEqual(2);
    asked.splice(done, open.length, ...open.toReversed());
    asked[done]?.answer();
    await settled();
  }
  const answer = await tried;
  expect(answer.ok && answer.results.map(({ standing: { sols } }) => sols)).toEqual([1, 2, 3, 4, 5]);
  expect(counts).toEqual([1, 2, 3, 4, 5]);
  expect(new Set(asked.map(({ worker }) => worker)).size).toBe(2);
});

test('given up, the workers are stopped, and nobody waits', async () => {
  const { connect, asked, closed } = bench();
  const trials = openTrials(bytes, 3, connect);
  const tried = trials.tryAll(changes, 9, [], () => {});
  await settled();
  expect(asked).toHaveLength(3);
  trials.close();
  expect(await tried).toMatchObject({ ok: false });
  expect(closed()).toBe(3);
  expect(asked).toHaveLength(3);
});

test('what can’t be tried ends the search with its reason; a broken worker too', async () => {
  const one = bench();
  const refused = openTrials(bytes, 1, one.connect).tryAll(changes, 9, [], () => {});
  await settled();
  one.asked[0]?.fail();
  expect(await refused).toMatchObject({ ok: false, error: { message: 'No frame.' } });
  expect(one.asked).toHaveLength(1);
  const two = bench();
  const broken = openTrials(bytes, 1, two.connect).tryAll(changes, 9, [], () => {});
  await settled();
  two.broken('out of memory');
  expect(await broken).toMatchObject({ ok: false, error: { kind: 'crashed', message: 'out of memory' } });
});
