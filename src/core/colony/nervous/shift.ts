/** Moving shares of the allocation within limits. */
import type { Allocation, Colony } from '../schema.ts';
import { heldBecause } from '../works/protocols.ts';
import { keepBase } from './base.ts';

type Use = keyof Allocation;
const USES: readonly Use[] = ['heating', 'isru', 'greenhouse'];

/** A share that is asked for: by how much, and the bound it does not pass (the most of a gain, the least of a loss). */
export type Move = { readonly by: number; readonly bound: number };

/**
 * Moves shares for the running sol and brings their sum to 1 again; what stood before comes back at its end.
 * @returns the shares in words, or null when they are held or nothing could move.
 */
export function shift(colony: Colony, moves: { readonly [K in Use]?: Move }): string | null {
  if (heldBecause(colony, 'allocation') !== null) return null;
  const next = { ...colony.allocation };
  let sum = 0;
  let moved = false;
  for (const use of USES) {
    const move = moves[use];
    if (move !== undefined) {
      const before = next[use];
      next[use] = moveOne(before, move);
      if (next[use] !== before) moved = true;
    }
    sum += next[use];
  }
  if (!moved || sum <= 0) return null;
  keepBase(colony);
  for (const use of USES) next[use] = next[use] / sum + 0;
  colony.allocation = next;
  const percent = (share: number): string => `${Math.round(share * 100)} %`;
  return `heating ${percent(next.heating)}, ISRU ${percent(next.isru)}, greenhouse ${percent(next.greenhouse)}`;
}

/** A share beyond its bound already stays where it is. */
function moveOne(share: number, { by, bound }: Move): number {
  return by > 0 ? Math.max(share, Math.min(bound, share + by)) : Math.min(share, Math.max(bound, share + by));
}
