/** The sentences that the deck itself says, on the line of notices. */

import type { KeyFault } from '../../core/kernel/keyFile.ts';

export const NOTICES = {
  ejected: (kilobytes: number, fileName: string): string => `Copy ejected, ${kilobytes} kB: ${fileName}`,
  slowed: (reason: string): string => `The clock dropped to 1×: ${reason}.`,
  notSaved: 'The colony could not be saved on this device. Eject it first; then close the page and open it again.',
  unread: 'The file that this app was opened with could not be read.',
  gone: 'That is no longer on this device.',
  foreign: 'That is neither a file nor the text of a cartridge.',
};

/** Why the clock dropped to 1x. */
export const REASONS: Readonly<Record<string, string>> = {
  died: 'a death',
  critical: 'someone is in danger',
  'robot-lost': 'a robot has stopped for good',
  'colony-lost': 'the colony is lost',
  'task-raised': 'a decision waits',
  'ledger-end': 'the ledger has come to its end. What follows is a forecast, and is not ranked',
  power: 'power is low',
  oxygen: 'oxygen is low',
  carbonDioxide: 'carbon dioxide is high',
  water: 'water is low',
  food: 'food is low',
  cold: 'the cabin is cold',
};

/** What the hub's verbs say by themselves. */
export const HUB_SAYS = {
  faults: {
    offline: 'The hub can’t be reached. Try again when you are online.',
    'no-hub': 'There is no hub at this address.',
  },
  keyFaults: {
    encrypted: 'That key is encrypted. Take the password off first.',
    'public-key': 'That is a public key. To sign takes the private one.',
    'other-key': 'That is a private key of another kind. Wanted is Ed25519.',
    'no-key': 'There is no key in that file.',
  } satisfies Record<KeyFault, string>,
  noColony: 'That is no colony.',
};
