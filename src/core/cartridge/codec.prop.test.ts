import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leavesOf } from '../colony/colony.test-support.ts';
import { replay } from '../replay/replay.ts';
import { ledger, textOf, utf8 } from './cartridge.test-support.ts';
import { decode, encode } from './codec.ts';
import { cartridgeOf, runOf } from './convert.ts';
import { inspect } from './inspect.ts';
import { REFUSAL_KINDS } from './refusal.ts';
import { advanceTick } from './run.ts';

const FOLDER = new URL('./golden/', import.meta.url);
const goldens = readdirSync(FOLDER).map((name) => textOf(new Uint8Array(readFileSync(new URL(name, FOLDER)))));

/** Decodes; what is refused has a known kind, what is taken is written to a fixed point. @returns whether it was taken. */
function read(bytes: Uint8Array): boolean {
  const decoded = decode(bytes);
  const found = inspect(bytes);
  if (!decoded.ok) {
    expect(REFUSAL_KINDS).toContain(decoded.error.kind);
    if (decoded.error.kind !== 'not-resumable') expect(found).toEqual(decoded);
    JSON.stringify(decoded.error);
    return false;
  }
  expect(found.ok).toBe(true);
  const again = encode(decoded.value.cartridge);
  const back = decode(again);
  if (!back.ok) expect.fail(`written, but not read: ${back.error.message} ${back.error.path}`);
  expect(textOf(encode(back.value.cartridge))).toBe(textOf(again));
  return true;
}

test('F5.1 decode never throws on any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void read(bytes)),
    { numRuns: 600 },
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void read(utf8(text))),
    { numRuns: 600 },
  );
});

test('F5.1 decode never throws on any JSON, nor on any JSON that calls itself a cartridge', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => void read(utf8(JSON.stringify(value)))),
    { numRuns: 500 },
  );
  const some = fc.jsonValue({ maxDepth: 3 });
  const word = fc.constantFrom(
    'sol',
    'alive',
    'o2',
    'h2o',
    'food',
    'power',
    'crew',
    'modules',
    'alloc',
    'tick',
    'ended',
  );
  const state = fc.dictionary(word, fc.oneof(some, fc.nat(200), fc.boolean(), fc.constant([{ name: 'A' }])));
  const envelope = fc.record(
    { state: fc.oneof(state, some), genesis: some, commands: some, config: some, score: some, id: some, mission: some },
    { requiredKeys: ['state'] },
  );
  fc.assert(
    fc.property(envelope, fc.constantFrom(1, 2), (rest, version) => {
      read(utf8(JSON.stringify({ _format: 'mars-barn-cartridge', version, ...rest })));
    }),
    { numRuns: 600 },
  );
});

const ODD = [
  null,
  true,
  '',
  'x'.repeat(5000),
  -1,
  0.5,
  1e308,
  -1e308,
  2 ** 53,
  1e9,
  5e-324,
  [],
  {},
  [[]],
  '\ud800',
  -0,
];

test('F5.1 decode never throws on a valid cartridge that was bent: values swapped, keys deleted, renamed, bytes flipped', () => {
  let taken = 0;
  const golden = fc.constantFrom(...goldens);
  const bend = fc.record({
    at: fc.double({ min: 0, max: 0.999999, noNaN: true }),
    how: fc.constantFrom('odd', 'delete', 'rename', 'nudge', 'double'),
    odd: fc.constantFrom(...ODD),
  });
  fc.assert(
    fc.property(golden, fc.array(bend, { minLength: 1, maxLength: 3 }), (text, bends) => {
      const document = JSON.parse(text) as Record<string, unknown>;
      for (const { at, how, odd } of bends) {
        const leaves = leavesOf(document);
        const leaf = leaves[Math.floor(at * leaves.length)];
        if (leaf === undefined) continue;
        const steps = leaf.path.split('/').slice(1);
        const key = steps.pop() ?? '';
        let parent = document as Record<string, unknown>;
        for (const step of steps) parent = parent[step] as Record<string, unknown>;
        if (how === 'odd') leaf.set(odd);
        else if (how === 'delete') delete parent[key];
        else if (how === 'rename') parent[`${key}x`] = leaf.value;
        else if (how === 'nudge' && typeof leaf.value === 'number') leaf.set(leaf.value + 1e-9);
        else if (Array.isArray(parent)) parent.push(...(parent as unknown[]));
      }
      if (read(utf8(JSON.stringify(document)))) taken++;
    }),
    { numRuns: 500 },
  );
  expect(taken).toBeGreaterThan(15);
  fc.assert(
    fc.property(golden, fc.nat(), fc.integer({ min: 32, max: 126 }), (text, at, code) => {
      const bytes = utf8(text);
      bytes[at % bytes.length] = code;
      read(bytes);
    }),
    { numRuns: 300 },
  );
});

test('F5.5 what decode takes can be run and replayed without a throw', () => {
  const golden = fc.constantFrom(...goldens.filter((text) => text.includes('"tick"')));
  fc.assert(
    fc.property(
      golden,
      fc.double({ min: 0, max: 0.999999, noNaN: true }),
      fc.double({ min: 0, max: 1e4 }),
      (text, at, to) => {
        const document = JSON.parse(text) as Record<string, unknown>;
        const leaves = leavesOf(document).filter((one) => typeof one.value === 'number' && !/tick|sol/i.test(one.path));
        leaves[Math.floor(at * leaves.length)]?.set(to);
        const decoded = decode(utf8(JSON.stringify(document)));
        if (!decoded.ok) return;
        const run = runOf(decoded.value.cartridge, ledger);
        for (let i = 0; i < 26; i++) advanceTick(run);
        encode(cartridgeOf(run));
        expect(replay(decoded.value.cartridge, ledger).reason).toMatch(/\.$/);
      },
    ),
    { numRuns: 300 },
  );
});
