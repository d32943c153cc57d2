/** The five lessons of the classroom: which cartridge each is played on, for how long, and which figures its lab sheet has. */
import type { SeriesKey } from '../../../core/talk/past.ts';

/** The five, in order. */
export const CLASSES = ['sun', 'air', 'food', 'light', 'governor'] as const;
export type Class = (typeof CLASSES)[number];

/** Mission and seed make the cartridge: everyone who presses it has the same colony. `sols`: how far it is to be played. */
export type ClassPlan = {
  readonly mission: string;
  readonly seed: number;
  readonly sols: number;
  readonly series: readonly SeriesKey[];
};

/** The plan of each. */
export const CLASS_PLANS: Readonly<Record<Class, ClassPlan>> = {
  sun: { mission: 'ares', seed: 1, sols: 330, series: ['sunKwhM2', 'tau', 'lightShare', 'batteryKwh'] },
  air: { mission: 'ares', seed: 2, sols: 60, series: ['oxygenKg', 'waterKg', 'isru', 'hp'] },
  food: { mission: 'garden', seed: 3, sols: 120, series: ['foodKg', 'foodSols', 'greenhouse', 'hp'] },
  light: { mission: 'ares', seed: 4, sols: 330, series: ['lightMinutes', 'risk', 'morale'] },
  governor: { mission: 'ares', seed: 5, sols: 100, series: ['heating', 'isru', 'greenhouse', 'oxygenSols', 'score'] },
};
