/** Asks that need more than the deck's rules: each looks something up, keeps something, or begins anew. */
import { refusal, type Refusal } from '../../core/cartridge/refusal.ts';
import { boot, crashed } from '../../core/deck/boot.ts';
import { kindOf } from '../../core/deck/cipher/vocabulary.ts';
import { decodeDeck } from '../../core/deck/record/codec.ts';
import { decodeJournal } from '../../core/deck/record/journal.ts';
import type { DeckRefusal } from '../../core/deck/slot/refusals.ts';
import { registeredIn } from '../../core/deck/slot/state.ts';
import { unreachable } from '../../core/kernel/result.ts';
import { exported } from './exportModule.ts';
import type { SpecialAsk } from './gestures.ts';
import { FIRST_HANDLE, type Held } from './held.ts';
import type { ModuleRead } from './moduleFile.ts';
import { readsDead } from './orders.ts';
import { perform } from './perform.ts';
import { send } from './send.ts';

type Ask<K extends SpecialAsk['kind']> = Extract<SpecialAsk, { kind: K }>;
type Refused = DeckRefusal | Refusal | null;

const WANTS_EVIDENCE = 'This case reads the cartridge of a colony that died. Give it one first.';

/** Does what is asked. @returns why it was refused. */
export function special(held: Held, ask: SpecialAsk): Refused {
  switch (ask.kind) {
    case 'boot':
      return wake(held, ask);
    case 'stock':
      stock(held, ask.files);
      return null;
    case 'evidence':
      return ask.found.ok ? send(held, { kind: 'evidence', found: ask.found.value }) : ask.found.error;
    case 'insert':
      held.rack.add(ask.read);
      held.reason = ask.read.why;
      return send(held, { kind: 'insert', file: { digest: ask.read.digest, name: ask.name.slice(0, 60) } });
    case 'accept':
      return accept(held, ask);
    case 'look': {
      const module = registeredIn(held.state);
      for (const what of ask.said) if (module !== null) send(held, { kind: 'heard', what: kindOf(module.id, what) });
      return null;
    }
    case 'save-read':
      return openSave(held, ask);
    case 'export':
      return exportModule(held, ask);
    default:
      return unreachable(ask);
  }
}

/** Puts modules on the rack. What is no module is left out. */
export function stock(held: Held, files: readonly ModuleRead[]): void {
  for (const read of files) held.rack.add(read);
  held.board.forget();
}

/** From what is durable. A record that can't be read is set aside, and the deck begins anew. */
function wake(held: Held, { record, journal, seed, crashedIn }: Ask<'boot'>): null {
  const flash = record === null ? null : decodeDeck(record);
  if (flash?.ok === false) held.todo.push({ kind: 'set-record-aside', reason: flash.error.message });
  const noted = journal === null ? null : decodeJournal(journal);
  const found = { flash: flash?.ok === true ? flash.value : null, journal: noted?.ok === true ? noted.value : null };
  held.state = boot(found, seed, FIRST_HANDLE);
  held.history.begin(found.flash?.history ?? 0);
  if (crashedIn !== null) {
    const step = crashed(held.state, crashedIn);
    held.state = step.state;
    for (const effect of step.effects) perform(held, effect, null);
  }
  held.seen = null;
  held.given = new Set();
  return null;
}

function accept(held: Held, ask: Ask<'accept'>): Refused {
  const offer = held.board.offers().find(({ id }) => id === ask.offer);
  if (offer === undefined) return refusal('invalid-argument', 'This contract is not on the board.');
  if (readsDead(offer.terms) && held.state.deck.evidence === null) return refusal('invalid-argument', WANTS_EVIDENCE);
  held.debrief = null;
  return send(held, { kind: 'accept', offer });
}

/** A module that is new here brings what another deck kept for it. */
function openSave(held: Held, { ticket, text }: Ask<'save-read'>): Refused {
  const module = registeredIn(held.state);
  const brought = module === null ? undefined : held.rack.find(module.digest)?.file.save?.text;
  const result = held.saves.open(text === null ? (brought ?? null) : text);
  return send(held, { kind: 'save-opened', ticket, result });
}

function exportModule(held: Held, ask: Ask<'export'>): Refused {
  const racked = held.rack.find(ask.module);
  if (racked === null) return refusal('invalid-argument', 'That module is not on the rack.');
  const { slot } = held.state;
  const isOpen = slot.phase === 'ACTIVE' && slot.save === 'open' && slot.module.id === racked.module.id;
  const made = exported(racked, isOpen ? held.saves.text() : ask.save);
  if (!made.ok) return made.error;
  held.todo.push(made.value);
  return null;
}
