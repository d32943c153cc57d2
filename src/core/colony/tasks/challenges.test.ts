import { describe, expect, test } from 'vitest';
import { CHALLENGE_TYPES } from '../../mars/frameEvents.ts';
import { copyOf, flowsOf, missionColony, robotAt, stockColony, tick } from '../colony.test-support.ts';
import { applyCommand } from '../commands/apply.ts';
import type { Colony } from '../schema.ts';
import { expectSound } from '../sound.test-support.ts';
import { raiseTasks } from './raise.ts';
import { CHALLENGES } from './table.ts';
import { allRound, ask, CHALLENGE_PARAMS, frameWith, NEVER } from './tasks.test-support.ts';

function answer(id: string, choice: string, change: (colony: Colony) => void = () => {}) {
  const { colony, flows, open } = ask(id, NEVER, change);
  const before = copyOf(colony);
  expect(applyCommand(colony, { kind: 'answer-task', task: open.id, choice }, flows).kind).toBe('noted');
  const worn = (one: Colony, key: string) => one.built.find((module) => module.key === key)?.wear ?? Number.NaN;
  return {
    before,
    after: colony,
    open,
    hours: colony.conditions.lostHours - before.conditions.lostHours,
    kwh: before.energy.batteryKwh - colony.energy.batteryKwh,
    spares: before.sparesKg - colony.sparesKg,
    wear: (key: string) => worn(colony, key) - worn(before, key),
  };
}

/** Raises what a challenge brings to a colony. */
function meet(colony: Colony, type: string, params?: NonNullable<ReturnType<typeof frameWith>['challenge']>['params']) {
  const flows = flowsOf(colony);
  raiseTasks(colony, flows, frameWith(colony, type, params));
  return flows.events;
}

test('R9.5 each type of challenge of the ledger is a decision of its own', () => {
  expect(Object.keys(CHALLENGES).toSorted()).toEqual(CHALLENGE_TYPES.toSorted());
  for (const [type, task] of Object.entries(CHALLENGES)) expect(task.id).toBe(type);
  expect(Object.keys(CHALLENGE_PARAMS).toSorted()).toEqual(CHALLENGE_TYPES.toSorted());
});

test.each(CHALLENGE_TYPES)('R9.5 %s comes up in any sol, and its size follows its params', (type) => {
  const colony = allRound();
  colony.tick = 0;
  expect(meet(colony, type)).toMatchObject([{ kind: 'noted', topic: 'task-raised', about: type }]);
  expect(colony.tasks.open).toMatchObject([{ task: type, openedTick: 0, deadlineTick: 15 }]);
  const small = allRound();
  meet(small, type, {});
  expect(small.tasks.open[0]?.size).toBeLessThan(colony.tasks.open[0]?.size ?? 0);
});

describe('R9.11 challenges', () => {
  test('R9.11 solar_tracking_fault: work and parts, a search by motor, or half of the loss', () => {
    expect(answer('solar_tracking_fault', 'approve')).toMatchObject({ hours: 3, spares: 2 });
    expect(answer('solar_tracking_fault', 'approve').wear('solar_farm')).toBe(0);
    const searched = answer('solar_tracking_fault', 'alt');
    expect([searched.hours, searched.kwh]).toEqual([1, expect.closeTo(12, 9)]);
    expect(searched.wear('solar_farm')).toBeCloseTo(searched.open.size / 600, 12);
    const left = answer('solar_tracking_fault', 'deny');
    expect(left.wear('solar_farm')).toBeCloseTo(left.open.size / 200, 12);
  });

  test('R9.11 pressure_anomaly: an hour of air, six, or a sol of it and a worse seal', () => {
    const air = ({ before, after }: ReturnType<typeof answer>) => 1 - after.cabin.nitrogenKg / before.cabin.nitrogenKg;
    const patched = answer('pressure_anomaly', 'approve');
    expect(patched).toMatchObject({ hours: 3, spares: 3 });
    expect(air(patched)).toBeCloseTo(40 / 101_325, 12);
    const closed = answer('pressure_anomaly', 'alt');
    expect(air(closed)).toBeCloseTo((40 * 6) / 101_325, 12);
    expect(closed.wear('habitat')).toBeCloseTo(0.005, 12);
    expect(closed.after.crew[0]?.morale).toBe((closed.before.crew[0]?.morale ?? 0) - 3);
    const topped = answer('pressure_anomaly', 'deny');
    expect(air(topped)).toBeCloseTo((40 * 24) / 101_325, 12);
    expect(topped.wear('habitat')).toBeCloseTo(0.02, 12);
    expect(topped.after.plant.leakPerSol).toBeGreaterThan(topped.before.plant.leakPerSol);
  });

  test('R9.11 water_recycler_fault: a filter, hours, or water', () => {
    const lost = ({ before, after }: ReturnType<typeof answer>) => before.tanks.waterKg - after.tanks.waterKg;
    const changed = answer('water_recycler_fault', 'approve');
    expect([changed.hours, changed.spares, lost(changed)]).toEqual([2, 6, 0]);
    const washed = answer('water_recycler_fault', 'alt');
    expect([washed.hours, lost(washed)]).toEqual([4, expect.closeTo((2 * 4 * 4 * 0.25) / 3, 9)]);
    expect(lost(answer('water_recycler_fault', 'deny'))).toBeCloseTo(2 * 4 * 4 * 0.25, 9);
    const bare = answer('water_recycler_fault', 'approve', (colony) => void (colony.sparesKg = 3));
    expect(lost(bare)).toBeCloseTo(4, 9);
  });

  test('R9.11 isru_catalyst_degradation: charge, parts, or wear', () => {
    const burnt = answer('isru_catalyst_degradation', 'approve');
    expect([burnt.hours, burnt.kwh, burnt.wear('isru_plant')]).toEqual([2, expect.closeTo(60, 9), 0]);
    expect(answer('isru_catalyst_degradation', 'alt')).toMatchObject({ hours: 3, spares: 12 });
    expect(answer('isru_catalyst_degradation', 'deny').wear('isru_plant')).toBeCloseTo(0.09, 12);
  });

  test('R9.11 co2_scrubber_saturation: charge, canisters, or headaches', () => {
    const baked = answer('co2_scrubber_saturation', 'approve');
    expect([baked.hours, baked.kwh]).toEqual([2, expect.closeTo(15, 9)]);
    expect(answer('co2_scrubber_saturation', 'alt')).toMatchObject({ hours: 1, spares: 5 });
    const left = answer('co2_scrubber_saturation', 'deny');
    expect(left.after.crew[0]?.fatigue).toBeCloseTo((left.before.crew[0]?.fatigue ?? 0) + 9, 12);
    expect(left.after.crew.map((person) => person.hp)).toEqual([99, 99]);
    expect(left.wear('habitat')).toBeCloseTo(0.02, 12);
  });

  test('R9.11 radiation_dosimetry: hours, or the dose', () => {
    const searched = answer('radiation_dosimetry', 'approve');
    expect(searched.hours).toBe(3);
    expect(searched.after.crew[0]?.doseMsv).toBeCloseTo(8 / 5, 12);
    const trusted = answer('radiation_dosimetry', 'deny');
    expect(trusted.after.crew[0]?.doseMsv).toBeCloseTo(8, 12);
    expect(trusted.after.crew[0]?.morale).toBe((trusted.before.crew[0]?.morale ?? 0) - 4);
  });

  test('R9.11 actuator_calibration: charge, slow work, or worn joints; of the digger where there is no robot', () => {
    const fixed = answer('actuator_calibration', 'approve');
    expect([fixed.hours, fixed.kwh]).toEqual([2, expect.closeTo(3, 9)]);
    const easy = answer('actuator_calibration', 'alt');
    expect(robotAt(easy.after, 0).joints).toBeCloseTo(0.1125, 12);
    expect(robotAt(answer('actuator_calibration', 'deny').after, 0).joints).toBeCloseTo(0.15, 12);
    const nobody = answer('actuator_calibration', 'deny', (colony) => void (colony.robots = []));
    expect(nobody.open.subject).toBe('the elbow of the digger');
    expect(nobody.after.gear.field - nobody.before.gear.field).toBeCloseTo(0.05, 12);
  });

  test('R9.11 nav_sensor_degradation: hours, parts, or wear and dust', () => {
    expect(answer('nav_sensor_degradation', 'approve').hours).toBe(2);
    expect(answer('nav_sensor_degradation', 'alt')).toMatchObject({ hours: 0.5, spares: 4 });
    const blind = answer('nav_sensor_degradation', 'deny');
    expect(blind.open.subject).toBe('rear hazcam');
    expect(blind.after.gear.field - blind.before.gear.field).toBeCloseTo(0.08, 12);
    expect(robotAt(blind.after, 0).dust).toBeCloseTo(0.08, 12);
  });

  test('R9.11 battery_reconditioning: charge, parts, or capacity for good', () => {
    const cycled = answer('battery_reconditioning', 'approve');
    expect([cycled.hours, cycled.kwh]).toEqual([1, expect.closeTo(30, 9)]);
    expect(cycled.after.energy.fade).toBeCloseTo(0.00036, 12);
    const changed = answer('battery_reconditioning', 'alt');
    expect([changed.hours, changed.spares, changed.after.energy.fade]).toEqual([2, 8, 0]);
    const left = answer('battery_reconditioning', 'deny');
    expect(left.after.energy.fade).toBeCloseTo(0.0036, 12);
    expect(left.after.plant.capacityKwh).toBeLessThan(left.before.plant.capacityKwh);
  });

  test('R9.11 software_watchdog_reset: hours, a spare, or harm to what it steers', () => {
    expect(answer('software_watchdog_reset', 'approve').hours).toBe(3);
    const spare = answer('software_watchdog_reset', 'alt');
    expect([spare.hours, spare.kwh]).toEqual([1.5, expect.closeTo(5, 9)]);
    const steered = (subsystem: string, change: (colony: Colony) => void = () => {}) => {
      const colony = allRound();
      change(colony);
      meet(colony, 'software_watchdog_reset', { subsystem, reboot_count: 3 });
      const id = colony.tasks.open[0]?.id ?? 0;
      const before = copyOf(colony);
      applyCommand(colony, { kind: 'answer-task', task: id, choice: 'deny' }, flowsOf(colony));
      return { before, colony, hours: colony.conditions.lostHours - before.conditions.lostHours };
    };
    expect(steered('nav').colony.gear.field).toBeCloseTo(0.03, 12);
    expect(steered('comm').colony.conditions.linkOpen).toBe(false);
    expect(robotAt(steered('motor').colony, 3).joints).toBeCloseTo(0.13, 12);
    expect(steered('motor', (colony) => void (colony.robots = [])).colony.gear.field).toBeCloseTo(0.03, 12);
    expect(steered('science').hours).toBe(3);
    const running = { tech: 'improved_solar', hoursLeft: 10, kwhLeft: 0 } as const;
    const studied = steered('science', (colony) => void (colony.research.running = { ...running }));
    expect(studied.colony.research.running?.hoursLeft).toBe(19);
    const { before, colony } = steered('thermal');
    expect(before.energy.batteryKwh - colony.energy.batteryKwh).toBeCloseTo(18, 9);
    for (const stranger of ['constructor', '__proto__', 'kitchen']) expect(steered(stranger).hours).toBe(3);
  });
});

test('R9.5 what a colony does not have can not fail', () => {
  const robots = missionColony('lunar');
  const people = ['pressure_anomaly', 'water_recycler_fault', 'co2_scrubber_saturation', 'radiation_dosimetry'];
  for (const type of [...people, 'isru_catalyst_degradation']) expect(meet(robots, type)).toEqual([]);
  expect(robots.tasks.open).toEqual([]);
  expect(meet(robots, 'battery_reconditioning')).toHaveLength(1);
});

test('R9.5 a challenge that nobody knows is told of, and does nothing', () => {
  const colony = stockColony();
  const before = copyOf(colony);
  for (const type of ['sphinx', 'constructor', '__proto__'])
    expect(meet(colony, type)).toMatchObject([{ kind: 'noted', topic: 'unknown-challenge', about: type }]);
  expect(colony).toEqual(before);
});

/** Half of a character beyond the basic plane. */
const HALF_CHARACTER = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

test('R9.5 params of a stranger are read within bounds', () => {
  const hostile = [
    Object.fromEntries(
      Object.values(CHALLENGE_PARAMS).flatMap((params) => Object.keys(params).map((key) => [key, 1e9])),
    ),
    Object.fromEntries(
      Object.values(CHALLENGE_PARAMS).flatMap((params) => Object.keys(params).map((key) => [key, -1e9])),
    ),
    Object.fromEntries(
      Object.values(CHALLENGE_PARAMS).flatMap((params) =>
        Object.keys(params).map((key) => [key, '\u{1F680}'.repeat(99)]),
      ),
    ),
    {},
  ];
  for (const params of hostile)
    for (const type of CHALLENGE_TYPES)
      for (const choice of CHALLENGES[type].choices) {
        const colony = allRound();
        for (const robot of colony.robots) robot.name = robot.name.padEnd(80, 'x');
        meet(colony, type, params);
        const open = colony.tasks.open[0];
        expect(HALF_CHARACTER.test(open?.subject ?? '')).toBe(false);
        applyCommand(colony, { kind: 'answer-task', task: open?.id ?? 0, choice: choice.key }, flowsOf(colony));
        expect(colony.tasks.past).toHaveLength(1);
        expect(HALF_CHARACTER.test(colony.tasks.past[0]?.outcome ?? '')).toBe(false);
        expectSound(colony);
      }
});

test('R9.5 with its like still open, or with eight open, it takes its default at once', () => {
  const colony = allRound();
  colony.fuse = 0;
  meet(colony, 'nav_sensor_degradation');
  const field = colony.gear.field;
  expect(meet(colony, 'nav_sensor_degradation')).toMatchObject([{ kind: 'noted', topic: 'task-ignored' }]);
  expect(colony.gear.field).toBeGreaterThan(field);
  expect(colony.tasks.open).toHaveLength(1);
  expect(colony.tasks.past).toMatchObject([{ task: 'nav_sensor_degradation', choice: 'deny', timedOut: true }]);
  for (const type of CHALLENGE_TYPES) meet(colony, type);
  expect(colony.tasks.open).toHaveLength(8);
  expect(colony.tasks.ignored).toBe(1 + 3);
  expect(new Set(colony.tasks.open.map((task) => task.id)).size).toBe(8);
  expectSound(colony);
});

test('R9.5 the challenges of the shipped ledger come to a colony that lives under it', () => {
  const colony = stockColony();
  const raised = tick(colony, 24 * 60).filter((event) => event.kind === 'noted' && event.topic === 'task-raised');
  const types = raised.map((event) => (event.kind === 'noted' ? event.about : ''));
  expect(types.filter((type) => type in CHALLENGES).length).toBeGreaterThan(8);
});
