/** How a sentence of the core is found in a table and said in another language. No language in particular. */
import type { Book } from '../told.ts';

type Phrases = Readonly<Record<string, string>>;
/** A sentence with holes: what it looks like, and what is said for it. */
type Pattern = { readonly form: RegExp; readonly holes: number; readonly fixed: number; readonly said: string };

const HOLE = '{}';
/** Sentences that are remembered, so that each is looked up once. */
const MOST_KNOWN = 4000;

/** What stands in a hole: as little as fits; of a name and its number, side by side, the whole name. */
function holeAt(fixed: readonly string[], at: number): string {
  if (fixed[at + 1] === ' ' && at + 2 < fixed.length) return '(.*)';
  return at > 0 && fixed[at] === ' ' ? String.raw`(\S*?)` : '(.*?)';
}

function patternOf([key, said]: readonly [string, string]): Pattern {
  const fixed = key.split(HOLE);
  const form = fixed.map((part, at) => {
    const plain = part.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
    return at === fixed.length - 1 ? plain : `${plain}${holeAt(fixed, at)}`;
  });
  return { form: new RegExp(`^${form.join('')}$`), holes: fixed.length - 1, fixed: fixed.join('').length, said };
}

/** Puts values into the holes of a sentence: in their order, or `{2}` for the second. */
function fill(said: string, values: readonly string[]): string {
  let next = 0;
  return said.replaceAll(
    /\{(\d*)\}/g,
    (_, number: string) => values[number === '' ? next++ : Number(number) - 1] ?? '',
  );
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Reads a book: its sentences, the words that are put into them, and how figures are written. */
export function bookOf(sentences: Phrases, parts: Phrases, figure: (english: string) => string): Book {
  const exact = new Map(Object.entries(sentences));
  const words = new Map(Object.entries(parts));
  const patterns = Object.entries(sentences)
    .filter(([key]) => key.includes(HOLE))
    .map(patternOf)
    .toSorted((a, b) => b.fixed - a.fixed || a.holes - b.holes);
  const known = new Map<string, string>();

  /** What stands in a hole: a word, a name of something, a list of them, a sentence, a figure. */
  function part(text: string): string {
    if (text === '') return text;
    const word = words.get(text) ?? exact.get(text);
    if (word !== undefined) return word;
    const name = exact.get(upper(text)) ?? words.get(lower(text));
    if (name !== undefined) return text === lower(text) ? lower(name) : upper(name);
    if (/^[^.]*, |^[^.,]* and [^.,]*$/.test(text)) {
      const list = text.split(/(, (?:and )?| and )/);
      const said = list.map((one, at) => (at % 2 === 1 ? one.replace('and', 'y') : part(one)));
      if (said.some((one, at) => at % 2 === 0 && one !== list[at])) return said.join('');
    }
    return figure(sentence(text) ?? text);
  }

  /** A whole sentence, by its pattern; undefined when the book has none. */
  function sentence(text: string): string | undefined {
    for (const { form, said } of patterns) {
      const values = form.exec(text)?.slice(1);
      if (values === undefined) continue;
      const filled = fill(said, values.map(part));
      return /^\p{Lu}/u.test(text) ? upper(filled) : filled;
    }
    return undefined;
  }

  function say(text: string): string {
    const whole = exact.get(text) ?? sentence(text);
    if (whole !== undefined) return whole;
    // Sentences that stand side by side; one that is not known stays.
    const several = text.split(/(?<=[.?]) (?=\p{Lu}|["“])/u);
    return several.length > 1 ? several.map(say).join(' ') : (words.get(text) ?? text);
  }

  return (text, exactly) => {
    if (exactly) return exact.get(text) ?? text;
    const before = known.get(text);
    if (before !== undefined) return before;
    const said = say(text);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, said);
    return said;
  };
}
