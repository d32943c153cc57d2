import { expect, test } from 'vitest';
import type { Frame } from '../../mars/frame.ts';
import { EVA_HOURS } from '../constants.ts';
import {
  CALM,
  customColony,
  flowsOf,
  missionColony,
  personAt,
  PUBLISHED,
  robotAt,
  sols,
  stockColony,
  strip,
  tick,
} from '../colony.test-support.ts';
import { arrive } from './arrive.ts';
import { eventOn, framesWith, notedIn, SOL, wearOf } from './hazards.test-support.ts';

test('R8.6 dust_devil: sweeps the arrays or dims them and dusts the robots, by the draw of the seed', () => {
  const swept = [];
  for (let seed = 1; seed <= 60; seed++) {
    const colony = missionColony('hybrid', seed);
    colony.energy.lightShare = 0.8;
    const { calm, hit, news } = eventOn(colony, { type: 'dust_devil', severity: 0.3, duration_sols: 1 });
    const cleaned = news.some((event) => event.kind === 'array-cleaned');
    swept.push(cleaned);
    if (cleaned) expect(hit.energy.lightShare).toBeCloseTo(1 - 0.2 * (1 - 0.8 * 0.3), 12);
    else {
      expect(hit.energy.lightShare).toBeCloseTo(calm.energy.lightShare * (1 - 0.01 * 0.3), 12);
      expect(robotAt(hit, 0).dust).toBeGreaterThan(robotAt(calm, 0).dust);
    }
  }
  const share = swept.filter(Boolean).length / swept.length;
  expect(share).toBeGreaterThan(0.15);
  expect(share).toBeLessThan(0.55);
});

test('R8.7 dust_storm: a floor under the opacity that rises and falls, and takes light; nobody goes out in a severe one', () => {
  const colony = stockColony();
  const storm = { type: 'dust_storm', severity: 0.9, duration_sols: 12 };
  const { calm, hit } = eventOn(colony, storm, 14 * SOL);
  expect(hit.books.electricInMj).toBeLessThan(calm.books.electricInMj);

  const frames = framesWith(colony, { events: [storm] });
  const floors = [];
  const closed = [];
  for (let sol = 0; sol < 14; sol++) {
    tick(colony, SOL, [], frames);
    floors.push(colony.conditions.tauFloor);
    closed.push(!colony.conditions.evaAllowed);
  }
  const peak = Math.max(...floors);
  const at = floors.indexOf(peak);
  expect(peak).toBeGreaterThan(2.5);
  expect(peak).toBeLessThanOrEqual(0.5 + 4.5 * 0.9 * 0.9);
  expect(at).toBeGreaterThan(0);
  for (let sol = 1; sol < 12; sol++)
    expect(Math.sign((floors[sol] ?? 0) - (floors[sol - 1] ?? 0))).toBe(sol <= at ? 1 : -1);
  expect(floors.slice(12)).toEqual([0, 0]);
  // Severity falls in a straight line: 0.9 × 7/12 is above a half, 0.9 × 6/12 is not.
  expect(closed.indexOf(false)).toBe(6);
});

test('R8.7 a ledger that has its storms in dust_tau is hardly darkened twice by their events', () => {
  const colony = stockColony();
  let beyond = 0;
  let stormy = 0;
  for (let sol = 0; sol < 700; sol++) {
    const { hazards: _, challenge: __, ...rest } = PUBLISHED(colony.startSol + sol);
    const real: Frame = { ...rest, hazards: [], challenge: null };
    colony.tick = sol * SOL;
    arrive(colony, flowsOf(colony), real);
    const { tauFloor } = colony.conditions;
    if (tauFloor <= 0) continue;
    stormy++;
    beyond += Math.max(0, tauFloor - real.mars.dust_tau);
    expect(tauFloor - real.mars.dust_tau).toBeLessThan(0.5);
  }
  expect(stormy).toBeGreaterThan(50);
  expect(beyond / stormy).toBeLessThan(0.05);
});

test('R8.8 workload_overload: takes hours of every sol of it, more where hands are few', () => {
  const overload = { type: 'workload_overload', severity: 0.5, duration_sols: 3, min_crew: 3 };
  const { calm, hit } = eventOn(stockColony(), overload, 3 * SOL);
  expect(calm.conditions.lostHours).toBe(0);
  expect(hit.conditions.lostHours).toBe(4);
  expect(personAt(hit, 0).fatigue).toBeGreaterThan(personAt(calm, 0).fatigue);
  const { hit: two } = eventOn(missionColony('skeleton'), overload);
  expect(two.conditions.lostHours).toBe(6);
  tick(hit, 1, [], CALM);
  expect(hit.conditions.lostHours).toBe(0);
});

test('R8.9 comms_blackout: no link for as long as it lasts, and spirits fall', () => {
  const { calm, hit, news } = eventOn(
    stockColony(),
    { type: 'comms_blackout', severity: 0.5, duration_sols: 5 },
    5 * SOL,
  );
  expect([calm.conditions.linkOpen, hit.conditions.linkOpen]).toEqual([true, false]);
  expect(personAt(hit, 0).morale).toBeLessThan(personAt(calm, 0).morale);
  expect(notedIn(news, 'event-begun')).toHaveLength(1);
  const after = tick(hit, 1, [], CALM);
  expect(hit.conditions.linkOpen).toBe(true);
  expect(notedIn(after, 'event-over')).toEqual([['comms_blackout', 'Earth can be heard again.']]);
});

test('R8.10 solar_flare: dose by the fourth power of its severity, less on each sol, and nobody goes out', () => {
  const flare = (severity: number) => ({ type: 'solar_flare', severity, duration_sols: 3 });
  const { calm, hit } = eventOn(stockColony(), flare(0.9), SOL);
  const extra = personAt(hit, 0).doseMsv - personAt(calm, 0).doseMsv;
  expect(extra).toBeCloseTo(30 * 0.9 ** 4 * hit.plant.shelterShare, 6);
  expect(hit.conditions.evaAllowed).toBe(false);
  expect(eventOn(stockColony(), flare(0.4)).hit.conditions.flareMsv).toBeCloseTo(0.77, 2);
  const first = hit.conditions.flareMsv;
  tick(hit, 1, [], CALM);
  expect(hit.conditions.flareMsv).toBeCloseTo(first * 0.4, 12);
  tick(hit, 2 * SOL, [], CALM);
  expect(hit.conditions.flareMsv).toBe(0);
  // A flare upsets computers.
  const upset = (severity: number): number => {
    let count = 0;
    for (let seed = 1; seed <= 20; seed++) {
      const { hit: base } = eventOn(missionColony('optimus', seed), flare(severity), SOL);
      count += base.robots.filter((robot) => robot.upsetSols > 0).length;
    }
    return count;
  };
  expect(upset(0.9)).toBeGreaterThan(upset(0.1) + 10);
});

test('R8.11 mandatory_eva: people go out, or robots do it, or it stays undone and something breaks further', () => {
  const eva = { type: 'mandatory_eva', severity: 0.5, duration_sols: 1, min_crew: 2, buddy_required: true };
  const { calm, hit } = eventOn(stockColony(), eva, SOL);
  expect([calm.eva.hours, hit.eva.hours]).toEqual([0, EVA_HOURS]);
  expect(hit.tanks.oxygenKg).not.toBe(calm.tanks.oxygenKg);
  expect(hit.books.o2OutKg).toBeGreaterThan(calm.books.o2OutKg);

  const { hit: robots } = eventOn(missionColony('optimus'), eva);
  expect(robots.conditions.lostHours).toBe(EVA_HOURS);

  const sick = stockColony();
  for (const person of sick.crew) person.sickSols = 5;
  const undone = eventOn(sick, eva);
  expect(wearOf(undone.hit, 'solar_farm')).toBeCloseTo(wearOf(undone.calm, 'solar_farm') + 0.02, 12);
  expect(personAt(undone.hit, 0).morale).toBeCloseTo(personAt(undone.calm, 0).morale - 6, 9);
  expect(notedIn(undone.news, 'hazard')).toHaveLength(1);
});

test('R8.12 cold_snap: colder air outside, and more heat to make up for', () => {
  const { calm, hit } = eventOn(stockColony(), { type: 'cold_snap', severity: 0.6, duration_sols: 4 }, 2 * SOL);
  expect(hit.conditions.colderK).toBeCloseTo(15, 12);
  expect(calm.conditions.colderK).toBe(0);
  expect(hit.cabin.tempC + hit.dome.tempC).toBeLessThan(calm.cabin.tempC + calm.dome.tempC);
});

test('R8.13 thermal_cycle: wear of arrays and seals by severity and delta_k, over with its sol', () => {
  const cycle = (delta_k: number) => ({ type: 'thermal_cycle', severity: 0.5, delta_k });
  const { calm, hit, news } = eventOn(stockColony(), cycle(20));
  for (const key of ['solar_farm', 'habitat', 'airlock', 'greenhouse_dome'] as const)
    expect(wearOf(hit, key) - wearOf(calm, key)).toBeCloseTo(0.005, 12);
  expect(hit.plant.arrayM2).toBeLessThan(calm.plant.arrayM2);
  expect(hit.plant.leakPerSol).toBeGreaterThan(calm.plant.leakPerSol);
  const { hit: mild } = eventOn(stockColony(), cycle(-6));
  expect(wearOf(mild, 'habitat')).toBeCloseTo(0.002, 12);
  expect(notedIn(news, 'event-begun')).toHaveLength(1);
  expect(notedIn(tick(hit, SOL, [], CALM), 'event-over')).toEqual([]);
});

test('R8.14 system_redundancy_check: takes hours, and finds a defect or sets right what is worn', () => {
  const check = { type: 'system_redundancy_check', severity: 0.5, duration_sols: 1, min_crew: 4 };
  const outcomes = { found: 0, mended: 0 };
  for (let seed = 1; seed <= 40; seed++) {
    const colony = stockColony(seed);
    for (const module of colony.built) module.wear = 0.1;
    const { calm, hit, news } = eventOn(colony, check);
    expect(hit.conditions.lostHours).toBe(6);
    const change = hit.built.map((module, i) => module.wear - (calm.built[i]?.wear ?? 0)).filter((wear) => wear !== 0);
    expect(change).toHaveLength(1);
    if (notedIn(news, 'hazard').length > 0) {
      outcomes.found++;
      expect(change[0]).toBeCloseTo(0.015, 12);
    } else {
      outcomes.mended++;
      expect(change[0]).toBeCloseTo(-0.02, 12);
    }
  }
  expect(outcomes.found).toBeGreaterThan(8);
  expect(outcomes.mended).toBeGreaterThan(8);
});

test('R8.11 a colony without anything outside wears its gear when a repair stays undone', () => {
  const colony = strip(
    customColony({ people: 1, robots: 0 }),
    'solar_farm',
    'isru_plant',
    'water_extractor',
    'comms_array',
  );
  const { calm, hit } = eventOn(colony, { type: 'mandatory_eva', severity: 0.5, duration_sols: 1, min_crew: 2 });
  expect(hit.gear.field).toBeGreaterThan(calm.gear.field);
  expect(sols(hit, 1, [], CALM)).toBeDefined();
});
