/** The season that a run begins in. */

/** How far apart the worker tells solar longitudes, in sols. */
const EVERY_SOLS = 10;

/** Solar longitude of a sol, in degrees from 0 to 360, between the two that are told; NaN beyond them. */
export function lsAt(lsDeg: readonly number[], sol: number): number {
  const at = Math.floor(sol / EVERY_SOLS);
  const before = lsDeg[at] ?? Number.NaN;
  const after = lsDeg[Math.min(at + 1, lsDeg.length - 1)] ?? Number.NaN;
  // A year turns over from 360 to 0.
  const rise = after < before ? after + 360 - before : after - before;
  return (before + rise * (sol / EVERY_SOLS - at)) % 360;
}

/** Seasons of the northern half, 90 degrees each, from Ls 0 on. */
const SEASON_KEYS = ['spring', 'summer', 'autumn', 'winter'] as const;

/** Storms that wrap the planet have all begun between these solar longitudes (facts on dust: Ls 180 to 330). */
const DUSTY = [180, 330] as const;

/** Which season it is in the north, and whether it is the season of the great storms. */
export function seasonAt(ls: number): { readonly key: (typeof SEASON_KEYS)[number]; readonly dusty: boolean } | null {
  const key = SEASON_KEYS[Math.floor(ls / 90)];
  return key === undefined ? null : { key, dusty: ls >= DUSTY[0] && ls <= DUSTY[1] };
}
