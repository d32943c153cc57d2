/** Every word of the screen of contracts and slot. */
import { fixed } from './format.ts';

const sols = (count: number): string => `${count} ${count === 1 ? 'sol' : 'sols'}`;

export const CONTRACTS = {
  reading: 'The deck is being read.',
  credits: 'Credits',
  reputation: 'Reputation',
  tier: (threat: number, next: number | null): string =>
    next === null ? `Threat up to ${threat}` : `Threat up to ${threat}; more from ${next}`,
  readOnly: 'Another tab owns the deck. This one shows it as it was.',
} as const;

export const BOARD = {
  title: 'Board',
  open: (count: number): string => `${count} open`,
  deck: 'The deck',
  left: (count: number): string => `${sols(count)} left`,
  fading: 'fading',
  phases: (count: number): string => (count === 1 ? 'one phase' : `${['', '', 'two', 'three', 'four'][count]} phases`),
  threat: (threat: number): string => `Threat ${threat} of 6`,
  pay: (credits: number): string => `${fixed(credits, 0)} cr`,
  rep: (reputation: number): string => `+${reputation} reputation`,
  none: 'Nothing on the board. It is drawn again every five sols.',
  noColony: 'Nobody lives here to take a contract.',
  reroll: 'Draw anew, 150 cr',
  signed: 'Signed',
  accept: 'Accept',
  live: 'The colony runs on while modules are swapped.',
  holds: 'The colony holds while modules are swapped.',
  brings: 'Brings',
} as const;

export const SLOT = {
  title: 'Module bay',
  colony: 'Colony bay',
  colonyHeld: (name: string): string => `${name} holds`,
  colonyAwake: (name: string): string => `${name} stays awake`,
  colonyLost: (name: string): string => `${name} is lost`,
  steps: ['Empty', 'Seated', 'Registered', 'Active'],
  phase: {
    ABSENT: 'Empty',
    MOUNTED: 'Being read',
    REGISTERED: 'Registered',
    ACTIVE: 'Active',
    UNMOUNTING: 'Being put away',
  },
  empty: 'Nothing is seated',
  waiting: (name: string): string => `Waiting for ${name}`,
  module: (name: string): string => `${name} is seated`,
  edited: 'Edited: runs that use it are not ranked.',
  format: 'CARTRIDGE FORMAT NOT RECOGNIZED',
  capability: 'CAPABILITY NOT GRANTED',
  eject: 'Eject',
  pull: 'Pull',
  pullAnyway: 'Pull it all the same',
  leave: 'Leave it',
  warning:
    'A phase runs on this module. Pulled now, the phase is cut off where it is; the contract is held, and the deck remembers.',
  takeOut: 'Take it out',
  insert: 'Insert a file',
  export: 'Export a copy',
  blocked: 'The module stays: what it did could not be written to this device.',
} as const;

export const RACK = {
  title: 'Your modules',
  hint: 'Arrows move along the rack, Enter seats, Esc puts back. Drag a card to the slot and out of it.',
  seat: (name: string, does: string): string => `${name}. ${does} Seat`,
  seated: 'in the slot',
  wanted: 'wanted now',
  last: 'seated last',
  known: 'on the shelf',
  fresh: 'not tried yet',
} as const;

export const WORK = {
  none: 'No contract under way',
  pick: 'Take one from the board. Which module sits in the slot is a choice of its own.',
  chain: 'Phases, scrolls sideways',
  sols,
  full: 'in full',
  partial: 'in part',
  heat: (heat: number): string => `Heat ${fixed(heat, 0)}`,
  values: 'Handed on',
  worth: (credits: number): string => `Worth ${fixed(credits, 0)} cr as it stands`,
  writing: 'PHASE CHAIN ACTIVE — DO NOT POWER DOWN',
  writingText: 'Nothing counts before it is written to this device.',
  closing: 'Being settled.',
  running: (place: number, of: number): string => `PHASE ${place} OF ${of}`,
  progress: (done: number, of: number): string => `${fixed(Math.min(done, of), 1)} of ${sols(of)} done`,
  begins: 'It begins with the next tick. Let the clock run.',
  run: 'Let the clock run',
  checking: 'The check runs.',
  suspend: 'Suspend',
  abandon: 'Abandon',
  abandonText: 'Half of what finished phases earned, and 5 points of reputation lost.',
  resume: 'Resume',
  held: 'PHASE CHAIN HELD',
  unclean: 'The deck remembers the removal. Everything up to the last finished phase is safe.',
  faults: (faults: number): string =>
    `The phase has failed ${faults === 1 ? 'once' : `${faults} times`}. After three it must be suspended or abandoned.`,
  elsewhere: 'It belongs to another colony. Put that one into the colony bay to go on.',
  suspended: 'Suspended',
  place: (used: number, of: number): string => `${used} of ${of} places`,
  done: (done: number, of: number): string => `${done} of ${of} phases done`,
  takeUp: 'Take up',
  morePlaces: 'One more place, 900 cr',
} as const;

export const PROMPT = {
  insert: 'INSERT MODULE',
  cannot: (phase: number): string => `Phase ${phase} cannot start without it.`,
  wrong: (needs: string): string => `CARTRIDGE DOES NOT PROVIDE: ${needs}`,
  reinsert: (name: string): string => `RE-INSERT: ${name}`,
  requires: (phase: number, needs: string): string => `PHASE ${phase} REQUIRES: ${needs}`,
  insertFirst: (name: string): string => `INSERT: ${name}`,
  empty: 'EMPTY THE SLOT',
  emptyText: 'This contract is the deck’s own. It needs the slot for itself.',
  take: 'Take it from the shelf',
  left: 'RESUME',
  leftText: 'Counts only while this page is seen.',
  choice: (phase: number): string => `PHASE ${phase}`,
  choiceText: 'How shall it be done?',
  late: 'SUSPEND OR ABANDON',
  lateText: 'Five minutes have passed and the module is not there. Suspending costs nothing.',
  goOn: 'Keep waiting',
  storage: 'WRITE FAILED',
  storageText: {
    deck: 'The deck could not be written to this device. Eject the colony, make room, then try again.',
    save: 'The module’s own save could not be written. Make room, then try again.',
  },
  retry: 'Try again',
  force: 'Let it go unsaved',
} as const;

export const DEBRIEF = {
  complete: 'CONTRACT COMPLETE',
  abandoned: 'CONTRACT ABANDONED',
  payout: 'Payout',
  reputation: 'Reputation',
  close: 'Close',
  neverExported: 'This colony has never been exported. A browser may clear what it keeps; a file is safe.',
  exported: (sol: number): string => `The colony was last exported at sol ${fixed(sol, 0)}.`,
  points: (points: number): string => (points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '±0'),
} as const;

export const CASE = {
  wants: 'It reads the cartridge of a colony that died.',
  have: (mission: string, count: number, cause: string): string =>
    `${mission}, ${sols(count)}, ${cause}. Ready to be read.`,
  file: 'Give it a file',
  shelf: (title: string): string => `Give it ${title}`,
} as const;

export const CIPHER = { name: 'Cipher line', silent: '—' } as const;

export const HISTORY = {
  title: 'Registered here',
  none: 'None yet',
} as const;
