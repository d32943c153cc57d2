/** The mission board: the same inputs always give the same offers, so nothing is won by looking twice. */
import type { CapabilityModule } from '../../cartridge/formats/capability.ts';
import { draw, streamOf } from '../../kernel/random.ts';
import { bitOf, CAPABILITIES } from '../capabilities.ts';
import type { Terms } from '../record/chain.ts';
import { BASELINE } from './baseline.ts';
import { BOUNTIES } from './bounties.ts';
import type { Offer } from './offer.ts';
import { tierOf } from './tier.ts';

/** Sols for which a board stays as it is. */
const WINDOW_SOLS = 5;
/** Offers of the smallest board. */
const LEAST_OFFERS = 4;
/** Chance of a job to come up in a window: of a seated module, of another, and of a chance rather than a need. */
const CHANCE = { seated: 0.8, shelf: 0.4, opportunity: 0.35 } as const;

/** What the board depends on, and nothing else does. */
export type BoardInput = {
  readonly seed: number;
  /** How often it was drawn anew for credits. */
  readonly rerolls: number;
  readonly sol: number;
  readonly colony: string;
  readonly history: number;
  /** Id of the module in the slot; null on a bare deck. */
  readonly seated: string | null;
  readonly reputation: number;
  /** Modules on the shelf and in the slot. Those the deck has not registered yet offer nothing. */
  readonly modules: readonly Pick<CapabilityModule, 'id' | 'capability' | 'contracts'>[];
  /** Ids that are settled, suspended or under way. */
  readonly taken: readonly string[];
  /** Whether a predicate holds for the colony as it is. */
  readonly holds: (when: string) => boolean;
};

type Candidate = {
  readonly by: string | null;
  readonly terms: Terms;
  readonly chance: number;
  readonly isSeated: boolean;
};
type Ranked = { readonly offer: Offer; readonly isUp: boolean; readonly candidate: Candidate; readonly lot: number };

/** The offers, most pressing first: four to eight of them, by reputation, as far as there are jobs. */
export function boardOf(input: BoardInput): readonly Offer[] {
  const { size } = tierOf(input.reputation);
  const jobs = ranked(input, candidatesOf(input));
  const own = ranked(input, ownOf(input));
  // One module alone has few jobs: the deck's own fill the smallest board up.
  if (input.seated !== null) return [...jobs.slice(0, size), ...own.slice(0, Math.max(0, LEAST_OFFERS - jobs.length))];
  // A bare deck keeps half of its places for what it can do by itself.
  const fromShelf = jobs.slice(0, Math.max(size - Math.floor(size / 2), size - own.length));
  return [...fromShelf, ...own].slice(0, size);
}

/** Jobs of modules: those whose every capability has been on this deck, and that its name allows. */
function candidatesOf({ modules, history, seated, reputation, holds }: BoardInput): Candidate[] {
  const { threat } = tierOf(reputation);
  return modules
    .filter(({ capability }) => (history & bitOf(capability.tag)) !== 0)
    .flatMap(({ id, contracts }) => contracts.map((terms) => ({ by: id, terms, isSeated: id === seated })))
    .filter(({ terms }) => terms.threat <= threat)
    .filter(({ terms }) => terms.phases.every(({ needs }) => (history & bitOf(needs)) !== 0))
    .filter(({ terms }) => terms.when === undefined || holds(terms.when))
    .map((one) => ({ ...one, chance: chanceOf(one.terms, one.isSeated) }));
}

function chanceOf(terms: Terms, isSeated: boolean): number {
  if (terms.opportunity === true) return terms.when === undefined ? CHANCE.opportunity : 1;
  return isSeated ? CHANCE.seated : CHANCE.shelf;
}

/** What the deck offers by itself: bounties, and the baseline jobs that no module has superseded. */
function ownOf({ history }: BoardInput): Candidate[] {
  const superseded = CAPABILITIES.filter(({ tag }) => (history & bitOf(tag)) !== 0).map((one) => one.supersedes);
  const jobs = BASELINE.filter(({ id }) => !superseded.includes(id));
  return [...jobs, ...BOUNTIES].map((terms) => ({ by: null, terms, chance: CHANCE.seated, isSeated: false }));
}

/** Those that came up and are still there, then those that fill the board up; in the order of the board. */
function ranked(input: BoardInput, candidates: readonly Candidate[]): Offer[] {
  const all = candidates.flatMap((candidate) => rank(input, candidate));
  return all
    .filter(({ offer }) => !input.taken.includes(offer.id))
    .sort(byRank)
    .map(({ offer }) => offer);
}

function byRank(a: Ranked, b: Ranked): number {
  // What the colony's own readings ask for comes first.
  const order = ({ isUp, candidate: { terms, isSeated } }: Ranked): number =>
    terms.when === undefined ? 1 + (isUp ? 0 : 2) + (isSeated ? 0 : 1) : 0;
  if (order(a) !== order(b)) return order(a) - order(b);
  if (a.lot !== b.lot) return a.lot - b.lot;
  return a.offer.id < b.offer.id ? -1 : 1;
}

/** The latest window in which a job came up and from which it is still there; else this one, as a filler. None for chances. */
function rank({ seed, rerolls, sol, colony }: BoardInput, candidate: Candidate): Ranked[] {
  const { by, terms, chance } = candidate;
  const now = Math.floor(sol / WINDOW_SOLS);
  const name = `${by ?? 'deck'}/${terms.id}`;
  const stream = streamOf(`board ${name}`);
  const lot = draw(seed, stream, now, rerolls, 1);
  const made = (born: number, isUp: boolean): Ranked[] => {
    const leavesSol = born * WINDOW_SOLS + terms.ttl;
    const left = leavesSol - now * WINDOW_SOLS;
    const id = `${name}/${born}.${rerolls}/${colony}`;
    const isFading = left * 4 <= terms.ttl;
    return [{ offer: { id, colony, offeredBy: by, terms, leavesSol, isFading }, isUp, candidate, lot }];
  };
  for (let born = now; born >= 0 && now * WINDOW_SOLS < born * WINDOW_SOLS + terms.ttl; born--)
    if (draw(seed, stream, born, rerolls) < chance) return made(born, true);
  return terms.opportunity === true ? [] : made(now, false);
}
