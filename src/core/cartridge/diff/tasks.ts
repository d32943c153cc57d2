/** Tasks of two runs, side by side by sol and by what they are: after a fork the same number is another task. */
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import { pointer, type Json } from '../json.ts';
import type { Cartridge } from '../schema.ts';
import { labelOf } from './label.ts';
import { onlyLine, saying, type Line } from './line.ts';
import { sameJson } from './same.ts';
import { walk, type Found } from './walk.ts';
import { titleOfTask } from './wording.ts';

/** A task that is open or past, as the state has it, and where. */
type Entry = {
  readonly path: string;
  readonly sol: number;
  readonly title: string;
  readonly fate: string;
  readonly value: Json;
};

/** Tasks that only one run had, or that went differently; and the counts. */
export function taskLines(a: Cartridge, b: Cartridge): Found {
  const found: Found = { lines: [], unchanged: 0 };
  const lines: [sol: number, Line][] = [];
  const inA = entriesOf(a);
  const inB = entriesOf(b);
  for (const [key, one] of inA) if (!inB.has(key)) lines.push([one.sol, alone('a', one)]);
  for (const [key, two] of inB) {
    const one = inA.get(key);
    if (one === undefined) lines.push([two.sol, alone('b', two)]);
    else if (sameJson(one.value, two.value)) found.unchanged++;
    else lines.push([two.sol, otherwise(one, two)]);
  }
  lines.sort(([one], [two]) => one - two);
  for (const [, line] of lines) found.lines.push(line);
  const { open: _a, past: _b, ...countsA } = a.state.tasks;
  const { open: _c, past: _d, ...countsB } = b.state.tasks;
  const [fieldsA, fieldsB]: Readonly<Record<string, Json>>[] = [countsA, countsB];
  for (const key of new Set([...Object.keys(countsA), ...Object.keys(countsB)]))
    walk(fieldsA?.[key], fieldsB?.[key], `/state/tasks${pointer([key])}`, [labelOf(key).label], found);
  return found;
}

/** By sol and kind, and by count where a sol had more of one kind. */
function entriesOf({ state }: Cartridge): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const add = (path: string, tick: number, task: string, fate: string, value: Json): void => {
    const sol = Math.floor(tick / TICKS_PER_SOL) + 1;
    let nth = 0;
    while (entries.has(`${sol} ${nth} ${task}`)) nth++;
    entries.set(`${sol} ${nth} ${task}`, { path, sol, title: titleOfTask(task), fate, value });
  };
  for (const [index, task] of state.tasks.past.entries()) {
    const fate = `${task.choice}${task.timedOut ? ', as nobody answered' : ''}: ${task.outcome}`;
    add(`/state/tasks/past/${index}`, task.tick, task.task, fate, task);
  }
  for (const [index, task] of state.tasks.open.entries())
    add(`/state/tasks/open/${index}`, task.openedTick, task.task, 'still open', task);
  return entries;
}

function alone(side: 'a' | 'b', { path, sol, title, fate, value }: Entry): Line {
  const line = onlyLine(side, { path, label: `Sol ${sol}, ${title}`, unit: '' }, value);
  return { ...line, sentence: `Sol ${sol}: only ${side.toUpperCase()} had ${title}: ${ended(fate)}` };
}

function otherwise(one: Entry, two: Entry): Line {
  const label = `Sol ${two.sol}, ${two.title}`;
  const same = one.fate === two.fate;
  const tells = same
    ? 'the same, at another hour or under another number.'
    : `A ${ended(one.fate)} B ${ended(two.fate)}`;
  return saying(two.path, label, `Sol ${two.sol}, ${two.title}: ${tells}`, one.value, two.value);
}

/** With a full stop, and no second one. */
function ended(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}
