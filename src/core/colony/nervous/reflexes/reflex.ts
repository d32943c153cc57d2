/** What a reflex is: a condition, what it does, its limits, and how long it rests. All of it is data but two functions. */
import type { ReflexId } from '../../mindSchema.ts';
import type { Days } from '../../need.ts';
import type { Colony } from '../../schema.ts';
import type { Inertia } from '../inertia.ts';

/** What reflexes judge by: the colony at a sol's end, its inertia (null before the second sol), and the sols that stores last. */
export type Sensed = { readonly colony: Colony; readonly inertia: Inertia | null; readonly days: Days };

/** Why a reflex fires, with figures, and how strongly: 0 to 1. */
export type Cause = { readonly condition: string; readonly intensity: number };

export type Reflex = {
  readonly id: ReflexId;
  readonly title: string;
  /** When it fires, what it does in the next sol and within which limits: a sentence each. */
  readonly fires: string;
  readonly does: string;
  readonly limits: string;
  /** Ticks after which it may fire again. */
  readonly coolDownTicks: number;
  /** Null when there is no cause. Reads only. */
  readonly sense: (sensed: Sensed) => Cause | null;
  /** Does it, and says what; null when there is nothing it could change, or when that is held. */
  readonly act: (sensed: Sensed, intensity: number) => string | null;
};

/** A figure in a sentence: at most one place. */
export const say = (figure: number): string => String(Math.round(figure * 10) / 10);
/** A share in a sentence. */
export const percent = (share: number): string => `${Math.round(share * 100)} %`;
