/** Every word of the governor's desk that is not on its panels already: words of the language, readings, trace, trial, history. */
import type { EditorWord } from '../../core/talk/workshop.ts';
import { fixed } from './format.ts';

export const WORDS = {
  kinds: {
    reading: 'reading',
    list: 'list',
    dial: 'sets',
    verb: 'colony',
    form: 'form',
    builtin: 'function',
    constant: 'constant',
  } satisfies Record<EditorWord['kind'], string>,
  now: (value: string): string => `Now ${value}`,
  came: (value: string, count: number): string =>
    count > 1 ? `Came to ${value}, ${fixed(count, 0)} times` : `Came to ${value}`,
};

export const DESK = {
  loading: 'The editor is on its way.',
  plain: 'The editor could not be loaded. This plain field does the same work.',
  format: 'Lay out',
  formatKeys: 'Shift+Alt+F',
  parses: 'Parses',
  fails: 'Fails',
  line: (line: number, message: string): string => (line > 0 ? `Line ${fixed(line, 0)}: ${message}` : message),
  tabs: { program: 'Program', reads: 'Inputs', sets: 'Dials', trace: 'Trace' },
  tabsName: 'Parts of the desk',
};

export const READS = {
  title: 'Reads',
  live: 'live',
  find: 'Find a reading',
  used: 'read by the program',
  none: 'No reading has that in its name or its text.',
  all: (count: number): string => `${fixed(count, 0)} readings`,
};

export const SETS = {
  title: 'Sets',
  sum: (sum: string): string => `sum ${sum}`,
  was: (value: string): string => `was ${value}`,
  same: 'unchanged',
  pinned: 'pinned by hand',
  nothing: 'The program sets nothing while it fails.',
};

export const TRACE = {
  now: (sol: number): string => `Trace, as sol ${fixed(sol, 0)} stands`,
  last: (sol: number): string => `Trace of the last run, sol ${fixed(sol, 0)}`,
  columns: { step: 'Step', line: 'Line', form: 'Form', value: 'Value', count: 'Times', gas: 'Gas so far' },
  none: 'Nothing was evaluated.',
  more: (count: number): string => `And ${fixed(count, 0)} forms more.`,
};

export const TRIAL = {
  title: 'Try on 20 seeds',
  about: 'Lives twenty colonies with this program, and twenty with the seated one. Nothing is changed.',
  from: 'From',
  froms: { start: 'the landing', now: 'this hour' },
  sols: 'For',
  solsOf: (sols: number): string => `${fixed(sols, 0)} sols`,
  begin: 'Try',
  stop: 'Stop',
  progress: (done: number, all: number): string => `${fixed(done, 0)} of ${fixed(all, 0)} colonies`,
  columns: { program: 'Program', min: 'Least', q1: 'Quarter', median: 'Median', q3: 'Three quarters', max: 'Most' },
  figures: { sols: 'Sols lived', score: 'Score' },
  alive: (alive: number, all: number): string => `${fixed(alive, 0)} of ${fixed(all, 0)} alive`,
  seated: (name: string): string => `${name}, seated`,
  causes: (text: string): string => `Lost to ${text}.`,
  otherText: 'Of another text than the one that stands here.',
};

export const HISTORY = {
  title: 'Seated before',
  none: 'Programs that you seat are listed here.',
  of: (sol: number, colony: string): string => `sol ${fixed(sol, 0)}, ${colony}`,
  open: 'Open',
  openOf: (name: string, sol: number): string => `Open ${name} of sol ${fixed(sol, 0)}`,
};
