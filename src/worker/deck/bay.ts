/** The deck in the worker: takes events in, lets the rules decide, and hands on what the page has to do. */
import { seatTermsOf } from '../../core/cartridge/formats/capability/terms.ts';
import { refusal, type Refusal } from '../../core/cartridge/refusal.ts';
import type { Run } from '../../core/cartridge/run.ts';
import { boot, crashed } from '../../core/deck/boot.ts';
import { kindOf } from '../../core/deck/cipher/vocabulary.ts';
import { decodeDeck, encodeDeck } from '../../core/deck/record/codec.ts';
import { decodeJournal, encodeJournal } from '../../core/deck/record/journal.ts';
import { isFinished } from '../../core/deck/record/chain.ts';
import type { Effect } from '../../core/deck/slot/effects.ts';
import type { DeckEvent } from '../../core/deck/slot/events.ts';
import type { DeckRefusal } from '../../core/deck/slot/refusals.ts';
import { chainOf, registeredIn } from '../../core/deck/slot/state.ts';
import { transition } from '../../core/deck/slot/transition.ts';
import type { DebriefView, DeckAnswer, DeckTodo } from '../../core/talk/deck.ts';
import { unreachable } from '../../core/kernel/result.ts';
import type { FrameSource } from '../frames.ts';
import { createBoard } from './board.ts';
import { check } from './checks.ts';
import { exported } from './exportModule.ts';
import { eventOf, isSpecial, type SpecialAsk } from './gestures.ts';
import type { LookedAsk } from './looked.ts';
import type { ModuleRead } from './moduleFile.ts';
import { aheadOf, isBounty, ordersFor, readsDead } from './orders.ts';
import { createRack, type Rack } from './rack.ts';
import { createSaves } from './saves.ts';
import { deckViewOf } from './view.ts';
import { createVoice } from './voice.ts';
import { endOf, type Watched } from './watch.ts';

/** The deck, over whatever run is in the colony bay. */
export type DeckBay = {
  take(ask: LookedAsk, run: Run | null): DeckAnswer;
  /** Puts modules on the rack. What is no module is left out. */
  stock(files: readonly ModuleRead[]): void;
};

/** Among the orders given: that the player was told of a refusal. */
const TOLD = 'told';
const FIRST_HANDLE = 'OPERATOR';

/** A deck that has not been booted, with an empty rack. `stirred` asks for a look. */
export function createDeckBay(frames: FrameSource, stirred: () => void, failed: (error: unknown) => void): DeckBay {
  let state = boot({ flash: null, journal: null }, 0, FIRST_HANDLE);
  let todo: DeckTodo[] = [];
  /** Bits of the history that are in a record known to be durable: no other is shown. */
  let history = 0;
  /** What the records have of them that are being written, by ticket. */
  const writing = new Map<number, number>();
  let seen: Run | null = null;
  let watched: Watched | null = null;
  let debrief: DebriefView | null = null;
  let finding: string | null = null;
  let reason: string | null = null;
  const inbox: DeckEvent[] = [];
  /** Orders that were given since the deck last wished for something: each is given once. */
  let given = new Set<string>();
  const rack: Rack = createRack();
  const voice = createVoice();
  const saves = createSaves();
  const board = createBoard();

  /** One event and all that follows from it here. @returns why it was refused. */
  function send(event: DeckEvent): DeckRefusal | null {
    const before = chainOf(state);
    const step = transition(state, event);
    if (!step.ok) return step.error;
    ({ state } = step.value);
    for (const effect of step.value.effects) perform(effect, before);
    const line = voice.speak(state, seen);
    if (line !== null) inbox.push({ kind: 'spoke', line });
    for (let next = inbox.shift(); next !== undefined; next = inbox.shift()) send(next);
    return null;
  }

  function perform(effect: Effect, before: ReturnType<typeof chainOf>): void {
    const { ticket } = effect;
    switch (effect.kind) {
      case 'parse':
        inbox.push({ kind: 'parsed', ticket, module: rack.find(effect.file.digest)?.module ?? null });
        return;
      case 'open-save':
        todo.push({ kind: 'read-save', ticket, module: effect.module });
        return;
      case 'quarantine-save':
        todo.push({ kind: 'set-save-aside', module: effect.module });
        return;
      case 'flush-save':
        todo.push({ kind: 'write-save', ticket, module: effect.module, text: saves.text() });
        return;
      case 'write-journal':
        todo.push({ kind: 'write-journal', text: encodeJournal(effect.journal) });
        return;
      case 'write-flash':
        writing.set(ticket, effect.record.history);
        todo.push({ kind: 'write-flash', ticket, rev: effect.record.rev, bytes: encodeDeck(effect.record) });
        return;
      case 'merge-vocabulary': {
        const racked = rack.find(effect.module.digest);
        if (racked !== null) voice.merge(racked.file);
        return;
      }
      case 'roll-back-vocabulary':
        saves.close();
        return voice.rollBack(effect.module);
      case 'seat-in-colony':
      case 'remove-from-colony':
      case 'accept-contract':
      case 'drop-contract':
        given = new Set();
        return;
      case 'start-phase':
        given = new Set();
        watched = { ticket, begun: false, ordered: false };
        return;
      case 'run-check':
        return runCheck(effect.ticket, effect.check);
      case 'hold-colony':
      case 'release-colony':
        todo.push({ kind: effect.kind === 'hold-colony' ? 'hold' : 'release' });
        return;
      case 'notice':
        todo.push({ kind: 'notice', notice: effect.notice });
        return;
      case 'pay': {
        const { contract, credits, reputation } = effect;
        if (before?.id !== contract) return;
        const how = isFinished(before) ? 'complete' : 'abandoned';
        const phases = before.records.map(({ phase, outcome, heat }) => ({
          title: before.terms.phases[phase]?.title ?? '',
          outcome,
          heat,
        }));
        debrief = { contract, title: before.terms.title, how, credits, reputation, phases, finding };
        finding = null;
        return;
      }
      case 'regenerate-board':
        return board.forget();
      // What is asked, and what came of it, is read off the state.
      case 'stop-phase':
        watched = null;
        return;
      case 'prompt':
      case 'debrief':
    }
  }

  /** A check may have to wait for frames: the page hears of its end when it looks again. */
  function runCheck(ticket: number, key: Extract<Effect, { kind: 'run-check' }>['check']): void {
    const run = seen;
    if (run === null) return;
    finding = null;
    check(key, run, frames)
      .then((found) => {
        finding = found?.text ?? null;
        waiting.push(
          found === null
            ? { kind: 'phase-failed', ticket, why: 'failed' }
            : { kind: 'phase-ended', ticket, outcome: found.outcome, heat: 0, values: {} },
        );
        stirred();
      })
      .catch(failed);
  }
  const waiting: DeckEvent[] = [];

  /** Takes in what has become of the colony. Nothing is ordered here: what was is not in its log yet. */
  function follow(run: Run | null): void {
    if (run !== seen) {
      const isOther = (run?.identity.id ?? null) !== state.colony;
      seen = run;
      given = new Set();
      // The same colony of another moment begins the phase anew, or is at it already.
      watched = null;
      if (isOther) send({ kind: 'colony', id: run?.identity.id ?? null });
    }
    for (let event = waiting.shift(); event !== undefined; event = waiting.shift()) send(event);
    if (run === null) return;
    const waits = run.nextCommand < run.commands.length;
    if (state.contract.phase === 'RUNNING' && !isBounty(state.contract.chain)) {
      if (watched?.ticket !== state.contract.ticket)
        watched = { ticket: state.contract.ticket, begun: false, ordered: false };
      const end = endOf(state, run.colony, watched, waits);
      if (end?.kind === 'phase-ended') saves.count(end.outcome);
      if (end !== null) send(end);
    }
  }

  /** What the colony has to be told so that its bay is as the deck's. The last thing of an ask. */
  function order(run: Run): void {
    const pending = run.commands.slice(run.nextCommand).map(([, command]) => command);
    const module = registeredIn(state);
    const racked = module === null ? null : rack.find(module.digest);
    const seat = racked === null ? null : seatTermsOf(racked.file);
    for (const command of ordersFor(state, aheadOf(run.colony.bay, pending), seat)) {
      if (given.has(command.kind)) {
        if (command.kind === 'seat-module' && pending.length === 0 && !given.has(TOLD)) {
          given.add(TOLD);
          todo.push({ kind: 'notice', notice: 'colony-refused' });
        }
        continue;
      }
      given.add(command.kind);
      if (watched !== null && command.kind === 'start-phase') watched.ordered = true;
      todo.push({ kind: 'command', command });
    }
  }

  function taken(ask: LookedAsk): DeckRefusal | Refusal | null {
    if (isSpecial(ask)) return special(ask);
    if (ask.kind === 'flashed') written(ask);
    const event = eventOf(ask, rack);
    return 'message' in event ? event : send(event);
  }

  function written({ ticket, ok }: { readonly ticket: number; readonly ok: boolean }): void {
    if (ok) history = (history | (writing.get(ticket) ?? 0)) >>> 0;
    writing.delete(ticket);
  }

  function special(ask: SpecialAsk): DeckRefusal | Refusal | null {
    switch (ask.kind) {
      case 'boot':
        return wake(ask);
      case 'stock':
        stock(ask.files);
        return null;
      case 'evidence': {
        if (!ask.found.ok) return ask.found.error;
        return send({ kind: 'evidence', found: ask.found.value });
      }
      case 'insert':
        rack.add(ask.read);
        ({ why: reason } = ask.read);
        return send({ kind: 'insert', file: { digest: ask.read.digest, name: ask.name.slice(0, 60) } });
      case 'accept': {
        const offer = board.offers().find(({ id }) => id === ask.offer);
        if (offer === undefined) return refusal('invalid-argument', 'This contract is not on the board.');
        if (readsDead(offer.terms) && state.deck.evidence === null) return refusal('invalid-argument', WANTS_EVIDENCE);
        debrief = null;
        return send({ kind: 'accept', offer });
      }
      case 'look': {
        const module = registeredIn(state);
        for (const what of ask.said) if (module !== null) send({ kind: 'heard', what: kindOf(module.id, what) });
        return null;
      }
      case 'save-read': {
        // A module that is new here brings what another deck kept for it.
        const module = registeredIn(state);
        const brought = module === null ? undefined : rack.find(module.digest)?.file.save?.text;
        return send({
          kind: 'save-opened',
          ticket: ask.ticket,
          result: saves.open(ask.text === null ? (brought ?? null) : ask.text),
        });
      }
      case 'export': {
        const racked = rack.find(ask.module);
        if (racked === null) return refusal('invalid-argument', 'That module is not on the rack.');
        const { slot } = state;
        const isOpen = slot.phase === 'ACTIVE' && slot.save === 'open' && slot.module.id === racked.module.id;
        const made = exported(racked, isOpen ? saves.text() : ask.save);
        if (!made.ok) return made.error;
        todo.push(made.value);
        return null;
      }
      default:
        return unreachable(ask);
    }
  }

  function stock(files: readonly ModuleRead[]): void {
    for (const read of files) rack.add(read);
    board.forget();
  }

  /** From what is durable. A record that can't be read is set aside, and the deck begins anew. */
  function wake({ record, journal, seed, crashedIn }: Extract<LookedAsk, { kind: 'boot' }>): null {
    const flash = record === null ? null : decodeDeck(record);
    if (flash?.ok === false) todo.push({ kind: 'set-record-aside', reason: flash.error.message });
    const noted = journal === null ? null : decodeJournal(journal);
    const found = { flash: flash?.ok === true ? flash.value : null, journal: noted?.ok === true ? noted.value : null };
    state = boot(found, seed, FIRST_HANDLE);
    history = found.flash?.history ?? 0;
    writing.clear();
    if (crashedIn !== null) {
      const step = crashed(state, crashedIn);
      ({ state } = step);
      for (const effect of step.effects) perform(effect, null);
    }
    seen = null;
    given = new Set();
    return null;
  }

  return {
    stock,
    take(ask, run) {
      todo = [];
      // What the colony did comes before what is asked now.
      if (ask.kind !== 'boot') follow(run);
      const error = taken(ask);
      follow(run);
      if (run !== null && run.colony.ended === null) order(run);
      const offers = board.read(state, rack, run);
      const view = deckViewOf({ state, history, rack, run, offers, debrief, reason });
      return { todo, view, error };
    },
  };
}

const WANTS_EVIDENCE = 'This case reads the cartridge of a colony that died. Give it one first.';
