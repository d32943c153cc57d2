/** The file that says how a colony lies in memory and in bytes: made from the schema, compared by a test. */
import { fileURLToPath } from 'node:url';
import { copierText } from './copy.ts';
import { fillerText } from './fill.ts';
import { colonyNode, partsOf } from './node.ts';
import { Words, writerText } from './write.ts';

/** Where the layout is kept. */
export const LAYOUT_FILE = fileURLToPath(new URL('../../core/colony/layout.generated.ts', import.meta.url));

const HEAD = `/** Written by \`npm run -s layout\` from schema.ts: how a colony lies in bytes and in memory. Not edited by hand. */
import { frozen } from '../kernel/frozen.ts';
import type { Colony } from './schema.ts';
import { numbersOf, putNull, putNumbers, putText, putUnchanging, roomFor } from './scratch.ts';
`;

const LAY = `
/*
 * V8 lets a number change in its place only where objects of the same keys in the same order never held anything but
 * numbers there; else each new number is an object of its own. The schema's shapes hold schemas under the state's very
 * keys. So these copies have theirs the other way round.
 */
`;

/** The whole text of the file. */
export function layoutText(): string {
  const parts = partsOf(colonyNode());
  const words = new Words();
  const writers = parts.map((part) => writerText(part, words)).join('\n');
  const copiers = parts.map(copierText).join('\n');
  const shared = (text: string, verb: string): string =>
    text.replace(`function ${verb}Colony(`, `${DOC[verb] ?? ''}export function ${verb}Colony(`);
  const plant = parts.find(({ name }) => name === 'Plant');
  if (plant?.kind !== 'object') throw new Error('a colony has no plant');
  return [
    HEAD,
    ...words.declarations(),
    '',
    shared(writers, 'put'),
    LAY,
    shared(copiers, 'lay'),
    fillerText(plant),
  ].join('\n');
}
const DOC: Readonly<Record<string, string>> = {
  put: '/** Puts a colony in schema order into the scratch buffer, from a place on; returns the place after it. */\n',
  lay: '/** A deep copy of a colony, in objects that are quick to change. What never changes is frozen in it. */\n',
};
