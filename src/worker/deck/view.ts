/** What the page is shown of the deck. */
import { ruleOf } from '../../core/colony/bay/effects/table.ts';
import type { Run } from '../../core/cartridge/run.ts';
import type { Offer } from '../../core/deck/board/offer.ts';
import { tierOf } from '../../core/deck/board/tier.ts';
import { bitOf, CAPABILITIES, DECK_TAG } from '../../core/deck/capabilities.ts';
import { payOf } from '../../core/deck/pay.ts';
import { phaseToCome, type Chain, type Terms } from '../../core/deck/record/chain.ts';
import { SHELF_PLACES } from '../../core/deck/record/deckRecord.ts';
import { chainOf, isColonyHeld, registeredIn, type State } from '../../core/deck/slot/state.ts';
import type { ContractView, DebriefView, DeckView, OfferPhase, OfferView, PromptView } from '../../core/talk/deck.ts';
import { TICKS_PER_SOL } from '../../core/mars/constants.ts';
import { readsDead } from './orders.ts';
import { rackViewOf, type Rack } from './rack.ts';

type Facts = {
  readonly state: State;
  /** Bits of the history that are durable. */
  readonly history: number;
  readonly rack: Rack;
  readonly run: Run | null;
  readonly offers: readonly Offer[];
  readonly debrief: DebriefView | null;
  readonly reason: string | null;
};

/** The deck as it stands. It shares no reference that changes. */
export function deckViewOf({ state, history, rack, run, offers, debrief, reason }: Facts): DeckView {
  const { deck, slot } = state;
  const module = registeredIn(state);
  const sol = Math.floor((run?.colony.tick ?? 0) / TICKS_PER_SOL);
  const chain = chainOf(state);
  const { threat } = tierOf(deck.reputation);
  return {
    handle: deck.handle,
    credits: deck.credits,
    reputation: deck.reputation,
    tier: { threat, next: nextTier(deck.reputation) },
    history: CAPABILITIES.filter(({ tag }) => (history & bitOf(tag)) !== 0).map(({ tag }) => tag),
    bay: {
      phase: slot.phase,
      module: module && {
        id: module.id,
        name: module.name,
        tag: module.tag,
        digest: module.digest,
        edited: module.edited,
      },
      file: slot.phase === 'MOUNTED' ? slot.file.name : null,
      fault: slot.phase === 'MOUNTED' ? slot.fault : null,
      reason: slot.phase === 'MOUNTED' && slot.fault === 'format' ? reason : null,
      blocked: slot.phase === 'UNMOUNTING' && slot.blocked,
    },
    contract: chain === null ? null : contractViewOf(state, chain, run),
    prompt: promptOf(state, rack),
    board: offers.map((offer) => offerViewOf(offer, rack, sol)),
    suspended: deck.suspended.map(({ id, terms, records, colony }) => ({
      id,
      title: terms.title,
      done: records.length,
      of: terms.phases.length,
      here: colony === state.colony,
    })),
    places: SHELF_PLACES + deck.places,
    settled: deck.settled.length,
    lines: deck.lines.slice(-2),
    rack: rack.all().map((racked) => rackViewOf(racked, deck.history)),
    lastModule: deck.lastModule?.digest ?? null,
    debrief,
    evidence: deck.evidence && { mission: deck.evidence.mission, sols: deck.evidence.sols, cause: deck.evidence.cause },
    held: isColonyHeld(state),
    rev: deck.rev,
  };
}

const MOST_REPUTATION = 200;

/** The reputation at which more opens. */
function nextTier(reputation: number): number | null {
  for (let next = reputation + 1; next <= MOST_REPUTATION; next++) if (tierOf(next) !== tierOf(reputation)) return next;
  return null;
}

const phaseOf = ({ title, needs, sols, options = [] }: Terms['phases'][number]): OfferPhase => ({
  title,
  needs,
  sols,
  options,
});

function offerViewOf({ id, offeredBy, terms, leavesSol, isFading }: Offer, rack: Rack, sol: number): OfferView {
  return {
    id,
    title: terms.title,
    brief: terms.brief,
    by: offeredBy === null ? null : (rack.find(offeredBy)?.module.name ?? offeredBy.toUpperCase()),
    threat: terms.threat,
    pay: terms.pay,
    worth: worthOf(terms, []),
    rep: terms.rep,
    live: terms.clock === 'live',
    phases: terms.phases.map(phaseOf),
    leavesIn: Math.max(0, leavesSol - sol),
    fading: isFading,
    brings: bringsOf(terms),
    wantsEvidence: readsDead(terms),
  };
}

/** What it leaves behind, in the words of the rules that will do it. */
function bringsOf({ reward = [] }: Terms): string[] {
  return reward.flatMap(({ kind, res, what, amount = 0, sols = 0 }) => {
    const rule = ruleOf({ kind, of: what ?? res ?? kind });
    if (rule === undefined) return [];
    const least = Math.min(rule.most, Math.max(0, amount));
    if ('does' in rule) return [sols > 0 ? `${rule.does(least)} ${sols} sols.` : rule.does(least)];
    return [`${amount === 0 ? '' : `${amount} `}${what ?? res ?? kind}, at once.`];
  });
}

/** Credits that a contract would pay if all that is left of it went in full. */
function worthOf(terms: Terms, records: Chain['records']): number {
  const rest = terms.phases.slice(records.length).map((_, place) => ({
    phase: records.length + place,
    outcome: 'full' as const,
    heat: 0,
    module: null,
    rev: '',
  }));
  return payOf({ terms, records: [...records, ...rest] }).credits;
}

function contractViewOf(state: State, chain: Chain, run: Run | null): ContractView {
  const { contract } = state;
  const { id, terms, records, option, values, faults, unclean } = chain;
  const under = run?.colony.bay.contract;
  return {
    id,
    title: terms.title,
    brief: terms.brief,
    phase: contract.phase === 'NONE' ? 'COMMIT' : contract.phase,
    closing: contract.phase === 'COMMIT' && contract.purpose !== 'begin' && contract.purpose !== 'unshelve',
    live: terms.clock === 'live',
    pay: terms.pay,
    rep: terms.rep,
    worth: worthOf(terms, records),
    here: chain.colony === state.colony,
    at: records.length,
    phases: terms.phases.map((phase, place) => ({
      ...phaseOf(phase),
      outcome: records[place]?.outcome ?? null,
      heat: records[place]?.heat ?? 0,
      module: records[place]?.module ?? null,
    })),
    option,
    values,
    faults,
    unclean,
    leftMs: contract.phase === 'AWAIT' ? contract.leftMs : null,
    work:
      contract.phase === 'RUNNING' && under?.id === id && under.outcomes.length === records.length
        ? { progress: under.progress, heat: under.heat, solsRun: under.solsRun }
        : null,
  };
}

function promptOf(state: State, rack: Rack): PromptView | null {
  const { slot, contract } = state;
  if (slot.phase === 'UNMOUNTING' && slot.blocked)
    return { ask: 'storage', what: slot.at === 'flash' ? 'deck' : 'save' };
  if (contract.phase === 'OFFER') return { ask: 'suspend-or-abandon' };
  if (contract.phase !== 'AWAIT') return null;
  const phase = phaseToCome(contract.chain);
  if (phase === undefined) return null;
  const place = { phase: contract.chain.records.length + 1, of: contract.chain.terms.phases.length };
  const seated = slot.phase === 'REGISTERED' || slot.phase === 'ACTIVE' ? slot.module : null;
  if (phase.needs === DECK_TAG) {
    if (slot.phase !== 'ABSENT') return { ask: 'empty-slot', ...place };
  } else if (seated?.tag !== phase.needs) {
    const name = rack.all().find(({ module }) => module.tag === phase.needs)?.module.name ?? phase.needs;
    return { ask: 'insert', needs: phase.needs, name, ...place, wrong: seated?.name ?? null };
  }
  const { options = [] } = phase;
  if (options.length === 0 || contract.chain.option !== null) return null;
  return { ask: 'choice', phase: place.phase, options };
}
