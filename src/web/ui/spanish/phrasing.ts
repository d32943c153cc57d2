/** How a sentence of the core is found in a table and said in another language. No language in particular. */
import type { Book } from '../told.ts';

type Phrases = Readonly<Record<string, string>>;
/** A sentence with holes: what it looks like, and what is said for it. */
type Pattern = {
  readonly form: RegExp;
  readonly holes: number;
  readonly fixed: number;
  readonly weak: boolean;
  readonly said: string;
};

const HOLE = '{}';
/** Sentences that are remembered, so that each is looked up once. */
const MOST_KNOWN = 4000;
/** A form with fewer letters of its own than this fits almost anything: it is held to names, figures and known words. */
const FEW_LETTERS = 8;
const SHORT = 4;

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
  const own = fixed.join('');
  return {
    form: new RegExp(`^${form.join('')}$`),
    holes: fixed.length - 1,
    fixed: own.length,
    weak: own.replaceAll(/\P{L}/gu, '').length < FEW_LETTERS,
    said,
  };
}

/** Puts values into the holes of a sentence: in their order, or `{2}` for the second. */
function fill(said: string, values: readonly string[]): string {
  let next = 0;
  return said.replaceAll(
    /\{(\d*)\}/g,
    (_, number: string) => values[number === '' ? next++ : Number(number) - 1] ?? '',
  );
}

/** A name or a figure: `Chen Wei`, `Optimus-1`, `14 %`. */
const NAME = /^(?:\p{Lu}[\p{L}’'-]*\d*|[−+±]?\d[\d.,/]*|%)(?: (?:\p{Lu}[\p{L}’'-]*\d*|\d[\d.,]*|%))*$/u;

/** Where one sentence ends and the next begins. */
const BETWEEN = /(?<=[.?]) (?=\p{Lu}|["“])/u;

const isShort = (text: string): boolean => text.split(' ').length <= SHORT;
const isSeveral = (text: string): boolean => BETWEEN.test(text);
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
    const list = text.split(/(, (?:and )?| and )/);
    if (list.length > 1 && list.every(isShort)) {
      const said = list.map((one, at) => (at % 2 === 1 ? one.replace('and', 'y') : part(one)));
      if (said.some((one, at) => at % 2 === 0 && one !== list[at])) return said.join('');
    }
    const [, thing, number] = /^(.+) (\d+)$/.exec(text) ?? [];
    if (thing !== undefined && number !== undefined && part(thing) !== thing) return `${part(thing)} ${number}`;
    return figure(sentence(text, true) ?? text);
  }

  /** What may stand in a form that has few letters of its own. */
  function isKnown(value: string): boolean {
    return value === '' || exact.has(value) || (isShort(value) && (NAME.test(value) || part(value) !== value));
  }

  /** A whole sentence, by its form; undefined when the book has none. `single`: no value is more than one sentence. */
  function sentence(text: string, single: boolean): string | undefined {
    for (const { form, weak, said } of patterns) {
      const values = form.exec(text)?.slice(1);
      if (values === undefined || (weak && !values.every(isKnown)) || (single && values.some(isSeveral))) continue;
      const filled = fill(said, values.map(part));
      return /^\p{Lu}/u.test(text) ? upper(filled) : filled;
    }
    return undefined;
  }

  /** Sentences that stand side by side, some of which may belong together; undefined when one is not known. */
  function sideBySide(several: readonly string[]): string | undefined {
    if (several.length === 0) return '';
    for (let upTo = several.length; upTo > 0; upTo -= 1) {
      const text = several.slice(0, upTo).join(' ');
      const first = exact.get(text) ?? (upTo < several.length || upTo === 1 ? sentence(text, upTo === 1) : undefined);
      if (first === undefined) continue;
      const rest = sideBySide(several.slice(upTo));
      if (rest !== undefined) return rest === '' ? first : `${first} ${rest}`;
    }
    return undefined;
  }

  function say(text: string): string {
    const whole = exact.get(text) ?? sentence(text, true);
    if (whole !== undefined) return whole;
    const several = text.split(BETWEEN);
    if (several.length > 1) return sideBySide(several) ?? sentence(text, false) ?? several.map(say).join(' ');
    // A title and what it is about: `Dust storm: …`, `A stuck bolt (Optimus-1)`.
    const [, title, about] = /^([^:.]+): (.+)$/.exec(text) ?? [];
    if (title !== undefined && about !== undefined && exact.has(title)) return `${say(title)}: ${say(about)}`;
    const [, head, subject] = /^(.+) \((.+)\)$/.exec(text) ?? [];
    if (head !== undefined && subject !== undefined && exact.has(head)) return `${say(head)} (${part(subject)})`;
    // Who, and what became of them: `Chen Wei was lost`.
    const [, who, became] = /^(\p{Lu}\S*(?: \p{Lu}\S*)*) (\P{Lu}.*)$/u.exec(text) ?? [];
    if (who !== undefined && became !== undefined && exact.has(became)) return `${who} ${say(became)}`;
    return part(text);
  }

  return (text, exactly) => {
    if (exactly) return exact.get(text) ?? words.get(text) ?? text;
    const before = known.get(text);
    if (before !== undefined) return before;
    const said = say(text);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, said);
    return said;
  };
}
