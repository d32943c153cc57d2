/** Standing alarms: raised once when a figure turns bad, cleared when it is clearly good again. */
import { DRINK_KG_D } from '../constants.ts';
import { TICK_DAYS, type Flows } from '../flows.ts';
import type { Alarm, Colony } from '../schema.ts';
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import { carbonDioxideKpa, oxygenKpa } from './air.ts';
import { FOOD_KG_TICK } from './crew.ts';

/** Thresholds of the alarms; each is cleared only a tenth beyond, so that it does not chatter. */
const OXYGEN_KPA = 18;
const CO2_KPA = 0.7;
const WATER_SOLS = 5;
const FOOD_SOLS = 10;
const COLD_C = 12;
const CLEAR = 1.1;
/** The cabin is coldest near dawn: only a warm dawn ends a cold spell, or every noon would. */
const DAWN_HOUR = 6;

/** Compares the figures that alarm with their thresholds. */
export function raiseAlarms(colony: Colony, flows: Flows): void {
  let bodies = 0;
  for (const person of colony.crew) if (person.alive) bodies += person.metabolicScale;
  const waterNeed = bodies * DRINK_KG_D * TICK_DAYS * TICKS_PER_SOL;
  const foodNeed = bodies * FOOD_KG_TICK * colony.ration * TICKS_PER_SOL;
  watch(colony, flows, 'power', flows.served, 0.999, 0.9995);
  watch(colony, flows, 'oxygen', oxygenKpa(colony), OXYGEN_KPA, OXYGEN_KPA * CLEAR);
  watch(colony, flows, 'carbonDioxide', -carbonDioxideKpa(colony), -CO2_KPA, -CO2_KPA / CLEAR);
  watch(colony, flows, 'water', colony.tanks.waterKg, WATER_SOLS * waterNeed, WATER_SOLS * waterNeed * CLEAR);
  watch(colony, flows, 'food', colony.foodKg, FOOD_SOLS * foodNeed, FOOD_SOLS * foodNeed * CLEAR);
  const warmC = flows.hour === DAWN_HOUR ? COLD_C * CLEAR : Number.POSITIVE_INFINITY;
  watch(colony, flows, 'cold', colony.cabin.tempC, COLD_C, warmC);
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
