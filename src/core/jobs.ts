/** What workers of the page's pool can be given to do: by name, what goes in and what comes out. Plain data. */
import type { Refusal } from './cartridge/refusal.ts';
import type { Trial, TrialEnd } from './replay/trial.ts';

/** A job by name. `bytes` are a file of a colony. */
export type Jobs = {
  readonly trial: { readonly data: { readonly bytes: Uint8Array; readonly trial: Trial }; readonly result: TrialEnd };
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
