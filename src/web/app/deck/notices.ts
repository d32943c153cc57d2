/** What the player is told of the slot, in the deck's own words. */
import type { DeckTodo } from '../../../core/deckTalk.ts';

type Key = Extract<DeckTodo, { kind: 'notice' }>['notice'];

/** Tone and sentence by notice. */
export const NOTICES: Readonly<Record<Key, readonly ['info' | 'alarm', string]>> = {
  'format-not-recognized': ['alarm', 'CARTRIDGE FORMAT NOT RECOGNIZED. Nothing of it was read in. Take it out.'],
  'capability-not-granted': [
    'alarm',
    'CAPABILITY NOT GRANTED. This deck does not know what the cartridge claims to provide. Take it out.',
  ],
  'save-set-aside': [
    'alarm',
    'The module’s own save could not be read. It is set aside, and the module begins a fresh one.',
  ],
  'save-unavailable': ['alarm', 'The module’s save can’t be opened on this device. The contract can be resumed.'],
  'chain-held-in-memory': [
    'alarm',
    'PHASE CHAIN HELD IN MEMORY. It could not be written to this device. Make room, then resume.',
  ],
  'another-colony': ['info', 'The contract belongs to another colony. Put that one in to go on with it.'],
  'colony-refused': ['alarm', 'The colony refused the module. What it said stands on the log tape.'],
};
