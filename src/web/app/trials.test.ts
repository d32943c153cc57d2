import { beforeEach, describe, expect, test } from 'vitest';
import type { Program } from './benches.ts';
import { openDesk } from './desk.test-support.ts';
import { spreadOf, TRIAL_SEEDS } from './trials.ts';

type Desk = Awaited<ReturnType<typeof openDesk>>;
let desk: Desk;
const program = (source: string, name = 'Mine'): Program => ({ name, source, profile: 'strict' });
const settings = { from: 'start', sols: 100 } as const;
const begin = (tried: Program, seated: Program) => desk.deck.workbench.trials.begin(tried, seated, settings);

beforeEach(async () => {
  desk = await openDesk();
  await desk.deck.newColony({ mission: 'ares', seed: 1 });
});

/** Lets what waits for the worker go on, then lets the pool answer. */
async function answer(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  desk.pool.answer();
}

describe('a trial', () => {
  test('lives twenty seeds with the program and with the seated one, and orders nothing', async () => {
    const trial = begin(program('(mine)'), program('(theirs)', 'Theirs'));
    await answer();
    await trial;
    const { trial: state, notice } = desk.state();
    expect(state).toMatchObject({ running: false, problem: null, from: 'start', sols: 100 });
    expect(state?.ends.map(({ seed }) => seed)).toEqual(Array.from({ length: TRIAL_SEEDS }, (_, i) => i * 7919 + 1));
    expect(state?.seatedEnds).toHaveLength(TRIAL_SEEDS);
    expect(desk.pool.jobs.filter((job) => job.name === 'trial' && job.data.trial.source === '(theirs)')).toHaveLength(
      TRIAL_SEEDS,
    );
    expect(notice?.text).toMatch(/The colony was not touched/);
    expect(desk.worker.ordered).toEqual([]);
  });

  test('of the seated program itself lives it once', async () => {
    const trial = begin(program('(same)', 'Another name'), program('(same)'));
    await answer();
    await trial;
    expect(desk.state().trial).toMatchObject({ seated: null, seatedEnds: [] });
    expect(desk.pool.jobs).toHaveLength(TRIAL_SEEDS);
  });

  test('stops when it is told to, keeps what it has, and a later one starts afresh', async () => {
    const trial = begin(program('(mine)'), program('(theirs)'));
    await new Promise((resolve) => setTimeout(resolve));
    desk.deck.workbench.trials.stop();
    await trial;
    expect(desk.state().trial).toMatchObject({ running: false, problem: null, ends: [] });
    const again = begin(program('(other)'), program('(other)'));
    await answer();
    await again;
    expect(desk.state().trial?.ends).toHaveLength(TRIAL_SEEDS);
  });
});

test('quartiles lie between their neighbours', () => {
  expect(spreadOf([4, 1, 3, 2])).toEqual({ min: 1, q1: 1.75, median: 2.5, q3: 3.25, max: 4 });
  expect(spreadOf([7])).toEqual({ min: 7, q1: 7, median: 7, q3: 7, max: 7 });
  expect(spreadOf([])).toBeNull();
});
