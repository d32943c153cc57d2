/** Cabin temperature: gains of the tick, loss through the walls, the heater's share, the radiators. */
import { MJ_PER_KWH } from '../chemistry.ts';
import { CABIN_HEAT_MJ_K, CABIN_UA_KW_K, HEATER_SET_C, RADIATOR_KW, RADIATOR_SET_C } from '../constants.ts';
import type { Flows } from '../flows.ts';
import { TICK_SECONDS } from '../../mars/constants.ts';
import { ZERO_CELSIUS_K } from '../chemistry.ts';
import type { Colony } from '../schema.ts';

/** MJ lost through the walls per tick and kelvin. */
const LOSS_MJ_K = (CABIN_UA_KW_K * TICK_SECONDS) / 1000;
const RADIATOR_MJ = (RADIATOR_KW * TICK_SECONDS) / 1000;

/** Moves the cabin's temperature by the balance of the tick; the heater draws only what the set point asks for. */
export function balanceHeat(colony: Colony, flows: Flows): void {
  const { cabin, books } = colony;
  const outsideC = (flows.weather.airTempK[flows.hour] ?? ZERO_CELSIUS_K) - ZERO_CELSIUS_K;
  const lossMj = (cabin.tempC - outsideC) * LOSS_MJ_K;
  let balanceMj = flows.heatMj - lossMj;
  const toHeaterMj = (HEATER_SET_C - cabin.tempC) * CABIN_HEAT_MJ_K - balanceMj;
  const heaterKwh = Math.min(flows.heatingKwh, Math.max(0, toHeaterMj / MJ_PER_KWH));
  balanceMj += heaterKwh * MJ_PER_KWH;
  flows.drawnKwh += heaterKwh;
  const overMj = (cabin.tempC - RADIATOR_SET_C) * CABIN_HEAT_MJ_K + balanceMj;
  const radiatedMj = Math.min(RADIATOR_MJ, Math.max(0, overMj));
  balanceMj -= radiatedMj;
  cabin.tempC += balanceMj / CABIN_HEAT_MJ_K;
  books.heatOutMj += lossMj + radiatedMj;
}
