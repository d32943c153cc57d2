import type { REFUSALS } from './textSays.ts';

/** What can be done about a file that was refused, by what was refused. */
export const REMEDIES: Readonly<Record<keyof typeof REFUSALS, string>> = {
  tooLarge: 'Ask for a trimmed copy; on the command line, marsdeck trim makes one.',
  damaged: 'Fetch the file again, or ask for another copy of it.',
  damagedLink: 'Copy the link again, whole, or ask for the file itself.',
  notACartridge: 'Choose a file that Marsdeck wrote: .cartridge.json, .cartridge.png or .lispy.json.',
  wrongFormat: 'Inspect shows what it is. A module goes into the module bay, an agent or a system onto the shelf.',
  tooNew: 'Reload the page for a newer Marsdeck, then open the file again.',
  notResumable: 'Inspect shows what is in it. An earlier file of the same colony may hold more.',
  migration: 'Inspect shows what is in it. The file stays as it is.',
  invalid: 'The place is named beside it. A file as it was ejected has no such value: ask for that one.',
  inconsistent: 'The place is named below. Ask for the file as it was ejected.',
  unknownLedger: 'Ask for a file that carries its frames.',
  tooSlow: 'Close other pages and open it again, or ask for a trimmed copy.',
  notSeated: 'Put it right as the sentence says, and try again.',
};
