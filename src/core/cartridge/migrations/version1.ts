/** What a version-1 cartridge of the ancestor must say to be one, and to be resumed: its five dialects differ in what they leave out. */

export type Fields = Readonly<Record<string, unknown>>;

/** The ancestor knows its robots by the beginning of their names. */
const ROBOT = /^(?:OPT|LUN)/;

/** `value` as an object, or null. */
export function fieldsOf(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}

/** `value` as a list; empty when it is none. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** `value` as a finite number within bounds, or `otherwise`. */
export function numberOf(value: unknown, least: number, most: number, otherwise: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? Math.min(most, Math.max(least, value)) + 0 : otherwise;
}

/** `value` as text of at most `most` characters, or `otherwise`; halves of characters, also of one cut in two, become U+FFFD. */
export function textOf(value: unknown, most: number, otherwise: string): string {
  if (typeof value !== 'string' || value.length === 0) return otherwise;
  return value.slice(0, most).replace(/\p{Surrogate}/gu, '\ufffd');
}

/** The sol and the pulse: the least that makes a version-1 file worth looking at. Null when there is not even that. */
export function pulseOf(document: Fields): { readonly sol: number; readonly alive: boolean } | null {
  const state = fieldsOf(document['state']);
  if (state === null) return null;
  const { sol, alive } = state;
  if (typeof sol !== 'number' || !Number.isInteger(sol) || sol < 0 || sol > 1e6 || typeof alive !== 'boolean')
    return null;
  return { sol, alive };
}

type Kind = 'number' | 'string' | 'boolean' | 'list' | 'object';

/** What every dialect has under a key, if it has the key at all. A null is an absence: JSON writes a NaN so. */
const KINDS: readonly (readonly [path: readonly string[], kind: Kind, keys: readonly string[]])[] = [
  [[], 'string', ['id', 'name', 'description', 'created', 'author', 'mission', 'chainHead']],
  [[], 'number', ['cri', 'tasksResolved', 'tasksIgnored']],
  [[], 'object', ['config', 'score', 'supplyChain']],
  [[], 'list', ['echoHistory', 'taskHistory', 'reflexHistory', 'chainBlocks']],
  [['score'], 'number', ['total']],
  [['score'], 'string', ['grade']],
  [['config'], 'number', ['seed']],
  [['supplyChain'], 'list', ['inTransit']],
  [['state'], 'number', ['o2', 'h2o', 'food', 'power', 's_eff', 'i_eff', 'g_eff', 'int_temp', 'morale', 'startSeed']],
  [['state'], 'string', ['cause']],
  [['state'], 'list', ['crew', 'modules', 'events', 'log', 'research']],
  [['state'], 'object', ['alloc', 'building', 'researching']],
  [['state', 'alloc'], 'number', ['h', 'i', 'g', 'r']],
];
const MEMBER: readonly (readonly [kind: Kind, keys: readonly string[]])[] = [
  ['string', ['name', 'role']],
  ['number', ['hp', 'mor', 'fat', 'rad']],
  ['boolean', ['alive']],
];

function isOf(value: unknown, kind: Kind): boolean {
  if (value === undefined || value === null) return true;
  if (kind === 'list') return Array.isArray(value);
  return kind === 'object' ? fieldsOf(value) !== null : typeof value === kind;
}

/** Pointer to the first value of a kind that no dialect has there; null when there is none. */
export function wrongKindOf(document: Fields): string | null {
  for (const [path, kind, keys] of KINDS) {
    let fields: Fields | null = document;
    for (const step of path) fields = fields === null ? null : fieldsOf(fields[step]);
    for (const key of keys) if (fields !== null && !isOf(fields[key], kind)) return `/${[...path, key].join('/')}`;
  }
  for (const [index, entry] of crewOf(document).entries()) {
    const member = fieldsOf(entry);
    if (member === null) return `/state/crew/${index}`;
    for (const [kind, keys] of MEMBER)
      for (const key of keys) if (!isOf(member[key], kind)) return `/state/crew/${index}/${key}`;
  }
  return null;
}

/** Pointers to what a version-1 file lacks to be resumed; empty when it can be. */
export function missingOf(document: Fields): string[] {
  const state = fieldsOf(document['state']);
  if (state === null) return ['/state'];
  const missing: string[] = [];
  if (pulseOf(document) === null) missing.push('/state/sol', '/state/alive');
  for (const key of ['o2', 'h2o', 'food', 'power'])
    if (typeof state[key] !== 'number' || !Number.isFinite(state[key])) missing.push(`/state/${key}`);
  if (peopleOf(document).length + robotsOf(document).length === 0) missing.push('/state/crew');
  return missing;
}

function crewOf(document: Fields): readonly unknown[] {
  return listOf(fieldsOf(document['state'])?.['crew']);
}

/** The people among the crew, in its order. */
export function peopleOf(document: Fields): Fields[] {
  return membersOf(document).filter((member) => !isRobot(member));
}

/** The robots among the crew, in its order. */
export function robotsOf(document: Fields): Fields[] {
  return membersOf(document).filter(isRobot);
}

function membersOf(document: Fields): Fields[] {
  return crewOf(document)
    .map(fieldsOf)
    .filter((member) => member !== null);
}

function isRobot(member: Fields): boolean {
  return typeof member['name'] === 'string' && ROBOT.test(member['name']);
}
