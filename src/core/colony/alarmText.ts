/** What is said of alarms, in the file's echoes; the page says the same. */
import { ALARM_CO2_KPA, ALARM_COLD_C, ALARM_FOOD_SOLS, ALARM_OXYGEN_KPA, ALARM_WATER_SOLS } from './constants.ts';
import type { Alarm } from './schema.ts';

/** When one is raised. */
const RAISED: Readonly<Record<Alarm, string>> = {
  power: 'Power does not cover the standing load',
  oxygen: `Oxygen in the cabin is below ${ALARM_OXYGEN_KPA} kPa`,
  carbonDioxide: `Carbon dioxide in the cabin is above ${ALARM_CO2_KPA} kPa`,
  water: `Water is down to ${ALARM_WATER_SOLS} sols`,
  food: `Food is down to ${ALARM_FOOD_SOLS} sols`,
  cold: `The cabin is below ${ALARM_COLD_C} °C`,
};
/** When it is over. */
const CLEARED: Readonly<Record<Alarm, string>> = {
  power: 'Power covers the standing load again',
  oxygen: 'Oxygen in the cabin is sound again',
  carbonDioxide: 'Carbon dioxide in the cabin is sound again',
  water: `Water is above ${ALARM_WATER_SOLS} sols again`,
  food: `Food is above ${ALARM_FOOD_SOLS} sols again`,
  cold: 'The cabin is warm again',
};

/** An alarm in words, without a full stop; one that a stranger's file made up goes by its name. */
export function alarmText(alarm: string, raised: boolean): string {
  const sentences = Object.entries(raised ? RAISED : CLEARED);
  return sentences.find(([key]) => key === alarm)?.[1] ?? `Alarm ${alarm} ${raised ? 'raised' : 'cleared'}`;
}
