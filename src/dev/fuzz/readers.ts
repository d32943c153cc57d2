/** What a reader meets: any bytes, any JSON, cartridges bent out of shape. Nothing of it may throw, hang or take memory. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { decode, encode } from '../../core/cartridge/codec.ts';
import { cartridgeOf, runOf } from '../../core/cartridge/convert.ts';
import { inspect } from '../../core/cartridge/inspect.ts';
import { REFUSAL_KINDS } from '../../core/cartridge/refusal.ts';
import { advanceTick } from '../../core/cartridge/run.ts';
import { referenceLedger } from '../../core/mars/referenceLedger.ts';
import { replay } from '../../core/replay/replay.ts';
import { verify } from '../../core/replay/verify.ts';
import { spotsIn } from './leaves.ts';
import type { Property } from './property.ts';

const FOLDER = new URL('../../core/cartridge/golden/', import.meta.url);
const goldens = (): readonly string[] => readdirSync(FOLDER).map((name) => readFileSync(new URL(name, FOLDER), 'utf8'));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const judge = () => ({ shipped: referenceLedger(), mostSols: 400 });

function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

/** Reads in every way. What is refused has a known kind and a place; what is taken is written to a fixed point. */
export function readEveryWay(bytes: Uint8Array): boolean {
  const decoded = decode(bytes);
  const found = inspect(bytes);
  const report = verify(bytes, judge());
  JSON.stringify(report);
  for (const [name, { status, reason, at }] of Object.entries(report.checks)) {
    must((status === 'fail') === (at !== undefined), `${name} fails exactly when it says where`);
    must(reason !== '', `${name} gives no reason`);
  }
  if (!decoded.ok) {
    const { kind } = decoded.error;
    must(
      REFUSAL_KINDS.some((known) => known === kind),
      `an unknown kind: ${kind}`,
    );
    must(kind === 'not-resumable' || !found.ok, 'inspect takes what decode refuses');
    // What calls itself something else is no colony, and may be a sound file of that other format.
    const elsewhere = kind === 'not-resumable' || kind === 'wrong-format';
    must(elsewhere || report.checks.format.status === 'fail', 'a refused file passes as well-formed');
    must(kind !== 'wrong-format' || report.checks.replay.status === 'skipped', 'what is no colony is computed again');
    return false;
  }
  must(found.ok && report.checks.format.status === 'pass', 'inspect or verify refuses what decode takes');
  const again = encode(decoded.value.cartridge);
  const back = decode(again);
  if (!back.ok) throw new Error(`written, but not read: ${back.error.message} ${back.error.path}`);
  must(Buffer.compare(encode(back.value.cartridge), again) === 0, 'written twice, and not the same');
  return true;
}

const reads = <T>(arbitrary: fc.Arbitrary<T>, bytesOf: (value: T) => Uint8Array): fc.IProperty<unknown> =>
  fc.property(arbitrary, (value) => void readEveryWay(bytesOf(value))) as fc.IProperty<unknown>;
const asJson = (value: unknown): Uint8Array => utf8(JSON.stringify(value));

const WORDS = ['sol', 'alive', 'o2', 'h2o', 'food', 'power', 'crew', 'modules', 'alloc', 'tick', 'ended'];

/** JSON that calls itself a cartridge. */
function envelope(): fc.Arbitrary<unknown> {
  const some = fc.jsonValue({ maxDepth: 3 });
  const state = fc.dictionary(
    fc.constantFrom(...WORDS),
    fc.oneof(some, fc.nat(200), fc.boolean(), fc.constant([{ name: 'A' }])),
  );
  const rest = fc.record(
    { state: fc.oneof(state, some), genesis: some, commands: some, config: some, score: some, id: some, mission: some },
    { requiredKeys: ['state'] },
  );
  return fc
    .tuple(rest, fc.constantFrom(1, 2))
    .map(([document, version]) => ({ _format: 'mars-barn-cartridge', version, ...document }));
}

const ODD_TEXTS = ['', 'x'.repeat(5000), '\ud800', '<img src=x onerror=alert(1)>'];
const ODD_NUMBERS = [-1, 0.5, 1e308, -1e308, 2 ** 53, 1e9, 5e-324, -0];
const ODD = [null, true, [], {}, [[]], ...ODD_TEXTS, ...ODD_NUMBERS];

/** Real cartridges with values swapped, keys deleted and renamed, numbers nudged, lists doubled. */
function bent(): fc.Arbitrary<Uint8Array> {
  const bend = fc.record({
    at: fc.double({ min: 0, max: 0.999999, noNaN: true }),
    how: fc.constantFrom('odd', 'delete', 'rename', 'nudge', 'double'),
    odd: fc.constantFrom(...ODD),
  });
  return fc
    .tuple(fc.constantFrom(...goldens()), fc.array(bend, { minLength: 1, maxLength: 3 }))
    .map(([text, bends]) => {
      const document = JSON.parse(text) as Record<string, unknown>;
      for (const { at, how, odd } of bends) {
        const { leaves } = spotsIn(document);
        const leaf = leaves[Math.floor(at * leaves.length)];
        if (leaf === undefined) continue;
        const { parent, key } = leaf;
        const value = parent[key];
        if (how === 'odd') parent[key] = odd;
        else if (how === 'delete') delete parent[key];
        else if (how === 'rename') parent[`${key}x`] = value;
        else if (how === 'nudge' && typeof value === 'number') parent[key] = value + 1e-9;
        else if (Array.isArray(parent)) parent.push(...(parent as unknown[]));
      }
      return asJson(document);
    });
}

/** Real cartridges with a byte changed, or cut off anywhere. */
function broken(): fc.Arbitrary<Uint8Array> {
  return fc
    .tuple(fc.constantFrom(...goldens()), fc.nat(), fc.integer({ min: 0, max: 255 }), fc.boolean())
    .map(([text, at, byte, cut]) => {
      const bytes = utf8(text);
      if (cut) return bytes.subarray(0, at % bytes.length);
      bytes[at % bytes.length] = byte;
      return bytes;
    });
}

/** What is taken can be run on, written and replayed. */
function runsOn(): fc.IProperty<unknown> {
  const ledger = referenceLedger();
  const golden = fc.constantFrom(...goldens().filter((text) => text.includes('"tick"')));
  const at = fc.double({ min: 0, max: 0.999999, noNaN: true });
  return fc.property(golden, at, fc.double({ min: 0, max: 1e4 }), (text, where, to) => {
    const document = JSON.parse(text) as Record<string, unknown>;
    const { leaves } = spotsIn(document);
    const numbers = leaves.filter(
      ({ parent, key, path }) => typeof parent[key] === 'number' && !/tick|sol/i.test(path),
    );
    const leaf = numbers[Math.floor(where * numbers.length)];
    if (leaf !== undefined) leaf.parent[leaf.key] = to;
    const decoded = decode(asJson(document));
    if (!decoded.ok) return;
    const run = runOf(decoded.value.cartridge, ledger);
    for (let i = 0; i < 26; i++) advanceTick(run);
    encode(cartridgeOf(run));
    must(replay(decoded.value.cartridge, ledger).reason.endsWith('.'), 'a replay without a sentence');
  }) as fc.IProperty<unknown>;
}

/** 100,000 cases in all, 2,000 of them and more in `npm test`. */
export const READERS: readonly Property[] = [
  {
    name: 'bytes',
    promise: 'Nothing throws on any bytes.',
    tests: 300,
    cases: 22_000,
    make: () => reads(fc.uint8Array({ maxLength: 400 }), (bytes) => bytes),
  },
  {
    name: 'text',
    promise: 'Nothing throws on any text.',
    tests: 300,
    cases: 13_000,
    make: () => reads(fc.string({ unit: 'binary', maxLength: 200 }), utf8),
  },
  {
    name: 'json',
    promise: 'Nothing throws on any JSON.',
    tests: 400,
    cases: 20_000,
    make: () => reads(fc.jsonValue(), asJson),
  },
  {
    name: 'envelope',
    promise: 'Nothing throws on any JSON that calls itself a cartridge.',
    tests: 400,
    cases: 20_000,
    make: () => reads(envelope(), asJson),
  },
  {
    name: 'bent',
    promise: 'Nothing throws on a cartridge with values swapped, keys deleted or renamed, lists doubled.',
    tests: 300,
    cases: 10_000,
    make: () => reads(bent(), (bytes) => bytes),
  },
  {
    name: 'broken',
    promise: 'Nothing throws on a cartridge with a byte changed, or cut off anywhere.',
    tests: 200,
    cases: 10_000,
    make: () => reads(broken(), (bytes) => bytes),
  },
  {
    name: 'runs-on',
    promise: 'What is taken can be run, written and replayed without a throw.',
    tests: 200,
    cases: 5000,
    make: runsOn,
  },
];
