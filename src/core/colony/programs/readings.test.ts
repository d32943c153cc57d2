import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { READINGS_FILE, readingsText } from '../../../dev/readings/page.ts';
import { compile } from '../../lispy/lispy.ts';
import {
  CALM,
  copyOf,
  customColony,
  darken,
  missionColony,
  personAt,
  robotAt,
  stockColony,
} from '../colony.test-support.ts';
import { riskOf } from '../risk.ts';
import type { Colony } from '../schema.ts';
import { evaluate, NO_MEMORY } from './evaluate.ts';
import { READING_GROUPS, readingsOf } from './readings/table.ts';
import { situationOf } from './situation.ts';
import { COLONY_WORDS } from './words.ts';
import { written } from '../../lispy/lispy.ts';

/** A colony whose figures are known by hand. */
function known(): Colony {
  const colony = stockColony(1);
  colony.tick = 24 * 9 + 23;
  colony.tanks.oxygenKg = 175;
  colony.tanks.waterKg = 900;
  colony.tanks.nitrogenKg = 44;
  colony.tanks.carbonDioxideKg = 22;
  colony.foodKg = 100;
  colony.energy.batteryKwh = 60;
  colony.energy.lightShare = 0.8;
  colony.sparesKg = 123;
  colony.allocation = { heating: 0.2, isru: 0.3, greenhouse: 0.5 };
  colony.ration = 0.9;
  colony.labour = { repair: 0.25, building: 0.5 };
  colony.risk = 37;
  for (const [index, person] of colony.crew.entries())
    Object.assign(person, {
      hp: 60 + 10 * index,
      morale: 50,
      fatigue: 20,
      doseMsv: 10 * index,
      sickSols: index === 0 ? 2 : 0,
    });
  for (const module of colony.built) module.wear = module.key === 'solar_farm' ? 0.5 : 0.25;
  colony.works = [{ key: 'medbay', hoursLeft: 7, kwhLeft: 1 }];
  colony.active = [{ type: 'cold_snap', severity: 0.5, solsLeft: 3 }];
  colony.conditions = { ...colony.conditions, tauFloor: 2, flareMsv: 5, lightMinutes: 12.5, linkOpen: false };
  colony.alarms.power = true;
  colony.cabin.tempC = 18;
  colony.dome.tempC = 11;
  colony.today.served = 0.75;
  colony.ships = [
    { cargo: { oxygenKg: 0, nitrogenKg: 0, waterKg: 0, foodKg: 1, sparesKg: 0 }, leavesSol: 0, landsSol: 30 },
  ];
  colony.research.done = ['improved_solar'];
  colony.tasks.resolved = 4;
  colony.tasks.ignored = 3;
  return colony;
}

const VALUES: readonly (readonly [name: string, value: number])[] = [
  ['sol', 10],
  ['ledger_sol', 10],
  ['light_minutes', 12.5],
  ['link_open', 0],
  ['ships_coming', 1],
  ['next_ship_sols', 20],
  ['power_kwh', 60],
  ['o2_kg', 175],
  ['o2_ratio', 0.5],
  ['h2o_kg', 900],
  ['food_kg', 100],
  ['n2_kg', 44],
  ['co2_kg', 22],
  ['spares_kg', 123],
  ['crew_alive', 4],
  ['crew_total', 4],
  ['people_alive', 4],
  ['bot_count', 0],
  ['crew_min_hp', 60],
  ['crew_hp', 300],
  ['crew_mean_hp', 75],
  ['morale', 50],
  ['crew_min_morale', 50],
  ['crew_fatigue', 20],
  ['crew_sick', 1],
  ['radiation_msv', 30],
  ['robot_joints', 0],
  ['dust_tau', 2],
  ['interior_temp_k', 291.15],
  ['cabin_c', 18],
  ['dome_c', 11],
  ['solar_eff', 0.4],
  ['isru_eff', 0.75],
  ['greenhouse_eff', 0.75],
  ['light_share', 0.8],
  ['modules_built', 11],
  ['hab_count', 1],
  ['solar_count', 4],
  ['greenhouse_count', 2],
  ['battery_count', 0],
  ['repair_count', 0],
  ['works', 1],
  ['works_hours', 7],
  ['worst_wear', 0.5],
  ['served', 0.75],
  ['research_count', 1],
  ['research_running', 0],
  ['colony_risk_index', 37],
  ['events_active', 1],
  ['storm_tau', 2],
  ['flare_msv', 5],
  ['alarms_open', 1],
  ['tasks_open', 0],
  ['tasks_resolved', 4],
  ['tasks_ignored', 3],
  ['protocol_active', 0],
  ['heating_alloc', 0.2],
  ['isru_alloc', 0.3],
  ['greenhouse_alloc', 0.5],
  ['food_ration', 0.9],
  ['repair_alloc', 0.25],
  ['building_alloc', 0.5],
  ['o2_change', 0],
];

const frameOf = (colony: Colony) => CALM(colony.startSol + Math.floor(colony.tick / 24));
const readings = (colony: Colony) => readingsOf(situationOf(colony, frameOf(colony)));

/** The value of an expression that a governor could write. */
function asked(expression: string, colony: Colony = known()): string {
  const { outcome } = evaluate(expression, 'strict', situationOf(colony, frameOf(colony)), NO_MEMORY, 1);
  return outcome.ok ? written(outcome.value) : outcome.error.message;
}

describe('readings', () => {
  test.each(VALUES)('%s is what the colony holds', (name, value) => {
    expect(readings(known())[name]).toBeCloseTo(value, 9);
    expect(Number(asked(name))).toBeCloseTo(value, 9);
  });

  test('sols of stores are stocks over what four people use', () => {
    const { o2_days, h2o_days, food_days } = readings(known());
    // About 0.84 kg of oxygen, 3.8 kg of water and 0.6 kg of dry food a person and sol, bodies of 60 to 95 kg.
    expect(o2_days).toBeGreaterThan(45);
    expect(o2_days).toBeLessThan(62);
    expect(h2o_days).toBeGreaterThan(50);
    expect(h2o_days).toBeLessThan(70);
    const doubled = known();
    doubled.tanks.oxygenKg *= 2;
    doubled.ration /= 2;
    expect(readings(doubled)['o2_days']).toBeCloseTo(2 * (o2_days ?? 0), 9);
    expect(readings(doubled)['food_days']).toBeCloseTo(2 * (food_days ?? 0), 9);
  });

  test('without people stores last 999 sols, spirits are 100, and the robots are the crew', () => {
    const colony = customColony({ people: 0, robots: 2 });
    robotAt(colony, 0).hp = 40;
    expect(readings(colony)).toMatchObject({
      o2_days: 999,
      h2o_days: 999,
      food_days: 999,
      next_ship_sols: 999,
      morale: 100,
      crew_alive: 2,
      crew_total: 2,
      crew_hp: 140,
      crew_min_hp: 40,
      people_alive: 0,
      bot_count: 2,
    });
  });

  test('every reading is finite, whatever the colony', () => {
    const dead = stockColony();
    for (const person of dead.crew) Object.assign(person, { alive: false, hp: 0 });
    const bare = darken(stockColony());
    bare.built = [];
    for (const colony of [dead, bare, missionColony('lunar'), missionColony('noisru')])
      for (const [name, value] of Object.entries(readings(colony))) expect(Number.isFinite(value), name).toBe(true);
  });

  test('every alias is its reading, and no name is used twice', () => {
    const names = new Set<string>();
    for (const [, group] of READING_GROUPS)
      for (const { name, aliases = [] } of group)
        for (const one of [name, ...aliases]) {
          expect(names.has(one), one).toBe(false);
          names.add(one);
          expect(asked(`(= ${one} ${name})`), one).toBe('true');
        }
    expect(names).toContain('cri');
    expect(names).toContain('power');
    expect(names).toContain('water_days');
    expect(names).toContain('repair_bays_built');
  });

  test('lists hold people, robots, modules and events as dictionaries', () => {
    expect(asked('(length crew)')).toBe('4');
    expect(asked('(get (first crew) "h")')).toBe('60');
    expect(asked('(length (filter (lambda (one) (get one "bot")) crew))', missionColony('hybrid'))).toBe('4');
    expect(asked('(length (filter (lambda (one) (= (get one "type") "solar_farm")) modules))')).toBe('4');
    expect(asked('(get (first events) "type")')).toBe('"cold_snap"');
    expect(asked('(list mission site cri_grade protocol)')).toBe('("ares" "jezero" "ELEVATED" "")');
  });

  test('echoes, inertia, reflexes and tasks are read as data, and there is nothing before there is any', () => {
    const colony = known();
    expect(asked('(list (echo) (echo 3) (inertia "o2") (reflexes) (tasks) (echo-count))', colony)).toBe(
      '(nil nil nil () () 0)',
    );
    const echo = {
      frame: 9,
      h2o: 0,
      food: -1000,
      power: 0,
      heating: 0.2,
      isru: 0.3,
      greenhouse: 0.5,
      ration: 1,
      o2Sols: 50,
      foodSols: 40,
      alive: 4,
      health: 80,
      events: ['dust_devil'],
      reflexes: [],
    };
    colony.mind.echoes = [
      { ...echo, sol: 8, o2: -1, risk: 10 },
      { ...echo, sol: 9, o2: -3, risk: 16 },
    ];
    colony.mind.fired = [{ id: 'dust_storm_reflex', condition: 'dust 2', action: 'warmth', intensity: 0.5 }];
    colony.tasks.past = [
      { id: 1, task: 'stuck_bolt', tick: 24, choice: 'override_success', timedOut: false, outcome: 'loose' },
      { id: 2, task: 'o2_reroute', tick: 48, choice: 'deny', timedOut: true, outcome: 'left' },
    ];
    expect(asked('(get (echo) "o2")', colony)).toBe('-3');
    expect(asked('(get (echo 1) "sol")', colony)).toBe('8');
    expect(asked('(echo 2)', colony)).toBe('nil');
    expect(
      asked('(map (lambda (key) (get (inertia "oxygen") key)) (list "velocity" "acceleration" "trend"))', colony),
    ).toBe('(-3 -2 -2)');
    expect(asked('(get (inertia "cri") "velocity")', colony)).toBe('6');
    expect(asked('(inertia "gold")', colony)).toBe('nil');
    expect(asked('(get (first (reflexes)) "id")', colony)).toBe('"dust_storm_reflex"');
    expect(asked('(map (lambda (one) (get one "task")) (task-history))', colony)).toBe('("o2_reroute" "stuck_bolt")');
    expect(asked('(get (first (tasks 1)) "timed_out")', colony)).toBe('true');
    expect(asked('(list o2_change food_change)', colony)).toBe('(-3 -1000)');
    expect(asked('(echo -1)', colony)).toBe('echo takes a number from 0.');
  });

  test('reading changes nothing', () => {
    const colony = known();
    const before = copyOf(colony);
    asked('(list (echo 0) crew modules events (task-history) sol o2_days (random))', colony);
    expect(colony).toEqual(before);
    expect(riskOf(colony).index).toBeGreaterThan(0);
    expect(personAt(colony, 0).hp).toBe(60);
  });

  test('READINGS.md is what `npm run readings` writes now', () => {
    expect(readFileSync(READINGS_FILE, 'utf8')).toBe(readingsText());
  });

  test('every name of the page is known to a program', () => {
    for (const [, name] of readingsText().matchAll(/^\| `([a-z0-9_]+)`/gm)) {
      const compiled = compile(`(list ${name ?? ''})`, { embedding: COLONY_WORDS });
      expect(compiled.ok && compiled.value.unknown, name).toEqual([]);
    }
  });
});
