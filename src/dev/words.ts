/** `npm run -s words`: every string that somebody can see, with its place, sorted: a place, a tab, the words. */
import { allWords } from './words/places.ts';

const lines = allWords(false).map(({ place, text }) => `${place}\t${text.replaceAll(/\s*\n\s*/g, ' ⏎ ')}`);
const inOrder = new Intl.Collator('en', { numeric: true });
console.log([...new Set(lines)].toSorted((a, b) => inOrder.compare(a, b)).join('\n'));
