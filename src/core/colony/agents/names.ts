/** Names that an agent's globals and programs may have in a source. */
import { FORM_BY_NAME } from '../../lispy/forms/table.ts';

/** No number, no keyword, nothing that ends a name. */
const SYMBOL = /^(?![+-]?\.?\d)[^\s()[\]'"`,;:#.\\][^\s()[\]'"`,;\\]*$/;
/** Literals, and what a clause ends with. */
const WORDS: ReadonlySet<string> = new Set(['true', 'false', 'nil', 'null', 't', 'else']);

/** Whether a program can give a value to the name. */
export function isName(name: string): boolean {
  return SYMBOL.test(name) && !WORDS.has(name) && !FORM_BY_NAME.has(name);
}
