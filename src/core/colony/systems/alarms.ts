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
  watch(colony, flows, 'power', flows.served, ALARM_SERVED, ALARM_SERVED_CLEAR);
  if (colony.crew.length === 0) return;
  let bodies = 0;
  for (const person of colony.crew) if (person.alive) bodies += person.metabolicScale;
  const waterNeed = bodies * DRINK_KG_D * TICK_DAYS * TICKS_PER_SOL;
  const foodNeed = bodies * FOOD_KG_TICK * colony.ration * TICKS_PER_SOL;
  watch(colony, flows, 'oxygen', oxygenKpa(colony), ALARM_OXYGEN_KPA, ALARM_OXYGEN_KPA * ALARM_CLEAR);
  watch(colony, flows, 'carbonDioxide', -carbonDioxideKpa(colony), -ALARM_CO2_KPA, -ALARM_CO2_KPA / ALARM_CLEAR);
  watch(
    colony,
    flows,
    'water',
    colony.tanks.waterKg,
    ALARM_WATER_SOLS * waterNeed,
    ALARM_WATER_SOLS * waterNeed * ALARM_CLEAR,
  );
  watch(colony, flows, 'food', colony.foodKg, ALARM_FOOD_SOLS * foodNeed, ALARM_FOOD_SOLS * foodNeed * ALARM_CLEAR);
  const warmC = flows.hour === ALARM_DAWN_HOUR ? ALARM_COLD_C * ALARM_CLEAR : Number.POSITIVE_INFINITY;
  watch(colony, flows, 'cold', colony.cabin.tempC, ALARM_COLD_C, warmC);
}

function watch(
  colony: Colony,
  flows: Flows,
  alarm: Alarm,
  figure: number,
  raiseBelow: number,
  clearAbove: number,
): void {
  const raised = colony.alarms[alarm];
  const now = raised ? figure < clearAbove : figure < raiseBelow;
  if (now === raised) return;
  colony.alarms[alarm] = now;
  flows.events.push({ kind: 'alarm', tick: colony.tick, alarm, raised: now });
}
