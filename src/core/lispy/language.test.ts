import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGE_FILE, languageText } from '../../dev/language/page.ts';
import { expectProved } from '../documents.test-support.ts';
import { DOCUMENT } from './document.test-support.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import { vocabulary } from './vocabulary.ts';

test('every rule of LANGUAGE.md is proved by a test that cites it, and no test cites a rule that is not there', () => {
  expectProved(DOCUMENT, 50, 'lispy/');
});

test('the tables of LANGUAGE.md are what `npm run language` writes now', () => {
  expect(readFileSync(LANGUAGE_FILE, 'utf8')).toBe(languageText());
});

test('LANGUAGE.md says the limits that hold', () => {
  const written = (count: number): string => count.toLocaleString('en-US');
  for (const [name, limit] of Object.entries(DEFAULT_LIMITS)) {
    const row = name === 'lines' ? 'output' : name;
    expect(DOCUMENT).toMatch(new RegExp(`\\| \`${row}\` \\| [^|]*${written(limit)}`));
  }
});

test('every word of the vocabulary is in LANGUAGE.md', () => {
  const words = vocabulary();
  expect(new Set(words.map(({ name }) => name)).size).toBe(words.length);
  for (const { name, about } of words) {
    expect(DOCUMENT).toContain(name.replaceAll('|', '\\|'));
    expect(about.length).toBeGreaterThan(3);
  }
});
