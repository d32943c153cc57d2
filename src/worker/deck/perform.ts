/** What the deck's rules ask for, done here or handed on to the page. */
import { encodeDeck } from '../../core/deck/record/codec.ts';
import { isFinished, type Chain } from '../../core/deck/record/chain.ts';
import { encodeJournal } from '../../core/deck/record/journal.ts';
import type { Effect } from '../../core/deck/slot/effects.ts';
import type { DeckEvent } from '../../core/deck/slot/events.ts';
import type { DebriefView } from '../../core/talk/deck.ts';
import type { Held } from './held.ts';

/** Performs one. `before`: the contract as it stood. @returns the event it ended in, where it ended at once. */
export function perform(held: Held, effect: Effect, before: Chain | null): DeckEvent | null {
  const { ticket } = effect;
  const { todo, rack } = held;
  switch (effect.kind) {
    case 'parse':
      return { kind: 'parsed', ticket, module: rack.find(effect.file.digest)?.module ?? null };
    case 'open-save':
      todo.push({ kind: 'read-save', ticket, module: effect.module });
      return null;
    case 'quarantine-save':
      todo.push({ kind: 'set-save-aside', module: effect.module });
      return null;
    case 'flush-save':
      todo.push({ kind: 'write-save', ticket, module: effect.module, text: held.saves.text() });
      return null;
    case 'write-journal':
      todo.push({ kind: 'write-journal', text: encodeJournal(effect.journal) });
      return null;
    case 'write-flash':
      held.history.writing(ticket, effect.record.history);
      todo.push({ kind: 'write-flash', ticket, rev: effect.record.rev, bytes: encodeDeck(effect.record) });
      return null;
    case 'merge-vocabulary': {
      const racked = rack.find(effect.module.digest);
      if (racked !== null) held.voice.merge(racked.file);
      return null;
    }
    case 'roll-back-vocabulary':
      held.saves.close();
      held.voice.rollBack(effect.module);
      return null;
    case 'seat-in-colony':
    case 'remove-from-colony':
    case 'accept-contract':
    case 'drop-contract':
      held.given = new Set();
      return null;
    case 'start-phase':
      held.given = new Set();
      held.watched = { ticket, begun: false, ordered: false };
      return null;
    case 'run-check':
      if (held.seen !== null) held.checking.start(ticket, effect.check, held.seen);
      return null;
    case 'hold-colony':
    case 'release-colony':
      todo.push({ kind: effect.kind === 'hold-colony' ? 'hold' : 'release' });
      return null;
    case 'notice':
      todo.push({ kind: 'notice', notice: effect.notice });
      return null;
    case 'pay':
      if (before?.id === effect.contract) held.debrief = debriefOf(before, effect, held.checking.takeFinding());
      return null;
    case 'regenerate-board':
      held.board.forget();
      return null;
    case 'stop-phase':
      held.watched = null;
      return null;
    // What is asked, and what came of it, is read off the state.
    case 'prompt':
    case 'debrief':
      return null;
  }
}

/** What came of a contract, for the player to read. */
function debriefOf(chain: Chain, paid: Extract<Effect, { kind: 'pay' }>, finding: string | null): DebriefView {
  const { contract, credits, reputation } = paid;
  const phases = chain.records.map(({ phase, outcome, heat }) => ({
    title: chain.terms.phases[phase]?.title ?? '',
    outcome,
    heat,
  }));
  const how = isFinished(chain) ? 'complete' : 'abandoned';
  return { contract, title: chain.terms.title, how, credits, reputation, phases, finding };
}
