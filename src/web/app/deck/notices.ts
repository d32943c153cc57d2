/** What the player is told of the slot, in the deck's own words. */
import type { DeckTodo } from '../../../core/talk/deck.ts';

type Key = Extract<DeckTodo, { kind: 'notice' }>['notice'];

/** The sentence by notice. */
export const SLOT_NOTICES: Readonly<Record<Key, string>> = {
  'format-not-recognized': 'CARTRIDGE FORMAT NOT RECOGNIZED. Nothing of it was read in. Take it out.',
  'capability-not-granted':
    'CAPABILITY NOT GRANTED. This deck does not know what the cartridge claims to provide. Take it out.',
  'save-set-aside': 'The module’s own save could not be read. It is set aside, and the module begins a fresh one.',
  'save-unavailable': 'The module’s save can’t be opened on this device. The contract can be resumed.',
  'chain-held-in-memory': 'PHASE CHAIN HELD IN MEMORY. It could not be written to this device. Make room, then resume.',
  'another-colony': 'The contract belongs to another colony. Put that one in to go on with it.',
  'colony-refused': 'The colony refused the module. What it said stands on the log tape.',
};

/** What the page itself says at the slot. */
export const SLOT_SAYS = {
  readOnly: 'Another tab owns the deck. Take over to use it here.',
  held: 'The colony holds while the slot is open. Seat the module, make the choice, suspend or abandon.',
  exported: (fileName: string): string => `Module exported, with what the deck kept for it: ${fileName}`,
  recordAside: (reason: string): string =>
    `The deck’s record could not be read. ${reason} It is set aside; the deck begins anew.`,
};
