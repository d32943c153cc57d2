/** All that the deck in the worker holds between two asks. */
import type { Run } from '../../core/cartridge/run.ts';
import { boot } from '../../core/deck/boot.ts';
import type { State } from '../../core/deck/slot/state.ts';
import type { DebriefView, DeckTodo } from '../../core/talk/deck.ts';
import { createBoard, type Board } from './board.ts';
import type { Checking } from './checking.ts';
import { createDurableHistory, type DurableHistory } from './history.ts';
import { createRack, type Rack } from './rack.ts';
import { createSaves, type Saves } from './saves.ts';
import { createVoice, type Voice } from './voice.ts';
import type { Watched } from './watch.ts';

export type Held = {
  state: State;
  /** What the page has to do after this ask, in order. */
  todo: DeckTodo[];
  /** The run as it was seen last. */
  seen: Run | null;
  watched: Watched | null;
  /** Orders that were given since the deck last wished for something: each is given once. */
  given: Set<string>;
  debrief: DebriefView | null;
  /** Why the file that was inserted last is no module, in a sentence. */
  reason: string | null;
  readonly history: DurableHistory;
  readonly rack: Rack;
  readonly voice: Voice;
  readonly saves: Saves;
  readonly board: Board;
  readonly checking: Checking;
};

/** The handle of a deck that has no record. */
export const FIRST_HANDLE = 'OPERATOR';

/** A deck that has not been booted, with an empty rack. */
export function unbooted(checking: Checking): Held {
  return {
    state: boot({ flash: null, journal: null }, 0, FIRST_HANDLE),
    todo: [],
    seen: null,
    watched: null,
    given: new Set(),
    debrief: null,
    reason: null,
    history: createDurableHistory(),
    rack: createRack(),
    voice: createVoice(),
    saves: createSaves(),
    board: createBoard(),
    checking,
  };
}
