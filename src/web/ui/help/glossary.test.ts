import { expect, test } from 'vitest';
import { PLAIN_CAPITALS, TERMS } from '../../../dev/words/glossary.ts';
import { ofPage } from '../../../dev/words/places.ts';
import { SENTENCES } from '../spanish/book.ts';
import { GLOSSARY_WORDS } from '../spanish/glossary.ts';
import { GLOSSARY } from '../textGlossary.ts';

const ENTRIES = Object.entries(GLOSSARY.terms);
const PAGE = ofPage().filter(({ place }) => !place.includes('textGlossary'));

test('every word of the house has an entry, in both languages, and an address of its own', () => {
  for (const term of TERMS) expect(Object.keys(GLOSSARY.terms)).toContain(term);
  expect(Object.keys(GLOSSARY_WORDS.GLOSSARY.terms)).toEqual(Object.keys(GLOSSARY.terms));
  for (const [key, [name = '', text = '']] of ENTRIES) {
    expect(key).toMatch(/^[a-zA-Z]+$/);
    expect(name, key).not.toBe('');
    expect(text, key).toMatch(/^\p{Lu}.*\.$/u);
  }
});

test('what stands in capitals on the page is explained, or needs no word', () => {
  const explained = new Set(
    ENTRIES.flatMap(([, [name = '', text = '']]) => `${name} ${text}`.match(/\b[A-Z]{2,}\b/g) ?? []),
  );
  const open = PAGE.flatMap(({ place, text }) =>
    // What is stamped on the hardware stands in capitals whole.
    text === text.toUpperCase() || /[A-Z]{4,} [A-Z]{2,}/.test(text)
      ? []
      : (text.match(/(?<![\w-])[A-Z]{2,5}(?![\w-])/g) ?? [])
          .filter((word) => !explained.has(word) && !PLAIN_CAPITALS.has(word))
          .map((word) => `${place}: ${word}`),
  );
  expect(open).toEqual([]);
});

test('every word that is explained is said somewhere', () => {
  const said = [...PAGE.map(({ text }) => text), ...Object.keys(SENTENCES)].join('\n').toLowerCase();
  const idle = ENTRIES.filter(([, [name = '']]) =>
    name
      .toLowerCase()
      .split(', ')
      .every((word) => !said.includes(word)),
  );
  expect(idle.map(([key]) => key)).toEqual([]);
});
