import fc from 'fast-check';
import { expect, test } from 'vitest';
import { utf8 } from '../cartridge.test-support.ts';
import { documentOf, exchanged, fileOf, GOLDENS } from './formats.test-support.ts';
import { inspectAny } from './inspectAny.ts';
import { boot } from './lispyOs/boot.ts';
import { FORMATS } from './names.ts';
import { openCartridge } from './registry.ts';

const RUNS = { numRuns: 400 };

/** Opens and inspects; what it finds must be one or the other, with a sentence. */
function tried(bytes: Uint8Array): void {
  const opened = openCartridge(bytes);
  const seen = inspectAny(bytes);
  if (!opened.ok) {
    expect(opened.error.message).toMatch(/^[A-Z"/]/);
    expect(opened.error.path).toMatch(/^(?:\/|$)/);
  }
  // Inspection takes what opens, and old colonies besides.
  if (opened.ok) expect(seen.ok).toBe(true);
}

test('F10.2 no bytes and no JSON make a reader throw, whatever format they claim', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), tried), RUNS);
  const name = fc.constantFrom(...FORMATS, 'game-save', 'x');
  fc.assert(
    fc.property(name, fc.dictionary(fc.string(), fc.jsonValue()), (_format, rest) =>
      tried(fileOf({ ...rest, _format, version: 1 })),
    ),
    RUNS,
  );
});

test('F10.2 a golden with one value exchanged opens or is refused, and boots if it is a system', () => {
  const steps = fc.array(fc.nat(20), { minLength: 1, maxLength: 5 });
  const other = fc.oneof(fc.jsonValue(), fc.constantFrom('', '..', '/a/../b', '(', '(loop)', 1e308, -1, [], {}));
  fc.assert(
    fc.property(fc.constantFrom(...GOLDENS), steps, other, (name, where, value) => {
      const bytes = utf8(JSON.stringify(exchanged(documentOf(name), where, value)));
      tried(bytes);
      const opened = openCartridge(bytes);
      if (!opened.ok || opened.value.format !== 'lispy-os-cartridge') return;
      const { cartridge } = opened.value;
      expect(boot(cartridge).steps).toEqual(boot(cartridge).steps);
    }),
    RUNS,
  );
});
