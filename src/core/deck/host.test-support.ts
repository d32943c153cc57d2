/** A host for the deck's laws: performs effects on modelled stores, a modelled colony and the real voice tables, and can lose power. */
import { expect } from 'vitest';
import { mergeVocabulary, rollBackVocabulary, type VoiceTables } from './cipher/vocabulary.ts';
import { OWN_WORDS } from './cipher/ownWords.ts';
import { boot } from './boot.ts';
import { ALL_FILES } from './modules.test-support.ts';
import { decodeDeck, encodeDeck } from './record/codec.ts';
import type { DeckRecord } from './record/deckRecord.ts';
import { decodeJournal, encodeJournal, type Journal } from './record/journal.ts';
import type { Effect } from './slot/effects.ts';
import type { DeckEvent } from './slot/events.ts';
import { chainOf, type State } from './slot/state.ts';
import { transition } from './slot/transition.ts';

const WAITED_FOR = ['parse', 'open-save', 'flush-save', 'write-flash'] as const;
type Waited = Extract<Effect, { kind: (typeof WAITED_FOR)[number] }>;

const SEED = 20_761;

export class Host {
  state: State = boot({ flash: null, journal: null }, SEED, 'OPERATOR');
  pending: Waited[] = [];
  /** The record in the store. */
  flash: DeckRecord | null = null;
  /** Revisions that were written since somebody looked. */
  written: number[] = [];
  /** Every journal of this life, the last one last. */
  journals: Journal[] = [];
  quarantined: string[] = [];
  voice: VoiceTables = OWN_WORDS;
  colonySeat: string | null = null;
  started: number | null = null;
  isHeld = false;
  /** Ids of contracts that the player was told of, with the finished phases that were shown. */
  promised = new Map<string, number>();
  /** Ids the player was told to have been paid for. */
  paid = new Set<string>();
  /** The state this life began with, and every event since. */
  born: State = this.state;
  log: DeckEvent[] = [];
  /** Tickets of this life that nobody waits for any more. */
  ended: number[] = [];
  /** Called after each event that was not refused. */
  watch: (before: State, event: DeckEvent, effects: readonly Effect[]) => void = () => {};

  constructor(colony: string | null = 'colony-a') {
    if (colony !== null) this.send({ kind: 'colony', id: colony });
  }

  /** @returns whether the event was taken. */
  send(event: DeckEvent): boolean {
    const before = this.state;
    this.log.push(event);
    const step = transition(before, event);
    if (!step.ok) {
      this.watch(before, event, []);
      return false;
    }
    this.state = step.value.state;
    for (const effect of step.value.effects) this.perform(effect);
    this.watch(before, event, step.value.effects);
    return true;
  }

  private perform(effect: Effect): void {
    switch (effect.kind) {
      case 'parse':
      case 'open-save':
      case 'flush-save':
      case 'write-flash':
        if (effect.kind === 'write-flash') this.written.push(effect.record.rev);
        this.pending.push(effect);
        return;
      case 'write-journal':
        this.written.push(effect.journal.rev);
        this.journals.push(effect.journal);
        return;
      case 'quarantine-save':
        this.quarantined.push(effect.module);
        return;
      case 'merge-vocabulary': {
        const word = { on: 'said', weight: 1, say: `{thing} of ${effect.module.id}.` };
        const vocabulary = { terms: { thing: ['a stone', 'a bolt'] }, productions: [word] };
        this.voice = mergeVocabulary(this.voice, { id: effect.module.id, vocabulary });
        return;
      }
      case 'roll-back-vocabulary':
        this.voice = rollBackVocabulary(this.voice, effect.module);
        return;
      case 'seat-in-colony':
        this.colonySeat = effect.module.id;
        return;
      case 'remove-from-colony':
        this.colonySeat = null;
        return;
      case 'start-phase':
      case 'run-check':
        expect(this.started).toBeNull();
        this.started = effect.ticket;
        return;
      case 'stop-phase':
        expect(this.started).toBe(effect.started);
        this.ended.push(effect.started);
        this.started = null;
        return;
      case 'hold-colony':
      case 'release-colony':
        this.isHeld = effect.kind === 'hold-colony';
        return;
      case 'prompt': {
        const chain = chainOf(this.state);
        if (chain !== null && effect.prompt.ask !== 'storage') this.promised.set(chain.id, chain.records.length);
        return;
      }
      case 'accept-contract':
        this.promised.set(effect.contract, chainOf(this.state)?.records.length ?? 0);
        return;
      case 'pay':
        this.paid.add(effect.contract);
        return;
      case 'notice':
      case 'debrief':
      case 'drop-contract':
      case 'regenerate-board':
    }
  }

  /** Ends one of the effects that are waited for. `lot` 0: it fails; 1: a save is corrupt; 2: there is none. */
  complete(place: number, lot: number): void {
    const [effect] = this.pending.splice(place % Math.max(1, this.pending.length), 1);
    if (effect === undefined) return;
    const { ticket } = effect;
    this.ended.push(ticket);
    if (effect.kind === 'parse') {
      const module = ALL_FILES.find(({ file }) => file.digest === effect.file.digest)?.module ?? null;
      this.send({ kind: 'parsed', ticket, module });
    } else if (effect.kind === 'open-save') {
      const result = (['unavailable', 'corrupt', 'none'] as const)[lot] ?? 'found';
      this.send({ kind: 'save-opened', ticket, result });
    } else if (effect.kind === 'flush-save') this.send({ kind: 'save-flushed', ticket, ok: lot !== 0 });
    else {
      if (lot !== 0) this.land(effect.record);
      this.send({ kind: 'flashed', ticket, ok: lot !== 0 });
    }
  }

  /** A transaction completes; an older record never replaces a newer one. */
  private land(record: DeckRecord): void {
    if (this.flash === null || record.rev >= this.flash.rev) this.flash = record;
  }

  /** Ends everything, well. @returns how many effects were ended. */
  drain(most = 60): number {
    let count = 0;
    for (; count < most && this.pending.length > 0; count++) this.complete(0, 9);
    return count;
  }

  /** The phase that runs ends or fails. */
  finish(outcome: 'full' | 'partial' | 'failed' | 'crashed', heat = 0, values: Record<string, number> = {}): void {
    const ticket = this.started;
    if (ticket === null) return;
    this.started = null;
    this.ended.push(ticket);
    if (outcome === 'full' || outcome === 'partial') this.send({ kind: 'phase-ended', ticket, outcome, heat, values });
    else this.send({ kind: 'phase-failed', ticket, why: outcome });
  }

  /**
   * Power is lost, and the deck started again from what is durable. `tab`: the journal's last text survives. `kill`:
   * it does not, or an earlier one does (`lot`). `landed` writes of those under way completed unnoticed.
   */
  cut(kind: 'tab' | 'kill', landed: number, lot: number): void {
    for (const effect of this.pending.filter(({ kind: what }) => what === 'write-flash').slice(0, landed))
      if (effect.kind === 'write-flash') this.land(effect.record);
    const survivor = kind === 'tab' ? this.journals.at(-1) : this.journals[lot % (this.journals.length + 1)];
    const journal = survivor === undefined ? null : decoded(decodeJournal(encodeJournal(survivor)));
    const flash = this.flash === null ? null : decoded(decodeDeck(encodeDeck(this.flash)));
    this.state = boot({ flash, journal }, SEED, 'OPERATOR');
    this.pending = [];
    this.journals = survivor === undefined ? [] : [survivor];
    this.voice = OWN_WORDS;
    this.colonySeat = null;
    this.started = null;
    this.isHeld = false;
    this.born = this.state;
    this.log = [];
    this.ended = [];
  }
}

function decoded<T>(read: { ok: true; value: T } | { ok: false; error: { message: string; path: string } }): T {
  if (!read.ok) expect.fail(`${read.error.message} ${read.error.path}`);
  return read.value;
}
