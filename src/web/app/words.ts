/** The sentences that the deck itself says, on the line of notices. */

export const NOTICES = {
  ejected: (kilobytes: number, fileName: string): string => `Copy ejected, ${kilobytes} kB: ${fileName}`,
  slowed: (reason: string): string => `The clock dropped to 1×: ${reason}.`,
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
