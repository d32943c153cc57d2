/** Standing alarms: raised once when a figure turns bad, cleared when it is clearly good again. */
import {
  ALARM_CLEAR,
  ALARM_CO2_KPA,
  ALARM_COLD_C,
  ALARM_DAWN_HOUR,
  ALARM_FOOD_SOLS,
  ALARM_OXYGEN_KPA,
  ALARM_SERVED,
  ALARM_SERVED_CLEAR,
  ALARM_WATER_SOLS,
  DRINK_KG_D,
} from '../constants.ts';
import { TICK_DAYS, type Flows } from '../flows.ts';
import type { Alarm, Colony } from '../schema.ts';
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import { carbonDioxideKpa, oxygenKpa } from './zones.ts';
import { FOOD_KG_TICK } from './crew.ts';

/** Compares the figures that alarm with their thresholds. */
export function raiseAlarms(colony: Colony, flows: Flows): void {
  const { alarms, crew, tanks, cabin } = colony;
  const { served } = flows;
  if (turns(alarms.power, served, ALARM_SERVED, ALARM_SERVED_CLEAR)) turn(colony, flows, 'power');
  if (crew.length === 0) return;
  let bodies = 0;
  for (const person of crew) if (person.alive) bodies += person.metabolicScale;
  const waterNeed = bodies * DRINK_KG_D * TICK_DAYS * TICKS_PER_SOL;
  const foodNeed = bodies * FOOD_KG_TICK * colony.ration * TICKS_PER_SOL;
  if (turns(alarms.oxygen, oxygenKpa(colony), ALARM_OXYGEN_KPA, ALARM_OXYGEN_KPA * ALARM_CLEAR))
    turn(colony, flows, 'oxygen');
  if (turns(alarms.carbonDioxide, -carbonDioxideKpa(colony), -ALARM_CO2_KPA, -ALARM_CO2_KPA / ALARM_CLEAR))
    turn(colony, flows, 'carbonDioxide');
  if (turns(alarms.water, tanks.waterKg, ALARM_WATER_SOLS * waterNeed, ALARM_WATER_SOLS * waterNeed * ALARM_CLEAR))
    turn(colony, flows, 'water');
  if (turns(alarms.food, colony.foodKg, ALARM_FOOD_SOLS * foodNeed, ALARM_FOOD_SOLS * foodNeed * ALARM_CLEAR))
    turn(colony, flows, 'food');
  const warmC = flows.hour === ALARM_DAWN_HOUR ? ALARM_COLD_C * ALARM_CLEAR : Number.POSITIVE_INFINITY;
  if (turns(alarms.cold, cabin.tempC, ALARM_COLD_C, warmC)) turn(colony, flows, 'cold');
}

/** Whether an alarm that is raised or not becomes the other. */
function turns(raised: boolean, figure: number, raiseBelow: number, clearAbove: number): boolean {
  return raised ? !(figure < clearAbove) : figure < raiseBelow;
}

function turn(colony: Colony, flows: Flows, alarm: Alarm): void {
  const raised = !colony.alarms[alarm];
  colony.alarms[alarm] = raised;
  flows.events.push({ kind: 'alarm', tick: colony.tick, alarm, raised });
}
