/** From what a run came to, to what stands in the editor's margin. */
import type { TraceStep } from '../../../core/lispy/trace.ts';
import { offsetOf } from '../mind/place.ts';
import type { Marks } from './marks.ts';

/** Lines that had a part in the run, and for each line the value of the outermost form that begins and ends on it. */
export function marginOf(source: string, steps: readonly TraceStep[], wrong: number): Marks {
  const ran = new Set<number>();
  const values = new Map<number, string>();
  for (const [line, all] of byLine(steps)) {
    ran.add(line);
    const shown = shownOn(source, all);
    if (shown !== null) values.set(line, rounded(shown));
  }
  return { ran, values, wrong };
}

/** A figure with at most two places behind the point, as it is shown everywhere; anything else as it is. */
function rounded(value: string): string {
  const number = Number(value);
  if (value === '' || !Number.isFinite(number) || !/\.\d{3}/.test(value)) return value;
  return String(Math.round(number * 100) / 100);
}

function byLine(steps: readonly TraceStep[]): ReadonlyMap<number, TraceStep[]> {
  const lines = new Map<number, TraceStep[]>();
  for (const step of steps) {
    const line = lines.get(step.line);
    if (line === undefined) lines.set(step.line, [step]);
    else line.push(step);
  }
  return lines;
}

/** A lone name says something too, as in `(if dusty`. What is written there already says nothing new. */
function shownOn(source: string, steps: readonly TraceStep[]): string | null {
  const forms = steps.filter(({ isName, line, column }) => !isName && endsOnLine(source, line, column));
  const names = steps.filter(({ isName }) => isName);
  const all = forms.length > 0 ? forms : names.length === 1 ? names : [];
  const first = all.toSorted((a, b) => a.column - b.column)[0];
  if (first === undefined) return null;
  const text = formAt(source, first.line, first.column);
  return text.includes(first.value) ? null : first.value;
}

function endsOnLine(source: string, line: number, column: number): boolean {
  return !formAt(source, line, column).includes('\n');
}

/** The text of the form that begins at a place. */
export function formAt(source: string, line: number, column: number): string {
  const start = offsetOf(source, line, column);
  if (!'(['.includes(source.charAt(start))) return /^[^\s()[\]]*/.exec(source.slice(start))?.[0] ?? '';
  const marks = /"(?:\\[^]|[^"\\])*"?|;[^\n]*|[()[\]]/g;
  marks.lastIndex = start;
  let open = 0;
  for (let mark = marks.exec(source); mark !== null; mark = marks.exec(source)) {
    if (mark[0] === '(' || mark[0] === '[') open++;
    else if (mark[0] === ')' || mark[0] === ']') open--;
    if (open === 0) return source.slice(start, mark.index + 1);
  }
  return source.slice(start);
}

/** A form on one line, short enough for a table. */
export function inOneLine(form: string, most = 64): string {
  const text = form
    .replaceAll(/;[^\n]*/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

/** Names in a text, in the order in which they come, each with its first line. Comments and texts hold none. */
export function namesIn(source: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  let line = 1;
  for (const [mark] of source.matchAll(/"(?:\\[^]|[^"\\])*"?|;[^\n]*|\n|[^\s()[\]"';`,]+/g)) {
    const isName = !mark.startsWith('"') && !mark.startsWith(';') && mark !== '\n';
    if (isName && !names.has(mark)) names.set(mark, line);
    line += mark.split('\n').length - 1;
  }
  return names;
}
