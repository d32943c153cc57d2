/** Changes one thing in a file that verifies, and asks whether a verdict finds it. */
import fc from 'fast-check';
import { encode } from '../../core/cartridge/codec.ts';
import { AUTOSAVE, cartridgeOf } from '../../core/cartridge/convert.ts';
import type { Cartridge } from '../../core/cartridge/schema.ts';
import { referenceLedger } from '../../core/mars/referenceLedger.ts';
import { UNPROVEN } from '../../core/replay/unproven.ts';
import { verify, type Verification } from '../../core/replay/verify.ts';
import { eventfulRun } from './eventfulRun.ts';
import { spotsIn, type Spot } from './leaves.ts';
import type { Property } from './property.ts';

const HOWS = ['change', 'change', 'change', 'drop', 'double', 'swap'] as const;
type How = (typeof HOWS)[number];

/** What is done: in which part of the file, how far into it, and which of the ways to change it. */
type Tampering = { readonly part: number; readonly at: number; readonly how: How; readonly twist: number };
const tampering: fc.Arbitrary<Tampering> = fc.record({
  part: fc.nat(1000),
  at: fc.double({ min: 0, max: 0.999999, noNaN: true }),
  how: fc.constantFrom(...HOWS),
  twist: fc.nat(1000),
});

/** Whether nothing but a signature guards it: keys that replay can't prove, and the oldest echo, which any trim cuts off. */
function isUnguarded(path: string, how: How): boolean {
  const [, part = ''] = path.split('/');
  return Object.hasOwn(UNPROVEN, part) || (how === 'drop' && path === '/echoHistory/0');
}

/** Another value of the same type. */
function otherThan(value: unknown, twist: number, words: readonly string[]): unknown {
  if (typeof value === 'boolean') return !value;
  if (value === null) return twist % 2 === 0 ? 0 : '';
  if (typeof value === 'number') {
    const near = value === 0 ? 5e-324 : value * (1 + 2 ** -52);
    const others = [value + 1, value - 1, near, value * 2, -value, 0, Math.round(value)];
    return pick(others, twist, (other) => other !== value) ?? value + 1;
  }
  const text = typeof value === 'string' ? value : '';
  const last = text.at(-1) === 'a' ? 'b' : 'a';
  const near = text === '' ? 'a' : `${text.slice(0, -1)}${last}`;
  return twist % 2 === 0 ? near : (pick(words, twist, (other) => other !== text) ?? near);
}

function pick<T>(list: readonly T[], twist: number, wanted: (item: T) => boolean): T | undefined {
  for (let i = 0; i < list.length; i++) {
    const item = list[(twist + i) % list.length] as T;
    if (wanted(item)) return item;
  }
  return undefined;
}

const sameJson = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Changes a document in place. @returns what was done, and where; null when there was nothing to do. */
function tamper(document: Record<string, unknown>, { part, at, how, twist }: Tampering): string | null {
  const parts = Object.keys(document).filter((key) => !Object.hasOwn(UNPROVEN, key));
  const key = parts[part % parts.length] ?? '';
  const { leaves, entries } = spotsIn({ [key]: document[key] });
  const words = leaves.map(({ parent, key: name }) => parent[name]).filter((value) => typeof value === 'string');
  const list = how === 'change' || entries.length === 0 ? leaves : entries;
  const found = list[Math.floor(at * list.length)];
  if (found === undefined) return null;
  // The first level stands in an object made for the walk.
  const spot: Spot = found.parent[found.key] === document[key] ? { ...found, parent: document } : found;
  const act = list === leaves ? 'change' : how;
  if (isUnguarded(spot.path, act)) return null;
  return DO[act](spot, twist, words) ? `${act} ${spot.path}` : null;
}

const DO: Readonly<Record<How, (spot: Spot, twist: number, words: readonly string[]) => boolean>> = {
  change({ parent, key }, twist, words) {
    parent[key] = otherThan(parent[key], twist, words);
    return true;
  },
  drop({ parent, key }) {
    (parent as unknown as unknown[]).splice(Number(key), 1);
    return true;
  },
  double({ parent, key }) {
    (parent as unknown as unknown[]).splice(Number(key), 0, structuredClone(parent[key]));
    return true;
  },
  swap({ parent, key }) {
    const list = parent as unknown as unknown[];
    const other = (Number(key) + 1) % list.length;
    if (sameJson(list[other], list[Number(key)])) return false;
    [list[other], list[Number(key)]] = [list[Number(key)], list[other]];
    return true;
  },
};

/** The places that a report names: those of the verdicts that fail. */
function placesIn({ checks }: Verification): readonly string[] {
  return Object.values(checks).flatMap(({ at }) =>
    at === undefined || (at.sol === null && at.field === '') ? [] : [`${at.sol ?? ''}${at.field}`],
  );
}

const PROMISE =
  'one changed value, or one entry dropped, doubled or moved, makes a verdict fail and is told by sol or field';

/** A file that verifies, and what becomes of it with one thing changed. */
function tamperWith(make: () => Cartridge): fc.IProperty<unknown> {
  const judge = { shipped: referenceLedger() };
  const honest = encode(make());
  const text = new TextDecoder().decode(honest);
  const found = verify(honest, judge);
  if (!found.ok || found.checks.replay.status !== 'pass') throw new Error('the file does not verify as it is');
  return fc.property(tampering, (one) => {
    const document = JSON.parse(text) as Record<string, unknown>;
    const done = tamper(document, one);
    fc.pre(done !== null);
    const report = verify(new TextEncoder().encode(JSON.stringify(document)), judge);
    if (report.ok) throw new Error(`nothing found: ${done}`);
    if (placesIn(report).length === 0) throw new Error(`found, and not said where: ${done}`);
  }) as fc.IProperty<unknown>;
}

/** On a whole file of 60 sols with commands of every kind and answered tasks; and on one that was trimmed, with an anchor. */
export const TAMPERINGS: readonly Property[] = [
  {
    name: 'tamper',
    promise: `In a file of 60 sols ${PROMISE}.`,
    tests: 200,
    cases: 2000,
    make: () => tamperWith(() => cartridgeOf(eventfulRun(60))),
  },
  {
    name: 'tamper-trimmed',
    promise: `In an autosave of 110 sols ${PROMISE}.`,
    tests: 40,
    cases: 400,
    make: () => tamperWith(() => cartridgeOf(eventfulRun(110), AUTOSAVE)),
  },
];
