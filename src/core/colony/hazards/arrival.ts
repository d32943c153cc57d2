/** What comes in with a sol's frame: what the rules of events and hazards act on, and the small acts they share. */
import type { Frame } from '../../mars/frame.ts';
import { noted } from '../commands/noted.ts';
import type { Flows } from '../flows.ts';
import type { Active, Colony } from '../schema.ts';
import { ACTIVE_MOST, COLDER_MOST_K, LOST_HOURS_MOST } from './constants.ts';

/** One sol's arrival. Lives as long as `arrive` runs: nothing here is state. */
export type Arrival = {
  readonly colony: Colony;
  readonly flows: Flows;
  readonly frame: Frame;
  /** `tauFloor` and `flareMsv` of the sol before. */
  readonly tauFloorBefore: number;
  readonly flareMsvBefore: number;
  /** Set by whatever changes wear, gear or the battery: the plant is derived anew when all has come in. */
  refit: boolean;
  /** Set when something unknown has been reported: once a sol is enough. */
  reported: boolean;
};

/** Tells the player of an event or a hazard, by its type. `severity` from 0 to 1. */
export function tell(sol: Arrival, topic: string, about: string, severity: number, desc: string): void {
  sol.flows.events.push(noted(sol.colony, topic, about, desc, severity));
}

/** Reports something unknown, unless this sol's frame has brought something unknown before. */
export function report(sol: Arrival, topic: string, about: string, desc: string): void {
  if (sol.reported) return;
  sol.reported = true;
  tell(sol, topic, about, 0, desc);
}

/** Takes hours of work from the sol's people and robots. */
export function loseHours(sol: Arrival, hours: number): void {
  const { conditions } = sol.colony;
  conditions.lostHours = Math.min(LOST_HOURS_MOST, conditions.lostHours + hours);
}

/** Lowers the air outside for the sol, K. */
export function makeColder(sol: Arrival, kelvin: number): void {
  const { conditions } = sol.colony;
  conditions.colderK = Math.min(COLDER_MOST_K, conditions.colderK + kelvin);
}

/** What lasts of a type, if anything does. */
export function activeOf(colony: Colony, type: string): Active | undefined {
  return colony.active.find((one) => one.type === type);
}

/**
 * Lets something begin that lasts. There is one of each type: of two the stronger severity and the longer time win.
 * Returns it when it is new or stronger than what went on.
 */
export function begin(colony: Colony, type: string, severity: number, sols: number): Active | null {
  const running = activeOf(colony, type);
  if (running !== undefined) {
    const stronger = severity > running.severity;
    if (stronger) running.severity = severity;
    running.solsLeft = Math.max(running.solsLeft, sols);
    return stronger ? running : null;
  }
  if (colony.active.length >= ACTIVE_MOST) return null;
  const one: Active = { type, severity, solsLeft: sols };
  colony.active.push(one);
  return one;
}
