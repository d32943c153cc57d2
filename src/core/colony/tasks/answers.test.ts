import { describe, expect, test } from 'vitest';
import { copyOf, personAt, robotAt } from '../colony.test-support.ts';
import { applyCommand } from '../commands/apply.ts';
import type { ModuleKey } from '../moduleKeys.ts';
import type { Colony } from '../schema.ts';
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import { type Asked, ask, NEVER, SURELY } from './tasks.test-support.ts';

type Answered = { readonly before: Colony; readonly after: Colony; readonly size: number; readonly subject: string };

/** Answers a task and says how the colony was before and after. */
function answer(id: string, choice: string, risk = NEVER, change: (colony: Colony) => void = () => {}): Answered {
  return answered(ask(id, risk, change), choice);
}

function answered({ colony, flows, open }: Asked, choice: string): Answered {
  const before = copyOf(colony);
  const event = applyCommand(colony, { kind: 'answer-task', task: open.id, choice }, flows);
  expect(event).toMatchObject({ kind: 'noted', topic: 'task-answered', about: open.task });
  expect(colony.tasks.past.at(-1)).toMatchObject({ id: open.id, task: open.task, choice, timedOut: false });
  expect(colony.tasks).toMatchObject({ open: [], resolved: 1, ignored: 0, overridden: 0 });
  return { before, after: colony, size: open.size, subject: open.subject };
}

const hours = ({ before, after }: Answered) => after.conditions.lostHours - before.conditions.lostHours;
const kwh = ({ before, after }: Answered) => before.energy.batteryKwh - after.energy.batteryKwh;
const spares = ({ before, after }: Answered) => before.sparesKg - after.sparesKg;
const morale = ({ before, after }: Answered) =>
  after.crew.map((person, i) => person.morale - personAt(before, i).morale);
const hp = ({ before, after }: Answered) =>
  after.crew.map((person, i) => Math.round((person.hp - personAt(before, i).hp) * 1e6) / 1e6);
const dose = ({ before, after }: Answered) =>
  after.crew.map((person, i) => person.doseMsv - personAt(before, i).doseMsv);
const crops = ({ before, after }: Answered) => sum(after) / sum(before);
const sum = (colony: Colony) => colony.stands.reduce((kg, stand) => kg + stand.biomassKg, 0);
const airShare = ({ before, after }: Answered) => 1 - after.cabin.nitrogenKg / before.cabin.nitrogenKg;
/** Wear that the module of a kind has got that changed most. */
function wear({ before, after }: Answered, key: ModuleKey): number {
  const changes = after.built.flatMap((module, i) =>
    module.key === key ? [module.wear - (before.built[i]?.wear ?? 0)] : [],
  );
  return changes.reduce((most, change) => (Math.abs(change) > Math.abs(most) ? change : most), 0);
}
const all = (value: number) => [value, value, value, value];

describe('R9.11 o2_reroute', () => {
  test.each([
    ['approve', { heating: 0.15, isru: 0.7, greenhouse: 0.15 }],
    ['alt', { heating: 0.2, isru: 0.5, greenhouse: 0.3 }],
  ])('R9.11 %s shares power anew for five sols', (choice, allocation) => {
    const { before, after } = answer('o2_reroute', choice);
    expect(after.allocation).toEqual(allocation);
    expect(after.ration).toBe(before.ration);
    expect(after.protocol).toEqual({
      name: 'override',
      untilTick: after.tick + 5 * TICKS_PER_SOL,
      before: { allocation: before.allocation, ration: before.ration },
    });
  });

  test('R9.11 deny costs spirits and leaves the shares', () => {
    const done = answer('o2_reroute', 'deny');
    expect(morale(done)).toEqual(all(-5));
    expect(done.after.allocation).toEqual(done.before.allocation);
    expect(done.after.protocol).toBeNull();
  });

  test('R9.13 mishaps: the overload wears ISRU, stale air harms one person, half measures set nothing off', () => {
    const overload = answer('o2_reroute', 'approve', SURELY);
    expect(wear(overload, 'isru_plant')).toBeCloseTo(0.15, 12);
    expect(wear(overload, 'water_extractor')).toBeCloseTo(0.15, 12);
    expect(hp(answer('o2_reroute', 'deny', SURELY)).toSorted((a, b) => a - b)).toEqual([-15, 0, 0, 0]);
    expect(wear(answer('o2_reroute', 'alt', SURELY), 'isru_plant')).toBe(0);
  });
});

describe('R9.11 h2o_crisis', () => {
  test('R9.11 approve shares power anew, deny rations and hurts', () => {
    expect(answer('h2o_crisis', 'approve').after.allocation).toEqual({ heating: 0.3, isru: 0.65, greenhouse: 0.05 });
    const deny = answer('h2o_crisis', 'deny');
    expect(deny.after.ration).toBe(0.6);
    expect(deny.after.allocation).toEqual(deny.before.allocation);
    expect(hp(deny)).toEqual(all(-2));
    expect(morale(deny)).toEqual(all(-5));
    expect(answer('h2o_crisis', 'deny', NEVER, (colony) => void (colony.ration = 0.4)).after.ration).toBe(0.4);
  });

  test('R9.13 mishaps: a fifth of the crops, or twelve points of health', () => {
    expect(crops(answer('h2o_crisis', 'approve', SURELY))).toBeCloseTo(0.8, 12);
    expect(hp(answer('h2o_crisis', 'deny', SURELY))).toEqual(all(-14));
  });
});

describe('R9.11 crew_medical', () => {
  test('R9.11 approve heals, cheers, keeps in bed and takes hours', () => {
    const done = answer('crew_medical', 'approve', NEVER, (colony) => void (colony.conditions.lostHours = 0));
    expect(hp(done)).toEqual([0, 20, 0, 0]);
    expect(morale(done)).toEqual([0, 15, 0, 0]);
    expect(personAt(done.after, 1).sickSols).toBe(3);
    expect(hours(done)).toBe(4);
    // The only engineer of the four is in bed.
    expect(wear(done, 'isru_plant')).toBeCloseTo(0.05, 12);
    const farther = answer('crew_medical', 'approve', NEVER, (colony) => void (personAt(colony, 0).role = 'ENGR'));
    expect(wear(farther, 'isru_plant')).toBe(0);
  });

  test('R9.11 a medbay heals half as much again, and nobody more than there is to heal', () => {
    expect(
      hp(answer('crew_medical', 'approve', NEVER, (colony) => void (colony.plant = { ...colony.plant, healScale: 5 }))),
    ).toEqual([0, 80, 0, 0]);
  });

  test('R9.11 deny hurts the patient, and the others see it', () => {
    const done = answer('crew_medical', 'deny');
    expect(hp(done)).toEqual([0, -3, 0, 0]);
    expect(morale(done)).toEqual([-8, -15, -8, -8]);
  });

  test('R9.13 mishaps: a better setting of the machines, or a breakdown that may kill', () => {
    const lucky = answer('crew_medical', 'approve', SURELY, (colony) => {
      for (const module of colony.built) module.wear = 0.3;
    });
    expect(wear(lucky, 'solar_farm')).toBeCloseTo(0.03 - 0.05, 12);
    const asked = ask('crew_medical', SURELY);
    expect(answered(asked, 'deny').after.crew.map((person) => person.alive)).toEqual([true, false, true, true]);
    expect(asked.flows.events.map((event) => event.kind)).toContain('died');
  });

  test('R9.7 a patient who has died meanwhile is mourned', () => {
    const asked = ask('crew_medical');
    personAt(asked.colony, 1).alive = false;
    expect(morale(answered(asked, 'approve'))).toEqual([-8, 0, -8, -8]);
  });
});

describe('R9.11 pressure_leak', () => {
  test('R9.11 approve seals the youngest hull, alt sends an engineer, deny lets air out', () => {
    const sealed = answer('pressure_leak', 'approve');
    expect(airShare(sealed)).toBeCloseTo(sealed.size / 500, 9);
    expect(sealed.subject).toContain('Greenhouse dome');
    expect(wear(sealed, 'greenhouse_dome')).toBeCloseTo(0.08, 12);
    expect(wear(sealed, 'isru_plant')).toBeCloseTo(0.02, 12);
    expect([hours(sealed), spares(sealed)]).toEqual([4, 4]);
    const patched = answer('pressure_leak', 'alt');
    expect(airShare(patched)).toBe(0);
    expect(dose(patched)).toEqual([0, 8, 0, 0]);
    expect(hp(patched)).toEqual([0, -5, 0, 0]);
    expect(hours(patched)).toBe(2);
    const denied = answer('pressure_leak', 'deny');
    expect(airShare(denied)).toBeCloseTo(denied.size / 100, 9);
    expect(hp(denied)).toEqual(all(0));
  });

  test('R9.13 mishaps: pumps that run better, or a crack that tears open', () => {
    const better = answer('pressure_leak', 'approve', SURELY, (colony) => {
      for (const module of colony.built) module.wear = 0.2;
    });
    expect(wear(better, 'isru_plant')).toBeCloseTo(-0.03, 12);
    const torn = answer('pressure_leak', 'deny', SURELY);
    expect(airShare(torn)).toBeCloseTo((4 * torn.size) / 100, 9);
    expect(hp(torn)).toEqual(all(-15));
    expect(dose(torn)).toEqual(all(5));
  });
});

describe('R9.11 pipe_burst', () => {
  const lost = ({ before, after }: Answered) => before.tanks.waterKg - after.tanks.waterKg;
  test('R9.11 approve loses less water and some crops, deny more water', () => {
    const shut = answer('pipe_burst', 'approve');
    expect(lost(shut)).toBeCloseTo(shut.size * 0.3, 9);
    expect(crops(shut)).toBeCloseTo(0.9, 12);
    expect(hours(shut)).toBe(2);
    const mended = answer('pipe_burst', 'deny');
    expect(lost(mended)).toBeCloseTo(mended.size * 0.5, 9);
    expect(crops(mended)).toBe(1);
    expect(hours(mended)).toBe(1);
  });

  test('R9.13 mishaps: trays run dry, the patch tears', () => {
    expect(crops(answer('pipe_burst', 'approve', SURELY))).toBeCloseTo(0.81, 12);
    const torn = answer('pipe_burst', 'deny', SURELY);
    expect(lost(torn)).toBeCloseTo(torn.size * 1.2, 9);
    expect(crops(torn)).toBeCloseTo(0.9, 12);
  });
});

describe('R9.11 machines', () => {
  test('R9.11 isru_catalyst: charge takes the wear away, or the plant wears on', () => {
    const clean = answer('isru_catalyst', 'approve');
    expect(kwh(clean)).toBeCloseTo(80, 9);
    expect(wear(clean, 'isru_plant')).toBeCloseTo(-0.15, 12);
    expect(hours(clean)).toBe(2);
    expect(wear(answer('isru_catalyst', 'deny'), 'isru_plant')).toBeCloseTo(0.05, 12);
  });

  test('R9.11 charge is taken above the night reserve alone, and half the charge does half the work', () => {
    const low = answer('isru_catalyst', 'approve', NEVER, (colony) => {
      colony.energy.batteryKwh = colony.plant.capacityKwh * 0.3 + 40;
    });
    expect(kwh(low)).toBeCloseTo(40, 9);
    expect(wear(low, 'isru_plant')).toBeCloseTo(-0.075, 12);
    const empty = answer('isru_catalyst', 'approve', NEVER, (colony) => void (colony.energy.batteryKwh = 5));
    expect([kwh(empty), wear(empty, 'isru_plant')]).toEqual([0, 0]);
    expect(hours(empty)).toBe(2);
  });

  test('R9.11 solar_tracking: aligned for hours of work, or worn by half of the loss', () => {
    const aligned = answer('solar_tracking', 'approve');
    expect(wear(aligned, 'solar_farm')).toBeCloseTo(-aligned.size / 100, 12);
    expect(hours(aligned)).toBe(3);
    const slipped = answer('solar_tracking', 'deny');
    expect(wear(slipped, 'solar_farm')).toBeCloseTo(slipped.size / 200, 12);
    expect(wear(answer('solar_tracking', 'approve', SURELY), 'solar_farm')).toBeCloseTo(0.05, 12);
  });

  test('R9.11 co2_scrubber: hours and parts, or less food, health and wear', () => {
    const mended = answer('co2_scrubber', 'approve');
    expect([hours(mended), spares(mended)]).toEqual([4, 3]);
    const denied = answer('co2_scrubber', 'deny');
    expect(denied.after.ration).toBeCloseTo(0.8, 12);
    expect(hp(denied)).toEqual(all(-2));
    expect(wear(denied, 'habitat')).toBeCloseTo(0.02, 12);
    const starving = answer('co2_scrubber', 'deny', NEVER, (colony) => void (colony.ration = 0.2));
    expect(starving.after.ration).toBe(0.2);
  });

  test('R9.11 thermal_crack: charge and an hour, or wear; what breaks is switched off', () => {
    const held = answer('thermal_crack', 'approve');
    expect([kwh(held), hours(held)]).toEqual([expect.closeTo(40, 9), 1]);
    const total = (colony: Colony) => colony.built.reduce((worn, module) => worn + module.wear, 0);
    const creaked = answer('thermal_crack', 'deny');
    expect(total(creaked.after) - total(creaked.before)).toBeCloseTo(0.04, 12);
    const broken = answer('thermal_crack', 'deny', SURELY);
    expect(broken.after.built.filter((module) => module.offline)).toMatchObject([{ wear: 0.9 }]);
    const cold = answer('thermal_crack', 'approve', NEVER, (colony) => void (colony.energy.batteryKwh = 0));
    expect(total(cold.after) - total(cold.before)).toBeCloseTo(0.04, 12);
  });

  test('R9.11 rad_dosimetry: everybody stays in, or one person pays', () => {
    const party = (colony: Colony) => void (colony.eva = { people: [0, 1], fromHour: 9, hours: 6 });
    const stayed = answer('rad_dosimetry', 'approve', NEVER, party);
    expect(stayed.after.eva).toEqual({ people: [], fromHour: 0, hours: 0 });
    expect(hours(stayed)).toBe(3);
    expect(wear(stayed, 'isru_plant')).toBeCloseTo(0.02, 12);
    const late = ask('rad_dosimetry', NEVER, party);
    late.flows.hour = 9;
    expect(answered(late, 'approve').after.eva.people).toEqual([0, 1]);
    const denied = answer('rad_dosimetry', 'deny');
    expect(dose(denied)).toEqual([0, 0, 4, 0]);
    expect(hp(denied)).toEqual([0, 0, -5, 0]);
  });
});

/** Takes steps of an override, or lets its time run out. */
function steps(id: string, taken: readonly number[], change: (colony: Colony) => void = () => {}) {
  const { colony, flows, open } = ask(id, NEVER, change);
  const before = copyOf(colony);
  for (const step of taken) applyCommand(colony, { kind: 'take-step', task: open.id, step }, flows);
  return { before, after: colony, size: open.size, subject: open.subject };
}

describe('R9.9 overrides', () => {
  test('R9.9 stuck_bolt', () => {
    const done = steps('stuck_bolt', [0, 1, 2, 3]);
    expect(wear(done, 'isru_plant')).toBeCloseTo(-0.05, 12);
    expect(wear(done, 'water_extractor')).toBeCloseTo(-0.05, 12);
    const failed = steps('stuck_bolt', [0, 4]);
    expect(wear(failed, 'isru_plant')).toBeCloseTo(0.1, 12);
    expect(robotAt(failed.after, 0).hp).toBe(95);
  });

  test('R9.9 panel_clean', () => {
    expect(steps('panel_clean', [0, 1, 3, 4, 5]).after.energy.lightShare).toBeCloseTo(0.8, 12);
    const failed = steps('panel_clean', [0, 1, 2]).after;
    expect(failed.energy.lightShare).toBeCloseTo(0.7 * 0.92, 12);
    expect(failed.robots.filter((robot) => robot.dust > 0)).toHaveLength(1);
  });

  test('R9.9 antenna_align', () => {
    const done = steps('antenna_align', [0, 1, 2, 3, 4]);
    expect(done.after.gear.antenna).toBeCloseTo(0.1, 12);
    expect(done.after.plant.linkScale).toBeGreaterThan(done.before.plant.linkScale);
    const failed = steps('antenna_align', [5]).after;
    expect(failed.gear.antenna).toBeCloseTo(0.5, 12);
    expect(failed.conditions.linkOpen).toBe(false);
  });

  test('R9.9 airlock_seal', () => {
    expect(wear(steps('airlock_seal', [0, 1, 2, 3, 4, 5]), 'airlock')).toBeCloseTo(-0.05, 12);
    const failed = steps('airlock_seal', [1]);
    expect(airShare(failed)).toBeCloseTo(0.03, 9);
    expect(hp(failed)).toEqual(all(-8));
    expect(dose(failed)).toEqual(all(3));
  });

  test('R9.9 robot_tipped', () => {
    const hpOf = (done: Answered) => done.after.robots.find((robot) => robot.name === done.subject)?.hp;
    expect(hpOf(steps('robot_tipped', [0, 2, 3, 4, 6]))).toBe(90);
    const weak = (colony: Colony) => colony.robots.forEach((robot) => void (robot.hp = 20));
    expect(hpOf(steps('robot_tipped', [0, 2, 3, 4, 6], weak))).toBe(50);
    expect(hpOf(steps('robot_tipped', [1]))).toBe(70);
    const lost = steps('robot_tipped', [1], weak).after;
    expect(lost.robots.filter((robot) => !robot.alive)).toMatchObject([{ cause: 'impact', batteryKwh: 0 }]);
  });

  test('R9.9 wheel_jam', () => {
    expect(robotAt(steps('wheel_jam', [0, 1, 2, 3, 5]).after, 2).joints).toBeCloseTo(0.25, 12);
    const failed = robotAt(steps('wheel_jam', [0, 1, 2, 3, 4]).after, 2);
    expect([failed.hp, failed.joints]).toEqual([80, expect.closeTo(0.35, 12)]);
  });

  test('R9.9 panel_deploy', () => {
    expect(wear(steps('panel_deploy', [0, 1, 2, 3, 4, 6]), 'solar_farm')).toBeCloseTo(-0.24, 12);
    expect(wear(steps('panel_deploy', [0, 1, 2, 3, 4, 5]), 'solar_farm')).toBeCloseTo(0.15, 12);
  });
});
