/** What contracts pay, in credits and in name. Figures are the project's own, from its lifecycle notes, section 3.3. */
import { type Chain, heatOf } from './record/chain.ts';
import { type Deck, MAX_CREDITS, MAX_REPUTATION } from './record/deckRecord.ts';

/** What a contract brings when it is settled. Reputation may be negative. */
export type Pay = { readonly credits: number; readonly reputation: number };

/** Pay of a contract of so many phases, against one of the same base with one phase. */
const SHAPE: readonly number[] = [1, 1, 1.4, 1.5, 1.6];
/** Share of its part that a phase with a partial outcome earns. */
const PARTIAL = 0.6;
/** Pay that is lost for each point of heat. */
const LOST_PER_HEAT = 0.05;
/** Share of the pay that heat never takes. */
const LEAST_SHARE = 0.5;
/** Share of what finished phases earned that is paid when the rest is given up. */
const ABANDONED = 0.5;
/** Reputation lost by giving a contract up. */
const ABANDON_REPUTATION = 5;

/** Credits that the finished phases earned, not rounded. */
function earned(chain: Chain): number {
  const { pay, phases } = chain.terms;
  const shape = SHAPE[phases.length] ?? 1;
  const outcomes = chain.records.reduce((sum, { outcome }) => sum + (outcome === 'full' ? 1 : PARTIAL), 0);
  return ((pay * shape * outcomes) / phases.length) * Math.max(LEAST_SHARE, 1 - LOST_PER_HEAT * heatOf(chain));
}

/** What a finished contract pays: whole credits, and reputation by the share of full phases. */
export function payOf(chain: Chain): Pay {
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
