import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SOURCES_FILE, entries, sourcesText } from './sources/page.ts';
import { read, shipped } from './sources/files.ts';
import { TABLE_FILE, tableText } from './sources/table.ts';
import { tokens } from './sources/tokens.ts';

test('SOURCES.md is what `npm run sources` writes now', async () => {
  expect(readFileSync(SOURCES_FILE, 'utf8')).toBe(await sourcesText());
});

test('the table of the page’s help is what `npm run sources` writes now', async () => {
  expect(readFileSync(TABLE_FILE, 'utf8')).toBe(await tableText());
});

test('every call that registers a constant in planet and colony is on the page, with unit and source', async () => {
  const all = await entries();
  const names = new Set(all.map(({ name }) => name));
  let calls = 0;
  for (const path of [...shipped('src/core/mars', true), ...shipped('src/core/colony', true)]) {
    if (path.endsWith('/mars/constant.ts')) continue;
    const words = tokens(read(path));
    // A call is a word and a bracket, not after `function`; an import or a renaming has no bracket.
    calls += words.filter(
      ({ text }, i) =>
        ['constant', 'constantSeries', 'series', 'figure', 'mec', 'bvad'].includes(text) &&
        words[i + 1]?.text === '(' &&
        // A wrapper passes a name on; who calls it says it.
        words[i + 2]?.kind === 'string',
    ).length;
  }
  expect(calls).toBeGreaterThan(150);
  expect(all.reduce((sum, { files }) => sum + files.length, 0)).toBe(calls);
  expect(names.size).toBe(all.length);
  for (const { unit, source } of all) expect(unit.length * source.length).toBeGreaterThan(0);
});
