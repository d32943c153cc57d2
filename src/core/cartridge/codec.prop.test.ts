import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEveryWay, READERS } from '../../dev/fuzz/readers.ts';

test.each(READERS)('F5.1 F5.5 F12.1 $promise', { timeout: 120_000 }, ({ make, tests }) => {
  fc.assert(make(), { numRuns: tests });
});

test('F5.1 the readers that are tried are the ones that take real cartridges', () => {
  const folder = new URL('./golden/', import.meta.url);
  const taken = readdirSync(folder).filter((name) => readEveryWay(new Uint8Array(readFileSync(new URL(name, folder)))));
  expect(taken.length).toBeGreaterThan(8);
});
