import { describe, expect, test } from 'vitest';
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import { missionColony, sols, stockColony, tickCalm } from '../colony.test-support.ts';
import { ENTRIES, TEMPLATES } from './table.ts';
import { frameWith, needy, NEVER, past, raise, SURELY } from './tasks.test-support.ts';

describe('R9.2 what a sol brings', () => {
  test('R9.2 the first template that fits, in the order of the table, and one a sol', () => {
    const colony = needy();
    expect(raise(colony, NEVER)).toEqual(['o2_reroute']);
    expect(raise(colony, NEVER)).toEqual(['h2o_crisis']);
    expect(raise(colony, NEVER)).toEqual([]);
    expect(colony.tasks.open.map((task) => task.id)).toEqual([1, 2]);
    expect(colony.tasks.nextId).toBe(3);
  });

  test('R9.2 nothing before the sixth sol', () => {
    expect(raise(needy(5), SURELY)).toEqual([]);
    expect(raise(needy(6), SURELY)).toEqual(['o2_reroute']);
  });

  test('R9.2 nothing while three are open', () => {
    const colony = needy();
    expect(raise(colony, NEVER, 'nav_sensor_degradation')).toEqual(['nav_sensor_degradation', 'o2_reroute']);
    expect(raise(colony, NEVER)).toEqual(['h2o_crisis']);
    expect(raise(colony, SURELY)).toEqual([]);
    colony.tasks.open.pop();
    expect(raise(colony, NEVER)).toEqual(['h2o_crisis']);
  });

  test('R9.2 not again while it is among the last five past', () => {
    const colony = needy();
    past(colony, 'o2_reroute', 'a', 'b', 'c', 'd');
    expect(raise(colony, NEVER)).toEqual(['h2o_crisis']);
    colony.tasks.open = [];
    past(colony, 'e');
    expect(raise(colony, NEVER)).toEqual(['o2_reroute']);
  });

  test('R9.2 it comes in the first tick of a sol, with an event that names it', () => {
    const colony = needy();
    const events = tickCalm(colony);
    expect(events).toContainEqual({
      kind: 'noted',
      tick: 59 * TICKS_PER_SOL,
      topic: 'task-raised',
      about: 'o2_reroute',
      severity: 0.4,
      desc: 'Oxygen runs low',
    });
    colony.tasks.open = [];
    expect(tickCalm(colony, 23).filter((event) => event.kind === 'noted' && event.topic === 'task-raised')).toEqual([]);
  });
});

describe('R9.3 chance', () => {
  test('R9.3 is the same for the same seed, sol and risk', () => {
    const lives = [1, 1, 2].map((seed) => {
      const colony = missionColony('hybrid', seed);
      sols(colony, 60);
      return { colony, ids: [...colony.tasks.past, ...colony.tasks.open].map((task) => `${task.id} ${task.task}`) };
    });
    expect(lives[0]?.colony).toEqual(lives[1]?.colony);
    expect(lives[0]?.ids).not.toEqual(lives[2]?.ids);
  });

  test.each([
    [0, 0.02],
    [50, 0.04],
  ])('R9.3 at risk %d a chance of 0.02 a sol is %f', (risk, expected) => {
    const entry = TEMPLATES.find(({ task }) => task.id === 'pipe_burst');
    const colony = stockColony();
    colony.tick = 60 * TICKS_PER_SOL;
    let came = 0;
    const count = 20_000;
    const frame = frameWith(colony);
    for (let sol = 1; sol <= count; sol++) {
      const chance = { seed: 7, stream: entry?.stream ?? 0, sol, entity: 0, risk };
      if (entry?.task.when(colony, frame, chance) !== null) came++;
    }
    // Five standard deviations.
    expect(Math.abs(came / count - expected)).toBeLessThan(5 * Math.sqrt(expected / count));
  });

  test('R9.3 every task has streams of its own', () => {
    const streams = ENTRIES.flatMap((entry) => [entry.stream, entry.afterStream]);
    expect(new Set(streams).size).toBe(2 * ENTRIES.length);
  });
});

test('R9.10 each task that stays open over a sol costs half an hour', () => {
  const colony = needy();
  colony.fuse = 0;
  raise(colony, NEVER);
  expect(colony.conditions.lostHours).toBe(0);
  raise(colony, NEVER);
  expect(colony.conditions.lostHours).toBe(0.5);
  raise(colony, NEVER);
  expect(colony.conditions.lostHours).toBe(1.5);
  for (const task of colony.tasks.open) task.deadlineTick = colony.tick;
  raise(colony, NEVER);
  expect(colony.conditions.lostHours).toBe(1.5);
});
