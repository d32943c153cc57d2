/** The water loop: grey water and urine back to potable water; what is not recovered is brine. */
import { GREY_RATE_KG_D, URINE_RATE_KG_D, URINE_RECOVERY, WATER_RECOVERY, WATER_TANK_KG } from '../constants.ts';
import { TICK_DAYS, type Flows } from '../flows.ts';
import type { Colony } from '../schema.ts';

/** Recovers water at the rates of the processors, slower when power is short, never more than the tank holds. */
export function recoverWater(colony: Colony, flows: Flows): void {
  const { tanks } = colony;
  const room = Math.max(0, WATER_TANK_KG - tanks.waterKg);
  const greyKg = Math.min(tanks.greyWaterKg, GREY_RATE_KG_D * TICK_DAYS * flows.served, room);
  const urineKg = Math.min(tanks.urineKg, URINE_RATE_KG_D * TICK_DAYS * flows.served, room - greyKg);
  tanks.greyWaterKg -= greyKg;
  tanks.urineKg -= urineKg;
  const cleanKg = greyKg * WATER_RECOVERY + urineKg * URINE_RECOVERY;
  tanks.waterKg += cleanKg;
  tanks.brineKg += greyKg + urineKg - cleanKg;
}
