/** Jobs that take hours of people and energy: building and research. */

/** What is left of a job. */
export type Job = { hoursLeft: number; kwhLeft: number };

/** Nothing but rounding is left of a job. */
const DONE = 1e-9;

/**
 * Goes on with a job by some hours, each of which counts `pace`. Energy goes in step with the hours: where there is less
 * than the hours would take, the rest of them is idle. Returns the hours that were used, and the energy drawn, kWh.
 */
export function advance(job: Job, hours: number, pace: number, spareKwh: number): { hours: number; kwh: number } {
  const most = Math.min(job.hoursLeft, hours * pace);
  const share = job.hoursLeft > 0 ? most / job.hoursLeft : 1;
  const wantedKwh = job.kwhLeft * share;
  const kwh = Math.min(wantedKwh, spareKwh);
  const worked = wantedKwh > 0 ? most * (kwh / wantedKwh) : most;
  job.hoursLeft = Math.max(0, job.hoursLeft - worked);
  job.kwhLeft = Math.max(0, job.kwhLeft - kwh);
  return { hours: pace > 0 ? worked / pace : 0, kwh };
}

/** Whether a job is done. */
export const isDone = (job: Job): boolean => job.hoursLeft <= DONE && job.kwhLeft <= DONE;
