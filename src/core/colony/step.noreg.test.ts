import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sha256Hex } from '../kernel/hash.ts';
import { aimed } from './arbitrary.test-support.ts';
import { colonyBytes } from './binary.ts';
import { allocate, missionColony, rationTo, sols } from './colony.test-support.ts';
import type { Command } from './commands/command.ts';
import { PLAYABLE, type MissionKey } from './missions.ts';
import type { Colony } from './schema.ts';
import { RULES } from './step.ts';

/*
 * The bits of the rules, for every mission, with hazards, tasks, building and research. If one of these changes, every
 * replay changes with it: that takes a new rules number, with its reason in RULES.md. `SAVE_NOREG=1 npx vitest run
 * src/core/colony/step.noreg` pins the new figures.
 */
const PINNED = new URL('step.noreg.json', import.meta.url);
const SEEDS = [1, 20_250_301] as const;
const SOLS = [1, 10, 60, 150];
const COMMANDS: Readonly<Record<number, readonly Command[]>> = {
  0: [rationTo(0.9), { kind: 'research', tech: 'improved_solar' }],
  2: [
    { kind: 'build', module: 'battery_bank' },
    { kind: 'build', module: 'no such thing' },
  ],
  3: [allocate(0.3, 0.3, 0.4), allocate(2, 0, 0)],
  9: [
    { kind: 'set-labour', repair: 0.3, building: 0.5 },
    { kind: 'answer-task', task: 0, choice: 'approve' },
  ],
  15: [{ kind: 'protocol', name: 'power_save' }],
  20: [allocate(0.2, 0.5, 0.3), { kind: 'set-module', id: 3, on: false }],
  25: [{ kind: 'set-module', id: 3, on: true }, { kind: 'end-protocol' }],
  30: [{ kind: 'override', sols: 5, heating: 0.5, isru: 0.3, greenhouse: 0.2, ration: 0.8 }],
  40: [
    { kind: 'set-fuse', fuse: 3 },
    { kind: 'answer-task', task: 0, choice: 'deny' },
  ],
  45: [rationTo(0.75), allocate(0.1, 0.2, 0.7)],
  50: [
    { kind: 'take-step', task: 0, step: 0 },
    { kind: 'order-supply', cargo: 'food' },
  ],
  70: [
    { kind: 'build', module: 'medbay' },
    { kind: 'cancel-build', place: 0 },
  ],
  100: [rationTo(1.2), { kind: 'research', tech: 'crop_optimization' }],
};

function hashOf(colony: Colony): string {
  const { bytes, length } = colonyBytes(colony);
  return sha256Hex(bytes.subarray(0, length));
}

const causeOf = ({ ended }: Colony): string | null => ended?.cause ?? null;
const places = (value: number): number => Number(value.toPrecision(12));

/** State hash and gauges of a run at some sols, the last of them its end where it comes earlier. */
function runOf(mission: MissionKey, seed: number): Record<string, object> {
  const colony = missionColony(mission, seed);
  const seen: Record<string, object> = {};
  for (let sol = 1; sol <= Math.max(...SOLS) && colony.ended === null; sol++) {
    sols(
      colony,
      1,
      (COMMANDS[sol - 1] ?? []).map((command) => aimed(colony, command)),
    );
    if (!SOLS.includes(sol) && colony.ended === null) continue;
    const { cabin, dome, tanks, energy, stands, crew, robots, foodKg } = colony;
    seen[sol] = {
      state: hashOf(colony),
      tempC: places(cabin.tempC),
      oxygenKg: places(cabin.oxygenKg + dome.oxygenKg + tanks.oxygenKg),
      waterKg: places(tanks.waterKg),
      foodKg: places(foodKg),
      cropKg: places(stands.reduce((sum, { biomassKg }) => sum + biomassKg, 0)),
      batteryKwh: places(energy.batteryKwh),
      hp: [...crew, ...robots].map(({ hp }) => places(hp)).join(' '),
      cause: causeOf(colony),
    };
  }
  return seen;
}

type Pins = { rules: number; runs: Record<string, Record<string, object>> };
const keyOf = (mission: MissionKey, seed: number): string => `${mission} ${seed}`;

if (process.env['SAVE_NOREG'] === '1') {
  const runs = PLAYABLE.flatMap((mission) =>
    SEEDS.map((seed) => [keyOf(mission, seed), runOf(mission, seed)] as const),
  );
  const pins: Pins = { rules: RULES, runs: Object.fromEntries(runs) };
  writeFileSync(PINNED, `${JSON.stringify(pins, null, 2)}\n`);
}
const pins = JSON.parse(readFileSync(PINNED, 'utf8')) as Pins;

test('R1.8 the pinned figures are of these rules, and of every mission', () => {
  expect(pins.rules).toBe(RULES);
  expect(Object.keys(pins.runs)).toEqual(PLAYABLE.flatMap((mission) => SEEDS.map((seed) => keyOf(mission, seed))));
});

test.each(PLAYABLE.flatMap((mission) => SEEDS.map((seed) => [mission, seed] as const)))(
  'R1.8 %s of seed %i: states and gauges at sols 1, 10, 60 and 150 have not changed',
  (mission, seed) => {
    expect(runOf(mission, seed)).toEqual(pins.runs[keyOf(mission, seed)]);
  },
);
