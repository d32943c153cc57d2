/**
 * A source laid out as people write it: lines stay where they are, spaces and indentation are set, comments are kept.
 * It works on the marks of the text alone, so it formats what does not compile, and changes nothing that is read.
 */

/** Forms whose later lines are a body: two blanks in from their bracket. All others line up under their first operand. */
const BODY_FORMS: ReadonlySet<string> = new Set([
  'begin',
  'case',
  'cond',
  'define',
  'define-macro',
  'def',
  'defun',
  'do',
  'fn',
  'lambda',
  'let',
  'let*',
  'letrec',
  'progn',
  'repeat',
  'unless',
  'when',
]);

type Kind = 'open' | 'close' | 'prefix' | 'atom' | 'comment' | 'line';
type Token = { readonly kind: Kind; readonly text: string };

/** Strings (closed or not), comments, line ends, brackets, quotes, and whatever else holds together; spaces are dropped. */
const TOKEN = /"(?:\\[^]|[^"\\])*"?|;[^\n]*|\n|[([]|[)\]]|,@|['`,]|[^\s()[\]"';`,\uFEFF]+/g;

function kindOf(text: string): Kind {
  if (text === '\n') return 'line';
  const first = text[0] ?? '';
  if (first === ';') return 'comment';
  if (first === '(' || first === '[') return 'open';
  if (first === ')' || first === ']') return 'close';
  return first === "'" || first === '`' || first === ',' ? 'prefix' : 'atom';
}

function tokensOf(source: string): Token[] {
  const found = source.replaceAll('\r\n', '\n').match(TOKEN) ?? [];
  return found.map((text) => ({ kind: kindOf(text), text: text.startsWith(';') ? text.trimEnd() : text }));
}

/** A bracket that is open: the column of what stands in it on later lines, once it is known. */
type Open = { readonly column: number; head: string | null; operandColumn: number | null };

function indentOf(open: Open | undefined): number {
  if (open === undefined) return 0;
  if (open.head !== null && BODY_FORMS.has(open.head)) return open.column + 2;
  return open.operandColumn ?? open.column + 1;
}

/** Notes in the bracket around it that something begins at `column`: its head, or its first operand. */
function begins(open: Open | undefined, text: string, column: number, isAtom: boolean): void {
  if (open === undefined) return;
  if (open.head === null) {
    // A bracket or text in the first place heads a list of clauses or data: its items line up with it.
    open.head = isAtom ? text : '';
    if (!isAtom || text.startsWith('"')) open.operandColumn = column;
  } else open.operandColumn ??= column;
}

/** The source with its spaces set. Formatting it again changes nothing; an empty source stays empty. */
export function format(source: string): string {
  const lines: string[] = [];
  const stack: Open[] = [];
  let line = '';
  let isFresh = true;
  let before: Kind = 'line';
  const endLine = (): void => {
    // One blank line at most, none at the beginning.
    if (line !== '' || (lines.length > 0 && lines.at(-1) !== '')) lines.push(line);
    line = '';
    isFresh = true;
  };
  for (const { kind, text } of tokensOf(source)) {
    if (kind === 'line') {
      endLine();
      before = kind;
      continue;
    }
    if (kind === 'close') {
      // Closing brackets gather at the end of what they close, but never behind a comment.
      const last = lines.at(-1);
      if (isFresh && last !== undefined && last !== '' && before === 'line' && !endsInComment(last)) {
        line = lines.pop() ?? '';
        isFresh = false;
      }
      if (isFresh) line = ' '.repeat(Math.max(0, indentOf(stack.at(-1)) - 1));
      stack.pop();
      line += text;
    } else {
      if (isFresh) line = ' '.repeat(indentOf(stack.at(-1)));
      else if (before !== 'open' && before !== 'prefix') line += ' ';
      const column = columnsOf(line);
      if (kind !== 'comment' && before !== 'prefix') begins(stack.at(-1), text, column, kind === 'atom');
      line += text;
      if (kind === 'open') stack.push({ column, head: null, operandColumn: null });
    }
    isFresh = false;
    before = kind;
  }
  endLine();
  while (lines.at(-1) === '') lines.pop();
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

/** Characters of the last line of a text: a string may span several. */
function columnsOf(text: string): number {
  return text.length - (text.lastIndexOf('\n') + 1);
}

function endsInComment(line: string): boolean {
  const last = tokensOf(line).at(-1);
  return last?.kind === 'comment';
}
