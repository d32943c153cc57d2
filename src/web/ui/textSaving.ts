/** Words about saving: the shelf, files, other tabs, files of a newer version, verdicts. */
import type { Verdicts } from '../../core/talk/protocol.ts';

export const SHELF = {
  title: 'Shelf',
  reading: 'Reading the shelf.',
  empty:
    'Nothing on the shelf yet. Every colony you play, and every module, agent or system you drop here, comes to lie on it.',
  kinds: { colony: 'Colony', module: 'Module', agent: 'Agent', system: 'System' },
  colony: (mission: string, sol: number, grade: string): string => `${mission}, sol ${sol}, grade ${grade}`,
  lost: 'lost',
  seated: 'in the slot',
  saved: (ago: string): string => `Saved ${ago}`,
  exported: (ago: string, sol: number | null): string => `Exported ${ago}${sol === null ? '' : `, at sol ${sol}`}`,
  neverExported: 'Never exported',
  insert: 'Insert',
  terminal: 'Open in the terminal',
  export: 'Export',
  rename: 'Rename',
  duplicate: 'Duplicate',
  delete: 'Delete',
  restore: 'Undo',
  of: (title: string): string => ` ${title}`,
  earlier: (count: number): string => (count === 1 ? '1 earlier autosave' : `${count} earlier autosaves`),
  point: (sol: number, ago: string): string => `Sol ${sol}, ${ago}`,
  why: { autosave: 'autosave', backup: 'before something else went in', copy: 'put here by you' },
  gone: 'Deleted',
  goneNote: 'Kept for seven days, or until this device needs the room.',
  readOnly: 'Another tab owns what is kept here. This one can look and export.',
  usage: (used: string, quota: string): string => `${used} of ${quota} used on this device.`,
  persisted: 'The browser has promised to keep it.',
  notPersisted: 'The browser may clear it when it runs short of room, or after weeks without a visit. Files are safe.',
  unknownUsage: 'This browser does not say how much room is used.',
  bytes: (bytes: number): string => {
    if (bytes < 999_500) return `${Math.ceil(bytes / 1000)} kB`;
    return bytes < 999_500_000 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
  },
};

export const FILES = {
  eject: 'Eject a copy',
  saveTo: 'Save to this file…',
  linked: (name: string): string => `Ctrl+S writes to ${name}.`,
  unlink: 'Unlink',
  share: 'Share',
  copyLink: 'Copy link',
  savePicture: 'Save as a picture',
};

export const OTHER_TAB = {
  title: 'Open in another tab',
  colony: (name: string, sol: number, since: string): string =>
    `${name}, sol ${sol}, is in the tab opened at ${since}.`,
  empty: (since: string): string => `The tab opened at ${since} owns what is kept on this device.`,
  silent: 'Another tab owns what is kept on this device.',
  here: 'What is played here is not kept on this device.',
  takeOver: 'Take over',
  taking: 'Asking the other tab to save and yield.',
};

export const NEWER = {
  legend: 'Newer file',
  title: (version: number): string => `Made with version ${version}`,
  text: 'This Marsdeck is older than the file. It can make an unranked copy of what it knows; the file stays as it is.',
  unknown: (count: number): string =>
    count === 1 ? '1 thing is not known here:' : `${count} things are not known here:`,
  allKnown: 'Nothing in its state is unknown here.',
  more: (count: number): string => `and ${count} more`,
  left: 'Its log and its history stay with the file.',
  load: 'Load an unranked copy',
  leave: 'Leave it',
};

export const NAMING = { name: 'Name', set: 'Set', cancel: 'Cancel' };

export const BOTH = { key: 'Keep both on the shelf' };

export const VERDICT = {
  names: {
    format: 'Format',
    chain: 'Chain',
    ledger: 'Ledger',
    replay: 'Replay',
    signature: 'Signature',
  } satisfies Record<keyof Verdicts, string>,
  words: { pass: 'holds', fail: 'fails', skipped: 'not checked' },
  waiting: 'checking',
};

export const RESUMES = {
  orders: (count: number): string => (count === 1 ? '1 order' : `${count} orders`),
  since: 'Since then',
  time: 'some hours',
};
