/**
 * The advance of a colony by one tick: a function of colony, commands and frame, and of nothing else.
 * It mutates the colony it is given, for speed; the caller is its only owner.
 */
import type { Frame } from '../mars/frame.ts';
import { siteOf } from '../mars/sites.ts';
import { TICKS_PER_SOL } from '../mars/constants.ts';
import { weatherAt, type Weather } from '../mars/weather.ts';
import { agentOf, noteHour } from './agents/governing.ts';
import { obey } from './commands/apply.ts';
import type { Command } from './commands/command.ts';
import { closeDay } from './daily/close.ts';
import { openDay } from './daily/open.ts';
import type { ColonyEvent } from './events.ts';
import type { Flows } from './flows.ts';
import type { Colony } from './schema.ts';
import { closeMind } from './nervous/close.ts';
import { autopilot } from './programs/autopilot.ts';
import { raiseAlarms } from './systems/alarms.ts';
import { cycleAirlock } from './systems/airlock.ts';
import { tendAir } from './systems/air.ts';
import { growCrops } from './systems/crops.ts';
import { liveTick } from './systems/crew.ts';
import { tendEnd } from './systems/end.ts';
import { tendHealth } from './systems/health.ts';
import { balanceHeat } from './systems/heat.ts';
import { runIsru } from './systems/isru.ts';
import { settlePower, sharePower } from './systems/power.ts';
import { recoverWater } from './systems/water.ts';
import { tendDeadlines } from './tasks/deadlines.ts';
import { openSol, noteEvents } from './today.ts';
import { tendProtocol } from './works/protocols.ts';
import { tendOrder } from './works/supply.ts';

/** What a tick computes. Raised by every change to it, with the reason in RULES.md. Never migrated. */
export const RULES = 2;

const NOTHING: readonly ColonyEvent[] = [];
const NO_WEATHER: Weather = {
  lsDeg: 0,
  tau: 0,
  pressurePa: 0,
  sunlightWm2: new Float64Array(TICKS_PER_SOL),
  airTempK: new Float64Array(TICKS_PER_SOL),
  daylightTicks: 0,
};

/**
 * Computes one tick under the frame of its sol. A colony that has ended does not change any more.
 * @returns what happened, commands first; the array is the caller's.
 */
export function step(colony: Colony, commands: readonly Command[], frame: Frame): readonly ColonyEvent[] {
  if (colony.ended !== null) return NOTHING;
  const hour = colony.tick % TICKS_PER_SOL;
  begin(hour);
  const site = siteOf(colony.site);
  if (hour === 0) {
    openSol(colony);
    flows.weather = weatherAt(frame, site);
    openDay(colony, flows, frame);
  }
  // After the frame has come in: a storm that it brings dims this sol already.
  flows.weather = weatherAt(frame, site, colony.conditions.tauFloor);
  // What has run its time holds nothing against a player any more.
  if (colony.protocol !== null) tendProtocol(colony, flows);
  for (const command of commands) obey(colony, command, flows);
  if (hour === 0 && colony.mind.autopilot.enabled) autopilot(colony, flows, frame);
  if (colony.order !== null) tendOrder(colony, flows, frame);
  if (colony.tasks.open.length > 0) tendDeadlines(colony, flows);

  sharePower(colony, flows);
  runIsru(colony, flows);
  growCrops(colony, flows);
  liveTick(colony, flows);
  cycleAirlock(colony, flows);
  tendAir(colony, flows);
  recoverWater(colony, flows);
  if (hour === TICKS_PER_SOL - 1) closeDay(colony, flows, frame);
  balanceHeat(colony, flows);
  settlePower(colony, flows);
  tendHealth(colony, flows);
  tendEnd(colony, flows);
  // Nobody is left to be alarmed: with no one to feed, every stock would look ample.
  if (colony.ended === null) raiseAlarms(colony, flows);
  const agent = agentOf(colony);
  if (agent !== null) noteHour(colony, agent, flows);

  if (flows.events.length > 0) noteEvents(colony, flows.events);
  if (hour === TICKS_PER_SOL - 1 || colony.ended !== null) closeMind(colony, flows, frame);
  colony.tick++;
  return flows.events.length > 0 ? flows.events : NOTHING;
}

/** Scratch, made once: every field is set anew at the start of a tick, and none is read after it. */
const flows: Flows = {
  weather: NO_WEATHER,
  hour: 0,
  outsideC: 0,
  served: 1,
  waterServed: 1,
  serviceServed: 1,
  survivalKwh: 0,
  heatingKwh: 0,
  isruKwh: 0,
  greenhouseKwh: 0,
  solarKwh: 0,
  fissionKwh: 0,
  drawnKwh: 0,
  heatMj: 0,
  domeHeatMj: 0,
  events: [],
};

function begin(hour: number): void {
  flows.hour = hour;
  flows.outsideC = 0;
  flows.served = 1;
  flows.waterServed = 1;
  flows.serviceServed = 1;
  flows.survivalKwh = 0;
  flows.heatingKwh = 0;
  flows.isruKwh = 0;
  flows.greenhouseKwh = 0;
  flows.solarKwh = 0;
  flows.fissionKwh = 0;
  flows.drawnKwh = 0;
  flows.heatMj = 0;
  flows.domeHeatMj = 0;
  if (flows.events.length > 0) flows.events = [];
}
