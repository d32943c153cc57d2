/**
 * The advance of a colony by one tick: a function of colony, commands and frame, and of nothing else.
 * It mutates the colony it is given, for speed; the caller is its only owner.
 */
import type { Frame } from '../mars/frame.ts';
import { siteOf } from '../mars/sites.ts';
import { TICKS_PER_SOL } from '../mars/constants.ts';
import { weatherAt } from '../mars/weather.ts';
import { applyCommand } from './commands/apply.ts';
import type { Command } from './commands/command.ts';
import type { Flows } from './flows.ts';
import type { Colony, ColonyEvent } from './schema.ts';
import { raiseAlarms } from './systems/alarms.ts';
import { tendAir } from './systems/air.ts';
import { liveTick } from './systems/crew.ts';
import { settleDust } from './systems/dust.ts';
import { growCrops } from './systems/greenhouse.ts';
import { tendHealth } from './systems/health.ts';
import { balanceHeat } from './systems/heat.ts';
import { runIsru } from './systems/isru.ts';
import { settlePower, sharePower } from './systems/power.ts';
import { recoverWater } from './systems/water.ts';
import { noteEvents, openSol } from './today.ts';

/** What a tick computes. Raised by every change to it, with the reason in RULES.md. Never migrated. */
export const RULES = 1;

const NOTHING: readonly ColonyEvent[] = [];

/**
 * Computes one tick under the frame of its sol. A colony that has ended does not change any more.
 * @returns what happened, commands first; the array is the caller's.
 */
export function step(colony: Colony, commands: readonly Command[], frame: Frame): readonly ColonyEvent[] {
  if (colony.ended !== null) return NOTHING;
  const hour = colony.tick % TICKS_PER_SOL;
  if (hour === 0) openSol(colony);
  const flows: Flows = {
    weather: weatherAt(frame, siteOf(colony.site)),
    hour,
    served: 1,
    heatingKwh: 0,
    isruKwh: 0,
    greenhouseKwh: 0,
    solarKwh: 0,
    drawnKwh: 0,
    heatMj: 0,
    events: [],
  };
  for (const command of commands) flows.events.push(applyCommand(colony, command));

  sharePower(colony, flows);
  runIsru(colony, flows);
  growCrops(colony, flows);
  liveTick(colony, flows);
  tendAir(colony, flows);
  recoverWater(colony, flows);
  balanceHeat(colony, flows);
  settlePower(colony, flows);
  tendHealth(colony, flows);
  if (hour === TICKS_PER_SOL - 1) settleDust(colony, flows, frame.sol);
  // Nobody is left to be alarmed: with no one to feed, every stock would look ample.
  if (colony.ended === null) raiseAlarms(colony, flows);

  if (flows.events.length > 0) noteEvents(colony, flows.events);
  colony.tick++;
  return flows.events;
}
