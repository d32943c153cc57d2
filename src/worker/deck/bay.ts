/** The deck in the worker: takes what is asked, lets the rules decide, and hands on what the page has to do. */
import type { Refusal } from '../../core/cartridge/refusal.ts';
import type { Run } from '../../core/cartridge/run.ts';
import type { DeckRefusal } from '../../core/deck/slot/refusals.ts';
import type { DeckAnswer } from '../../core/talk/deck.ts';
import type { FrameSource } from '../frames.ts';
import { createChecking } from './checking.ts';
import { follow, order } from './follow.ts';
import { eventOf, isSpecial } from './gestures.ts';
import { unbooted, type Held } from './held.ts';
import type { LookedAsk } from './looked.ts';
import type { ModuleRead } from './moduleFile.ts';
import { send } from './send.ts';
import { special, stock } from './special.ts';
import { deckViewOf } from './view.ts';

/** The deck, over whatever run is in the colony bay. */
export type DeckBay = {
  take(ask: LookedAsk, run: Run | null): DeckAnswer;
  /** Puts modules on the rack. What is no module is left out. */
  stock(files: readonly ModuleRead[]): void;
};

/** A deck that has not been booted, with an empty rack. `stirred` asks for a look. */
export function createDeckBay(frames: FrameSource, stirred: () => void, failed: (error: unknown) => void): DeckBay {
  const held = unbooted(createChecking(frames, stirred, failed));
  return {
    stock: (files) => stock(held, files),
    take(ask, run) {
      held.todo = [];
      // What the colony did comes before what is asked now.
      if (ask.kind !== 'boot') follow(held, run);
      const error = taken(held, ask);
      follow(held, run);
      if (run !== null && run.colony.ended === null) order(held, run);
      const offers = held.board.read(held.state, held.rack, run);
      return { todo: held.todo, view: deckViewOf({ ...held, history: held.history.bits(), run, offers }), error };
    },
  };
}

function taken(held: Held, ask: LookedAsk): DeckRefusal | Refusal | null {
  if (isSpecial(ask)) return special(held, ask);
  if (ask.kind === 'flashed') held.history.written(ask);
  const event = eventOf(ask, held.rack);
  return 'message' in event ? event : send(held, event);
}
