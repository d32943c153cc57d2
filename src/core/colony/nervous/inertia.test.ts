import { expect, test } from 'vitest';
import { EchoInertia } from './inertiaSchema.ts';
import { echoInertiaOf, inertiaOf } from './inertia.ts';
import { window } from './nervous.test-support.ts';

test('R12.3 there is none before the second sol', () => {
  expect(inertiaOf([])).toBeNull();
  expect(inertiaOf(window({ o2: 1 }))).toBeNull();
  expect(echoInertiaOf(null)).toBeNull();
});

test('R12.3 velocity is the change of a sol, acceleration the change of that, the trend the mean of five sols', () => {
  const inertia = inertiaOf(window({ o2: 100 }, { o2: 1 }, { o2: 2 }, { o2: -4 }, { o2: 5 }, { o2: 3 }));
  expect(inertia?.o2).toEqual({ velocity: 3, acceleration: -2, trend: 7 / 5 });
  expect(inertia?.power).toEqual({ velocity: 0, acceleration: 0, trend: 0 });
  const two = inertiaOf(window({ h2o: -1, food: 10, power: 4 }, { h2o: -3, food: 30, power: -4 }));
  expect(two).toMatchObject({
    h2o: { velocity: -3, acceleration: -2, trend: -2 },
    food: { velocity: 30, acceleration: 20, trend: 20 },
    power: { velocity: -4, acceleration: -8, trend: 0 },
  });
});

test.each([
  [{}, { o2: 0.51 }, 'accelerating'],
  [{}, { o2: 0.5 }, 'steady'],
  [{ h2o: 1.5 }, {}, 'steady'],
  [{ h2o: 1.6 }, {}, 'decelerating'],
  [{}, { food: 1600 }, 'accelerating'],
  [{}, { food: 1400 }, 'steady'],
  [{}, { power: -26 }, 'decelerating'],
  [{ o2: 1 }, { o2: 0, h2o: 3 }, 'steady'],
] as const)('R12.3 engagement: after %o, %o is %s', (before, last, pace) => {
  expect(inertiaOf(window(before, last))?.engagement).toBe(pace);
});

test.each([
  ['all is well', {}, {}, 'stable'],
  ['half of their health is left', { health: 50 }, { health: 50 }, 'stable'],
  ['less than half', { health: 49.9 }, { health: 49.9 }, 'critical'],
  ['two people, as well as any', { alive: 2 }, { alive: 2 }, 'stable'],
  ['oxygen for less than five sols', {}, { o2Sols: 4.9 }, 'critical'],
  ['food for less than five sols', {}, { foodSols: 4.9 }, 'critical'],
  ['health fell by more than 5', { health: 90 }, { health: 84.9 }, 'declining'],
  ['health fell by 5', { health: 90 }, { health: 85 }, 'stable'],
  ['little oxygen, but it grows', {}, { o2: 1, o2Sols: 6 }, 'stable'],
  ['oxygen falls and lasts 14.9 sols', {}, { o2: -0.1, o2Sols: 14.9 }, 'declining'],
  ['oxygen falls and lasts 15 sols', {}, { o2: -9, o2Sols: 15 }, 'stable'],
  ['food falls and lasts 29.9 sols', {}, { food: -1, foodSols: 29.9 }, 'declining'],
  ['food falls and lasts 30 sols', {}, { food: -9e4, foodSols: 30 }, 'stable'],
] as const)('R12.4 the crew’s trajectory: %s', (_name, before, last, trajectory) => {
  expect(inertiaOf(window(before, last))?.crew).toBe(trajectory);
});

test('R12.4 health is compared with that of four sols before, not longer ago', () => {
  const falling = [100, 90, 89, 88, 87, 86].map((health) => ({ health }));
  expect(inertiaOf(window(...falling))?.crew).toBe('stable');
  expect(inertiaOf(window(...falling.slice(0, 5)))?.crew).toBe('declining');
});

test('R12.4 the direction of risk is that of the risk itself', () => {
  const directions = [
    [10, 11],
    [11, 10],
    [50, 50],
  ].map(([before = 0, last = 0]) => inertiaOf(window({ risk: before }, { risk: last }))?.risk);
  expect(directions).toEqual(['rising', 'falling', 'flat']);
});

test('R12.4 a flip is a delta that turned its sign; nothing to something is none', () => {
  const flips = inertiaOf(
    window({ o2: 1, h2o: -1, food: 0, power: 5 }, { o2: -1, h2o: 1, food: -1, power: -0.1 }),
  )?.flips;
  expect(flips).toEqual([
    { system: 'o2', from: 'producing', to: 'consuming' },
    { system: 'h2o', from: 'consuming', to: 'producing' },
    { system: 'power', from: 'charging', to: 'draining' },
  ]);
});

test('R12.3 files have it under the ancestor’s names', () => {
  const told = echoInertiaOf(inertiaOf(window({ o2: 1, power: 1 }, { o2: -2, power: 3 })));
  expect(EchoInertia.parse(told)).toEqual(told);
  expect(told).toMatchObject({
    o2_velocity: -2,
    o2_acceleration: -3,
    o2_trend: -0.5,
    power_velocity: 3,
    engagement_trend: 'decelerating',
    crew_trajectory: 'stable',
    cri_direction: 'flat',
    discourse_flips: [{ system: 'o2', from: 'producing', to: 'consuming' }],
  });
});
