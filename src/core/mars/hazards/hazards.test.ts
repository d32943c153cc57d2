import { expect, test } from 'vitest';
import { type FrameHazard, HAZARD_TYPES } from '../frameEvents.ts';
import { ALL_FRAMES, SEEDS, framesOf } from '../frames.test-support.ts';
import { numberOf, wordOf } from '../frameParams.ts';

const hazardsOf = (type: string): readonly FrameHazard[] =>
  ALL_FRAMES.flatMap(({ hazards }) => hazards.filter((hazard) => hazard.type === type));

test('every type occurs in the three years of every seed, up to six a frame, one of a type', () => {
  for (const seed of SEEDS) {
    const types = new Set(framesOf(seed).flatMap(({ hazards }) => hazards.map(({ type }) => type)));
    expect(types).toEqual(new Set(HAZARD_TYPES));
    for (const { hazards } of framesOf(seed)) {
      expect(hazards.length).toBeGreaterThanOrEqual(1);
      expect(hazards.length).toBeLessThanOrEqual(6);
      expect(new Set(hazards.map(({ type }) => type)).size).toBe(hazards.length);
    }
  }
});

// Mars Barn v1, ledger frames. What goes with tau or temperature goes beyond the range there: that Mars had no great storm.
test.each([
  ['micrometeorite', 'probability', 0.005, 0.02],
  ['equipment_fatigue', 'degradation', 0.0021, 0.0099],
  ['dust_accumulation', 'degradation', 0.006, 0.2],
  ['electrostatic_dust', 'degradation', 0.001, 0.0049],
  ['workload_wear', 'degradation_per_missing_crew', 0.002, 0.006],
  ['workload_wear', 'baseline_crew', 4, 4],
  ['regolith_abrasion', 'degradation', 0.0035, 0.1],
  ['perchlorate_corrosion', 'degradation', 0.0034, 0.0092],
  ['battery_degradation', 'degradation', 0.004, 0.007],
  ['battery_degradation', 'capacity_loss_pct', 0.13, 0.4],
  ['module_cascade_failure', 'severity_per_module', 0.0032, 0.0076],
  ['module_cascade_failure', 'min_modules', 4, 4],
  ['concurrent_maintenance', 'penalty_if_understaffed', 0.0055, 0.0148],
  ['concurrent_maintenance', 'min_crew_required', 3, 4],
  ['radiation_seu', 'severity', 0.13, 0.59],
  ['critical_solo_failure', 'severity', 0.51, 0.9],
  ['critical_solo_failure', 'hp_damage', 15, 40],
  ['dust_infiltration', 'degradation_per_module', 0.0012, 0.003],
  ['power_grid_overload', 'power_drain_per_module', 2.2, 5.8],
  ['power_grid_overload', 'min_modules', 5, 5],
  ['supply_chain_bottleneck', 'efficiency_penalty', 0.0114, 0.021],
  ['supply_chain_bottleneck', 'min_crew', 3, 3],
  ['supply_chain_bottleneck', 'min_modules', 3, 3],
  ['thermal_fatigue', 'degradation', 0.0092, 0.0099],
  ['heating_system_failure', 'efficiency_loss', 0.1, 0.15],
  ['insulation_degradation', 'degradation_rate', 0.0015, 0.0031],
])('%s: %s from %f to %f', (type, name, least, most) => {
  for (const hazard of hazardsOf(type)) {
    expect(numberOf(hazard, name, Number.NaN)).toBeGreaterThanOrEqual(least);
    expect(numberOf(hazard, name, Number.NaN)).toBeLessThanOrEqual(most);
  }
});

test.each([
  ['equipment_fatigue', 5],
  ['dust_accumulation', 1],
  ['electrostatic_dust', 4],
  ['workload_wear', 5],
  ['regolith_abrasion', 4],
  ['perchlorate_corrosion', 4],
  ['battery_degradation', 1],
  ['radiation_seu', 4],
  ['concurrent_maintenance', 3],
  ['thermal_fatigue', 4],
])('%s has %i targets', (type, count) => {
  expect(new Set(hazardsOf(type).map((hazard) => wordOf(hazard, 'target', ''))).size).toBe(count);
});

// Rates of the version-1 generator a sol, under their conditions; a full frame leaves out the last.
test.each([
  ['micrometeorite', 1],
  ['equipment_fatigue', 0.3],
  ['electrostatic_dust', 0.12],
  ['workload_wear', 0.2],
  ['perchlorate_corrosion', 0.08],
  ['module_cascade_failure', 0.15],
  ['concurrent_maintenance', 0.1],
  ['radiation_seu', 0.03],
  ['critical_solo_failure', 0.04],
  ['dust_infiltration', 0.1],
  ['power_grid_overload', 0.08],
  ['supply_chain_bottleneck', 0.06],
])('%s comes on %f of sols', (type, rate) => {
  const found = hazardsOf(type).length / ALL_FRAMES.length;
  expect(Math.abs(found - rate)).toBeLessThan(0.005 + 0.1 * rate);
});

test('dust, abrasion, cold and heat come with the weather', () => {
  let cold = 0;
  for (const { sol, mars, hazards } of ALL_FRAMES) {
    const find = (type: string): FrameHazard | undefined => hazards.find((hazard) => hazard.type === type);
    const dust = find('dust_accumulation');
    expect(dust !== undefined).toBe(mars.dust_tau > 0.3);
    if (dust !== undefined) expect(dust.degradation).toBeCloseTo(0.02 * mars.dust_tau, 3);
    const abrasion = find('regolith_abrasion');
    if (abrasion !== undefined) expect(abrasion.degradation).toBeCloseTo(0.002 + 0.01 * mars.dust_tau, 3);
    if (mars.temp_c < -50) cold++;
    if (find('battery_degradation') !== undefined) expect(mars.temp_c).toBeLessThan(-50);
    const fatigue = find('thermal_fatigue');
    if (fatigue !== undefined) expect(fatigue.cycles).toBe(sol);
    // Under a great storm the days are hardly warmer than the nights.
    if (mars.dust_tau > 3) expect(fatigue).toBeUndefined();
  }
  expect(hazardsOf('battery_degradation').length / cold).toBeGreaterThan(0.04);
  expect(hazardsOf('battery_degradation').length / cold).toBeLessThan(0.08);
  expect(hazardsOf('thermal_fatigue').length / ALL_FRAMES.length).toBeGreaterThan(0.03);
  expect(hazardsOf('thermal_fatigue').length / ALL_FRAMES.length).toBeLessThan(0.06);
});

test('a few have flags and words of their own', () => {
  for (const hazard of hazardsOf('dust_infiltration')) expect(hazard['targets_all_modules']).toBe(true);
  for (const hazard of hazardsOf('critical_solo_failure')) expect(hazard['affects']).toBe('weakest_crew_member');
});
