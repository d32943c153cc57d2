/** Every word that stands on help, palette and map of keys. */
import type { ActionGroup, ActionId } from '../app/actions.ts';
import { fixed } from './format.ts';

export const HELP = {
  play: 'How to play, in a minute',
  steps: [
    [
      'Keep four things from running out',
      'The reserve bank shows sols left, all on one scale. The shortest needle is the problem.',
    ],
    ['Let time pass', 'Space plays and pauses. The clock drops to 1× when someone needs you.'],
    ['Answer what comes on paper', 'A decision has a deadline, and one answer that holds if no one gives another.'],
    [
      'Share the spare power',
      'Heat, ISRU and greenhouse take what the standing load leaves. By hand, or by a governor: a small program that sets them each sol.',
    ],
    ['Build, research, order', 'Each costs hours, power and parts. A ship takes most of a year.'],
    ['Carry it away', 'Ctrl+S ejects the whole colony as one file. Drop a file anywhere, and that colony wakes up.'],
  ],
  carried:
    'Everyone has the same Mars: weather and events come from a public ledger. The score is yours, and anyone can check it by replay.',
  why: 'Why each number',
  whyAbout: 'Every number that the physics uses, with its unit, and where it is from.',
  search: 'Find a number',
  searchHint: 'oxygen, kPa, NASA …',
  loading: 'Fetching the table.',
  missing: 'The table could not be fetched. Try again when you are online.',
  none: 'No number of that name, unit or source.',
  count: (count: string): string => `${count} numbers`,
  more: (count: string): string => `Show more, ${count} left`,
  columns: { name: 'Name', value: 'Value', unit: 'Unit', source: 'Source', sure: 'Sure' },
  sure: {
    A: 'read in the primary document, or exact by definition',
    B: 'read at second hand',
    C: 'general knowledge, or our choice',
    D: 'derived from others here',
  },
};

export const ACTION = {
  groups: {
    cartridge: 'Cartridge',
    time: 'Time',
    answer: 'Decisions',
    go: 'Go to',
    console: 'Console',
    here: 'On this screen',
  } satisfies Record<ActionGroup | 'here', string>,
  names: {
    eject: 'Eject a copy',
    saveTo: 'Save to a file, and link it',
    copyLink: 'Copy a link that holds the colony',
    savePicture: 'Save the label as a picture with the colony in it',
    open: 'Open a cartridge',
    undo: 'Undo the last insert',
    toggle: 'Pause or play',
    step: 'Step one tick',
    speed1: 'Speed 1×',
    speed8: 'Speed 8×',
    speed64: 'Speed 64×',
    speedMax: 'Speed max',
    answer1: 'First answer',
    answer2: 'Second answer',
    answer3: 'Third answer',
    goColony: 'Go to the colony',
    goTasks: 'Go to Tasks',
    goGovernor: 'Go to Governor',
    goNerves: 'Go to Nerves',
    goTimeline: 'Go to Timeline',
    goResearch: 'Go to Research',
    goBase: 'Go to Base',
    goContracts: 'Go to Contracts',
    goInspect: 'Go to Inspect',
    goHub: 'Go to SimHub',
    goShelf: 'Go to the shelf',
    goAgents: 'Go to the agents',
    goTerminal: 'Go to the terminal',
    goMissions: 'Go to the missions',
    palette: 'Find an action',
    keys: 'Show the keys',
    dismiss: 'Put away what lies on top',
  } satisfies Record<ActionId, string>,
  goTo: (name: string): string => `Go to ${name}`,
};

export const PALETTE = {
  name: 'Actions',
  field: 'Find an action',
  found: (count: number): string =>
    count === 0 ? 'No action of that name.' : count === 1 ? '1 action' : `${fixed(count, 0)} actions`,
};

export const KEYS = { name: 'Keys', lettersOff: 'Single-letter keys are off. Settings turns them on.' };
