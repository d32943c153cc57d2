/** The places of the console: what can be shown, under which address, and which key of the rail it belongs to. */

/** The seven keys of the rail. */
export const GROUPS = ['colony', 'governor', 'timeline', 'research', 'contracts', 'inspect', 'hub'] as const;
export type Group = (typeof GROUPS)[number];

/**
 * All places but the colony at a glance, which is `null`. A `panel` shows details of the colony beside tape and clock; a
 * `screen` has all the room beside the rail. Paths stand in links: none may be renamed.
 */
const PLACES = [
  { key: 'title', path: '', kind: 'title', group: null },
  { key: 'begin', path: 'missions', kind: 'screen', group: null },
  { key: 'tasks', path: 'tasks', kind: 'panel', group: 'colony' },
  { key: 'crew', path: 'crew', kind: 'panel', group: 'colony' },
  { key: 'greenhouse', path: 'greenhouse', kind: 'panel', group: 'colony' },
  { key: 'supply', path: 'supply', kind: 'panel', group: 'colony' },
  { key: 'orders', path: 'protocols', kind: 'panel', group: 'colony' },
  { key: 'books', path: 'books', kind: 'panel', group: 'colony' },
  { key: 'shelf', path: 'shelf', kind: 'screen', group: 'colony' },
  { key: 'postMortem', path: 'post-mortem', kind: 'screen', group: 'colony' },
  { key: 'governor', path: 'governor', kind: 'panel', group: 'governor' },
  { key: 'nerves', path: 'nerves', kind: 'panel', group: 'governor' },
  { key: 'terminal', path: 'terminal', kind: 'screen', group: 'governor' },
  { key: 'agents', path: 'agents', kind: 'screen', group: 'governor' },
  { key: 'timeline', path: 'timeline', kind: 'screen', group: 'timeline' },
  { key: 'research', path: 'research', kind: 'panel', group: 'research' },
  { key: 'base', path: 'base', kind: 'panel', group: 'research' },
  { key: 'contracts', path: 'contracts', kind: 'screen', group: 'contracts' },
  { key: 'inspect', path: 'inspect', kind: 'screen', group: 'inspect' },
  { key: 'hub', path: 'simhub', kind: 'screen', group: 'hub' },
  { key: 'settings', path: 'settings', kind: 'screen', group: null },
  { key: 'classroom', path: 'classroom', kind: 'screen', group: null },
  { key: 'help', path: 'help', kind: 'screen', group: null },
] as const;

type Place = (typeof PLACES)[number];
/** What can be opened besides the colony at a glance. */
export type Panel = Place['key'];
/** Panels: they show details of the colony. */
export type DetailPanel = Extract<Place, { kind: 'panel' }>['key'];
/** Screens: they fill the room beside the rail. */
export type ScreenPanel = Extract<Place, { kind: 'screen' }>['key'];

/** All of them, in the order of the rail. */
export const PANELS: readonly Panel[] = PLACES.map(({ key }) => key);

/** Path of the colony at a glance. */
const COLONY_PATH = 'colony';

const BY_KEY: ReadonlyMap<string, Place> = new Map(PLACES.map((place) => [place.key, place]));
const BY_PATH: ReadonlyMap<string, Place> = new Map(PLACES.map((place) => [place.path, place]));

/** The address of a place within the page: `#/governor`. */
export function hrefOf(panel: Panel | null): string {
  return `#/${pathOf(panel)}`;
}

/** A place's path, without the mark of an address. */
export function pathOf(panel: Panel | null): string {
  return panel === null ? COLONY_PATH : (BY_KEY.get(panel)?.path ?? COLONY_PATH);
}

/** The place at a path; null is the colony at a glance, undefined no place of ours. */
export function panelAt(path: string): Panel | null | undefined {
  return path === COLONY_PATH ? null : BY_PATH.get(path)?.key;
}

/** Whether it shows details of the colony, which the worker must be asked for. */
export function isDetailPanel(panel: Panel | null): panel is DetailPanel {
  return panel !== null && BY_KEY.get(panel)?.kind === 'panel';
}

/** Whether it fills the room beside the rail. */
export function isScreen(panel: Panel | null): panel is ScreenPanel {
  return panel !== null && BY_KEY.get(panel)?.kind === 'screen';
}

/** The key of the rail it belongs to; null for what has none. */
export function groupOf(panel: Panel | null): Group | null {
  return panel === null ? 'colony' : (BY_KEY.get(panel)?.group ?? null);
}

/** What a key of the rail opens, its first place first. The colony at a glance is the first of its own. */
export function placesOf(group: Group): readonly (Panel | null)[] {
  const own = PLACES.filter((place) => place.group === group).map(({ key }) => key);
  return group === 'colony' ? [null, ...own] : own;
}
