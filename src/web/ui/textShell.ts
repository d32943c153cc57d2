/** Every word that stands on the shell: rail, screens, keys, palette, settings and help. */
import { fixed } from './format.ts';
import type { Lesson } from '../app/lessons.ts';
import type { Group, Panel, ScreenPanel } from '../app/places.ts';

export const NAV = {
  deck: 'Deck',
  home: 'Marsdeck, title screen',
  groups: {
    colony: 'Colony',
    governor: 'Governor',
    timeline: 'Timeline',
    research: 'Research',
    contracts: 'Contracts',
    inspect: 'Inspect',
    hub: 'SimHub',
  } satisfies Record<Group, string>,
  waiting: (count: number): string => (count === 1 ? '1 decision waits' : `${fixed(count, 0)} decisions wait`),
  open: 'Open a cartridge',
  begin: 'New colony',
  settings: 'Settings',
  help: 'Help',
  sound: 'Sound',
  titleKey: 'Title',
  back: 'Back to the colony',
  more: 'More',
  moreClose: 'Close',
  palette: 'Find an action',
  skip: 'Skip to the screen',
};

/** Headings of screens, and the names of pages. */
export const PLACE = {
  colony: 'Colony',
  names: {
    title: 'Title',
    begin: 'New colony',
    tasks: 'Tasks',
    crew: 'Crew',
    greenhouse: 'Greenhouse',
    supply: 'Supply',
    orders: 'Protocols',
    books: 'Books',
    shelf: 'Shelf',
    postMortem: 'Post-mortem',
    governor: 'Governor',
    nerves: 'Nerves',
    terminal: 'Terminal',
    agents: 'Agents',
    timeline: 'Timeline',
    research: 'Research',
    base: 'Base',
    contracts: 'Contracts',
    inspect: 'Inspect',
    hub: 'SimHub',
    settings: 'Settings',
    classroom: 'Classroom',
    help: 'Help',
  } satisfies Record<Panel, string>,
  notes: {
    begin: 'pressed on this device',
    terminal: 'nothing runs before you boot it',
    agents: 'they govern, learn and leave',
    shelf: 'kept on this device',
    timeline: 'every sol is kept in the cartridge',
    postMortem: 'from the end back to its cause',
    contracts: 'modules bring the work',
    inspect: 'nothing is run, nothing is sent anywhere',
    hub: 'a score is believed after replay',
    settings: 'remembered on this device',
    classroom: 'five lessons, each with a cartridge',
    help: 'where each number comes from',
  } satisfies Record<ScreenPanel, string>,
};

export const SCREEN = {
  loading: 'Fetching the screen.',
  missing: 'This screen could not be fetched. The colony goes on.',
  missingHint: 'Reload the page when you are online.',
  reload: 'Reload',
  broken: 'This screen has stopped',
  brokenHint: 'A fault of ours. The colony goes on, and nothing of it is lost.',
  again: 'Open it again',
  noColony: 'No colony in the slot',
  noColonyHint: 'Press a new colony, or drop a cartridge someone gave you.',
  begin: 'New colony',
  resume: (run: string): string => `Wake up ${run}`,
  crashed: 'The simulation has stopped',
  crashedHint: 'The last autosave can be loaded from the title.',
  title: 'To the title',
};

/** Screens that have nothing to show yet, and what does. */
export const EMPTY = {
  timeline: {
    title: 'Nothing to scrub through',
    line: 'Every sol that a colony lives can be looked at here again.',
    key: 'New colony',
  },
};

export const UPDATE = {
  name: 'New version',
  here: 'A new version is here. It opens once the colony is saved.',
  idle: 'A new version is here.',
  otherRules:
    'A new version is here, with other rules. This run goes on under its own until it is ejected and the page is closed.',
  unsent:
    'A new version is here, with other rules. Runs under the old rules are ranked until the hub changes too: finish this one, or hand it in first.',
  waiting: (count: number): string =>
    count === 1 ? '1 submission is still on its way.' : `${fixed(count, 0)} submissions are still on their way.`,
  handIn: 'Hand it in first',
  key: 'Reload',
  later: 'Later',
};

export const VOICE = { missing: 'The words of that language could not be fetched. Try again when you are online.' };

/** The five lessons of a first colony. */
export const LESSON = {
  legend: (place: number, of: number): string => `First colony, ${fixed(place, 0)} of ${fixed(of, 0)}`,
  skip: 'Skip all',
  lessons: {
    play: ['Let time pass', 'Press a speed, or Space. A sol is 24 seconds at 1×; nothing is lost while you pause.'],
    govern: [
      'Share the spare power',
      'The governor shares it for you. Move a fader by hand: it is pinned, and the governor leaves it alone.',
    ],
    build: ['Build something', 'Under Research, Base lists what can be built, and what it costs. Press one.'],
    answer: ['Answer the paper', 'Someone is asking. Open it, weigh what each answer costs, and press one.'],
    eject: [
      'Carry it away',
      'Press Eject. The whole colony is one file: drop it on any Marsdeck, and it wakes up there.',
    ],
  } satisfies Record<Lesson, readonly [title: string, line: string]>,
};
