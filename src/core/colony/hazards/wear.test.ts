import { expect, test } from 'vitest';
import { furnish, missionColony, personAt, robotAt, stockColony, strip, tick, CALM } from '../colony.test-support.ts';
import type { Colony } from '../schema.ts';
import { LEDGER_WEAR } from './constants.ts';
import { bothWays, hazardOn, notedIn, optimus, wearOf } from './hazards.test-support.ts';

test('R8.16 equipment_fatigue: each target of the ledger wears what it is here, and output follows', () => {
  const worn = (target: string, colony: Colony = stockColony()) =>
    hazardOn(colony, { type: 'equipment_fatigue', target, degradation: 0.01 });
  const wear = 0.01 * LEDGER_WEAR;
  const solar = worn('solar_array');
  expect(solar.hit.plant.arrayM2).toBeCloseTo(solar.calm.plant.arrayM2 * (1 - wear), 9);
  const isru = worn('isru_unit');
  expect(isru.hit.plant.solidOxideKgD).toBeCloseTo(isru.calm.plant.solidOxideKgD * (1 - wear), 9);
  expect(isru.hit.plant.extractKgD).toBeCloseTo(isru.calm.plant.extractKgD * (1 - wear), 9);
  const seal = worn('hab_seal');
  expect(wearOf(seal.hit, 'habitat')).toBeCloseTo(wear, 12);
  expect(wearOf(seal.hit, 'airlock')).toBeCloseTo(wear, 12);
  const antenna = worn('antenna');
  expect(antenna.hit.plant.linkScale).toBeCloseTo(antenna.calm.plant.linkScale * (1 - wear), 9);
  // Wheels are the robots' where there are robots, else those of the gear for work outside.
  expect(robotAt(worn('wheel_assembly', optimus()).hit, 0).joints).toBeCloseTo(wear, 12);
  expect(worn('wheel_assembly').hit.gear.field).toBeCloseTo(wear, 12);
  expect(solar.news.filter((event) => event.kind === 'noted')).toEqual([]);
});

test('R8.4 what a colony has not got, its gear wears instead, and so it does under a name that is not known', () => {
  const colony = strip(stockColony(), 'isru_plant', 'water_extractor');
  const { hit, news } = bothWays(colony, {
    hazards: [
      { type: 'equipment_fatigue', target: 'isru_unit', degradation: 0.01 },
      { type: 'equipment_fatigue', target: 'flux_capacitor', degradation: 0.01 },
      { type: 'equipment_fatigue', target: 'hyperdrive', degradation: 0.01 },
    ],
  });
  expect(hit.gear.field).toBeCloseTo(3 * 0.01 * LEDGER_WEAR, 12);
  expect(notedIn(news, 'unknown-target').map(([about]) => about)).toEqual(['flux_capacitor']);
  // Where the ledger does not say how much, it is the middle of what it says elsewhere.
  const unsaid = hazardOn(stockColony(), { type: 'equipment_fatigue', target: 'hab_seal' });
  expect(wearOf(unsaid.hit, 'habitat')).toBeCloseTo(0.005 * LEDGER_WEAR, 12);
});

test('R8.17 dust_accumulation: arrays let less light through', () => {
  const drift = { type: 'dust_accumulation', target: 'solar_array', degradation: 0.01 };
  const { calm, hit } = hazardOn(stockColony(), drift);
  expect(hit.energy.lightShare).toBeCloseTo(calm.energy.lightShare * (1 - 0.001 * LEDGER_WEAR), 12);
  const bare = hazardOn(strip(stockColony(), 'solar_farm'), drift);
  expect(bare.hit.gear.field).toBeGreaterThan(bare.calm.gear.field);
});

test('R8.18 electrostatic_dust: takes light of the arrays, or wears the part it clings to', () => {
  const cling = (target: string) => hazardOn(stockColony(), { type: 'electrostatic_dust', target, degradation: 0.005 });
  const solar = cling('solar_array');
  expect(solar.hit.energy.lightShare).toBeCloseTo(solar.calm.energy.lightShare * (1 - 0.005 * LEDGER_WEAR), 12);
  expect(cling('antenna_feed').hit.gear.antenna).toBeCloseTo(0.005 * LEDGER_WEAR, 12);
  expect(wearOf(cling('thermal_radiator').hit, 'habitat')).toBeCloseTo(0.005 * LEDGER_WEAR, 12);
  expect(cling('sensor_array').hit.gear.field).toBeCloseTo(0.005 * LEDGER_WEAR, 12);
});

test('R8.5 R8.19 workload_wear: for each hand that is missing, people who are not fit and robots that are upset among them', () => {
  const wear = (colony: Colony): number => {
    const { calm, hit } = hazardOn(colony, {
      type: 'workload_wear',
      target: 'hab_seal',
      degradation_per_missing_crew: 0.004,
      baseline_crew: 4,
    });
    return (wearOf(hit, 'habitat') - wearOf(calm, 'habitat')) / LEDGER_WEAR;
  };
  expect(wear(stockColony())).toBe(0);
  expect(wear(missionColony('skeleton'))).toBeCloseTo(0.008, 12);
  const sick = stockColony();
  personAt(sick, 0).sickSols = 3;
  personAt(sick, 1).hp = 20;
  personAt(sick, 1).harm.injury = 80;
  expect(wear(sick)).toBeCloseTo(0.008, 12);
  const hybrid = missionColony('hybrid');
  expect(wear(hybrid)).toBe(0);
  for (const robot of hybrid.robots) robot.upsetSols = 3;
  expect(wear(hybrid)).toBeCloseTo(0.008, 12);
});

test('R8.20 regolith_abrasion: optics wear, and robots get less done with them', () => {
  for (const target of ['nav_camera', 'lidar_sensor', 'solar_sensor', 'spectrometer']) {
    const { hit } = hazardOn(stockColony(), { type: 'regolith_abrasion', target, degradation: 0.007 });
    expect(hit.gear.field).toBeCloseTo(0.007 * LEDGER_WEAR, 12);
  }
});

test('R8.21 perchlorate_corrosion: joints of the robots, gear without robots, gimbals of the arrays', () => {
  const corrosion = (target: string, colony: Colony) =>
    hazardOn(colony, { type: 'perchlorate_corrosion', target, degradation: 0.009 }).hit;
  for (const target of ['actuator_joint', 'wheel_bearing', 'tool_gripper']) {
    for (const { joints } of corrosion(target, optimus()).robots) expect(joints).toBeCloseTo(0.009 * LEDGER_WEAR, 12);
    expect(corrosion(target, stockColony()).gear.field).toBeCloseTo(0.009 * LEDGER_WEAR, 12);
  }
  expect(wearOf(corrosion('solar_gimbal', stockColony()), 'solar_farm')).toBeCloseTo(0.009 * LEDGER_WEAR, 12);
});

test('R8.22 battery_degradation: capacity is lost for good, up to half of it, and banks wear', () => {
  const cold = { type: 'battery_degradation', target: 'battery_pack', degradation: 0.005, capacity_loss_pct: 0.4 };
  const { calm, hit } = hazardOn(furnish(stockColony(), 'battery_bank'), cold);
  expect(hit.energy.fade).toBeCloseTo(0.004, 12);
  expect(hit.plant.capacityKwh).toBeLessThan(calm.plant.capacityKwh * (1 - 0.004) + 1e-9);
  expect(wearOf(hit, 'battery_bank')).toBeCloseTo(0.005 * LEDGER_WEAR, 12);
  const old = stockColony();
  for (let i = 0; i < 3; i++) {
    old.tick = 0;
    tick(old, 1, [], () => ({ ...CALM(1), hazards: [{ ...cold, capacity_loss_pct: 30 }] }));
  }
  expect(old.energy.fade).toBe(0.5);
  expect(old.energy.batteryKwh).toBeLessThanOrEqual(old.plant.capacityKwh);
});

test('R8.30 thermal_fatigue: cells lose capacity, boards and radios wear, motors wear with the joints', () => {
  const fatigue = (target: string, colony: Colony = stockColony()) =>
    hazardOn(colony, { type: 'thermal_fatigue', target, degradation: 0.0095, cycles: 400 }).hit;
  const wear = 0.0095 * LEDGER_WEAR;
  expect(fatigue('battery_cell').energy.fade).toBeCloseTo(wear * 0.3, 12);
  expect(wearOf(fatigue('circuit_board'), 'habitat')).toBeCloseTo(wear, 12);
  expect(fatigue('comm_module').gear.antenna).toBeCloseTo(wear, 12);
  expect(robotAt(fatigue('motor_controller', optimus()), 0).joints).toBeCloseTo(wear, 12);
});
