/** Electric energy for the sol's work, taken in its last hour. */
import { MJ_PER_KWH } from '../chemistry.ts';
import { WORK_RESERVE } from '../constants.ts';
import type { Flows } from '../flows.ts';
import type { Colony } from '../schema.ts';

/** kWh that nobody has drawn in this tick nor is promised: heat comes first. */
export function leftKwh(colony: Colony, flows: Flows): number {
  const madeKwh = flows.solarKwh + flows.fissionKwh;
  return Math.max(0, colony.energy.batteryKwh + madeKwh - flows.drawnKwh - flows.survivalKwh - flows.heatingKwh);
}

/** kWh that a sol's work may still take in this tick, above what is kept for the night. */
export function spareKwh(colony: Colony, flows: Flows): number {
  return Math.max(0, leftKwh(colony, flows) - colony.plant.capacityKwh * WORK_RESERVE);
}

/** Draws energy for work outside, where it ends as heat of the planet. */
export function drawOutside(colony: Colony, flows: Flows, kwh: number): void {
  flows.drawnKwh += kwh;
  colony.books.heatOutMj += kwh * MJ_PER_KWH;
}
