/** How LisPy is coloured and indented in the editor: by its marks and by the words that a colony gives. */
import {
  HighlightStyle,
  indentService,
  StreamLanguage,
  syntaxHighlighting,
  type StringStream,
} from '@codemirror/language';
import type { EditorState, Extension } from '@codemirror/state';
import { Tag, tags } from '@lezer/highlight';
import type { EditorWord } from '../../../core/talk/workshop.ts';

/** Words by name. */
export type Words = ReadonlyMap<string, EditorWord>;

const reading = Tag.define();
const dial = Tag.define();

/** What a name or a number is made of: all but blanks, brackets, quotes and comments. */
const ATOM = /^[^\s()[\]"';`,\uFEFF]+/;
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;
const CONSTANTS: ReadonlySet<string> = new Set(['true', 'false', 'nil', '#t', '#f']);

type Reader = { inText: boolean };

function token(stream: StringStream, state: Reader, words: Words): string | null {
  if (state.inText) return text(stream, state);
  if (stream.eatSpace()) return null;
  const next = stream.peek();
  if (next === ';') {
    stream.skipToEnd();
    return 'comment';
  }
  if (next === '"') {
    stream.next();
    state.inText = true;
    return text(stream, state);
  }
  const atom = stream.match(ATOM);
  if (atom === null || typeof atom === 'boolean') {
    stream.next();
    return next !== undefined && '()[]'.includes(next) ? 'bracket' : null;
  }
  const name = atom[0];
  if (NUMBER.test(name)) return 'number';
  if (CONSTANTS.has(name)) return 'bool';
  switch (words.get(name)?.kind) {
    case 'form':
      return 'keyword';
    case 'reading':
    case 'list':
      return 'reading';
    case 'dial':
      return 'dial';
    case 'builtin':
    case 'verb':
      return 'builtin';
    case 'constant':
      return 'bool';
    case undefined:
      return name.startsWith('_mem') ? 'memory' : null;
  }
}

function text(stream: StringStream, state: Reader): string {
  for (let escaped = false; ;) {
    const next = stream.next();
    if (next === undefined || next === null) return 'string';
    if (next === '"' && !escaped) {
      state.inText = false;
      return 'string';
    }
    escaped = next === '\\' && !escaped;
  }
}

const STYLE = HighlightStyle.define([
  { tag: tags.keyword, fontWeight: '720' },
  { tag: tags.function(tags.variableName), fontWeight: '600' },
  { tag: reading, color: 'var(--code-reads)', fontWeight: '620' },
  { tag: dial, color: 'var(--paper-accent)', fontWeight: '620' },
  { tag: tags.special(tags.variableName), fontWeight: '620', textDecoration: 'underline dotted' },
  { tag: [tags.number, tags.bool], color: 'var(--code-number)' },
  { tag: tags.string, color: 'var(--code-text)' },
  { tag: tags.comment, color: 'var(--paper-ink-2)', fontStyle: 'italic' },
]);

/** The language, by the words that are known. */
export function lispy(words: Words): Extension {
  const language = StreamLanguage.define<Reader>({
    name: 'lispy',
    startState: () => ({ inText: false }),
    token: (stream, state) => token(stream, state, words),
    languageData: { commentTokens: { line: ';' }, closeBrackets: { brackets: ['(', '[', '"'] } },
    tokenTable: {
      reading,
      dial,
      builtin: tags.function(tags.variableName),
      memory: tags.special(tags.variableName),
    },
  });
  return [language, syntaxHighlighting(STYLE), indentService.of((context, at) => indentAt(context.state, at, words))];
}

/** Forms that are written like calls: their later lines stand under the first operand. */
const LIKE_CALLS: ReadonlySet<string> = new Set(['if', 'and', 'or', 'set!', 'list', 'quote']);

/** Blanks before a line that begins at `at`: two in from a form's bracket, under the first operand of a call. */
function indentAt(state: EditorState, at: number, words: Words): number {
  const before = state.doc.sliceString(0, at);
  const open = openBracket(before);
  if (open < 0) return 0;
  const line = state.doc.lineAt(open);
  const column = open - line.from;
  const inside = state.doc.sliceString(open + 1, Math.min(line.to, at));
  const head = ATOM.exec(inside)?.[0] ?? '';
  const operand = /^\S+\s+(?=\S)/.exec(inside);
  if (words.get(head)?.kind === 'form' && !LIKE_CALLS.has(head)) return column + 2;
  return column + 1 + (operand === null ? 0 : operand[0].length);
}

/** Where the innermost bracket is that is still open; -1 when none is. */
function openBracket(before: string): number {
  const open: number[] = [];
  for (const { 0: mark, index } of before.matchAll(/"(?:\\[^]|[^"\\])*"?|;[^\n]*|[()[\]]/g))
    if (mark === '(' || mark === '[') open.push(index);
    else if (mark === ')' || mark === ']') open.pop();
  return open.at(-1) ?? -1;
}
