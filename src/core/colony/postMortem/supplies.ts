/** The three things people use up: how much, where they come from, and what came to their stocks in a sol. */
import { KCAL_PER_FOOD_KG } from '../chemistry.ts';
import { FOOD_KG_SOL, OXYGEN_KG_SOL, waterKgSol } from '../need.ts';
import type { Plant } from '../plantSchema.ts';
import { dayAt, rounded, type History, type Stock } from './archive.ts';
import type { Setting } from './settings.ts';

/** The three, by name. */
export const SUPPLIES = ['oxygen', 'water', 'food'] as const;
export type Supply = (typeof SUPPLIES)[number];

type Source = {
  readonly stock: Exclude<Stock, 'power'>;
  readonly title: string;
  /** Which shares of the discretionary power make it, and how much each matters. */
  readonly uses: readonly (readonly [setting: Exclude<Setting, 'ration'>, matters: number])[];
  /** Sols of use that a recovery must bring to count as one: what air or bodies hold bridges the rest. */
  readonly bridgedSols: number;
  /** Figures of the plant that make it; `daily` when they are kg a day. */
  readonly made: readonly (keyof Plant)[];
  readonly daily: boolean;
  /** Whether it can't be made without water, and how much it depends on warm crops. */
  readonly drinks: boolean;
  readonly grows: number;
  /** What the base had to make it, for a shortage that nothing else explains. */
  readonly plan: (history: History) => string;
};

/** Where each comes from, and what can stop it. */
export const SOURCE: Readonly<Record<Supply, Source>> = {
  oxygen: {
    stock: 'o2',
    title: 'Oxygen',
    uses: [
      ['isru', 1],
      ['greenhouse', 0.5],
    ],
    bridgedSols: 15,
    made: ['electrolysisKgD', 'solidOxideKgD'],
    daily: true,
    drinks: true,
    grows: 0.5,
    plan: ({ colony: { plant } }) =>
      `Machines for ${rounded(plant.electrolysisKgD + plant.solidOxideKgD)} kg a day and ${rounded(plant.glazedM2)} m² of glass stood; nobody gave them more power or added to them.`,
  },
  water: {
    stock: 'h2o',
    title: 'Water',
    uses: [['isru', 1]],
    bridgedSols: 15,
    made: ['extractKgD'],
    daily: true,
    drinks: false,
    grows: 0,
    plan: ({ colony: { built, plant } }) =>
      built.some((module) => module.key === 'water_extractor')
        ? `Extractors for ${rounded(plant.extractKgD)} kg a day stood; nobody gave them more power or added to them.`
        : 'No water extractor stood: what the loop and the crops took was never made good.',
  },
  food: {
    stock: 'food',
    title: 'Food',
    uses: [['greenhouse', 1]],
    bridgedSols: 40,
    made: ['lampKw'],
    daily: false,
    drinks: true,
    grows: 1.5,
    plan: ({ colony: { stands, crew, built } }) => {
      let areaM2 = 0;
      for (const stand of stands) areaM2 += stand.areaM2;
      const added = built.some((module) => module.key === 'greenhouse_dome' && module.builtSol > 0);
      return `${rounded(areaM2)} m² of crops stood for ${crew.length} people; ${added ? 'what was added was not enough' : 'no dome was added'}.`;
    },
  },
};

/** kg that the living would use in a day, food at the ration of that day. */
export function needOn(history: History, supply: Supply, place: number): number {
  const { bodies, echo } = dayAt(history, place);
  if (supply === 'oxygen') return bodies * OXYGEN_KG_SOL;
  if (supply === 'water') return bodies * waterKgSol(history.colony);
  return bodies * FOOD_KG_SOL * echo.base.ration;
}

/** kg that came to a stock in a day, less what leaked or was lost: its change, and what people used of what there was. */
export function madeOn(history: History, supply: Supply, place: number): number {
  const { stock } = SOURCE[supply];
  const { echo, stock: after } = dayAt(history, place);
  const change = stock === 'food' ? echo.delta.food / KCAL_PER_FOOD_KG : echo.delta[stock];
  return change + Math.min(needOn(history, supply, place), Math.max(0, after[stock] - change));
}
