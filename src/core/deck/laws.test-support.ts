/** The invariants of the deck, checked after every event and every loss of power. Each stands under its name of the design notes. */
import { expect } from 'vitest';
import { OWN_WORDS } from './cipher/ownWords.ts';
import { Host } from './host.test-support.ts';
import { FILES } from './modules.test-support.ts';
import { type Chain, phaseToCome } from './record/chain.ts';
import type { Effect } from './slot/effects.ts';
import type { DeckEvent } from './slot/events.ts';
import { chainOf, isBusy, isColonyHeld, registeredIn, type State } from './slot/state.ts';
import { CONTRACT_TABLE, contractCellOf, SLOT_TABLE, slotCellOf } from './slot/table.ts';

const GESTURES = [
  'insert',
  'eject',
  'pull',
  'accept',
  'choose',
  'resume',
  'suspend',
  'abandon',
  'unshelve',
  'buy',
  'rename',
  'evidence',
];
const KNOWN = 0b1111_1111;

/** Cells of the table that a run of the laws has been in: "event @ cell". */
export const visited = new Map<string, number>();

/** Every cell that there is. */
export function allCells(): string[] {
  return [...Object.entries(SLOT_TABLE), ...Object.entries(CONTRACT_TABLE)].flatMap(([event, row]) =>
    Object.keys(row).map((cell) => `${event} @ ${cell}`),
  );
}

/** What a contract pays, by the words of the rule and not by the code. Whole if nothing is left to do. */
function owed({ terms, records }: Chain): { credits: number; reputation: number } {
  const shares = records.map(({ outcome }) => ({ full: 10, partial: 6 })[outcome]);
  const heat = records.reduce((sum, record) => sum + record.heat, 0);
  const shape = [10, 14, 15, 16][terms.phases.length - 1] ?? NaN;
  const whole = terms.pay * shape * shares.reduce((sum, share) => sum + share, 0) * Math.max(50, 100 - 5 * heat);
  const hot = whole / (100 * 100 * terms.phases.length);
  if (records.length < terms.phases.length) return { credits: Math.floor(hot / 2), reputation: -5 };
  const full = shares.filter((share) => share === 10).length;
  return { credits: Math.round(hot), reputation: Math.round((terms.rep * full) / terms.phases.length) };
}

/** A host that is checked. */
export class LawfulHost extends Host {
  /** Credits paid for each settled contract, from the law's own sum. */
  payouts = new Map<string, number>();
  private heardVoice: unknown = null;
  private lastWritten = 0;

  constructor(colony: string | null = 'colony-a') {
    super(colony);
    this.watch = (before, event, effects) => this.check(before, event, effects);
  }

  private check(before: State, event: DeckEvent, effects: readonly Effect[]): void {
    const isOfSlot = Object.hasOwn(SLOT_TABLE, event.kind);
    const cell = `${event.kind} @ ${isOfSlot ? slotCellOf(before) : contractCellOf(before)}`;
    visited.set(cell, (visited.get(cell) ?? 0) + 1);
    this.checkSlot(before, event, effects);
    this.checkContract(before, event, effects);
    this.checkMoney(before, effects);
    this.checkWhole(before);
  }

  private checkContract(before: State, event: DeckEvent, effects: readonly Effect[]): void {
    const { state } = this;
    const chain = chainOf(state);
    const was = chainOf(before);
    if (before.contract.phase === 'NONE' && event.kind !== 'accept' && event.kind !== 'unshelve')
      law('I14 a file in the slot never makes a contract', state.contract.phase === 'NONE');
    if (before.contract.phase === 'AWAIT' && state.contract.phase === 'AWAIT') {
      const lost = before.contract.leftMs - state.contract.leftMs;
      law('I15 time only falls, and by visible time', event.kind === 'visible-ms' ? lost >= 0 : lost === 0);
    }
    if (event.kind === 'visible-ms' && before.hidden) law('I15 hidden time does not count', state === before);
    law('I16 records are dense', chain?.records.every(({ phase }, place) => phase === place) ?? true);
    if (chain !== null && chain.id === was?.id)
      law('I16 records are never fewer', chain.records.length >= was.records.length);
    law('D2.11 the colony is held exactly while a swap is open', this.isHeld === isColonyHeld(state));
    for (const effect of effects)
      if (effect.kind === 'accept-contract')
        law('I12 an acceptance is durable before it is told', this.flash?.current?.id === effect.contract);
      else if (effect.kind === 'pay')
        law('I12 pay is durable before it is told', this.flash?.settled.includes(effect.contract) ?? false);
      else if (effect.kind === 'start-phase') {
        const options = chain === null ? undefined : phaseToCome(chain)?.options;
        law('D2.3 a phase has its choice', options?.some(({ id }) => id === effect.option) ?? effect.option === null);
        law('D2.4 a phase gets the values of those before it', effect.values === chain?.values);
      }
  }

  private checkSlot(before: State, event: DeckEvent, effects: readonly Effect[]): void {
    const { state } = this;
    const { slot, contract } = state;
    if (isBusy(before) && GESTURES.includes(event.kind))
      law(
        'I1 while busy a gesture changes nothing',
        slot === before.slot && contract === before.contract && effects.length === 0,
      );
    const isForced = event.kind === 'force' && before.slot.phase === 'UNMOUNTING' && before.slot.blocked;
    if (!isForced && before.slot.phase === 'UNMOUNTING' && slot.phase !== 'UNMOUNTING') {
      const left = chainOf(before);
      if (left !== null) expect(this.flash?.current, 'I2 the contract is durable as it is').toEqual(left);
      if (before.slot.hadSave) law('I2 the save is written', event.kind === 'save-flushed');
      law('I2 the write did not fail', 'ok' in event && event.ok);
    }
    const order = effects.map(({ kind }) => kind);
    if (slot.phase === 'UNMOUNTING' && before.slot.phase !== 'UNMOUNTING') {
      const journal = order.indexOf('write-journal');
      law('D1.5 journal, then record', journal >= 0 && journal < order.indexOf('write-flash'));
      law('D1.5 the save comes later', !order.includes('flush-save') && !order.includes('roll-back-vocabulary'));
    }
    const module = registeredIn(state);
    law('I4 a phase runs exactly while RUNNING', (this.started !== null) === (contract.phase === 'RUNNING'));
    if (contract.phase === 'RUNNING') {
      const needs = phaseToCome(contract.chain)?.needs;
      law('I4 of its ticket and colony', this.started === contract.ticket && contract.chain.colony === state.colony);
      law('I19b marked as under way', contract.chain.unclean);
      if (needs === 'DECK') law('D2.12 the deck’s own jobs need an empty slot', slot.phase === 'ABSENT');
      else
        law(
          'I17 never on another module',
          slot.phase === 'ACTIVE' && slot.save === 'open' && slot.module.tag === needs,
        );
    }
    if (this.voice !== this.heardVoice || module?.id !== registeredIn(before)?.id) this.checkVoice(module?.id ?? null);
    if (state.colony !== null || module !== null)
      law('I6 the handlers in force are the seated module’s', this.colonySeat === (module?.id ?? null));
    for (const effect of effects)
      if (effect.kind === 'open-save' || effect.kind === 'flush-save')
        law('I8 saves of the module in the slot alone', effect.module === module?.id);
    if (event.kind === 'save-opened' && event.result === 'corrupt' && before.slot !== slot)
      law('I9 a corrupt save is set aside first', order[0] === 'quarantine-save');
    if (module !== null && module.id !== registeredIn(before)?.id)
      law(
        'I21 only what is read, known and granted',
        FILES.some(({ file }) => file.digest === module.digest),
      );
    if ('ticket' in event && !isWaitedFor(before, event))
      law('I22 a stale completion changes nothing', state === before);
    let last = before.ticket;
    for (const { ticket } of effects) {
      law('D1.9 tickets are never given out twice', ticket > last);
      last = ticket;
    }
  }

  private checkVoice(module: string | null): void {
    this.heardVoice = this.voice;
    const guests = new Set(this.voice.productions.map(({ owner }) => owner).filter((owner) => owner !== 'DECK'));
    law(
      'I5 the words in force are the module’s',
      guests.size === (module === null ? 0 : 1) && (module === null || guests.has(module)),
    );
    if (module === null) expect(this.voice, 'I5 the tables are as they were').toEqual(OWN_WORDS);
  }

  private checkMoney(before: State, effects: readonly Effect[]): void {
    const { deck } = this.state;
    law('I3 the history never shrinks', (deck.history & before.deck.history) === before.deck.history);
    law('I18 only known bits', (deck.history & ~KNOWN) === 0);
    if (deck.settled !== before.deck.settled) {
      const fresh = deck.settled.filter((id) => !before.deck.settled.includes(id));
      law(
        'I7 one contract settles at a time, once',
        deck.settled.length === before.deck.settled.length + fresh.length && fresh.length < 2,
      );
      for (const id of fresh) this.checkSettled(id, before, effects);
    }
    for (const effect of effects)
      if (effect.kind === 'write-flash')
        for (const id of effect.record.settled)
          if (!deck.settled.includes(id)) {
            const settling = chainOf(this.state);
            if (settling?.id !== id) expect.fail('I7 another contract was settled');
            this.payouts.set(id, owed(settling).credits);
          }
    if (deck !== before.deck) this.checkBooks();
  }

  private checkSettled(id: string, before: State, effects: readonly Effect[]): void {
    const chain = chainOf(before);
    if (chain?.id !== id) expect.fail('I7 settled, but not under way');
    const { credits, reputation } = owed(chain);
    const { deck } = this.state;
    law('D3.2 reputation is what is owed', deck.reputation === Math.max(0, before.deck.reputation + reputation));
    const isTold = effects.some(
      (effect) => effect.kind === 'pay' && effect.contract === id && effect.credits === credits,
    );
    law('I7 the player is told of what is owed', isTold);
  }

  private checkBooks(): void {
    const { credits, settled, rerolls, places } = this.state.deck;
    const income = settled.reduce((sum, id) => sum + (this.payouts.get(id) ?? NaN), 0);
    law('I7 credits are what was paid less what was bought', credits === income - 150 * rerolls - 900 * places);
  }

  private checkWhole(before: State): void {
    const { deck, contract } = this.state;
    const current = chainOf(this.state);
    law('I13 caps', deck.ring.length <= 128 && deck.lines.length <= 5 && deck.suspended.length <= 8 + deck.places);
    law('I13 records', current === null || current.records.length <= current.terms.phases.length);
    law('D4.3 revisions only rise', deck.rev >= before.deck.rev);
    for (const effect of this.written.splice(0)) {
      law('D4.3 each write has a revision of its own', effect > this.lastWritten);
      this.lastWritten = effect;
    }
    if (
      deck.settled === before.deck.settled &&
      deck.suspended === before.deck.suspended &&
      contract === before.contract
    )
      return;
    const all = [...deck.settled, ...deck.suspended.map(({ id }) => id)];
    const places = new Set(all);
    law('I20 a contract is in one place', places.size === all.length);
    for (const id of this.promised.keys()) law('I20 no contract vanishes', places.has(id) || current?.id === id);
    // One that is just being put onto the shelf, taken off it or settled may still be held.
    if (current !== null && contract.phase !== 'COMMIT')
      law('I20 a contract under way is nowhere else', !places.has(current.id));
  }

  override cut(kind: 'tab' | 'kill', landed: number, lot: number): void {
    const before = this.state;
    super.cut(kind, landed, lot);
    const { state } = this;
    law('D4.3 the slot starts empty', state.slot.phase === 'ABSENT');
    law('D4.3 nothing runs', state.contract.phase === 'NONE' || state.contract.phase === 'RESUMABLE');
    const durable = (this.flash?.history ?? 0) | (this.journals[0]?.history ?? 0);
    law('I3 durable bits are there', (state.deck.history & durable) === durable);
    law('D4.3 the revision goes on', state.deck.rev >= Math.max(this.flash?.rev ?? 0, this.journals[0]?.rev ?? 0));
    this.lastWritten = state.deck.rev;
    this.checkBooks();
    this.checkWhole({ ...state, deck: { ...state.deck, settled: [] } });
    const chain = chainOf(state);
    for (const [id, records] of this.promised)
      for (const one of [chain, ...state.deck.suspended])
        if (one?.id === id) law('I12 phases that were shown as finished are there', one.records.length >= records);
    for (const id of this.paid) law('I12 what was shown as paid is settled', state.deck.settled.includes(id));
    if (chain !== null) law('I7 a settled contract does not come back', !state.deck.settled.includes(chain.id));
    if (kind !== 'tab') return;
    law('I3 the journal keeps every bit', (state.deck.history & before.deck.history) === before.deck.history);
    if (before.contract.phase === 'RUNNING') {
      expect(chain, 'I19b an orderly end keeps what was under way').toEqual(before.contract.chain);
      law('I19b and the deck remembers', state.deck.ring.at(-1)?.kind === 'anomalous:removal');
    }
  }
}

/** A law by its name. Cheap, since it is asked millions of times. */
function law(name: string, holds: boolean): void {
  if (!holds) expect.fail(name);
}

type Completion = Extract<DeckEvent, { ticket: number }>;

function isWaitedFor({ slot, contract }: State, event: Completion): boolean {
  switch (event.kind) {
    case 'parsed':
      return slot.phase === 'MOUNTED' && slot.fault === null && slot.ticket === event.ticket;
    case 'save-opened':
      return slot.phase === 'ACTIVE' && slot.save === 'opening' && slot.ticket === event.ticket;
    case 'save-flushed':
      return slot.phase === 'UNMOUNTING' && slot.at === 'save' && !slot.blocked && slot.ticket === event.ticket;
    case 'flashed':
      if (slot.phase === 'UNMOUNTING') return slot.at === 'flash' && !slot.blocked && slot.ticket === event.ticket;
      return contract.phase === 'COMMIT' && contract.ticket === event.ticket;
    case 'phase-ended':
    case 'phase-failed':
      return contract.phase === 'RUNNING' && contract.ticket === event.ticket;
  }
}
