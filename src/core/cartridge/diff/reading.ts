/**
 * The difference of two cartridges for people: by section, with units and signs, what is the same folded into a count, and
 * what matters first. Whatever a file holds is in some section; what no section names is in the last.
 */
import type { Json } from '../json.ts';
import type { Cartridge } from '../schema.ts';
import { gistOf } from './gist.ts';
import { branchLines, chainLines, commandLines, echoLines } from './histories.ts';
import { capital, labelOf } from './label.ts';
import type { Line } from './line.ts';
import { mindLines } from './mind.ts';
import { taskLines } from './tasks.ts';
import { isObject, sameJson, type JsonObject } from './same.ts';
import { walk, type Found } from './walk.ts';

export type Section = {
  readonly key: string;
  readonly title: string;
  readonly lines: readonly Line[];
  /** Values, or entries of a history, that are the same in both. */
  readonly unchanged: number;
};

/** A section: the keys of file and state that it tells of, and how, where that takes words of its own. */
type Rule = {
  readonly key: string;
  readonly title: string;
  readonly file?: readonly string[];
  readonly state?: readonly string[];
  readonly tell?: (a: Cartridge, b: Cartridge) => Found;
};

const RULES: readonly Rule[] = [
  {
    key: 'identity',
    title: 'Identity',
    file: ['_format', 'version', 'id', 'name', 'description', 'author', 'created', 'mission', 'rules', 'provenance'],
  },
  { key: 'genesis', title: 'Beginning', file: ['genesis', 'config'] },
  {
    key: 'reserves',
    title: 'Reserves',
    state: ['o2', 'h2o', 'food', 'power', 'tanks', 'foodKg', 'wasteKg', 'sparesKg', 'energy', 'ships', 'order'],
  },
  { key: 'air', title: 'Air', state: ['cabin', 'dome', 'leakScale'] },
  {
    key: 'base',
    title: 'Base',
    state: ['modules', 'built', 'works', 'gear', 'stands', 'allocation', 'alloc', 'ration', 'labour', 'protocol'],
  },
  { key: 'crew', title: 'Crew', state: ['crew', 'robots', 'eva'] },
  { key: 'tasks', title: 'Tasks', state: ['tasks'], tell: taskLines },
  { key: 'research', title: 'Research', state: ['research'] },
  { key: 'mind', title: 'Mind', file: ['taskHistory', 'reflexHistory', 'programs'], state: ['mind'], tell: mindLines },
  { key: 'commands', title: 'Commands', file: ['commands'], tell: commandLines },
  { key: 'echoes', title: 'Echoes', file: ['echoHistory', 'echoInertia'], tell: echoLines },
  { key: 'chain', title: 'Chain', file: ['chain', 'chainBlocks'], tell: chainLines },
  { key: 'score', title: 'Score', file: ['score'] },
  { key: 'branches', title: 'Branches', file: ['branches'], tell: branchLines },
  {
    key: 'time',
    title: 'Time, weather and risk',
    state: ['tick', 'sol', 'alive', 'ended', 'active', 'conditions', 'risk', 'alarms'],
  },
  { key: 'books', title: 'What follows: plant, canopy, books', state: ['plant', 'canopy', 'books', 'today'] },
  { key: 'frames', title: 'Frames', file: ['frames'] },
];

/** The reading of two cartridges: no lines at all exactly when they are the same file. Pure; no locale. */
export function readingOf(a: Cartridge, b: Cartridge): Section[] {
  const [fileA, fileB] = [fileOf(a), fileOf(b)];
  const [stateA, stateB] = [objectAt(fileA, 'state'), objectAt(fileB, 'state')];
  const same = sameJson(fileA, fileB);
  const gist: Section = { key: 'gist', title: 'What matters', lines: same ? [] : gistOf(a, b), unchanged: 0 };
  const sections = RULES.map(({ key, title, file = [], state = [], tell }): Section => {
    const found: Found = tell?.(a, b) ?? { lines: [], unchanged: 0 };
    if (tell === undefined) walkKeys(file, fileA, fileB, '', title, found);
    if (tell === undefined) walkKeys(state, stateA, stateB, '/state', title, found);
    return { key, title, ...found };
  });
  const rest: Found = { lines: [], unchanged: 0 };
  const [files, states] = [RULES.flatMap(({ file = [] }) => file), RULES.flatMap(({ state = [] }) => state)];
  walkKeys(othersThan([...files, 'state'], fileA, fileB), fileA, fileB, '', '', rest);
  walkKeys(othersThan(states, stateA, stateB), stateA, stateB, '/state', '', rest);
  return [gist, ...sections, { key: 'rest', title: 'Everything else', ...rest }];
}

/** `title` is that of the section: what it says need not be said again. */
function walkKeys(
  keys: readonly string[],
  a: JsonObject,
  b: JsonObject,
  path: string,
  title: string,
  found: Found,
): void {
  const own = (object: JsonObject, key: string): Json | undefined =>
    Object.hasOwn(object, key) ? object[key] : undefined;
  for (const key of keys) {
    const at = `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const { label } = labelOf(key);
    walk(own(a, key), own(b, key), at, capital(label) === title ? [] : [label], found);
  }
}

function othersThan(claimed: readonly string[], a: JsonObject, b: JsonObject): string[] {
  const known = new Set(claimed);
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((key) => !known.has(key));
}

/** The file's own value: what was kept of a stranger's keys among the others. */
function fileOf({ extra, ...known }: Cartridge): JsonObject {
  return { ...(extra as JsonObject), ...(known as unknown as JsonObject) };
}

function objectAt(file: JsonObject, key: string): JsonObject {
  const value = file[key] ?? null;
  return isObject(value) ? value : {};
}
