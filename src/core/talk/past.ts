/** The messages between the page and the worker that looks back: it holds the past of up to two runs. */
import type { Refusal } from '../cartridge/refusal.ts';
import type { Section } from '../cartridge/diff/reading.ts';
import type { Details } from './details.ts';
import type { Card, CardedFile } from './card.ts';
import type { View } from './view.ts';
import type { Change } from '../replay/change.ts';

/** Under which name the worker's script holds the past. */
export const PAST = 'past';

/** Two runs at most are looked at: A is the one in the bay, B is held beside it. */
export type Side = 'a' | 'b';

/** A figure of a colony at the end of each sol. */
export type SeriesKey =
  | 'oxygenSols'
  | 'waterSols'
  | 'foodSols'
  | 'powerSols'
  | 'oxygenKg'
  | 'waterKg'
  | 'foodKg'
  | 'batteryKwh'
  | 'tau'
  | 'sunKwhM2'
  | 'lightMinutes'
  | 'lightShare'
  | 'cabinC'
  | 'sparesKg'
  | 'crewAlive'
  | 'hp'
  | 'morale'
  | 'doseMsv'
  | 'risk'
  | 'score'
  | 'heating'
  | 'isru'
  | 'greenhouse'
  | 'ration';

/** What a series is measured in; the page has words for it. `critical`: at or below it the colony is in danger; null where there is no such line. */
export type SeriesFact = {
  readonly key: SeriesKey;
  readonly unit: string;
  readonly critical: number | null;
};

/** Values by sol: the first is that of `firstSol`. What there was no figure for is NaN. */
export type Values = Readonly<Partial<Record<SeriesKey, Float64Array<ArrayBuffer>>>>;

/** Something that happened, in the lane it belongs to. */
export type Mark = {
  readonly sol: number;
  readonly lane: 'mars' | 'base' | 'governor' | 'you' | 'crew';
  readonly text: string;
  /** Somebody was lost, or the colony. */
  readonly grave: boolean;
};

/** The past of a run, as far as it has been computed. */
export type Past = {
  readonly card: Card;
  readonly firstSol: number;
  readonly lastSol: number;
  /** Sols that were computed again; fewer than `lastSol` while it goes on. */
  readonly doneSol: number;
  /** Why there is no past before `lastSol`, or why it is not what the file says; null when all is well. */
  readonly problem: string | null;
};

/** A colony as it was at the end of a sol. */
export type AsItWas = { readonly sol: number; readonly view: View; readonly details: Details };

/** What one run would be with another merged into it, and how that differs from what it is. */
export type Merged = CardedFile & { readonly sections: readonly Section[] };

/** Two runs compared. Sols at which something happened in one and not in the other, rising. */
export type Compared = {
  readonly sections: readonly Section[];
  /** The sol in which they part; null when they do not, or have no beginning in common. */
  readonly partedSol: number | null;
  readonly differSols: readonly number[];
};

/** Page to the worker that holds the past. */
export type ToPast =
  /** Computes the past of a file, from where what is known of the same run ends. */
  | { readonly kind: 'open'; readonly requestId: number; readonly side: Side; readonly bytes: Uint8Array }
  | { readonly kind: 'close'; readonly side: Side }
  /** Exchanges A and B. */
  | { readonly kind: 'exchange' }
  | {
      readonly kind: 'series';
      readonly requestId: number;
      readonly side: Side;
      readonly keys: readonly SeriesKey[];
    }
  | { readonly kind: 'at'; readonly requestId: number; readonly side: Side; readonly sol: number }
  /** A run of one's own from a sol on, with a change at its tick when one is given: then it leaves at that tick. */
  | {
      readonly kind: 'fork';
      readonly requestId: number;
      readonly side: Side;
      readonly sol: number;
      readonly id: string;
      readonly created: string;
      readonly name: string;
      readonly change: Change | null;
    }
  | { readonly kind: 'compare'; readonly requestId: number }
  /** B merged into A. */
  | { readonly kind: 'merge'; readonly requestId: number };

/** The worker that holds the past, to the page. Each request has one reply; `passed` comes as a past grows. */
export type FromPast =
  | { readonly kind: 'ready'; readonly series: readonly SeriesFact[] }
  | { readonly kind: 'passed'; readonly side: Side; readonly past: Past }
  | { readonly kind: 'opened'; readonly requestId: number; readonly past: Past }
  | {
      readonly kind: 'series';
      readonly requestId: number;
      readonly firstSol: number;
      readonly values: Values;
      readonly marks: readonly Mark[];
    }
  | { readonly kind: 'at'; readonly requestId: number; readonly at: AsItWas }
  | ({ readonly kind: 'forked'; readonly requestId: number } & CardedFile)
  | { readonly kind: 'compared'; readonly requestId: number; readonly compared: Compared }
  /** What A would be. */
  | ({ readonly kind: 'merged'; readonly requestId: number } & Merged)
  | { readonly kind: 'refused'; readonly requestId: number; readonly error: Refusal };
