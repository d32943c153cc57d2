/** How much of a harm a contract's effect keeps off. */
import type { Bay, Effect, Lasting } from '../../baySchema.ts';

/** The share that a shield leaves of what it keeps off: 1 without one. */
export function shieldOf({ bay }: { readonly bay: Pick<Bay, 'effects'> }, kind: Lasting): number {
  const { effects } = bay;
  // Most colonies have none.
  for (let i = 0; i < effects.length; i++) {
    const effect = effects[i] as Effect;
    if (effect.kind === kind) return 1 - effect.amount;
  }
  return 1;
}
