import { expect, test } from 'vitest';
import { documentText, expectProved } from '../documents.test-support.ts';
import { tableText } from './tableText.test-support.ts';

const text = documentText('deck/DECK.md');

test('every rule of DECK.md is proved by a test that cites it, and no test cites a rule that is not there', () => {
  expectProved(text, 40, 'deck/');
});

test('D1.1 the table of DECK.md is the one that transition follows', () => {
  const [, table] = /<!-- table -->\n([^]*)<!-- end of table -->/.exec(text) ?? [];
  expect(table).toBe(tableText());
});

test('every invariant of the design notes stands in a rule', () => {
  for (let i = 1; i <= 26; i++) if (i !== 19) expect(text).toMatch(new RegExp(`\\bI${i}\\b`));
});
