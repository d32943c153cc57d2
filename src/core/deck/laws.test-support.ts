/** The invariants of the deck, checked after every event and every loss of power. Each stands under its name of the design notes. */
import { expect } from 'vitest';
import { OWN_WORDS } from './cipher/ownWords.ts';
import { Host } from './host.test-support.ts';
import { ALL_FILES } from './modules.test-support.ts';
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
  isForced = false;

  constructor(colony: string | null = 'colony-a') {
    super(colony);
    this.watch = (before, event, effects) => this.check(before, event, effects);
  }

  private check(before: State, event: DeckEvent, effects: readonly Effect[]): void {
    const isOfSlot = Object.hasOwn(SLOT_TABLE, event.kind);
    const cell = `${event.kind} @ ${isOfSlot ? slotCellOf(before) : contractCellOf(before)}`;
    visited.set(cell, (visited.get(cell) ?? 0) + 1);
    const { state } = this;
    const chain = chainOf(state);
    const was = chainOf(before);
    this.checkSlot(before, event, effects);
    this.checkMoney(before, effects);
    this.checkWhole(before);

    // I14: a file in the slot never makes a contract.
    if (before.contract.phase === 'NONE' && event.kind !== 'accept' && event.kind !== 'unshelve')
      expect(state.contract.phase).toBe('NONE');
    // I15: time only falls, and only while the page is visible.
    if (before.contract.phase === 'AWAIT' && state.contract.phase === 'AWAIT') {
      expect(state.contract.leftMs).toBeLessThanOrEqual(before.contract.leftMs);
      if (event.kind !== 'visible-ms') expect(state.contract.leftMs).toBe(before.contract.leftMs);
    }
    if (event.kind === 'visible-ms' && before.hidden) expect(state).toEqual(before);
    // I16: records are dense, and never fewer.
    chain?.records.forEach(({ phase }, place) => expect(phase).toBe(place));
    if (chain !== null && was !== null && chain.id === was.id)
      expect(chain.records.length).toBeGreaterThanOrEqual(was.records.length);
    // I12: nothing is promised that is not durable.
    for (const effect of effects)
      if (effect.kind === 'accept-contract') expect(this.flashRecord?.current?.id).toBe(effect.contract);
      else if (effect.kind === 'pay') expect(this.flashRecord?.settled).toContain(effect.contract);
    // The colony is held exactly while a swap is open.
    expect(this.isHeld).toBe(isColonyHeld(state));
    // A phase starts only with a choice, where there is one to make.
    for (const effect of effects)
      if (effect.kind === 'start-phase') {
        const options = chain === null ? undefined : phaseToCome(chain)?.options;
        if (options !== undefined) expect(options.map(({ id }) => id)).toContain(effect.option);
        expect(effect.values).toEqual(chain?.values);
      }
  }

  private checkSlot(before: State, event: DeckEvent, effects: readonly Effect[]): void {
    const { state } = this;
    const { slot, contract } = state;
    // I1: while busy, a gesture changes neither slot nor contract and has no effect.
    if (isBusy(before) && GESTURES.includes(event.kind)) {
      expect(slot).toBe(before.slot);
      expect(contract).toBe(before.contract);
      expect(effects).toEqual([]);
    }
    if (event.kind === 'force' && before.slot.phase === 'UNMOUNTING' && before.slot.blocked) this.isForced = true;
    // I2: the slot is empty only when the contract is durable as it is.
    else if (before.slot.phase === 'UNMOUNTING' && slot.phase !== 'UNMOUNTING') {
      const left = chainOf(before);
      if (left !== null) expect(this.flashRecord?.current).toEqual(left);
      if (before.slot.hadSave) expect(event.kind).toBe('save-flushed');
      expect('ok' in event && event.ok).toBe(true);
    }
    // The chain is written before the save, and words and handlers go last.
    const order = effects.map(({ kind }) => kind);
    if (slot.phase === 'UNMOUNTING' && before.slot.phase !== 'UNMOUNTING') {
      expect(order.indexOf('write-journal')).toBeGreaterThanOrEqual(0);
      expect(order.indexOf('write-journal')).toBeLessThan(order.indexOf('write-flash'));
      expect(order).not.toContain('flush-save');
      expect(order).not.toContain('roll-back-vocabulary');
    }
    // I4: a phase runs exactly while the contract is RUNNING, with its module in the slot or the deck's own job and none.
    expect(this.started !== null).toBe(contract.phase === 'RUNNING');
    if (contract.phase === 'RUNNING') {
      const needs = phaseToCome(contract.chain)?.needs;
      expect(this.started).toBe(contract.ticket);
      expect(contract.chain.colony).toBe(state.colony);
      expect(contract.chain.unclean).toBe(true);
      // I17: never on a module that lacks the capability.
      if (needs === 'DECK') expect(slot.phase).toBe('ABSENT');
      else expect(slot).toMatchObject({ phase: 'ACTIVE', save: 'open', module: { tag: needs } });
    }
    // I5, I6: the words and handlers in force are those of the registered module, and nobody else's.
    const module = registeredIn(state)?.id ?? null;
    expect([...new Set(this.voice.productions.map(({ owner }) => owner))].filter((owner) => owner !== 'DECK')).toEqual(
      module === null ? [] : [module],
    );
    if (module === null) expect(this.voice).toEqual(OWN_WORDS);
    if (state.colony !== null || module !== null) expect(this.colonySeat).toBe(module);
    // I8: saves are opened and written for the module in the slot alone.
    for (const effect of effects)
      if (effect.kind === 'open-save' || effect.kind === 'flush-save') expect(effect.module).toBe(module);
    // I9: a corrupt save is set aside before the phase that could write it.
    if (event.kind === 'save-opened' && event.result === 'corrupt' && before.slot !== slot) {
      expect(order[0]).toBe('quarantine-save');
    }
    // I21: only what was read, is known and is granted gets in.
    if (registeredIn(state) !== null)
      expect(ALL_FILES.find(({ file }) => file.digest === registeredIn(state)?.digest)?.isGood).toBe(true);
    // I22: a completion that nobody waits for changes nothing.
    if ('ticket' in event && !isWaitedFor(before, event)) {
      expect(state).toBe(before);
      expect(effects).toEqual([]);
    }
    // Tickets are never given out twice.
    const tickets = effects.map(({ ticket }) => ticket);
    expect(new Set(tickets).size).toBe(tickets.length);
    for (const ticket of tickets) expect(ticket).toBeGreaterThan(before.ticket);
  }

  private checkMoney(before: State, effects: readonly Effect[]): void {
    const { deck } = this.state;
    // I3, I18: bits of the history stay, and are known ones.
    expect(deck.history & before.deck.history).toBe(before.deck.history);
    expect(deck.history & ~KNOWN).toBe(0);
    // I7: a contract settles once, for what is owed.
    expect(new Set(deck.settled).size).toBe(deck.settled.length);
    const fresh = deck.settled.filter((id) => !before.deck.settled.includes(id));
    expect(fresh.length).toBeLessThanOrEqual(1);
    const chain = chainOf(before);
    for (const id of fresh) {
      if (chain === null) expect.fail('settled, but not under way');
      expect(id).toBe(chain.id);
      const { credits, reputation } = owed(chain);
      expect(deck.reputation).toBe(Math.max(0, before.deck.reputation + reputation));
      expect(effects).toContainEqual(expect.objectContaining({ kind: 'pay', contract: id, credits }));
    }
    for (const effect of effects)
      if (effect.kind === 'write-flash')
        for (const id of effect.record.settled)
          if (!deck.settled.includes(id)) {
            const settling = chainOf(this.state);
            if (settling?.id !== id) expect.fail('another contract was settled');
            this.payouts.set(id, owed(settling).credits);
          }
    this.checkBooks();
  }

  private checkBooks(): void {
    const { credits, settled, rerolls, places } = this.state.deck;
    const income = settled.reduce((sum, id) => sum + (this.payouts.get(id) ?? NaN), 0);
    expect(credits).toBe(income - 150 * rerolls - 900 * places);
  }

  private checkWhole(before: State): void {
    const { deck } = this.state;
    const current = chainOf(this.state);
    // I13: caps.
    expect(deck.ring.length).toBeLessThanOrEqual(128);
    expect(deck.lines.length).toBeLessThanOrEqual(5);
    expect(deck.suspended.length).toBeLessThanOrEqual(8 + deck.places);
    if (current !== null) expect(current.records.length).toBeLessThanOrEqual(current.terms.phases.length);
    expect(deck.rev).toBeGreaterThanOrEqual(before.deck.rev);
    // I20: a contract that was promised is under way, on the shelf or settled; never gone, and only once.
    const shelf = deck.suspended.map(({ id }) => id);
    const all = [...deck.settled, ...shelf];
    expect(new Set(all).size).toBe(all.length);
    for (const id of this.promised.keys()) expect([...all, current?.id]).toContain(id);
    // Only a contract that is being taken off the shelf, or put there, may still be held.
    if (current !== null && this.state.contract.phase !== 'COMMIT') expect(all).not.toContain(current.id);
  }

  override cut(kind: 'tab' | 'kill', landed: number, lot: number): void {
    const before = this.state;
    super.cut(kind, landed, lot);
    const { state } = this;
    // The slot starts empty, and nothing runs.
    expect(state.slot).toEqual({ phase: 'ABSENT' });
    expect(['NONE', 'RESUMABLE']).toContain(state.contract.phase);
    // I3: bits that were durable are there.
    const durable = (this.flashRecord?.history ?? 0) | (this.journals[0]?.history ?? 0);
    expect(state.deck.history & durable).toBe(durable);
    expect(state.deck.rev).toBeGreaterThanOrEqual(this.flashRecord?.rev ?? 0);
    // I12, I20: what was promised is there, with the phases that were shown as finished.
    this.checkBooks();
    this.checkWhole(state);
    const chain = chainOf(state);
    for (const [id, records] of this.promised)
      for (const one of [chain, ...state.deck.suspended])
        if (one?.id === id) expect(one.records.length).toBeGreaterThanOrEqual(records);
    for (const id of this.paid) expect(state.deck.settled).toContain(id);
    // I7: a settled contract does not come back.
    if (chain !== null) expect(state.deck.settled).not.toContain(chain.id);
    // I19b: an orderly end of the page keeps that a phase was under way, and how it was gone about.
    if (kind === 'tab' && before.contract.phase === 'RUNNING') {
      expect(chain).toEqual(before.contract.chain);
      expect(state.deck.ring.at(-1)?.kind).toBe('anomalous:removal');
    }
    if (kind === 'tab') expect(state.deck.history & before.deck.history).toBe(before.deck.history);
  }
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
