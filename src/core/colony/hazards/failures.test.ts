import { describe, expect, test } from 'vitest';
import {
  customColony,
  furnish,
  missionColony,
  personAt,
  robotAt,
  stockColony,
  tick,
  CALM,
} from '../colony.test-support.ts';
import { MODULE_KEYS } from '../moduleKeys.ts';
import type { Colony } from '../schema.ts';
import { LEDGER_WEAR } from './constants.ts';
import { bothWays, hazardOn, notedIn, optimus, SOL, wearOf } from './hazards.test-support.ts';

test('R8.23 module_cascade_failure: from the most worn module on, half as hard each time, in a base that is large enough', () => {
  const colony = stockColony();
  const worst = colony.built.at(-1);
  if (worst !== undefined) worst.wear = 0.2;
  const fault = { type: 'module_cascade_failure', min_modules: 4, severity_per_module: 0.008 };
  const { calm, hit, news } = hazardOn(colony, fault);
  const added = hit.built.map((module, i) => (module.wear - (calm.built[i]?.wear ?? 0)) / LEDGER_WEAR);
  expect(added.at(-1)).toBeCloseTo(0.008, 12);
  expect(added[0]).toBeCloseTo(0.004, 12);
  expect(added[1]).toBeCloseTo(0.002, 12);
  expect(notedIn(news, 'hazard')[0]?.[0]).toBe('module_cascade_failure');
  const { hit: small } = hazardOn(missionColony('lunar'), fault);
  expect(small.built.map(({ wear }) => wear)).toEqual([0, 0, 0]);
});

test('R8.24 concurrent_maintenance: hours where hands are enough, wear for each that is missing', () => {
  const jobs = {
    type: 'concurrent_maintenance',
    min_crew_required: 4,
    penalty_if_understaffed: 0.01,
    target: 'hab_structure',
  };
  const four = hazardOn(stockColony(), jobs);
  expect(four.hit.conditions.lostHours).toBe(3);
  expect(wearOf(four.hit, 'habitat')).toBe(0);
  const two = hazardOn(missionColony('skeleton'), jobs);
  expect(two.hit.conditions.lostHours).toBe(0);
  expect(wearOf(two.hit, 'habitat')).toBeCloseTo(0.02 * LEDGER_WEAR, 12);
  expect(notedIn(two.news, 'hazard')).toHaveLength(1);
});

test('R8.25 radiation_seu: stops a robot, costs people hours, or costs the link', () => {
  const flip = (target: string, colony: Colony) => hazardOn(colony, { type: 'radiation_seu', target, severity: 0.55 });
  for (const target of ['flight_computer', 'nav_system', 'motor_controller']) {
    const { hit, news } = flip(target, optimus());
    expect(hit.robots.map(({ upsetSols }) => upsetSols).toSorted((a, b) => a - b)).toEqual([0, 0, 0, 3]);
    expect(notedIn(news, 'hazard')).toHaveLength(1);
    expect(flip(target, stockColony()).hit.conditions.lostHours).toBeCloseTo(3.3, 12);
  }
  expect(flip('comm_processor', optimus()).hit.gear.antenna).toBeCloseTo(0.011, 12);
});

describe('R8.26 critical_solo_failure', () => {
  const failure = { type: 'critical_solo_failure', severity: 0.7, affects: 'weakest_crew_member', hp_damage: 30 };

  /** A colony of the first seed from 1 on whom the failure strikes, and by which share of the damage. */
  const struck = (found: (seed: number) => Colony): ReturnType<typeof hazardOn> & { readonly seed: number } => {
    for (let seed = 1; seed < 50; seed++) {
      const tried = hazardOn(found(seed), failure);
      if (notedIn(tried.news, 'hazard').length > 0) return { ...tried, seed };
    }
    throw new Error('nobody was struck');
  };
  const alone = (seed: number): Colony => customColony({ people: 1, robots: 0 }, seed);
  const lostHp = ({ calm, hit }: ReturnType<typeof hazardOn>, index: number): number =>
    personAt(calm, index).hp - personAt(hit, index).hp;

  test('R8.26 hurts the weakest where hands are few: by a share of it who is alone, by half of that in a pair', () => {
    const one = struck(alone);
    expect(lostHp(one, 0)).toBeGreaterThan(0.5);
    expect(lostHp(one, 0)).toBeLessThanOrEqual(30);
    const skeleton = (seed: number): Colony => {
      const colony = missionColony('skeleton', seed);
      personAt(colony, 1).harm.illness = 10;
      personAt(colony, 1).hp = 90;
      return colony;
    };
    const pair = struck(skeleton);
    expect(personAt(pair.hit, 0).hp).toBe(100);
    expect(personAt(pair.hit, 1).harm.injury).toBeGreaterThan(0);
    expect(personAt(pair.hit, 1).harm.injury).toBeLessThanOrEqual(15);
    expect(notedIn(pair.news, 'hazard')[0]?.[1]).toContain(personAt(pair.hit, 1).name);
  });

  test('R8.26 strikes three times in ten, and else costs hours; no two seeds are struck alike', () => {
    const lost = Array.from({ length: 60 }, (_, i) => lostHp(hazardOn(alone(i + 1), failure), 0));
    const hits = lost.filter((points) => points > 0);
    expect(hits.length).toBeGreaterThan(8);
    expect(hits.length).toBeLessThan(30);
    expect(new Set(hits.map((points) => points.toFixed(3))).size).toBe(hits.length);
  });

  test('R8.26 costs hours where help is near, and damages a robot where there are only robots', () => {
    const four = hazardOn(stockColony(), failure);
    expect(four.hit.conditions.lostHours).toBeCloseTo(2.8, 12);
    expect(four.hit.crew.map(({ hp }) => hp)).toEqual([100, 100, 100, 100]);
    const robots = struck((seed) => missionColony('lunar', seed));
    const [hurt = 0, whole] = robots.hit.robots.map(({ hp }) => hp).toSorted((a, b) => a - b);
    expect(hurt).toBeLessThan(100);
    expect(hurt).toBeGreaterThanOrEqual(85);
    expect(whole).toBe(100);
  });

  test('R8.26 can kill, and the books of health hold', () => {
    const weak = (seed: number): Colony => {
      const colony = alone(seed);
      personAt(colony, 0).harm.illness = 99.9;
      personAt(colony, 0).hp = 0.1;
      return colony;
    };
    const { hit, news } = struck(weak);
    expect(hit.ended).toEqual({ tick: 0, cause: 'illness' });
    expect(news.some((event) => event.kind === 'died')).toBe(true);
  });
});

test('R8.27 dust_infiltration: every module wears, and dust gets into the robots', () => {
  const fine = { type: 'dust_infiltration', degradation_per_module: 0.003, targets_all_modules: true };
  const { calm, hit } = hazardOn(missionColony('hybrid'), fine);
  for (const [i, module] of hit.built.entries())
    expect(module.wear - (calm.built[i]?.wear ?? 0)).toBeCloseTo(0.003 * LEDGER_WEAR, 12);
  expect(robotAt(hit, 0).dust - robotAt(calm, 0).dust).toBeCloseTo(0.006 * LEDGER_WEAR, 12);
});

test('R8.28 power_grid_overload: charge is lost as heat for each module beyond what the grid carries, half of it at most', () => {
  const overload = { type: 'power_grid_overload', min_modules: 5, power_drain_per_module: 4 };
  const colony = stockColony();
  const { calm, hit, news } = hazardOn(colony, overload);
  const lost = Math.min(colony.energy.batteryKwh / 2, 4 * (colony.built.length - 4));
  expect(lost).toBeGreaterThan(10);
  expect(calm.energy.batteryKwh - hit.energy.batteryKwh).toBeGreaterThan(lost * 0.7);
  expect(hit.books.heatOutMj - calm.books.heatOutMj).toBeGreaterThan(lost * 3.6 * 0.9);
  expect(notedIn(news, 'hazard')).toHaveLength(1);
  const small = hazardOn(missionColony('lunar'), overload);
  expect(small.hit.energy.batteryKwh).toBe(small.calm.energy.batteryKwh);
});

test('R8.29 supply_chain_bottleneck: parts and hours go, more of both where hands are few', () => {
  const short = { type: 'supply_chain_bottleneck', min_crew: 3, min_modules: 3, efficiency_penalty: 0.02 };
  const { calm, hit } = hazardOn(stockColony(), short);
  expect(hit.sparesKg).toBeCloseTo(calm.sparesKg * (1 - 0.006), 9);
  expect(hit.books.sparesUsedKg).toBeCloseTo(calm.sparesKg * 0.006, 9);
  expect(hit.conditions.lostHours).toBeCloseTo(0.6, 12);
  const two = hazardOn(missionColony('skeleton'), short);
  expect(two.hit.sparesKg).toBeCloseTo(two.calm.sparesKg * (1 - 0.02), 9);
  expect(two.hit.conditions.lostHours).toBeCloseTo(2, 12);
});

test('R8.31 heating_system_failure: warmth costs more for six sols, and the habitat wears', () => {
  const failure = { type: 'heating_system_failure', efficiency_loss: 0.125 };
  const { calm, hit, news } = hazardOn(stockColony(), failure, 3 * SOL);
  expect(hit.conditions.colderK).toBeGreaterThan(7);
  expect(hit.conditions.colderK).toBeLessThan(16);
  expect(hit.cabin.tempC + hit.dome.tempC).toBeLessThan(calm.cabin.tempC + calm.dome.tempC);
  expect(notedIn(news, 'hazard')).toHaveLength(1);
  expect(wearOf(hazardOn(stockColony(), failure).hit, 'habitat')).toBeCloseTo(0.005, 12);
  const over = tick(hit, 4 * SOL, [], CALM);
  expect(hit.conditions.colderK).toBe(0);
  expect(notedIn(over, 'event-over')).toEqual([['heating_system_failure', 'The heaters are mended.']]);
  // Robots have no heaters: what radiates wears.
  expect(hazardOn(optimus(), failure).hit.gear.field).toBeGreaterThan(0);
});

test('R8.32 insulation_degradation: walls lose more warmth for twenty sols, and the habitat wears', () => {
  const failing = { type: 'insulation_degradation', degradation_rate: 0.0023 };
  const { calm, hit, news } = hazardOn(stockColony(), failing);
  expect(wearOf(hit, 'habitat') - wearOf(calm, 'habitat')).toBeCloseTo(0.0023, 12);
  expect(hit.conditions.colderK).toBeGreaterThan(1);
  expect(hit.conditions.colderK).toBeLessThan(3);
  expect(hit.active).toEqual([{ type: 'insulation_degradation', severity: 0.023, solsLeft: 20 }]);
  expect(notedIn(news, 'hazard')).toHaveLength(1);
  // It comes again while it lasts: it does not act twice in the sol.
  const { colderK } = hit.conditions;
  hit.tick = 0;
  tick(hit, 1, [], () => ({ ...CALM(1), hazards: [failing] }));
  expect(hit.conditions.colderK).toBeCloseTo(colderK, 0);
  expect(hit.active).toHaveLength(1);
  expect(hazardOn(optimus(), failing).hit.gear.field).toBeGreaterThan(0);
});

test('R8.4 no module is worn beyond broken, whatever a frame says', () => {
  const all = MODULE_KEYS.length;
  const { hit } = bothWays(furnish(stockColony(), ...MODULE_KEYS), {
    hazards: Array.from({ length: 20 }, () => ({ type: 'dust_infiltration', degradation_per_module: 1 })),
  });
  expect(hit.built.length).toBeGreaterThan(all);
  expect(hit.built.every(({ wear }) => wear === 1)).toBe(true);
});
