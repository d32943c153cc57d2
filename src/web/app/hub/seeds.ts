/** The seed that ranked runs of a mission have: everybody’s the same, known without asking a hub. */
import { SHIPPED_PIN } from '../../../core/mars/ledger/shipped.generated.ts';
import { rankedSeedOf } from '../../../core/replay/rankedSeed.ts';

/** Null for a custom mission: there every seed has a board. */
export function seedOf(mission: string): number | null {
  return mission.startsWith('custom') ? null : rankedSeedOf(mission, SHIPPED_PIN);
}
