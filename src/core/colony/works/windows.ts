/** When ships can leave Earth and when they land, in sols of a colony, by the planets as they move (mars/synodic.ts). */
import { SOL_DAYS, TICKS_PER_SOL } from '../../mars/constants.ts';
import type { Frame } from '../../mars/frame.ts';
import { nextDeparture } from '../../mars/synodic.ts';
import { ttDaysFromUnixMs, unixMsOfUtcText } from '../../mars/utc.ts';
import type { Colony } from '../schema.ts';
import { LOADING_DAYS, SHIPS_PER_WINDOW } from './constants.ts';

/** Sols of the colony: when a window opens, the first ship's best day to leave, when it closes, when that ship lands. */
export type Window = {
  readonly opensSol: number;
  readonly leavesSol: number;
  readonly closesSol: number;
  readonly landsSol: number;
  /** Sols from now until the ship leaves. */
  readonly inSols: number;
};

/** Days TT of the moment a frame begins; null in a ledger whose dates are no dates. */
const momentOf = (frame: Frame): number | null => {
  const unixMs = unixMsOfUtcText(frame.utc);
  return unixMs === null ? null : ttDaysFromUnixMs(unixMs);
};

/** The first window that a ship loaded by `readyDays` can make. */
function windowFrom(colony: Colony, nowDays: number, readyDays: number): Window & { readonly closesDays: number } {
  const { opensTtDays, bestTtDays, closesTtDays, arrivesTtDays } = nextDeparture(readyDays);
  const sol = Math.floor(colony.tick / TICKS_PER_SOL);
  const solOf = (days: number): number => Math.max(0, sol + Math.floor((days - nowDays) / SOL_DAYS));
  // A ship that is ready late leaves late and lands as much later.
  const leavesDays = Math.max(bestTtDays, readyDays);
  const leavesSol = solOf(leavesDays);
  return {
    opensSol: solOf(opensTtDays),
    leavesSol,
    closesSol: solOf(closesTtDays),
    landsSol: solOf(arrivesTtDays + leavesDays - bestTtDays),
    inSols: leavesSol - sol,
    closesDays: closesTtDays,
  };
}

/** Ships of the list that leave in a window. */
const leavingIn = (colony: Colony, { opensSol, closesSol }: Window): number =>
  colony.ships.filter(({ leavesSol }) => leavesSol >= opensSol && leavesSol <= closesSol).length;

/**
 * The window of the next ship: the first that a ship loaded from now on can make and that has a ship to spare. Takes
 * about a millisecond: for an order, or once a sol. Null in a ledger whose frames have no date.
 */
export function nextWindow(colony: Colony, frame: Frame): Window | null {
  const nowDays = momentOf(frame);
  if (nowDays === null) return null;
  let window = windowFrom(colony, nowDays, nowDays + LOADING_DAYS);
  while (leavingIn(colony, window) >= SHIPS_PER_WINDOW) window = windowFrom(colony, nowDays, window.closesDays + 1);
  const { opensSol, leavesSol, closesSol, landsSol, inSols } = window;
  return { opensSol, leavesSol, closesSol, landsSol, inSols };
}
