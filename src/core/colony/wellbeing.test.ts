import { describe, expect, test } from 'vitest';
import { ampleColony, copyOf, flowsOf, personAt, solsCalm, stockColony, strip } from './colony.test-support.ts';
import {
  BONE_LOSS_SOL,
  CLOCK_DRIFT_H,
  ILLNESS_CHANCE,
  LEARN_SOL,
  LEAST_BONE,
  MUSCLE_LOSS_SOL,
  QUARREL_MORALE,
} from './constants.ts';
import { tendWellbeing } from './daily/wellbeing.ts';
import type { ColonyEvent } from './events.ts';
import type { Person } from './person.ts';
import type { Colony } from './schema.ts';

type Figure = (person: Person) => number;

/** A colony some sols on, lived by its wellbeing alone. Mishaps and quarrels are left out: each sol is the same number. */
function after(sols: number, change: (colony: Colony) => void = () => {}): { colony: Colony; events: ColonyEvent[] } {
  const colony = ampleColony(1);
  change(colony);
  const events: ColonyEvent[] = [];
  for (let sol = 0; sol < sols; sol++) {
    const flows = flowsOf(colony);
    tendWellbeing(colony, flows, QUIET_SOL);
    events.push(...flows.events);
  }
  return { colony, events };
}
/** A sol on which the stock crew of seed 1 has neither mishap nor quarrel in ordinary spirits. */
const QUIET_SOL = (() => {
  for (let sol = 1; ; sol++) {
    const colony = ampleColony(1);
    for (const person of colony.crew) person.morale = 0;
    const flows = flowsOf(colony);
    tendWellbeing(colony, flows, sol);
    if (flows.events.length === 0) return sol;
  }
})();
const figureOf = (figure: Figure, sols: number, change: (colony: Colony) => void = () => {}): number =>
  figure(personAt(after(sols, change).colony, 0));

const fatigue: Figure = (person) => person.fatigue;
const morale: Figure = (person) => person.morale;

describe('R5.13 sleep and fatigue', () => {
  test('R5.13 lamps keep the body in step; in the dark it drifts by 40 minutes a sol', () => {
    const lit = figureOf((person) => person.phaseH, 60);
    expect(lit).toBeLessThan(0.6);
    const dark = (sols: number): number =>
      figureOf(
        (person) => person.phaseH,
        sols,
        (one) => void (one.today.served = 0),
      );
    expect(dark(1)).toBeCloseTo(CLOCK_DRIFT_H, 9);
    expect(dark(10)).toBeCloseTo(10 * CLOCK_DRIFT_H, 6);
    expect(CLOCK_DRIFT_H).toBeCloseTo(24.66 - 24, 2);
    expect(dark(60)).toBe(12);
    const back = after(10, (one) => void (personAt(one, 0).phaseH = 12)).colony;
    expect(personAt(back, 0).phaseH).toBeLessThan(2);
  });

  test('R5.13 fatigue settles, and rises with drift, bad air, cold, excursions, hurt and lost hours', () => {
    const rested = figureOf(fatigue, 30);
    expect(rested).toBeLessThan(35);
    expect(figureOf(fatigue, 60)).toBeCloseTo(rested, 0);
    const worse: ((colony: Colony) => void)[] = [
      (one) => void (one.today.served = 0),
      (one) => void (one.cabin.carbonDioxideKg *= 15),
      (one) => void (one.cabin.tempC = 8),
      (one) => void (one.eva = { people: [0, 1], fromHour: 9, hours: 6 }),
      (one) => void Object.assign(personAt(one, 0), { hp: 60 }),
      (one) => void (one.conditions.lostHours = 12),
    ];
    for (const [i, change] of worse.entries())
      expect(figureOf(fatigue, 30, change), `case ${i}`).toBeGreaterThan(rested + 3);
    expect(figureOf(fatigue, 30, (one) => void (personAt(one, 0).fatigue = 100))).toBeCloseTo(rested, 0);
  });
});

describe('R5.14 morale', () => {
  test('R5.14 it follows the mood of the base: food, warmth, room, green, mail, and who is missing', () => {
    const usual = figureOf(morale, 60);
    expect(usual).toBeGreaterThan(50);
    const better: ((colony: Colony) => void)[] = [(one) => void (one.ration = 1.5)];
    const worse: ((colony: Colony) => void)[] = [
      (one) => void (one.ration = 0.5),
      (one) => void (one.foodKg = 0),
      (one) => void (one.cabin.tempC = 10),
      (one) => void (one.plant.cabinM3 = 40),
      (one) => void strip(one, 'greenhouse_dome'),
      (one) => void (one.conditions.linkOpen = false),
      (one) => void Object.assign(personAt(one, 3), { alive: false, hp: 0 }),
      (one) => void Object.assign(personAt(one, 0), { hp: 60 }),
      (one) => void (one.today.served = 0),
    ];
    const linked = (linkScale: number) => figureOf(morale, 60, (one) => void (one.plant.linkScale = linkScale));
    expect(linked(2)).toBeGreaterThan(linked(0.2));
    for (const [i, change] of better.entries())
      expect(figureOf(morale, 60, change), `better ${i}`).toBeGreaterThan(usual);
    for (const [i, change] of worse.entries())
      expect(figureOf(morale, 60, change), `worse ${i}`).toBeLessThan(usual - 1);
    for (const sols of [1, 300]) {
      const gloom = figureOf(morale, sols, (one) => void Object.assign(one, { ration: 0.1, foodKg: 0 }));
      expect(gloom).toBeGreaterThanOrEqual(0);
    }
  });

  test('R5.14 the lower the spirits, the likelier a quarrel; it costs everybody some more, and is told', () => {
    const quarrels = (spirits: number): ColonyEvent[] => {
      const events: ColonyEvent[] = [];
      for (let sol = 1; sol <= 400; sol++) {
        const colony = ampleColony(1);
        for (const person of colony.crew) person.morale = spirits;
        const flows = flowsOf(colony);
        tendWellbeing(colony, flows, sol);
        events.push(...flows.events.filter((event) => event.kind === 'noted' && event.topic === 'conflict'));
      }
      return events;
    };
    const [low, high] = [quarrels(10), quarrels(95)];
    expect(low.length).toBeGreaterThan(10);
    expect(high.length).toBeLessThan(low.length / 4);
    const alone = ampleColony(1);
    alone.crew = alone.crew.slice(0, 1);
    personAt(alone, 0).morale = 0;
    for (let sol = 1; sol <= 300; sol++) {
      const flows = flowsOf(alone);
      tendWellbeing(alone, flows, sol);
      expect(flows.events.some((event) => event.kind === 'noted' && event.topic === 'conflict')).toBe(false);
    }
    expect(QUARREL_MORALE).toBeGreaterThan(0);
  });
});

describe('R5.15 R5.16 bodies and skills', () => {
  test('R5.15 bone and muscle thin in 0.38 g, faster in those who lie down or go hungry, and never below half', () => {
    const bone: Figure = (person) => person.bone;
    const muscle: Figure = (person) => person.muscle;
    expect(1 - figureOf(bone, 100)).toBeCloseTo(100 * BONE_LOSS_SOL, 9);
    expect(1 - figureOf(muscle, 100)).toBeCloseTo(100 * MUSCLE_LOSS_SOL, 9);
    const sick = (one: Colony): void => void (personAt(one, 0).sickSols = 900);
    expect(1 - figureOf(bone, 100, sick)).toBeCloseTo(300 * BONE_LOSS_SOL, 9);
    expect(1 - figureOf(muscle, 100, sick)).toBeCloseTo(300 * MUSCLE_LOSS_SOL, 9);
    expect(1 - figureOf(muscle, 100, (one) => void (one.ration = 0.6))).toBeCloseTo(200 * MUSCLE_LOSS_SOL, 9);
    expect(figureOf(bone, 5, (one) => void (personAt(one, 0).bone = LEAST_BONE))).toBe(LEAST_BONE);
    // Orbit costs 1 to 1.5 % of bone a month without load; a surface and exercise cost less.
    expect(30 * BONE_LOSS_SOL).toBeLessThan(0.01);
  });

  test('R5.16 people learn their trade by doing it', () => {
    const { colony } = after(100);
    const fresh = ampleColony(1);
    for (const [i, trade] of (['science', 'engineering', 'botany', 'medicine'] as const).entries()) {
      const [now, then] = [personAt(colony, i).skill, personAt(fresh, i).skill];
      expect(now[trade] - then[trade]).toBeCloseTo(Math.min(1 - then[trade], 100 * LEARN_SOL), 9);
      for (const other of ['science', 'engineering', 'botany', 'medicine'] as const)
        if (other !== trade) expect(now[other]).toBe(then[other]);
    }
  });
});

describe('R5.17 mishaps', () => {
  /** Sols, of many, on which the first person comes to something. */
  function mishaps(topic: string, change: (colony: Colony) => void = () => {}): number {
    let count = 0;
    for (let sol = 1; sol <= 4000; sol++) {
      const colony = stockColony(1);
      change(colony);
      const flows = flowsOf(colony);
      tendWellbeing(colony, flows, sol);
      const { name } = personAt(colony, 0);
      if (flows.events.some((event) => event.kind === 'noted' && event.topic === topic && event.about === name))
        count++;
    }
    return count;
  }

  test('R5.17 people fall ill now and then, the dispirited more often', () => {
    const usual = mishaps('illness');
    expect(usual).toBeGreaterThan(0);
    expect(usual).toBeLessThan(4000 * ILLNESS_CHANCE * 4);
    expect(mishaps('illness', (one) => void (personAt(one, 0).morale = 0))).toBeGreaterThan(usual);
  });

  test('R5.17 those who go out may get hurt, the tired and frail more often, and nobody else', () => {
    const out = (one: Colony): void => void (one.eva = { people: [0, 1], fromHour: 9, hours: 6 });
    const usual = mishaps('injury', out);
    expect(mishaps('injury')).toBe(0);
    expect(usual).toBeGreaterThan(0);
    const frail = mishaps('injury', (one) => {
      out(one);
      Object.assign(personAt(one, 0), { fatigue: 100, bone: 0.5 });
    });
    expect(frail).toBeGreaterThan(usual);
  });

  test('R5.17 the sick lie down for some sols and do little; medicine shortens it', () => {
    const sick = (scale: number): number[] => {
      const colony = ampleColony(1);
      personAt(colony, 0).sickSols = 6;
      colony.plant.healScale = scale;
      return [1, 2, 3, 4].map(() => {
        tendWellbeing(colony, flowsOf(colony), QUIET_SOL);
        return personAt(colony, 0).sickSols;
      });
    };
    expect(sick(1)).toEqual([5, 4, 3, 2]);
    expect(sick(2)).toEqual([4, 2, 0, 0]);
    const hurt = ampleColony(1);
    let harmed = 0;
    for (let sol = 1; sol <= 4000 && harmed === 0; sol++) {
      tendWellbeing(hurt, flowsOf(hurt), sol);
      harmed = Math.max(...hurt.crew.map(({ harm }) => harm.illness));
    }
    expect(harmed).toBeGreaterThan(5);
    expect(hurt.crew.some((person) => person.sickSols > 0 && person.hp < 100)).toBe(true);
  });
});

test('R5.13 R5.14 R5.15 R5.16 R5.17 the dead take no part in any of it', () => {
  const colony = ampleColony(1);
  Object.assign(personAt(colony, 0), { alive: false, hp: 0, cause: 'cold' });
  const before = copyOf(personAt(colony, 0));
  solsCalm(colony, 5);
  expect(personAt(colony, 0)).toEqual(before);
});
