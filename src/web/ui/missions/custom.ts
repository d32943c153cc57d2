/** The settings of a custom mission while they are being typed. The worker has the last word on them. */
import type { Catalogue } from '../../../core/talk/catalogue.ts';

/** Numbers that are typed, and their bounds; null is the last sol there is a frame of. `foodKcal` is typed in Mcal. */
export const NUMBERS = {
  people: [0, 8],
  robots: [0, 8],
  startSol: [1, null],
  oxygenKg: [0, 100_000],
  waterKg: [0, 100_000],
  foodKcal: [0, 100_000],
  batteryKwh: [0, 100_000],
  nitrogenKg: [0, 100_000],
  carbonDioxideKg: [0, 100_000],
  sparesKg: [0, 100_000],
} as const;
type NumberKey = keyof typeof NUMBERS;
const KCAL_PER_MCAL = 1000;

/** Settings of a custom mission as they are being typed. */
export type CustomDraft = Readonly<Record<NumberKey | 'site' | 'fuse', string>>;

/** The settings, to be typed over. */
export function draftOf({ people, robots, site, startSol, supplies, fuse }: Catalogue['custom']): CustomDraft {
  return {
    people: String(people),
    robots: String(robots),
    site,
    startSol: String(startSol),
    oxygenKg: String(supplies.oxygenKg),
    waterKg: String(supplies.waterKg),
    foodKcal: String(supplies.foodKcal / KCAL_PER_MCAL),
    batteryKwh: String(supplies.batteryKwh),
    nitrogenKg: String(supplies.nitrogenKg),
    carbonDioxideKg: String(supplies.carbonDioxideKg),
    sparesKg: String(supplies.sparesKg),
    fuse: String(fuse),
  };
}

/** What was typed, as the worker takes it. */
export function settingsOf(draft: CustomDraft) {
  return {
    people: Number(draft.people),
    robots: Number(draft.robots),
    site: draft.site,
    startSol: Number(draft.startSol),
    supplies: {
      oxygenKg: Number(draft.oxygenKg),
      waterKg: Number(draft.waterKg),
      foodKcal: Number(draft.foodKcal) * KCAL_PER_MCAL,
      batteryKwh: Number(draft.batteryKwh),
      nitrogenKg: Number(draft.nitrogenKg),
      carbonDioxideKg: Number(draft.carbonDioxideKg),
      sparesKg: Number(draft.sparesKg),
    },
    fuse: Number(draft.fuse),
  };
}
