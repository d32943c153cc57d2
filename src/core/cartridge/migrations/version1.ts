/** What a version-1 cartridge of the ancestor says, read loosely: its five dialects differ in what they leave out. */

export type Version1Person = {
  readonly name: string;
  readonly role: string;
  readonly hp: number;
  readonly radMsv: number;
  readonly alive: boolean;
};

export type Version1 = {
  readonly sol: number;
  readonly alive: boolean;
  readonly cause: string | null;
  readonly oxygenKg: number;
  readonly waterKg: number;
  readonly foodKcal: number;
  readonly powerKwh: number;
  readonly cabinTempK: number;
  readonly solarShare: number;
  readonly greenhouseShare: number;
  readonly people: readonly Version1Person[];
  readonly robots: readonly string[];
  readonly modules: readonly { readonly type: string; readonly built: number }[];
  readonly allocation: { readonly h: number; readonly i: number; readonly g: number; readonly r: number };
  readonly seed: number;
  readonly mission: string;
};

type Fields = Readonly<Record<string, unknown>>;

/** People that a base of version 2 takes in. */
const MOST_PEOPLE = 8;
/** The ancestor knows its robots by the beginning of their names. */
const ROBOT = /^(?:OPT|LUN)/;

/** `value` as an object, or null. */
export function fieldsOf(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
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
  [[], 'object', ['config', 'score']],
  [[], 'list', ['echoHistory', 'taskHistory', 'reflexHistory', 'chainBlocks']],
  [['score'], 'number', ['total']],
  [['score'], 'string', ['grade']],
  [['config'], 'number', ['seed']],
  [['state'], 'number', ['o2', 'h2o', 'food', 'power', 's_eff', 'i_eff', 'g_eff', 'int_temp', 'morale', 'startSeed']],
  [['state'], 'string', ['cause']],
  [['state'], 'list', ['crew', 'modules', 'events', 'log', 'research']],
  [['state'], 'object', ['alloc']],
  [['state', 'alloc'], 'number', ['h', 'i', 'g', 'r']],
];
const MEMBER: readonly (readonly [kind: Kind, keys: readonly string[]])[] = [
  ['string', ['name', 'role']],
  ['number', ['hp', 'rad']],
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
  const crew = fieldsOf(document['state'])?.['crew'];
  for (const [index, entry] of (Array.isArray(crew) ? (crew as unknown[]) : []).entries()) {
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
  const crew = state['crew'];
  if (!Array.isArray(crew)) missing.push('/state/crew');
  else if (peopleOf(crew).length === 0) missing.push('/state/crew');
  return missing;
}

function peopleOf(crew: readonly unknown[]): Fields[] {
  return crew.map(fieldsOf).filter((member): member is Fields => member !== null && !isRobot(member));
}

function isRobot(member: Fields): boolean {
  return typeof member['name'] === 'string' && ROBOT.test(member['name']);
}

/** Reads a version-1 document for which `missingOf` finds nothing. */
export function readVersion1(document: Fields): Version1 {
  const state = fieldsOf(document['state']) ?? {};
  const config = fieldsOf(document['config']) ?? {};
  const crew = Array.isArray(state['crew']) ? (state['crew'] as unknown[]) : [];
  const alloc = fieldsOf(state['alloc']) ?? {};
  const pulse = pulseOf(document) ?? { sol: 0, alive: false };
  return {
    ...pulse,
    cause: typeof state['cause'] === 'string' ? state['cause'].slice(0, 80) : null,
    oxygenKg: numberOf(state['o2'], 0, 1e6, 0),
    waterKg: numberOf(state['h2o'], 0, 1e6, 0),
    foodKcal: numberOf(state['food'], 0, 1e9, 0),
    powerKwh: numberOf(state['power'], 0, 1e6, 0),
    cabinTempK: numberOf(state['int_temp'], 223.15, 313.15, 294.15),
    solarShare: numberOf(state['s_eff'], 0, 1, 1),
    greenhouseShare: numberOf(state['g_eff'], 0, 1, 1),
    people: peopleOf(crew)
      .slice(0, MOST_PEOPLE)
      .map((member) => ({
        name: textOf(member['name'], 60, 'Unnamed'),
        role: textOf(member['role'], 8, 'SCI'),
        hp: numberOf(member['hp'], 0, 100, 100),
        radMsv: numberOf(member['rad'], 0, 1e6, 0),
        alive: member['alive'] !== false,
      })),
    robots: crew
      .map(fieldsOf)
      .filter((member): member is Fields => member !== null && isRobot(member))
      .map((member) => textOf(member['name'], 60, 'robot')),
    modules: (Array.isArray(state['modules']) ? (state['modules'] as unknown[]) : []).slice(0, 200).map((module) => {
      const fields = fieldsOf(module);
      if (fields === null) return { type: textOf(module, 40, 'module'), built: 0 };
      return { type: textOf(fields['type'], 40, 'module'), built: Math.floor(numberOf(fields['built'], 0, 1e6, 0)) };
    }),
    allocation: {
      h: numberOf(alloc['h'], 0, 1, 0.25),
      i: numberOf(alloc['i'], 0, 1, 0.4),
      g: numberOf(alloc['g'], 0, 1, 0.35),
      r: numberOf(alloc['r'], 0.1, 1.5, 1),
    },
    seed: Math.floor(numberOf(config['seed'] ?? state['startSeed'], 0, 9e15, 0)),
    mission: textOf(document['mission'], 40, 'custom'),
  };
}
