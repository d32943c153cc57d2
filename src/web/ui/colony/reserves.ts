/** The reserve bank: what each meter reads, and the scale they share. */
import { gauge } from '../../app/views.ts';
import type { Gauge, View } from '../../../core/talk/view.ts';
import type { IconName } from '../parts/Icon.tsx';
import type { Level, Reserve } from '../sentences.ts';

/** A reserve: its gauges, the unit its amount is shown in, and below how many sols it is low or critical. */
export type Bank = {
  readonly key: Reserve;
  readonly icon: IconName;
  readonly amount: Gauge;
  readonly sols: Gauge;
  readonly rate: Gauge;
  readonly unit: string;
  /** Shown units in one of the gauge's. */
  readonly scale: number;
  readonly critical: number;
  readonly low: number;
};

/** The reserves in the order of the bank. */
export const BANK: readonly Bank[] = [
  {
    key: 'oxygen',
    icon: 'o2',
    amount: 'oxygenTankKg',
    sols: 'oxygenSols',
    rate: 'oxygenRate',
    unit: 'kg',
    scale: 1,
    critical: 3,
    low: 7,
  },
  {
    key: 'water',
    icon: 'water',
    amount: 'waterKg',
    sols: 'waterSols',
    rate: 'waterRate',
    unit: 'kg',
    scale: 1,
    critical: 3,
    low: 7,
  },
  {
    key: 'food',
    icon: 'food',
    amount: 'foodKcal',
    sols: 'foodSols',
    rate: 'foodRate',
    unit: 'Mcal',
    scale: 0.001,
    critical: 5,
    low: 10,
  },
  // A battery is meant to be nearly empty at dawn.
  {
    key: 'power',
    icon: 'power',
    amount: 'batteryKwh',
    sols: 'powerSols',
    rate: 'powerRate',
    unit: 'kWh',
    scale: 1,
    critical: 0.2,
    low: 0.5,
  },
];

/** Sols at the top of the scale. */
export const MOST_SOLS = 60;
/** Sols that are marked with a figure, and without. */
export const MARKS = [0, 3, 7, 15, 30, 60] as const;
/** Sols at which the scale has a mark without a number. */
export const MINOR_MARKS = [1, 5, 10, 20, 45] as const;

/** Where sols stand on the scale, 0 to 1. A square root: the first days have the most room, and 0 is on it. */
export function scaleAt(sols: number): number {
  return Math.sqrt(Math.min(MOST_SOLS, Math.max(0, sols)) / MOST_SOLS);
}

/** How a reserve stands. */
export function levelOf(sols: number, { critical, low }: Pick<Bank, 'critical' | 'low'>): Level {
  // Below zero: nobody is left to need it.
  if (sols < 0) return 'sound';
  if (sols < critical) return 'critical';
  return sols < low ? 'low' : 'sound';
}

/** Sols left in ten sols, if each goes like the last one did. */
export function inTenSols(sols: number, amount: number, rate: number): number {
  return amount > 0 ? Math.max(0, sols * (1 + (10 * rate) / amount)) : sols;
}

/** A reserve as a View has it, in shown units. */
export function reading(
  view: View,
  bank: Bank,
): { readonly sols: number; readonly amount: number; readonly rate: number } {
  return {
    sols: gauge(view, bank.sols),
    amount: gauge(view, bank.amount) * bank.scale,
    rate: gauge(view, bank.rate) * bank.scale,
  };
}
