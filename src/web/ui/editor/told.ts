/** What the editor tells of words: as completion while a person types, and under the pointer. */
import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import { hoverTooltip } from '@codemirror/view';
import type { TraceStep } from '../../../core/lispy/trace.ts';
import type { EditorWord } from '../../../core/talk/workshop.ts';
import { fixed } from '../format.ts';
import { WORDS } from '../textEditor.ts';
import type { Words } from './lispy.ts';

/** What is known at the moment: asked for each time, so that values are the newest. */
export type Known = {
  readonly words: Words;
  readonly readings: Readonly<Record<string, number>>;
  readonly steps: readonly TraceStep[];
};

const ATOM = /[^\s()[\]"';`,]+/;
const BOOST: Readonly<Record<EditorWord['kind'], number>> = {
  reading: 30,
  dial: 25,
  list: 20,
  verb: 15,
  form: 10,
  builtin: 5,
  constant: 0,
};

/** A figure as it is told beside a reading. */
export function figure(value: number): string {
  return fixed(value, Number.isInteger(value) ? 0 : 2);
}

function nowOf({ first }: EditorWord, readings: Known['readings']): string | null {
  const value = Object.hasOwn(readings, first) ? readings[first] : undefined;
  return value === undefined ? null : figure(value);
}

/** The words of a plate: name, how it is used, what it is, and its value now. */
function plate(word: EditorWord, now: string | null): HTMLElement {
  const root = document.createElement('div');
  root.className = 'cm-told';
  const name = document.createElement('b');
  name.textContent = word.name;
  root.append(name, ` ${WORDS.kinds[word.kind]}${word.takes === '' ? '' : `, ${word.takes}`}`);
  root.append(paragraph(word.about));
  if (now !== null) root.append(paragraph(WORDS.now(now), 'cm-now'));
  return root;
}

function paragraph(text: string, name = ''): HTMLElement {
  const made = document.createElement('p');
  made.className = name;
  made.textContent = text;
  return made;
}

/** Completion from the words, and names that the text itself uses. */
export function completion(known: () => Known): Extension {
  const source = (context: CompletionContext): CompletionResult | null => {
    const { words, readings } = known();
    const word = context.matchBefore(/[^\s()[\]"';`,]+$/);
    if (word === null && !context.explicit) return null;
    if (/^[-+.\d]/.test(word?.text ?? '')) return null;
    const options: Completion[] = [...words.values()].map((one) => ({
      label: one.name,
      detail: nowOf(one, readings) ?? WORDS.kinds[one.kind],
      boost: BOOST[one.kind],
      info: () => plate(one, nowOf(one, readings)),
    }));
    const own = new Set(context.state.doc.toString().match(/[a-z_][^\s()[\]"';`,]*/gi) ?? []);
    for (const name of own) if (!words.has(name) && name !== word?.text) options.push({ label: name, boost: 12 });
    return { from: word?.from ?? context.pos, options, validFor: /^[^\s()[\]"';`,]*$/ };
  };
  return autocompletion({ override: [source], icons: false });
}

/** Under the pointer: what a word is and holds, and what the form came to that begins here. */
export function hover(known: () => Known): Extension {
  return hoverTooltip((view, at) => {
    const { words, readings, steps } = known();
    const line = view.state.doc.lineAt(at);
    const start = wordStart(line.text, at - line.from);
    const name = ATOM.exec(line.text.slice(start))?.[0] ?? '';
    const isWord = name !== '' && !/^\s/.test(line.text.slice(start, start + 1));
    const word = isWord ? words.get(name) : undefined;
    const step = steps.find((one) => one.line === line.number && one.column === start + 1);
    const end = line.from + start + Math.max(1, name.length);
    if (word === undefined && step === undefined) return null;
    return {
      pos: line.from + start,
      end,
      above: true,
      create: () => {
        const dom = word === undefined ? document.createElement('div') : plate(word, nowOf(word, readings));
        dom.className = 'cm-told';
        if (step !== undefined) dom.append(paragraph(WORDS.came(step.value, step.count), 'cm-now'));
        return { dom };
      },
    };
  });
}

/** Where the word begins that a column stands in; the column itself at a bracket. */
function wordStart(text: string, column: number): number {
  if (/[([]/.test(text.charAt(column))) return column;
  let start = column;
  while (start > 0 && /[^\s()[\]"';`,]/.test(text.charAt(start - 1))) start--;
  return start;
}
