/** Every word that stands on the console, and the sentences round it. What the colony's data says is in `sentences.ts`. */
import { fixed } from './format.ts';

export const PRODUCT = 'Marsdeck';

export const DECK = {
  openCartridge: 'Open a cartridge',
  eject: 'Eject',
  ejectKeys: 'Ctrl+S',
};

export const TITLE = {
  starting: 'Warming up.',
  failed: 'The deck does not start in this browser.',
  headline: ['State is not something you store.', 'It’s something you carry.'],
  lead: 'Keep a small colony alive on Mars. Eject it as one file, hand it to someone, plug it back in. It wakes up exactly where it was.',
  console: 'Console',
  slotEmpty: 'Nothing in the slot yet',
  slotEmptyHint: 'Press a new colony, or drop a cartridge someone gave you.',
  ready: 'Ready',
  dropHint: 'Drop a cartridge anywhere on this page.',
} as const;

export const BEGIN = {
  first: 'First colony',
  again: 'Another colony',
  seed: 'Seed',
  anySeed: 'any',
  key: 'New colony',
  all: 'All missions',
} as const;

export const RECOVERY = {
  legend: 'Autosave',
  title: 'Wake it up',
  run: (mission: string, sol: number): string => `${mission}, sol ${sol}`,
  crew: 'Crew',
  lost: 'Lost',
  left: 'Left off',
  resume: 'Resume',
};

export const KEPT = {
  legend: 'Also kept',
  run: (mission: string, sol: number, ago: string): string => `${mission}, sol ${sol}, taken out ${ago}`,
  key: 'Put it back in',
};

export const WINDOW = {
  unranked: 'Unranked',
  dust: 'Dust opacity',
  outside: 'Temperature outside',
  sunlight: 'Sunlight',
};

export const RESERVE = { title: 'Reserve bank, sols left', ghost: 'in 10 sols' };

export const CABIN = {
  title: 'Cabin',
  temperature: 'Temperature',
  oxygen: 'O₂',
  carbonDioxide: 'CO₂',
  pressure: 'Pressure',
  crop: 'Crop mass',
  dome: 'Dome',
  risk: 'Risk',
  riskUnit: 'of 100',
  high: 'high',
  array: 'Array light',
  solar: 'Solar',
  cold: 'cold',
  hot: 'hot',
  thin: 'thin',
  stale: 'stale',
};

export const CONTROLS = {
  allocation: 'Spare power',
  sum: 'sum 1.00',
  shares: {
    heating: { name: 'Heating', hint: 'warms the cabin to 21 °C' },
    isru: { name: 'ISRU', hint: 'digs water, splits it for oxygen' },
    greenhouse: { name: 'Greenhouse', hint: 'lamps for the crop' },
  },
  rationing: 'Food',
  ration: { name: 'Ration', hint: 'of a full day, each' },
  was: (value: string): string => `was ${value}`,
  shareSays: (value: number): string => `${fixed(value, 2)} of the spare power`,
  rationSays: (value: number): string => `${fixed(value, 2)} of a full day`,
};

/** Who sets a dial. */
export const HOLD = {
  governor: (name: string): string => `Set by the governor, ${name}.`,
  hand: 'Pinned by hand.',
  idle: 'Set by hand. The governor is off.',
  protocol: 'Held by what is in force.',
  reflex: 'Held by a reflex for this sol.',
  troubled: 'It is in trouble.',
  giveBack: 'Give back',
  to: 'to the governor',
};

export const TIME = {
  title: 'Time',
  local: 'local time',
  keys: 'Speed',
  pause: 'Pause',
  play: 'Play',
  step: 'Step one tick',
  slow: 'Drop to 1× when needed',
};

export const SAVED = {
  memory: 'In memory',
  device: 'On this device',
  file: 'Exported',
  notYet: 'not yet',
  sol: (sol: number): string => `sol ${sol}`,
  ago: (sols: string, now: boolean): string => (now ? 'up to date' : `${sols} ago`),
};

export const LOG = {
  title: 'Log',
  empty: 'The tape starts here. It prints when something happens.',
  sol: (sol: number): string => `sol ${sol}`,
};

export const CREW = { title: 'Crew', dose: 'mSv' };

export const COMPARE = {
  legend: 'Now in the slot',
  title: (mission: string, sol: number): string => `${mission}, sol ${sol}`,
  now: 'Now',
  before: 'Before',
  mission: 'Mission',
  sol: 'Sol',
  crew: 'Crew',
  grade: 'Grade, score',
  age: 'Pressed',
  ranked: 'Ranked',
  yes: 'a hub decides',
  no: 'no',
  unknown: 'unknown',
  migrated: (version: number): string => `Brought up to date from version ${version}.`,
  losses: 'Not carried over:',
  undo: 'Undo',
  keep: 'Keep it',
  kept: 'What ran before is kept. Undo puts it back.',
};

export const REFUSED = {
  legend: 'Cartridge',
  stamp: 'Refused',
  kind: 'Kind',
  path: 'At',
  close: 'Put it back',
  goesOn: 'The running colony goes on.',
  untouched: 'Nothing was changed.',
};

export const CRASH = {
  legend: 'Simulation',
  stamp: 'Stopped',
  title: (tick: number): string => `The clock stopped at tick ${tick}`,
  text: 'A fault of ours, not of the colony. It does not go on from here.',
  load: 'Load the last autosave',
  autosave: (mission: string, sol: number): string => `${mission}, sol ${sol}.`,
  noAutosave: 'There is no autosave on this device. Open a cartridge or begin a new colony.',
};

export const LOST = {
  legend: 'Colony',
  title: (sol: number): string => `Lost on sol ${sol}`,
  text: (cause: string): string => `Nobody is left. The last one died of ${cause}.`,
  score: 'Score',
  grade: 'Grade',
  why: 'What led to it',
  begin: 'New colony',
  eject: 'The cartridge can still be ejected.',
};

export const ASIDE = {
  legend: 'Set aside',
  title: (count: number): string =>
    count === 1 ? 'An autosave could not be read' : `${count} autosaves could not be read`,
  download: 'Download',
  kept: 'Nothing was deleted.',
  close: 'Leave them there',
};

export const PAPERS = { behind: (count: number): string => `${count} more behind this` };

export const DROP = { title: 'Let go to plug it in', inspect: 'Let go to look into it', cancel: 'Esc to cancel' };

export const TOAST = { name: 'Notices', close: 'Close the notice' };
