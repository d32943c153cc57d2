/** Sunlight to electricity, the standing load, and how much charge is offered to heating, ISRU and greenhouse. */
import { MJ_PER_KWH } from '../chemistry.ts';
import {
  ARRAY_EFFICIENCY,
  BASE_LOAD_KW,
  BATTERY_ROUND_TRIP,
  CO2_REMOVAL_KW,
  NIGHT_RESERVE_TICKS,
  SPREAD_TICKS,
  WATER_LOOP_KW,
} from '../constants.ts';
import { TICK_HOURS, type Flows } from '../flows.ts';
import type { Colony } from '../schema.ts';

/** The load that is never offered for sharing: avionics, fans, CO2 removal, water loop. kWh per tick. */
export const STANDING_KWH = (BASE_LOAD_KW + CO2_REMOVAL_KW + WATER_LOOP_KW) * TICK_HOURS;

/** Makes this tick's electricity, serves the standing load, and splits what may be spent by the allocation. */
export function sharePower(colony: Colony, flows: Flows): void {
  const { energy, allocation } = colony;
  const sunlightWm2 = flows.weather.sunlightWm2[flows.hour] ?? 0;
  const solarKwh = (energy.arrayM2 * ARRAY_EFFICIENCY * energy.lightShare * sunlightWm2 * TICK_HOURS) / 1000;
  const available = energy.batteryKwh + solarKwh;
  flows.solarKwh = solarKwh;
  flows.served = available >= STANDING_KWH ? 1 : available / STANDING_KWH;
  const standingKwh = STANDING_KWH * flows.served;
  flows.drawnKwh = standingKwh;
  flows.heatMj += standingKwh * MJ_PER_KWH;

  // Above one night's reserve, spare charge is offered over the next hours; what would overflow the battery at once.
  const spareKwh = available - standingKwh;
  const overReserve = Math.max(0, spareKwh - NIGHT_RESERVE_TICKS * STANDING_KWH) / SPREAD_TICKS;
  const overflow = Math.max(0, spareKwh - energy.capacityKwh);
  const poolKwh = Math.min(spareKwh, Math.max(overReserve, overflow));
  flows.heatingKwh = poolKwh * allocation.heating;
  flows.isruKwh = poolKwh * allocation.isru;
  flows.greenhouseKwh = poolKwh * allocation.greenhouse;
}

/** Settles the tick: charges or drains the battery by what was really drawn. Light that nothing can use is not converted. */
export function settlePower(colony: Colony, flows: Flows): void {
  const { energy, books } = colony;
  const netKwh = flows.solarKwh - flows.drawnKwh;
  if (netKwh >= 0) {
    const room = Math.max(0, energy.capacityKwh - energy.batteryKwh);
    const storedKwh = Math.min(room, netKwh * BATTERY_ROUND_TRIP);
    const takenKwh = storedKwh / BATTERY_ROUND_TRIP;
    energy.batteryKwh += storedKwh;
    books.electricInMj += (flows.drawnKwh + takenKwh) * MJ_PER_KWH;
    books.heatOutMj += (takenKwh - storedKwh) * MJ_PER_KWH;
  } else {
    energy.batteryKwh = Math.max(0, energy.batteryKwh + netKwh);
    books.electricInMj += flows.solarKwh * MJ_PER_KWH;
  }
}
