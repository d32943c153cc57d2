import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { streamOf } from '../../kernel/random.ts';
import {
  EVENT_TYPES,
  FrameEvent,
  FrameHazard,
  HAZARD_TYPES,
  type FrameEvent as Event,
  type FrameHazard as Hazard,
} from '../../mars/frameEvents.ts';
import { accountOf } from '../books.test-support.ts';
import { CALM, copyOf, flowsOf, missionColony, PUBLISHED, stockColony, tick } from '../colony.test-support.ts';
import { MISSION, type MissionKey } from '../missions.ts';
import { expectAgreed, expectClosed, expectSound } from '../sound.test-support.ts';
import { arrive } from './arrive.ts';
import { bothWays, eventOn, frameWith, framesWith, notedIn, SOL } from './hazards.test-support.ts';

const MISSIONS = Object.keys(MISSION) as MissionKey[];

/** One of each event, as the ledger has them. */
const EVERY_EVENT: readonly Event[] = EVENT_TYPES.map((type) => ({
  type,
  severity: 0.6,
  duration_sols: 3,
  delta_k: 20,
}));
/** One of each hazard, hard, and a strike for sure. */
const EVERY_HAZARD: readonly Hazard[] = [
  { type: 'micrometeorite', probability: 1 },
  { type: 'equipment_fatigue', target: 'hab_seal', degradation: 0.01 },
  { type: 'dust_accumulation', target: 'solar_array', degradation: 0.1 },
  { type: 'electrostatic_dust', target: 'thermal_radiator', degradation: 0.005 },
  { type: 'workload_wear', target: 'tool_gripper', degradation_per_missing_crew: 0.006, baseline_crew: 4 },
  { type: 'regolith_abrasion', target: 'nav_camera', degradation: 0.007 },
  { type: 'perchlorate_corrosion', target: 'actuator_joint', degradation: 0.009 },
  { type: 'battery_degradation', target: 'battery_pack', degradation: 0.007, capacity_loss_pct: 40 },
  { type: 'module_cascade_failure', min_modules: 4, severity_per_module: 0.0076 },
  { type: 'concurrent_maintenance', min_crew_required: 4, penalty_if_understaffed: 0.015, target: 'isru_unit' },
  { type: 'radiation_seu', target: 'flight_computer', severity: 0.59 },
  { type: 'critical_solo_failure', severity: 0.9, hp_damage: 40 },
  { type: 'dust_infiltration', degradation_per_module: 0.003 },
  { type: 'power_grid_overload', min_modules: 5, power_drain_per_module: 5.8 },
  { type: 'supply_chain_bottleneck', min_crew: 3, min_modules: 3, efficiency_penalty: 0.021 },
  { type: 'thermal_fatigue', target: 'circuit_board', degradation: 0.0099, cycles: 400 },
  { type: 'heating_system_failure', efficiency_loss: 0.125 },
  { type: 'insulation_degradation', degradation_rate: 0.0023 },
];
const EVERYTHING = { events: EVERY_EVENT, hazards: EVERY_HAZARD };

test('R8.1 every type of the ledger is in the list that the books are tried on', () => {
  expect(EVERY_EVENT.map(({ type }) => type).toSorted()).toEqual([...EVENT_TYPES].toSorted());
  expect(EVERY_HAZARD.map(({ type }) => type).toSorted()).toEqual([...HAZARD_TYPES].toSorted());
});

test.each(MISSIONS)('R8.1 %s: with everything at once the books close, and the colony stays sound', (mission) => {
  for (let seed = 1; seed <= 8; seed++) {
    const colony = missionColony(mission, seed);
    const before = accountOf(colony);
    const frames = framesWith(colony, EVERYTHING);
    for (let hour = 0; hour < 2 * SOL; hour++) {
      tick(colony, 1, [], frames);
      if (hour > 1 && hour !== SOL) continue;
      expectClosed(before, colony);
      expectAgreed(colony);
      expectSound(colony);
    }
    expectClosed(before, colony);
    expectSound(colony);
  }
});

test('R8.1 the books close at the worst that a frame may say', () => {
  const worst = {
    events: EVENT_TYPES.map((type) => ({ type, severity: 1, duration_sols: 1000, delta_k: 200, min_crew: 1000 })),
    hazards: HAZARD_TYPES.map((type) => ({
      type,
      probability: 1,
      severity: 1,
      degradation: 1,
      degradation_rate: 1,
      degradation_per_module: 1,
      degradation_per_missing_crew: 1,
      severity_per_module: 1,
      efficiency_loss: 1,
      efficiency_penalty: 1,
      penalty_if_understaffed: 1,
      capacity_loss_pct: 100,
      hp_damage: 100,
      power_drain_per_module: 1000,
      baseline_crew: 1000,
    })),
  };
  for (const event of worst.events) expect(FrameEvent.safeParse(event).success).toBe(true);
  for (const hazard of worst.hazards) expect(FrameHazard.safeParse(hazard).success).toBe(true);
  for (const mission of MISSIONS) {
    const colony = missionColony(mission, 1);
    const before = accountOf(colony);
    for (let hour = 0; hour < 3 * SOL; hour++) tick(colony, 1, [], (sol) => frameWith(sol, worst));
    expectClosed(before, colony);
    expectSound(colony);
  }
});

test('R8.2 what lasts is counted down, there is one of each type, and the stronger and the longer win', () => {
  const snap = (severity: number, duration_sols: number) => ({ type: 'cold_snap', severity, duration_sols });
  const colony = stockColony();
  const news = tick(colony, 1, [], (sol) => frameWith(sol, { events: [snap(0.6, 3)] }));
  expect(colony.active).toEqual([{ type: 'cold_snap', severity: 0.6, solsLeft: 3 }]);
  expect(notedIn(news, 'event-begun')).toEqual([['cold_snap', 'A cold snap begins.']]);
  const next = (...events: Event[]) => {
    tick(colony, SOL - (colony.tick % SOL), [], CALM);
    return tick(colony, 1, [], (sol) => frameWith(sol, { events }));
  };
  // Weaker and longer: it goes on for longer, and nothing is said.
  expect(notedIn(next(snap(0.5, 4)), 'event-begun')).toEqual([]);
  expect(colony.active).toEqual([{ type: 'cold_snap', severity: 0.6, solsLeft: 4 }]);
  // Stronger and shorter.
  expect(notedIn(next({ ...snap(0.7, 1), desc: 'Colder still' }), 'event-begun')).toEqual([
    ['cold_snap', 'Colder still'],
  ]);
  expect(colony.active).toEqual([{ type: 'cold_snap', severity: 0.7, solsLeft: 3 }]);
  next();
  next();
  expect(colony.active).toEqual([{ type: 'cold_snap', severity: 0.7, solsLeft: 1 }]);
  expect(colony.conditions.colderK).toBeGreaterThan(0);
  expect(notedIn(next(), 'event-over')).toEqual([['cold_snap', 'The cold snap is over.']]);
  expect([colony.active, colony.conditions.colderK]).toEqual([[], 0]);
});

test('R8.2 conditions are set anew with each frame: the link and the light time are those of the frame', () => {
  const colony = stockColony();
  Object.assign(colony.conditions, { colderK: 9, lostHours: 9, evaAllowed: false, linkOpen: false, lightMinutes: 1 });
  tick(colony, 1, [], (sol) => ({ ...CALM(sol), comms: { ...CALM(sol).comms, earth_delay_min: 12.5 } }));
  expect(colony.conditions).toEqual({
    tauFloor: 0,
    colderK: 0,
    linkOpen: true,
    lightMinutes: 12.5,
    lostHours: 0,
    flareMsv: 0,
    evaAllowed: true,
  });
});

test('R8.3 what is not known is told once a sol, changes nothing, and is never fatal', () => {
  const odd = {
    events: [
      { type: 'alien_visit', severity: 1, duration_sols: 9 },
      { type: '__proto__', severity: 1 },
    ],
    hazards: [{ type: 'boredom', degradation: 1 }, { type: 'constructor' }],
  };
  const { calm, hit, news } = bothWays(stockColony(), odd, SOL);
  expect(notedIn(news, 'unknown-event')).toEqual([['alien_visit', 'An event that is not known here: alien_visit.']]);
  expect(notedIn(news, 'unknown-hazard')).toEqual([]);
  // That it was told is remembered.
  const { today: _, mind: _m, ...left } = hit;
  const { today: __, mind: __m, ...right } = calm;
  expect(left).toEqual(right);
  const alone = bothWays(stockColony(), { hazards: odd.hazards }).news;
  expect(notedIn(alone, 'unknown-hazard')).toEqual([['boredom', 'A hazard that is not known here: boredom.']]);
  // Nor is what lasts in a file of somebody else's making.
  const strange = stockColony();
  strange.active = [{ type: 'toString', severity: 1, solsLeft: 2 }];
  tick(strange, 2 * SOL + 1, [], CALM);
  expect(strange.active).toEqual([]);
});

test('R8.5 chance is that of the run: the same seed gives the same, and every purpose has a stream of its own', () => {
  const run = (seed: number): string => JSON.stringify(bothWays(stockColony(seed), EVERYTHING).hit);
  expect(run(3)).toBe(run(3));
  const streams = new Set([...EVENT_TYPES, ...HAZARD_TYPES].map((type) => streamOf(`hazards/${type}`)));
  expect(streams.size).toBe(EVENT_TYPES.length + HAZARD_TYPES.length);
});

test('R8.1 a frame that brings nothing makes nothing but the conditions', () => {
  const colony = stockColony();
  const before = copyOf(colony);
  const flows = flowsOf(colony);
  arrive(colony, flows, CALM(colony.startSol));
  expect(flows.events).toEqual([]);
  expect({ ...colony, conditions: null }).toEqual({ ...before, conditions: null });
});

test('R8.3 the project’s own frames hold nothing that is unknown here', () => {
  const colony = missionColony('hybrid');
  for (let sol = 1; sol <= 700; sol++) {
    colony.tick = (sol - 1) * SOL;
    const flows = flowsOf(colony);
    arrive(colony, flows, PUBLISHED(sol));
    expect(flows.events.filter((event) => event.kind === 'noted' && event.topic.startsWith('unknown'))).toEqual([]);
  }
});

const bundle = fileURLToPath(new URL('../../../../../shared/fixtures/frames/frames.json', import.meta.url));

test.runIf(existsSync(bundle))('R8.3 nor do the version-1 frames, and a colony with hands lives under them', () => {
  const { frames } = JSON.parse(readFileSync(bundle, 'utf8')) as {
    frames: Record<string, { events?: unknown[]; hazards?: unknown[] }>;
  };
  const colony = stockColony();
  let seen = 0;
  for (const [index, frame] of Object.values(frames).entries()) {
    const events = (frame.events ?? []).map((event) => FrameEvent.parse(event));
    const hazards = (frame.hazards ?? []).map((hazard) => FrameHazard.parse(hazard));
    seen += events.length + hazards.length;
    colony.tick = index * SOL;
    const flows = flowsOf(colony);
    arrive(colony, flows, frameWith(1, { events, hazards }));
    expect(flows.events.filter((event) => event.kind === 'noted' && event.topic.startsWith('unknown'))).toEqual([]);
  }
  expect(seen).toBeGreaterThan(900);
  expect(colony.crew.every(({ alive }) => alive)).toBe(true);
});

test('R8.2 an event without a duration is over with its sol', () => {
  const { hit } = eventOn(stockColony(), { type: 'cold_snap', severity: 0.5 }, SOL + 1);
  expect(hit.active).toEqual([]);
});
