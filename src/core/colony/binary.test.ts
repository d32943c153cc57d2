import { expect, test } from 'vitest';
import { sha256Hex } from '../kernel/hash.ts';
import { SITE_KEYS } from '../mars/sites.ts';
import { colonyBytes } from './binary.ts';
import { copyOf, leavesOf, missionColony, personAt, robotAt, stockColony, tick } from './colony.test-support.ts';
import { CROPS } from './cropKeys.ts';
import { ASSISTS, LASTING, RESOURCES } from './baySchema.ts';
import { PROFILES, REFLEX_IDS } from './mindSchema.ts';
import { MODULE_KEYS } from './moduleKeys.ts';
import { CAUSES, ROBOT_CAUSES, ROLES } from './person.ts';
import { Colony, MISSIONS } from './schema.ts';
import { TECH_KEYS } from './techKeys.ts';
import { events, fullColony } from './fullColony.test-support.ts';

function hashOf(colony: Colony): string {
  const { bytes, length } = colonyBytes(colony);
  return sha256Hex(bytes.subarray(0, length));
}

const OPTIONS: readonly (readonly string[])[] = [
  CAUSES,
  ROBOT_CAUSES,
  MISSIONS,
  ROLES,
  CROPS,
  MODULE_KEYS,
  TECH_KEYS,
  SITE_KEYS,
  REFLEX_IDS,
  PROFILES,
  ['begun', 'done', 'given-up'],
  ASSISTS,
  RESOURCES,
  LASTING,
  ['hold', 'live'],
  ['between', 'running', 'held'],
  ['full', 'partial'],
];

/** Something else that the schema might take in the same place. */
function other(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  const options = OPTIONS.find((list) => list.includes(value as string));
  if (options !== undefined) return options.find((option) => option !== value);
  return `${value as string}x`;
}

test('R7.3 the colony that is turned round here has everything that a colony can have', () => {
  const colony = fullColony();
  expect(Colony.safeParse(colony).success).toBe(true);
  const empty = leavesOf({ colony }).filter(({ value }) => value === null);
  // What is null elsewhere has a value in another of its kind.
  expect(empty.map(({ path }) => path).filter((path) => !path.endsWith('/cause'))).toEqual([]);
});

test('R7.3 any single field that changes changes the bytes', () => {
  const colony = fullColony();
  const seen = new Map([[hashOf(colony), 'the colony as it is']]);
  // A kind names the fields that follow, and null is another test's business: neither can change alone.
  const leaves = leavesOf(colony).filter(({ path, value }) => !path.endsWith('/kind') && value !== null);
  expect(leaves.length).toBeGreaterThan(400);
  for (const leaf of leaves) {
    leaf.set(other(leaf.value));
    const hash = hashOf(colony);
    expect(seen.get(hash), leaf.path).toBeUndefined();
    seen.set(hash, leaf.path);
    leaf.set(leaf.value);
  }
  expect(hashOf(colony)).toBe([...seen.keys()][0]);
});

test('R7.3 a list that grows, shrinks or turns round changes the bytes; so does what may be null', () => {
  const hashes = new Set<string>();
  let count = 0;
  const add = (change: (colony: Colony) => void): void => {
    const colony = fullColony();
    change(colony);
    hashes.add(hashOf(colony));
    count++;
  };
  add(() => {});
  add((colony) => void colony.crew.pop());
  add((colony) => void colony.crew.reverse());
  add((colony) => void colony.robots.pop());
  add((colony) => void colony.built.pop());
  add((colony) => void colony.stands.pop());
  add((colony) => void colony.works.pop());
  add((colony) => void colony.ships.pop());
  add((colony) => void colony.active.pop());
  add((colony) => void colony.eva.people.pop());
  add((colony) => void colony.research.done.reverse());
  add((colony) => void colony.tasks.open.pop());
  add((colony) => void colony.tasks.past.pop());
  add((colony) => void colony.today.events.pop());
  add((colony) => void colony.today.events.push(...events));
  add((colony) => void (colony.ended = null));
  add((colony) => void (colony.order = null));
  add((colony) => void (colony.mind.base = null));
  add((colony) => void (colony.mind.governor.trouble = null));
  add((colony) => void (colony.mind.autopilot.decision = null));
  add((colony) => void colony.mind.echoes.pop());
  add((colony) => void (colony.bay.seat = null));
  add((colony) => void (colony.bay.contract = null));
  add((colony) => void colony.bay.suspended.pop());
  add((colony) => void colony.bay.effects.pop());
  add((colony) => void colony.bay.done.pop());
  add((colony) => void colony.mind.fired.pop());
  add((colony) => void colony.mind.reflexes.reverse());
  add((colony) => void (colony.protocol = null));
  add((colony) => void (colony.research.running = null));
  add((colony) => void Object.assign(colony.tasks.open[0] ?? {}, { deadlineTick: null }));
  add((colony) => void (personAt(colony, 0).cause = null));
  add((colony) => void (robotAt(colony, 0).cause = null));
  add((colony) => void (personAt(colony, 0).name = 'Jørgen 砂塵 🚁'));
  add((colony) => void personAt(colony, 0).doseSols.push(0));
  expect(hashes.size).toBe(count);
});

test('R7.3 key order, copies and what was written before do not matter', () => {
  const colony = fullColony();
  const hash = hashOf(colony);
  const turned = Object.fromEntries(Object.entries(copyOf(colony)).reverse()) as Colony;
  const big = fullColony();
  big.crew = Array.from({ length: 2000 }, () => copyOf(personAt(big, 0)));
  hashOf(big);
  expect(hashOf(turned)).toBe(hash);
  expect(hashOf(JSON.parse(JSON.stringify(colony)) as Colony)).toBe(hash);
});

/** Pointers' ends that may be null: one more byte each. */
const NULLABLE = new Set([
  'ended',
  'order',
  'protocol',
  'running',
  'deadlineTick',
  'trouble',
  'base',
  'decision',
  'override',
  'seat',
  'contract',
  'evidence',
  'agent',
  'leftSol',
  'worst',
]);

/** Keys whose words are of a fixed list: a byte. */
const LISTED = new Set([
  'mission',
  'site',
  'crop',
  'key',
  'role',
  'cause',
  'tech',
  'stage',
  'done',
  'profile',
  'id',
  'reflexes',
]);

/** Those of the module bay, whose ids and causes are texts, and of an agent, which has none. */
const LISTED_IN: Readonly<Record<string, ReadonlySet<string>>> = {
  bay: new Set(['assist', 'res', 'clock', 'state', 'outcome', 'kind']),
  agent: new Set(),
};

/** Bytes by the rule: 8 a number, 1 a boolean or a word of a list, 4 and its UTF-8 a text, 8 more a list, 1 more what may be null. */
function sizeOf(value: unknown, at = '', listed: ReadonlySet<string> = LISTED): number {
  if (typeof value === 'number') return 8;
  if (typeof value === 'boolean') return 1;
  if (typeof value === 'string') return listed.has(at) ? 1 : 4 + new TextEncoder().encode(value).length;
  if (value === null) return 0;
  const living = typeof value === 'object' && 'alive' in value;
  const items = Object.entries(value as object).map(
    ([key, item]) =>
      sizeOf(item, Array.isArray(value) ? at : key, LISTED_IN[key] ?? listed) +
      (NULLABLE.has(key) || (key === 'cause' && living) ? 1 : 0),
  );
  return items.reduce((sum, size) => sum + size, Array.isArray(value) ? 8 : 0);
}

test('R7.3 every list has its length and every null its mark, so that no two colonies share their bytes', () => {
  for (const colony of [stockColony(1), missionColony('lunar'), fullColony()]) {
    const { length } = colonyBytes(colony);
    expect(length, colony.mission).toBe(sizeOf(colony));
  }
});

test('R7.3 the layout: float64 little-endian, words of a list as their number, strings as length and UTF-8', () => {
  const colony = stockColony(1);
  tick(colony, 7);
  const { bytes, length } = colonyBytes(colony);
  const view = new DataView(bytes.buffer, bytes.byteOffset, length);
  expect(view.getFloat64(0, true)).toBe(7);
  expect([bytes[8], bytes[9]]).toEqual([MISSIONS.indexOf('ares'), SITE_KEYS.indexOf('jezero')]);
  expect(view.getFloat64(10, true)).toBe(1);
  expect(view.getFloat64(18, true)).toBe(1);
  const name = new TextEncoder().encode('Chen Wei');
  const start = Buffer.from(bytes.subarray(0, length)).indexOf(Buffer.from(name));
  expect(view.getUint32(start - 4, true)).toBe(name.length);
  expect(length).toBeGreaterThan(1000);
});
