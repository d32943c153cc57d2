/** The numbers that stand bare in a source: not handed to `constant` or `constantSeries`, which register them. */
import { tokens } from './tokens.ts';

/** A number as written, its value, and its line. */
export type Literal = { readonly text: string; readonly value: number; readonly line: number };

/** Functions whose arguments are registered. `constant.ts` alone declares the first two; `series` is what files call one. */
const REGISTERS = new Set(['constant', 'constantSeries', 'series']);

/** Every bare number of a source, in order. */
export function bareLiterals(source: string): readonly Literal[] {
  const all = tokens(source);
  const found: Literal[] = [];
  /** Brackets open since the call that registers began; 0 outside one. */
  let depth = 0;
  for (const [i, { kind, text, line }] of all.entries()) {
    if (depth > 0) {
      if (text === '(') depth++;
      else if (text === ')') depth--;
    } else if (text === '(' && REGISTERS.has(all[i - 1]?.text ?? '') && all[i - 2]?.text !== 'function') depth = 1;
    if (depth === 0 && kind === 'number')
      found.push({ text, value: Number(text.replaceAll('_', '').replace(/n$/, '')), line });
  }
  return found;
}
