/** The hands to put a task before a colony that is ripe for it. */
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import type { Frame } from '../../mars/frame.ts';
import { CALM, copyOf, flowsOf, furnish, missionColony, stockColony } from '../colony.test-support.ts';
import type { Command } from '../commands/command.ts';
import type { Flows } from '../flows.ts';
import { fitPlant } from '../plant.ts';
import type { Colony } from '../schema.ts';
import type { Chance } from './chance.ts';
import { raiseTasks } from './raise.ts';
import { atSol, RIPE, stockOxygen, stockWater } from './ripe.test-support.ts';
import { type Entry, entryOf } from './table.ts';
import type { OpenTask } from './task.ts';

/** Risks at which whatever has a chance happens, or never does. No colony has them. */
export const SURELY = 1e9;
export const NEVER = -50;

/** Challenges as a ledger sets them, with the figures of the middle of their ranges. */
export const CHALLENGE_PARAMS: Readonly<Record<string, NonNullable<Frame['challenge']>['params']>> = {
  solar_tracking_fault: { misalignment_deg: 20, dust_factor: 1.5 },
  pressure_anomaly: { section: 'hab_b', drop_pa: 40 },
  water_recycler_fault: { efficiency_drop: 0.25, filter_age_sols: 120 },
  isru_catalyst_degradation: { remaining_pct: 50, output_reduction: 0.3 },
  co2_scrubber_saturation: { saturation_pct: 90, co2_ppm: 1200 },
  radiation_dosimetry: { cumulative_msv: 160, rate_usv_h: 1.2 },
  actuator_calibration: { joint: 'elbow', drift_deg: 5.1, torque_loss_pct: 20 },
  nav_sensor_degradation: { sensor: 'rear_hazcam', obscuration_pct: 40, cause: 'dust' },
  battery_reconditioning: { cells_affected: 3, capacity_remaining_pct: 70, temp_at_failure: -60 },
  software_watchdog_reset: { subsystem: 'comm', reboot_count: 4, memory_errors: 6 },
};

/** A calm frame, with a challenge where one is named. */
export function frameWith(colony: Colony, type?: string, params = CHALLENGE_PARAMS[type ?? ''] ?? {}): Frame {
  const frame = CALM(colony.startSol + Math.floor(colony.tick / TICKS_PER_SOL));
  return type === undefined ? frame : { ...frame, challenge: { id: `sol_${type}`, type, params } };
}

export function entryNamed(id: string): Entry {
  const entry = entryOf(id);
  if (entry === undefined) throw new Error(`no task ${id}`);
  return entry;
}

export function chanceFor(colony: Colony, id: string, risk: number): Chance {
  const { stream } = entryNamed(id);
  return { seed: colony.seed, stream, sol: frameWith(colony).sol, entity: 0, risk };
}

/** What makes a colony fit for a challenge: people, robots and every machine, all a little worn. */
export function allRound(): Colony {
  const colony = atSol(furnish(missionColony('hybrid'), 'comms_array'), 60);
  for (const module of colony.built) module.wear = 0.1;
  for (const robot of colony.robots) robot.joints = 0.1;
  colony.gear.antenna = 0.1;
  fitPlant(colony);
  // Room for cells that fade: what they no longer hold goes at a tick's end alone.
  colony.energy.batteryKwh = colony.plant.capacityKwh * 0.9;
  return colony;
}

export type Asked = { readonly colony: Colony; readonly flows: Flows; readonly open: OpenTask; readonly entry: Entry };

/** Puts a task before a colony that is ripe for it; mishaps happen surely or never, as the risk says. */
export function ask(id: string, risk = NEVER, change: (colony: Colony) => void = () => {}): Asked {
  const challenge = id in CHALLENGE_PARAMS;
  const colony = challenge ? allRound() : (RIPE[id]?.make() ?? stockColony());
  change(colony);
  const entry = entryNamed(id);
  const frame = frameWith(colony, challenge ? id : undefined);
  const concern = entry.task.when(colony, frame, chanceFor(colony, id, SURELY));
  if (concern === null) throw new Error(`${id} does not come up`);
  const { tick, tasks } = colony;
  const open: OpenTask = {
    id: tasks.nextId++,
    task: id,
    openedTick: tick,
    deadlineTick: tick + entry.task.ticks,
    ...concern,
    taken: [],
  };
  tasks.open.push(open);
  colony.tick++;
  colony.risk = risk;
  return { colony, flows: flowsOf(colony), open, entry };
}

/** Raises what a sol brings to a colony whose luck is as the risk says. */
export function raise(colony: Colony, risk: number, type?: string): readonly string[] {
  colony.risk = risk;
  const flows = flowsOf(colony);
  const before = colony.tasks.open.length;
  raiseTasks(colony, flows, frameWith(colony, type));
  return colony.tasks.open.slice(before).map((task) => task.task);
}

/** A colony of four that is short of oxygen and of water: two tasks are certain. */
export function needy(sol = 60): Colony {
  const colony = stockColony();
  colony.tick = (sol - 1) * TICKS_PER_SOL;
  stockOxygen(colony, 5);
  stockWater(colony, 3);
  colony.alarms.water = true;
  return colony;
}

export function past(colony: Colony, ...ids: readonly string[]): void {
  for (const task of ids)
    colony.tasks.past.push({ id: colony.tasks.nextId++, task, tick: 0, choice: 'deny', timedOut: false, outcome: '' });
}

export const answerTo = (task: number, choice: string): Command => ({ kind: 'answer-task', task, choice });
export const stepOf = (task: number, step: number): Command => ({ kind: 'take-step', task, step });

/** Everything of a colony but its record of tasks. */
export function worldOf(colony: Colony): unknown {
  const { tasks: _tasks, tick: _tick, ...world } = copyOf(colony);
  return world;
}
