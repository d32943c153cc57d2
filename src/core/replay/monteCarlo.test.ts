import { describe, expect, test } from 'vitest';
import { rationTo } from '../colony/colony.test-support.ts';
import type { Command } from '../colony/commands/command.ts';
import { bytesOf, cartridgeIn, ledger, missionRun } from '../cartridge/cartridge.test-support.ts';
import { cartridgeOf } from '../cartridge/convert.ts';
import { advanceSols, beginRun, submitCommand, type Run } from '../cartridge/run.ts';
import type { Cartridge } from '../cartridge/schema.ts';
import { monteCarlo, MOST_SEEDS } from './monteCarlo.ts';
import { verify } from './verify.ts';

const THRIFTY: Command = { kind: 'set-governor', source: '(set! food_ration 0.6)', name: 'thrifty' };

function lived(seed: number, sols: number, ...commands: readonly Command[]): Run {
  const run = missionRun('ares', seed);
  advanceSols(run, 2);
  for (const command of commands) submitCommand(run, command);
  advanceSols(run, sols - 2);
  return run;
}

function computed(cartridge: Cartridge, seeds: number) {
  const result = monteCarlo(cartridge, ledger, seeds);
  if (result.status !== 'computed') throw new Error(result.reason);
  return result;
}

describe('F12.11 the same governor over other seeds', () => {
  test('F12.11 each of them is the run that anyone gets by that seed and these programs; the spread is theirs', () => {
    const own = cartridgeOf(lived(42, 20, THRIFTY, rationTo(1.2)));
    const result = computed(own, 5);
    const others = [0, 1, 2, 3, 4].map((i) => cartridgeOf(lived(i * 7919 + 1, 20, THRIFTY)).score.total);
    const sorted = [...others].sort((a, b) => a - b);
    const [min, q1, median, q3, max] = sorted;
    const below = others.filter((score) => score < own.score.total).length;
    expect(result).toMatchObject({ seeds: 5, horizonSols: 20, governor: 'thrifty', given: 1, leftOut: 1 });
    expect(result.score).toEqual({ own: own.score.total, percentile: below * 20, min, q1, median, q3, max });
    expect(result.reason).toContain('1 of its commands');
  });

  test('F12.11 the run’s own seed is not among them, and the answer is always the same', () => {
    const own = cartridgeOf(lived(7920, 6));
    const result = computed(own, 3);
    const others = [1, 15_839, 23_758].map((seed) => cartridgeOf(lived(seed, 6)).score.total);
    expect([result.score.min, result.score.max]).toEqual([Math.min(...others), Math.max(...others)]);
    expect(result.score.median).toBe([...others].sort((a, b) => a - b)[1]);
    expect(computed(own, 3)).toEqual(result);
    expect(result.reason).toContain('the mission’s own governor');
  });

  test('F12.11 they live as long as the run has, at most; equals count half', () => {
    const result = computed(cartridgeOf(lived(3, 10)), 4);
    expect(result.sols).toEqual({ own: 10, percentile: 50, min: 10, q1: 10, median: 10, q3: 10, max: 10 });
    expect(result.survived).toBe(4);
  });

  test('F12.11 skipped: a run from a state, one without a tick, and more than is computed here', () => {
    const run = lived(3, 4);
    const { seed: _, ...rest } = cartridgeOf(run).genesis as { seed: number } & Cartridge['genesis'];
    const from = { state: run.colony, parentId: 'MDK-OLD', parentHead: null, rules: null, losses: [] };
    const resumed = beginRun(run.identity, { ...rest, from } as Cartridge['genesis'], ledger);
    advanceSols(resumed, 1);
    expect(monteCarlo(cartridgeOf(resumed), ledger, 2)).toMatchObject({ status: 'skipped' });
    expect(monteCarlo(cartridgeOf(missionRun('ares', 1)), ledger, 2)).toMatchObject({ status: 'skipped' });
    const long = cartridgeOf(run);
    const claimed = { ...long, state: { ...long.state, tick: 24 * 2000 } };
    expect(monteCarlo(claimed, ledger, MOST_SEEDS)).toMatchObject({ status: 'skipped' });
  });

  test('F12.11 verify adds it when it is asked for, and only to a run that replays', () => {
    const run = lived(5, 5);
    const judge = { shipped: ledger, seeds: 2 };
    expect(verify(bytesOf(run), judge).monteCarlo).toMatchObject({ status: 'computed', seeds: 2 });
    expect(verify(bytesOf(run), { shipped: ledger })).not.toHaveProperty('monteCarlo');
    const cartridge = cartridgeIn(bytesOf(run));
    const forged = new TextEncoder().encode(
      JSON.stringify({ ...cartridge, extra: undefined, score: { ...cartridge.score, total: 99_999 } }),
    );
    expect(verify(forged, judge).monteCarlo).toMatchObject({ status: 'skipped' });
    expect(verify(new TextEncoder().encode('[]'), judge).monteCarlo).toMatchObject({ status: 'skipped' });
  });
});
