/** Temperature of both zones: gains of the tick, loss through the walls, heaters, radiators. */
import { MJ_PER_KWH } from '../chemistry.ts';
import {
  DOME_SET_C,
  DOME_SURVIVAL_C,
  HEATER_SET_C,
  RADIATOR_BAND_K,
  RADIATOR_KW_M3,
  SURVIVAL_C,
} from '../constants.ts';
import type { Flows } from '../flows.ts';
import { TICK_SECONDS } from '../../mars/constants.ts';
import type { Colony, Zone } from '../schema.ts';

/** MJ per tick of a kW. */
const MJ_PER_KW = TICK_SECONDS / 1000;

/** Moves both temperatures by the balance of the tick: people first, then crops. Heaters draw only what is asked for. */
export function balanceHeat(colony: Colony, flows: Flows): void {
  const { cabin, dome, plant } = colony;
  let survivalKwh = flows.survivalKwh;
  let heatingKwh = flows.heatingKwh;
  let reactorMj = plant.fissionHeatKw * MJ_PER_KW;
  // Machines that stand in the open warm the planet.
  if (plant.cabinMjK <= 0) colony.books.heatOutMj += flows.heatMj;
  else {
    const before = cabin.tempC;
    let balanceMj = flows.heatMj - lossMj(colony, before, plant.cabinUaKwK, flows.outsideC);
    const lentMj = lend(reactorMj, before, HEATER_SET_C, plant.cabinMjK, balanceMj);
    reactorMj -= lentMj;
    colony.books.electricInMj += lentMj;
    balanceMj += lentMj;
    const needKwh = Math.max(0, (HEATER_SET_C - before) * plant.cabinMjK - balanceMj) / MJ_PER_KWH;
    const leastKwh = Math.max(0, (SURVIVAL_C - before) * plant.cabinMjK - balanceMj) / MJ_PER_KWH;
    const offeredKwh = Math.min(needKwh, heatingKwh);
    const savedKwh = Math.min(survivalKwh, Math.max(0, leastKwh - offeredKwh));
    heatingKwh -= offeredKwh;
    survivalKwh -= savedKwh;
    flows.drawnKwh += offeredKwh + savedKwh;
    balanceMj += (offeredKwh + savedKwh) * MJ_PER_KWH;
    settle(colony, cabin, balanceMj, plant.cabinMjK, HEATER_SET_C, plant.cabinM3);
  }
  if (plant.domeMjK > 0) {
    const before = dome.tempC;
    let balanceMj = flows.domeHeatMj - lossMj(colony, before, plant.domeUaKwK, flows.outsideC);
    const lentMj = lend(reactorMj, before, DOME_SET_C, plant.domeMjK, balanceMj);
    colony.books.electricInMj += lentMj;
    balanceMj += lentMj;
    const needKwh = Math.max(0, (DOME_SET_C - before) * plant.domeMjK - balanceMj) / MJ_PER_KWH;
    const leastKwh = Math.max(0, (DOME_SURVIVAL_C - before) * plant.domeMjK - balanceMj) / MJ_PER_KWH;
    const offeredKwh = Math.min(needKwh, heatingKwh);
    const savedKwh = Math.min(survivalKwh, Math.max(0, leastKwh - offeredKwh));
    flows.drawnKwh += offeredKwh + savedKwh;
    balanceMj += (offeredKwh + savedKwh) * MJ_PER_KWH;
    settle(colony, dome, balanceMj, plant.domeMjK, DOME_SET_C, plant.domeM3);
  }
}

function lossMj(colony: Colony, tempC: number, uaKwK: number, outsideC: number): number {
  const lost = (tempC - outsideC) * uaKwK * MJ_PER_KW;
  colony.books.heatOutMj += lost;
  return lost;
}

/** Warmth of the reactors that a zone can use. It comes in like electricity: made in the reactor, not taken from a store. */
function lend(reactorMj: number, tempC: number, setC: number, mjK: number, balanceMj: number): number {
  return Math.min(reactorMj, Math.max(0, (setC - tempC) * mjK - balanceMj));
}

/** Radiators carry off what would warm the zone above its band. */
function settle(colony: Colony, zone: Zone, balanceMj: number, mjK: number, setC: number, volumeM3: number): void {
  const overMj = (zone.tempC - setC - RADIATOR_BAND_K) * mjK + balanceMj;
  const radiatedMj = Math.min(RADIATOR_KW_M3 * volumeM3 * MJ_PER_KW, Math.max(0, overMj));
  zone.tempC += (balanceMj - radiatedMj) / mjK;
  colony.books.heatOutMj += radiatedMj;
}
