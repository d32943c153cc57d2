/** Where the needle goes next, and what leaves from under it. */
import type { Deck } from '../../app/face.ts';
import { forkAt, scrub, usePast, type Looked } from '../../app/timeline/past.ts';
import type { Mark } from '../../../core/talk/past.ts';
import { fixed } from '../format.ts';
import { TIMELINE } from '../textTimeline.ts';

/** The first of rising sols after one; the first of all when there is none after it. */
export function nextAfter(sols: readonly number[], sol: number): number | null {
  return sols.find((one) => one > sol) ?? sols[0] ?? null;
}

/** Moves the needle to the next sol in which the runs differ; of one run, in which something happened. */
export function nextNotable(differSols: readonly number[] | null, marks: readonly Mark[]): void {
  const sols = differSols ?? [...new Set(marks.map(({ sol }) => sol))];
  const next = nextAfter(sols, usePast.getState().sol);
  if (next !== null) void scrub(next);
}

/** Seats a run of one's own that leaves A at a sol; whoever seats one is taken to it. */
export async function forkHere(deck: Deck, { past }: Looked, sol: number): Promise<void> {
  const { name } = past.card;
  const from = fixed(sol, 0);
  const says = { name: TIMELINE.forkName(name.slice(0, 80), from), forked: TIMELINE.forked(from) };
  await forkAt(deck, Math.min(sol, past.lastSol), says, null);
}
