/** The sentences that the deck itself says, on the line of notices. */

import type { KeyFault } from '../../core/kernel/keyFile.ts';

/** By what happened. */
export const NOTICES = {
  ejected: (kilobytes: number, fileName: string): string => `Copy ejected, ${kilobytes} kB: ${fileName}`,
  slowed: (reason: string): string => `The clock dropped to 1×: ${reason}.`,
  written: (fileName: string, kilobytes: number): string => `Written to ${fileName}, ${kilobytes} kB.`,
  shared: (fileName: string): string => `Shared: ${fileName}`,
  /** Why a copy was downloaded instead; the copy is told after it. */
  instead: {
    declined: (fileName: string): string => `${fileName} may not be written to. `,
    failed: (fileName: string): string => `${fileName} could not be written to. `,
    noLinks: 'This browser can’t link a file. ',
    noDialog: 'The browser did not open its dialog. ',
    notShared: 'This browser did not share it. ',
  },
  noFile: 'No file was chosen. Nothing has changed.',
  sharedNothing: 'Nothing was shared.',
  undoUntilClosed: 'Undo puts the colony before back until this page closes; eject it to keep it.',
  backUntilClosed: 'What ran before can be put back until this page closes.',
  nothingBefore: 'There is nothing to put back.',
  nothingElse: 'There is nothing else to keep.',
  noAutosave: 'There is no autosave to resume.',
  noneKept: 'Nothing else is kept on this device.',
  setAside: 'It is set aside and can be downloaded.',
  notResumed: (sol: number, why: string, where: string): string =>
    `The autosave of sol ${sol} could not be resumed. ${why} ${where}`,
  nothingWaits: 'No file waits for a word.',
  missed: (orders: number): string =>
    `${orders === 1 ? 'The last order' : `The last ${orders} orders`} before the page closed could not be taken up again. Give them anew.`,
  notOwner: 'Another tab owns what is kept here. Take over to change it.',
  nameLength: 'A name has 1 to 120 characters.',
  inSlot: 'It is in the slot. Put another colony in first.',
  tookOver: 'Another tab has taken over. This one stands still, and what it does is no longer kept here.',
  noText: (fileName: string): string => `${fileName} is not a text file.`,
  tooLong: (fileName: string, characters: number, most: number): string =>
    `${fileName} has ${characters} characters. A program has at most ${most}.`,
  notSaved: 'The colony could not be saved on this device. Eject it first; then close the page and open it again.',
  unread: 'The file that this app was opened with could not be read.',
  gone: 'That is no longer on this device.',
  shelved: {
    module: (title: string): string => `${title}, a module, is on the shelf.`,
    agent: (title: string): string => `${title}, an agent, is on the shelf.`,
    system: (title: string): string => `${title}, a system, is on the shelf. Nothing of it runs there.`,
  },
  laidOut: (title: string): string => `${title} lies at the autopilot. Look it through, and seat it there.`,
  laidOutLater: (title: string): string => `${title} lies at the autopilot, for the next colony to be given it.`,
  longProgram: (title: string, length: number, most: number): string =>
    `${title} has a program of ${length} characters. One has at most ${most}.`,
  linkCopied: (length: number, echoes: number, blocks: number): string =>
    echoes + blocks === 0
      ? `Link copied, ${length} characters. The colony is in it whole.`
      : `Link copied, ${length} characters. The colony goes on from it; ${echoes} echoes and ${blocks} blocks of its past stay here.`,
  notCopied: 'The browser did not let the link be copied. Save the colony as a file or a picture instead.',
  pictureSaved: (kilobytes: number, fileName: string): string =>
    `Picture saved, ${kilobytes} kB, with the colony in it: ${fileName}`,
  notDrawn: 'The browser did not draw the label. Save the colony as a file instead.',
  forkedFrom: (name: string): string => `Forked from ${name}. Your own run from here.`,
  edited: (title: string): string => `${title}, edited`,
  merged: (kilobytes: number, fileName: string): string => `Merged file saved, ${kilobytes} kB: ${fileName}`,
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
