/** A tokenizer for TypeScript, as far as finding its numbers takes: words, numbers, signs; no comments, no strings. */

/** A token, with the line it stands on. Strings and templates are one token without their text. */
export type Token = {
  readonly kind: 'word' | 'number' | 'sign' | 'string';
  readonly text: string;
  readonly line: number;
};

const SPACE = /\s+/y;
const COMMENT = /\/\/[^\n]*|\/\*[^]*?\*\//y;
const NUMBER = /0[xXbBoO][\da-fA-F_]+n?|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d+)?n?/y;
const WORD = /[\p{ID_Start}$_][\p{ID_Continue}$]*/uy;
const STRING = /'(?:[^'\\\n]|\\[^])*'|"(?:[^"\\\n]|\\[^])*"/y;
const REGEX = /\/(?![*/])(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y;

/** Words after which a slash begins a regular expression, as it does after a sign other than a closing bracket. */
const BEFORE_REGEX = new Set(['return', 'typeof', 'case', 'in', 'of', 'void', 'do', 'else']);

/** The tokens of a source. A number that is part of a word, as in `PC1`, is none. Code inside templates is read too. */
export function tokens(source: string): readonly Token[] {
  const found: Token[] = [];
  /** For each template being read: how many braces of its code are open. */
  const templates: number[] = [];
  let line = 1;
  let at = 0;

  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const text = pattern.exec(source)?.[0] ?? null;
    if (text === null) return null;
    at += text.length;
    line += text.split('\n').length - 1;
    return text;
  };
  const push = (kind: Token['kind'], text: string): void => void found.push({ kind, text, line });
  /** Reads on in a template, to its end or to the code in it. */
  const template = (): void => {
    while (at < source.length) {
      const text = source[at++];
      if (text === '\n') line++;
      else if (text === '\\') at++;
      else if (text === '`') return push('string', '');
      else if (text === '$' && source[at] === '{') {
        at++;
        templates.push(0);
        return;
      }
    }
  };

  while (at < source.length) {
    if (take(SPACE) !== null || take(COMMENT) !== null) continue;
    const last = found.at(-1);
    const slashDivides =
      last?.kind === 'number' ||
      (last?.kind === 'word' && !BEFORE_REGEX.has(last.text)) ||
      last?.text === ')' ||
      last?.text === ']';
    if (take(STRING) !== null || (!slashDivides && take(REGEX) !== null)) {
      push('string', '');
      continue;
    }
    const number = take(NUMBER);
    if (number !== null) {
      push('number', number);
      continue;
    }
    const word = take(WORD);
    if (word !== null) {
      push('word', word);
      continue;
    }
    const sign = source[at++] ?? '';
    const open = templates.at(-1);
    if (sign === '`') template();
    else if (sign === '}' && open === 0) {
      templates.pop();
      template();
    } else {
      if (open !== undefined && sign === '{') templates[templates.length - 1] = open + 1;
      if (open !== undefined && sign === '}') templates[templates.length - 1] = open - 1;
      push('sign', sign);
    }
  }
  return found;
}
