import { fixed } from '../format.ts';
import { MISSIONS } from '../textMissions.ts';
import { lsAt, seasonAt } from './season.ts';

/** The season of a sol in words: `Ls 251°, northern autumn, dust season`. */
export function seasonText(lsDeg: readonly number[], sol: number): string {
  const ls = lsAt(lsDeg, sol);
  const season = seasonAt(ls);
  return season === null
    ? MISSIONS.beyond
    : MISSIONS.season(fixed(ls, 0), MISSIONS.seasons[season.key], season.dusty ? MISSIONS.dusty : null);
}
