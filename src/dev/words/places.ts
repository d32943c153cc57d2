/** Where words stand that somebody can see, and all of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isWords, stringsOf } from './read.ts';

/** A string that somebody can see, and its place: `src/web/ui/text.ts:12`. */
export type Word = { readonly place: string; readonly text: string };

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** Sources without words for a person: bindings, shaders, selectors, SQL, tables of numbers. */
const SILENT =
  /\.(?:test|test-support|contract|laws|generated|d)\.|\/(?:golden|hostile|scene|emit|db|spanish)\/|core\/kernel\/(?:math|log|exp)|web\/ui\/(?:main|renders)|library\.on\./;

const TREE: readonly string[] = ['README.md', ...under('src'), ...under('public')].toSorted();

function under(folder: string): readonly string[] {
  return readdirSync(`${ROOT}/${folder}`, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => !SILENT.test(path));
}

function files(pattern: RegExp): readonly string[] {
  return TREE.filter((path) => pattern.test(path));
}

const MODULES = /^public\/modules\/.*\.json$/;
const SHIPPED = /^public\/(?:modules\/.*|agents\/index)\.json$/;

function read(path: string): string {
  return readFileSync(`${ROOT}/${path}`, 'utf8');
}

/** Words of sources, those for which `wanted` says so. */
function ofSources(paths: readonly string[], wanted: (text: string) => boolean): readonly Word[] {
  return paths.flatMap((path) =>
    stringsOf(path, read(path))
      .filter(({ text }) => wanted(text))
      .map(({ line, text }) => ({ place: `${path}:${line}`, text })),
  );
}

/** Every string in a value of JSON, with its path in it. */
function leaves(value: unknown, path: string): readonly Word[] {
  if (typeof value === 'string') return [{ place: path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => leaves(inner, `${path}/${key}`));
}

/** The strings and comments in a source of LispPy. */
function ofLispy({ place, text }: Word): readonly Word[] {
  const strings = [...text.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, said]) => said ?? '');
  return [...strings, ...text.split('\n').map((line) => line.replace(/^[^;]*;*/, '').trim())].map((said) => ({
    place,
    text: said,
  }));
}

/** Words of files of JSON: of programs in them, what they say. */
function ofJson(paths: readonly string[], wanted = (_place: string): boolean => true): readonly Word[] {
  return paths
    .flatMap((path) => leaves(JSON.parse(read(path)), path))
    .filter(({ place }) => wanted(place))
    .flatMap((word) => (/^\s*[(;]/.test(word.text) ? ofLispy(word) : [word]))
    .filter(({ text }) => isWords(text));
}

/** Words of documents: headings, or everything but what is quoted as code. */
function ofDocuments(all: boolean): readonly Word[] {
  return files(/\.md$/).flatMap((path) =>
    read(path)
      .replace(/```.*?```/gs, (code) => code.replace(/[^\n]/g, ''))
      .split('\n')
      .map((text, at) => ({ place: `${path}:${at + 1}`, text: text.replace(/`[^`]*`/g, '…') }))
      .filter(({ text }) => (all ? text.trim() !== '' : /^#+ /.test(text))),
  );
}

/** The page's own words: tables that hold nothing else, and what an element says by itself. */
export function ofPage(): readonly Word[] {
  const tables = files(/^src\/web\/(?:ui\/text\w*|app\/words|app\/deck\/notices)\.ts$/);
  const rest = files(/^src\/(?:web|worker)\/.*\.tsx?$/).filter((path) => !tables.includes(path));
  return [...ofSources(tables, (text) => /\p{L}/u.test(text)), ...ofSources(rest, isWords)];
}

/** Everything that sources of these paths say: refusals, log lines, tasks, titles. */
export function ofCode(pattern: RegExp): readonly Word[] {
  return ofSources(
    files(pattern).filter((path) => /\.tsx?$/.test(path)),
    isWords,
  );
}

/** What the shipped modules and agents say of themselves and their work. Names and programs are their own. */
export function printedOnShipped(): readonly string[] {
  const shown = /\/(?:title|description|brief|label|about)$/;
  const all = files(SHIPPED).flatMap((path) => leaves(JSON.parse(read(path)), path));
  return [...new Set(all.flatMap(({ place, text }) => (shown.test(place) ? [text] : [])))];
}

/** Every string that somebody can see, by its place. Of documents the headings, or the whole prose. */
export function allWords(wholeDocuments: boolean): readonly Word[] {
  const described = (place: string): boolean => /\/(?:title|description)$/.test(place);
  return [
    ...ofPage(),
    ...ofCode(/^src\/(?:core|cli|server)\//),
    ...ofJson(files(MODULES)),
    ...ofJson(files(/^public\/(?:agents|systems)\/.*\.json$/)),
    ...ofJson(files(/^public\/schema\/.*\.json$/), described),
    ...ofDocuments(wholeDocuments),
  ];
}
