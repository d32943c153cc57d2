/** SOURCES.md: every number of planet and colony with its unit, its source and how sure it is. */
import { type Constant, listConstants } from '../../core/mars/constant.ts';
import { absolute, read, shipped } from './files.ts';

/** Where the page is. */
export const SOURCES_FILE = absolute('src/core/mars/SOURCES.md');

const FOLDERS = ['src/core/colony', 'src/core/mars'] as const;
/** `constant('NAME', …` and its like; the name may stand on the next line. */
const DECLARED = /\b(?:constant|constantSeries|series|figure|mec|bvad)\(\s*'([^']+)'/g;

/** A constant and the files that declare it. */
type Entry = Constant & { readonly files: readonly string[] };

/** Every constant that a file of planet or colony registers: all those files are loaded, then the registry is asked. */
export async function entries(): Promise<readonly Entry[]> {
  const declaring = FOLDERS.flatMap((folder) => shipped(folder, true)).map((path) => ({
    path,
    names: [...read(path).matchAll(DECLARED)].map(([, name = '']) => name),
  }));
  for (const { path, names } of declaring) if (names.length > 0) await import(absolute(path));
  const files = (name: string): string[] =>
    declaring.flatMap(({ path, names }) => (names.includes(name) ? [path] : []));
  return listConstants()
    .map((constant) => ({ ...constant, files: files(constant.name) }))
    .filter((entry) => entry.files.length > 0);
}

const CONFIDENCE = {
  A: 'read in the primary document, or exact by definition',
  B: 'read at second hand',
  C: 'general knowledge, or our choice',
  D: 'derived from others here',
} as const;

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function row({ name, value, unit, source, confidence, files }: Entry): string {
  const figures = typeof value === 'number' ? String(value) : value.join(', ');
  const places = files.map((path) => path.replace('src/core/', '')).join(', ');
  return `| \`${name}\` | ${figures} | ${cell(unit)} | ${cell(source)} | ${confidence} | ${places} |`;
}

/** The whole page. */
export async function sourcesText(): Promise<string> {
  const all = await entries();
  const count = (letter: string): number => all.filter(({ confidence }) => confidence === letter).length;
  return `# Sources

Every number that the physics of \`src/core/mars\` and \`src/core/colony\` uses, from the tables of constants. Written by
\`npm run sources\`; a test compares. Numbers that stand in code are held by \`src/dev/literals.test.ts\`.

Two tables are not lines of constants: the net flux f(z, tau), Appelbaum, Landis & Sherman 1991 (NASA TM-105216) Table III,
confidence B, in \`fluxTable.ts\`; and the places in \`sites.ts\`, each with its source.

| Letter | How sure | Constants |
|---|---|---|
${Object.entries(CONFIDENCE)
  .map(([letter, meaning]) => `| ${letter} | ${meaning} | ${count(letter)} |`)
  .join('\n')}

| Name | Value | Unit | Source | Sure | Declared in |
|---|---|---|---|---|---|
${all.map(row).join('\n')}
`;
}
