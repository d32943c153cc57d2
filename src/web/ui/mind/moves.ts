/** How a stock moves, in words. */
import type { InertiaDetail } from '../../../core/talk/mindDetails.ts';

/** A change that is less than this part of the usual one says nothing. */
const NOISE = 0.05;

/** Rising, falling or steady, and whether it does so faster than the sol before. */
export function movesText({ velocity, acceleration, trend }: InertiaDetail): string {
  const usual = Math.max(Math.abs(velocity), Math.abs(trend), Math.abs(velocity - acceleration));
  const noise = usual * NOISE;
  if (usual === 0 || Math.abs(velocity) <= noise) return 'steady';
  const way = velocity > 0 ? 'rising' : 'falling';
  if (Math.abs(acceleration) <= noise) return `${way} as before`;
  // The sol before went the other way.
  if (velocity * (velocity - acceleration) < 0) return `turned, now ${way}`;
  return acceleration * velocity > 0 ? `${way}, faster` : `${way}, slower`;
}
