/** Makes the frames of a new ledger, whose head is not known yet. */
import { type Frame, frameHash } from './frame.ts';
import { frameOfSol } from './frameOfSol.ts';
import type { LedgerPlan } from './noise.ts';

/**
 * The published frames of a plan, in order, each linked to the one before. No published frame leans on chance from beyond
 * the head, so a longer ledger begins with the frames of a shorter one.
 */
export function* publish(plan: Omit<LedgerPlan, 'forecastSeed'>): Generator<Frame, void> {
  const whole: LedgerPlan = { ...plan, forecastSeed: 0 };
  let before: Frame | null = null;
  for (let sol = 1; sol <= plan.headSol; sol++) {
    const body: Omit<Frame, '_hash'> = {
      ...frameOfSol(whole, sol, before?.mars ?? null),
      prevHash: before?._hash ?? null,
    };
    before = { ...body, _hash: frameHash(body) };
    yield before;
  }
}
