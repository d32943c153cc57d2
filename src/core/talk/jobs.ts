/** What workers of the page's pool can be given to do: by name, what goes in and what comes out. Plain data. */
import type { Birth } from '../cartridge/fork.ts';
import type { Refusal } from '../cartridge/refusal.ts';
import type { SeriesKey, Values } from './past.ts';
import type { Verdicts } from './protocol.ts';
import type { Change } from '../replay/change.ts';
import type { Entry, Gauntlet, Life } from '../replay/gauntlet.ts';
import type { Tried } from '../replay/ranked.ts';
import type { Ranking } from '../replay/ranking.ts';
import type { RunStory } from '../replay/runStory.ts';
import type { Trial, TrialEnd } from '../replay/trial.ts';
import type { Standing } from '../replay/whatIf.ts';

/** Under which name the worker's script is a hand of the pool. */
export const POOL = 'pool';

/** Where a run ranks: what a board prints of it. */
export type PlaceOnBoard = Pick<Ranking, 'rules' | 'mission' | 'board' | 'class' | 'sol' | 'alive' | 'cause'> & {
  readonly ledger: string;
  readonly score: number;
  readonly grade: string;
};

/** What was found of a file that asks for a rank. Without a place `reason` says why. */
export type Found =
  | { readonly verdicts: Verdicts; readonly place: PlaceOnBoard; readonly reason: null }
  | { readonly verdicts: Verdicts; readonly place: null; readonly reason: string };

/** What changes on a run are measured against: the sol to which they are tried, and what it came to by itself. */
export type Ground = { readonly untilSol: number; readonly own: Standing };

/** A run as it went with a change. Values by sol: the first is that of `firstSol`. */
export type Lived = { readonly standing: Standing; readonly firstSol: number; readonly values: Values };

/** A job by name. `bytes` are a file of a colony; `key` and `player` public keys, 64 hex digits. */
export type Jobs = {
  readonly trial: { readonly data: { readonly bytes: Uint8Array; readonly trial: Trial }; readonly result: TrialEnd };
  readonly standing: {
    readonly data: { readonly bytes: Uint8Array; readonly player: string | null };
    readonly result: Found;
  };
  readonly story: { readonly data: { readonly bytes: Uint8Array }; readonly result: RunStory };
  readonly fork: {
    readonly data: { readonly bytes: Uint8Array; readonly birth: Birth };
    readonly result: { readonly bytes: Uint8Array<ArrayBuffer> };
  };
  readonly unsealed: {
    readonly data: { readonly bytes: Uint8Array; readonly name: string; readonly key: string };
    readonly result: { readonly message: Uint8Array<ArrayBuffer> };
  };
  readonly sealed: {
    readonly data: Jobs['unsealed']['data'] & { readonly signature: string };
    readonly result: { readonly bytes: Uint8Array<ArrayBuffer> };
  };
  readonly life: {
    readonly data: { readonly entry: Entry; readonly index: number; readonly sols: number };
    readonly result: Life;
  };
  readonly tally: {
    readonly data: { readonly mission: Entry['mission']; readonly lives: readonly Life[]; readonly sols: number };
    readonly result: Gauntlet;
  };
  readonly ground: { readonly data: { readonly bytes: Uint8Array }; readonly result: Ground };
  /** The changes worth trying on a run. */
  readonly candidates: { readonly data: { readonly bytes: Uint8Array }; readonly result: readonly Change[] };
  /** Lives a run with a change, or with none, to a sol. Cheapest on the run of the job before, at the same tick or later. */
  readonly change: {
    readonly data: {
      readonly bytes: Uint8Array;
      readonly change: Change | null;
      readonly untilSol: number;
      readonly keys: readonly SeriesKey[];
    };
    readonly result: Lived;
  };
  /** Which few of the changes that were tried help most, the best first. */
  readonly best: {
    readonly data: { readonly tried: readonly Tried[]; readonly own: Standing; readonly most: number };
    readonly result: readonly Tried[];
  };
};
export type JobName = keyof Jobs;

/** To a worker of the pool: one job at a time. */
export type ToPool = {
  [Name in JobName]: { readonly id: number; readonly name: Name; readonly data: Jobs[Name]['data'] };
}[JobName];

/** From it, once for each job: what came of it, or why nothing did. */
export type FromPool =
  | { readonly id: number; readonly ok: true; readonly result: Jobs[JobName]['result'] }
  | { readonly id: number; readonly ok: false; readonly error: Refusal };
