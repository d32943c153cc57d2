/** Sunlight and fission to electricity, standing loads by priority, and how much charge is offered to each use. */
import { MJ_PER_KWH } from '../chemistry.ts';
import { ZERO_CELSIUS_K } from '../../mars/constants.ts';
import {
  ARRAY_EFFICIENCY,
  ARRAY_HEAT_K_WM2,
  ARRAY_PER_K,
  BATTERY_ROUND_TRIP,
  DOME_SURVIVAL_C,
  NIGHT_RESERVE_TICKS,
  SPREAD_TICKS,
  SURVIVAL_C,
} from '../constants.ts';
import { TICK_HOURS, type Flows } from '../flows.ts';
import { STANDARD_CELL_C } from '../peopleConstants.ts';
import type { Colony } from '../schema.ts';

/** Electric power of the arrays under a light and an outside temperature, kW. Cold cells give more. */
export function solarKw(colony: Colony, sunlightWm2: number, outsideC: number): number {
  const cellC = outsideC + sunlightWm2 * ARRAY_HEAT_K_WM2;
  const efficiency = ARRAY_EFFICIENCY * (1 + ARRAY_PER_K * (cellC - STANDARD_CELL_C));
  return (colony.plant.arrayM2 * efficiency * colony.energy.lightShare * sunlightWm2) / 1000;
}

/** The loads that are never offered for sharing, kW. */
export function standingKw(colony: Colony): number {
  const { lifeKw, waterKw, serviceKw } = colony.plant;
  return lifeKw + waterKw + serviceKw;
}

/** kWh that a tick takes to hold a zone at its least temperature against the cold outside. */
function holdKwh(tempC: number, leastC: number, uaKwK: number, mjK: number, outsideC: number): number {
  if (mjK <= 0) return 0;
  const lossKwh = uaKwK * Math.max(0, leastC - outsideC) * TICK_HOURS;
  const riseKwh = ((leastC - tempC) * mjK) / MJ_PER_KWH;
  return Math.max(0, riseKwh + lossKwh);
}

/** Makes this tick's electricity, serves the loads by priority, and splits what may be spent by the allocation. */
export function sharePower(colony: Colony, flows: Flows): void {
  const { energy, allocation, plant, cabin, dome } = colony;
  flows.outsideC = (flows.weather.airTempK[flows.hour] ?? ZERO_CELSIUS_K) - ZERO_CELSIUS_K - colony.conditions.colderK;
  const sunlightWm2 = flows.weather.sunlightWm2[flows.hour] ?? 0;
  flows.solarKwh = sunlightWm2 > 0 ? solarKw(colony, sunlightWm2, flows.outsideC) * TICK_HOURS : 0;
  flows.fissionKwh = plant.fissionKw * TICK_HOURS;
  let left = energy.batteryKwh + flows.solarKwh + flows.fissionKwh;

  // A share of what is left, times the load, may miss it by a rounding: never below nothing.
  // Life support first, then warmth to survive, the water loop, services.
  const lifeKwh = plant.lifeKw * TICK_HOURS;
  flows.served = left >= lifeKwh ? 1 : left / lifeKwh;
  left = Math.max(0, left - lifeKwh * flows.served);
  const cabinKwh = holdKwh(cabin.tempC, SURVIVAL_C, plant.cabinUaKwK, plant.cabinMjK, flows.outsideC);
  const domeKwh = holdKwh(dome.tempC, DOME_SURVIVAL_C, plant.domeUaKwK, plant.domeMjK, flows.outsideC);
  flows.survivalKwh = Math.min(left, cabinKwh + domeKwh);
  left -= flows.survivalKwh;
  const waterKwh = plant.waterKw * TICK_HOURS;
  flows.waterServed = left >= waterKwh || waterKwh === 0 ? 1 : left / waterKwh;
  left = Math.max(0, left - waterKwh * flows.waterServed);
  const serviceKwh = plant.serviceKw * TICK_HOURS;
  flows.serviceServed = left >= serviceKwh || serviceKwh === 0 ? 1 : left / serviceKwh;
  left = Math.max(0, left - serviceKwh * flows.serviceServed);
  const standingKwh = lifeKwh * flows.served + waterKwh * flows.waterServed + serviceKwh * flows.serviceServed;
  flows.drawnKwh = standingKwh;
  flows.heatMj += standingKwh * MJ_PER_KWH;

  // Above one night's reserve, spare charge is offered over the next hours; what would overflow the battery at once.
  const reserveKwh = NIGHT_RESERVE_TICKS * plant.reserveScale * Math.max(0, standingKwh - flows.fissionKwh);
  const overReserve = Math.max(0, left - reserveKwh) / SPREAD_TICKS;
  const overflow = Math.max(0, left - plant.capacityKwh);
  const poolKwh = Math.min(left, Math.max(overReserve, overflow));
  flows.heatingKwh = poolKwh * allocation.heating;
  flows.isruKwh = poolKwh * allocation.isru;
  flows.greenhouseKwh = poolKwh * allocation.greenhouse;
}

/** Settles the tick: charges or drains the battery by what was really drawn. What nothing can use is not converted. */
export function settlePower(colony: Colony, flows: Flows): void {
  const { energy, books, plant } = colony;
  const madeKwh = flows.solarKwh + flows.fissionKwh;
  const netKwh = madeKwh - flows.drawnKwh;
  if (netKwh >= 0) {
    const room = Math.max(0, plant.capacityKwh - energy.batteryKwh);
    const storedKwh = Math.min(room, netKwh * BATTERY_ROUND_TRIP);
    const takenKwh = storedKwh / BATTERY_ROUND_TRIP;
    energy.batteryKwh += storedKwh;
    books.electricInMj += (flows.drawnKwh + takenKwh) * MJ_PER_KWH;
    books.heatOutMj += (takenKwh - storedKwh) * MJ_PER_KWH;
  } else {
    energy.batteryKwh = Math.max(0, energy.batteryKwh + netKwh);
    books.electricInMj += madeKwh * MJ_PER_KWH;
  }
  // Cells that were lost in this tick may have held charge: it is lost as heat, after what was drawn of it.
  const overKwh = energy.batteryKwh - plant.capacityKwh;
  if (overKwh > 0) {
    energy.batteryKwh = plant.capacityKwh;
    books.heatOutMj += overKwh * MJ_PER_KWH;
  }
  if (flows.served < colony.today.served) colony.today.served = flows.served;
}
