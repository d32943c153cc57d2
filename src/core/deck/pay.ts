/** What contracts pay, in credits and in name. Figures are the project's own, from its lifecycle notes, section 3.3. */
import { type Chain, heatOf } from './record/chain.ts';
import { type Deck, MAX_CREDITS, MAX_REPUTATION } from './record/deckRecord.ts';

/** What a contract brings when it is settled. Reputation may be negative. */
export type Pay = { readonly credits: number; readonly reputation: number };

/** Pay of a contract of so many phases, in tenths of that of one with a single phase. */
const SHAPE_TENTHS: readonly number[] = [10, 10, 14, 15, 16];
/** Share of its part that a phase earns, in tenths. */
const OUTCOME_TENTHS = { full: 10, partial: 6 } as const;
/** Percent of the pay that each point of heat takes, and what heat never takes. */
const LOST_PERCENT = 5;
const LEAST_PERCENT = 50;
/** Share of what finished phases earned that is paid when the rest is given up. */
const ABANDONED = 0.5;
/** Reputation lost by giving a contract up. */
const ABANDON_REPUTATION = 5;

/** Credits that the finished phases earned, not rounded. Whole numbers to the last division, so that halves are halves. */
function earned(chain: Pick<Chain, 'terms' | 'records'>): number {
  const { pay, phases } = chain.terms;
  const shape = SHAPE_TENTHS[phases.length] ?? 10;
  const outcomes = chain.records.reduce((sum, { outcome }) => sum + OUTCOME_TENTHS[outcome], 0);
  const percent = Math.max(LEAST_PERCENT, 100 - LOST_PERCENT * heatOf(chain));
  return (pay * shape * outcomes * percent) / (10_000 * phases.length);
}

/** What a finished contract pays: whole credits, and reputation by the share of full phases. */
export function payOf(chain: Pick<Chain, 'terms' | 'records'>): Pay {
  const { rep, phases } = chain.terms;
  const full = chain.records.filter(({ outcome }) => outcome === 'full').length;
  return { credits: Math.round(earned(chain)), reputation: Math.round((rep * full) / phases.length) };
}

/** What a contract that is given up pays. */
export function abandonPayOf(chain: Chain): Pay {
  return { credits: Math.floor(earned(chain) * ABANDONED), reputation: -ABANDON_REPUTATION };
}

/** The deck after a contract is settled: paid, and its id never taken again. */
export function settled(deck: Deck, { id }: Chain, { credits, reputation }: Pay): Deck {
  return {
    ...deck,
    credits: Math.min(MAX_CREDITS, deck.credits + credits),
    reputation: Math.max(0, Math.min(MAX_REPUTATION, deck.reputation + reputation)),
    settled: [...deck.settled, id],
  };
}
