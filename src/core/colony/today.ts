/** The running sol: what it began with, and what has happened in it. */
import type { ColonyEvent } from './events.ts';
import type { Colony } from './schema.ts';
import { fillSheet } from './sheet.ts';

/** Most events a sol keeps for its echo. */
const EVENTS_PER_SOL = 64;
/** All but deaths and the end stop being kept earlier: sixteen deaths and an end always have room. */
const CHATTER_PER_SOL = 40;

/** Oxygen in tanks and both zones, kg: what the summary `o2` and the echo's delta count. */
export function oxygenTotalKg(colony: Colony): number {
  return colony.cabin.oxygenKg + colony.dome.oxygenKg + colony.tanks.oxygenKg;
}

/** Sols lived to the end. */
export function solsLived(colony: Colony, ticksPerSol: number): number {
  return Math.floor(colony.tick / ticksPerSol);
}

/** Begins a sol's record. */
export function openSol(colony: Colony): void {
  const { today } = colony;
  today.oxygenKg = oxygenTotalKg(colony);
  today.waterKg = colony.tanks.waterKg;
  today.foodKg = colony.foodKg;
  today.batteryKwh = colony.energy.batteryKwh;
  today.served = 1;
  fillSheet(colony, today.sheet);
  if (today.events.length > 0) today.events = [];
}

/** Adds a tick's events to the sol's record, within its bounds. */
export function noteEvents(colony: Colony, events: readonly ColonyEvent[]): void {
  const kept = colony.today.events;
  for (const event of events) {
    const grave = event.kind === 'died' || event.kind === 'robot-lost' || event.kind === 'colony-lost';
    if (kept.length < (grave ? EVENTS_PER_SOL : CHATTER_PER_SOL)) kept.push(event);
  }
}
