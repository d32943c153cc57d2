import { expect, test } from 'vitest';
import { CHALLENGE_TYPES, FrameChallenge } from './frameEvents.ts';
import { numberOf, wordOf } from './frameParams.ts';
import { ALL_FRAMES, SEEDS, framesOf } from './frames.test-support.ts';

const challenges = ALL_FRAMES.flatMap(({ challenge }) => (challenge === null ? [] : [challenge]));
const paramsOf = (type: string): FrameChallenge['params'][] =>
  challenges.filter((challenge) => challenge.type === type).map(({ params }) => params);

test('there is a challenge every fifth sol, and on sols 3, 6 and 9', () => {
  for (const { sol, challenge } of framesOf(SEEDS[0])) {
    expect(challenge !== null).toBe(sol % 5 === 0 || [3, 6, 9].includes(sol));
    if (challenge === null) continue;
    expect(FrameChallenge.parse(challenge)).toEqual(challenge);
    expect(challenge.id).toBe(`sol${sol}_${challenge.type}`);
  }
});

test('every type comes in the three years of every seed, each about as often', () => {
  for (const seed of SEEDS) {
    const types = framesOf(seed).flatMap(({ challenge }) => (challenge === null ? [] : [challenge.type]));
    for (const type of CHALLENGE_TYPES) {
      const share = types.filter((found) => found === type).length / types.length;
      expect(share).toBeGreaterThan(0.05);
      expect(share).toBeLessThan(0.16);
    }
    expect(new Set(types).size).toBe(CHALLENGE_TYPES.length);
  }
});

// Mars Barn v1, ledger frames.
test.each([
  ['solar_tracking_fault', 'misalignment_deg', 5.9, 24.3],
  ['solar_tracking_fault', 'dust_factor', 1, 2],
  ['radiation_dosimetry', 'cumulative_msv', 65, 240],
  ['radiation_dosimetry', 'rate_usv_h', 0.57, 1.97],
  ['pressure_anomaly', 'drop_pa', 10, 49],
  ['co2_scrubber_saturation', 'saturation_pct', 70, 95],
  ['co2_scrubber_saturation', 'co2_ppm', 810, 1374],
  ['water_recycler_fault', 'efficiency_drop', 0.11, 0.39],
  ['water_recycler_fault', 'filter_age_sols', 32, 199],
  ['isru_catalyst_degradation', 'remaining_pct', 23, 80],
  ['isru_catalyst_degradation', 'output_reduction', 0.12, 0.49],
  ['software_watchdog_reset', 'reboot_count', 1, 5],
  ['software_watchdog_reset', 'memory_errors', 1, 12],
  ['nav_sensor_degradation', 'obscuration_pct', 11, 57],
  ['actuator_calibration', 'drift_deg', 2.3, 8.4],
  ['actuator_calibration', 'torque_loss_pct', 5, 27],
  ['battery_reconditioning', 'cells_affected', 1, 4],
  ['battery_reconditioning', 'capacity_remaining_pct', 61, 87],
  ['battery_reconditioning', 'temp_at_failure', -76, -43],
])('%s: %s from %f to %f', (type, name, least, most) => {
  for (const params of paramsOf(type)) {
    expect(numberOf(params, name, Number.NaN)).toBeGreaterThanOrEqual(least);
    expect(numberOf(params, name, Number.NaN)).toBeLessThanOrEqual(most);
  }
});

test.each([
  ['pressure_anomaly', 'section', 3],
  ['software_watchdog_reset', 'subsystem', 5],
  ['nav_sensor_degradation', 'sensor', 4],
  ['nav_sensor_degradation', 'cause', 3],
  ['actuator_calibration', 'joint', 6],
])('%s: %s is one of %i words', (type, name, count) => {
  expect(new Set(paramsOf(type).map((params) => wordOf(params, name, ''))).size).toBe(count);
});
