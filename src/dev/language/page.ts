/** LANGUAGE.md: its tables, made from the table that the machine uses. */
import { readFileSync } from 'node:fs';
import { BUILTIN_GROUPS, CONSTANTS } from '../../core/lispy/builtins/table.ts';
import { SPECIAL_FORMS } from '../../core/lispy/forms/table.ts';
import { absolute } from '../sources/files.ts';

/** Where the page is. */
export const LANGUAGE_FILE = absolute('src/core/lispy/LANGUAGE.md');

type Row = { readonly name: string; readonly aliases?: readonly string[]; readonly takes: string };

const cell = (text: string): string => text.replaceAll('|', '\\|');
/** Code in a table: a backquote inside takes two around. */
const code = (text: string): string => (text.includes('`') ? `\`\` ${cell(text)} \`\`` : `\`${cell(text)}\``);

function names({ name, aliases = [] }: Row): string {
  return [name, ...aliases].map(code).join(' ');
}

function operands({ takes }: Row): string {
  return takes === '' ? '' : code(takes);
}

function formsTable(): string {
  const rows = SPECIAL_FORMS.map((form) => {
    const [program, result] = form.example;
    return `| ${names(form)} | ${operands(form)} | ${cell(form.about)} | ${code(program)} → ${code(result)} |`;
  });
  return ['| form | written | what it does | example |', '|---|---|---|---|', ...rows].join('\n');
}

function builtinsTable(): string {
  const groups = BUILTIN_GROUPS.map(([title, specs]) => {
    const rows = specs.map((spec) => {
      const [program, result] = spec.example;
      const cost = spec.growth === undefined ? `${spec.cost ?? 1}` : `${spec.cost ?? 1}; ${cell(spec.growth)}`;
      return `| ${names(spec)} | ${operands(spec)} | ${cost} | ${cell(spec.about)} | ${code(program)} → ${code(result)} |`;
    });
    const head = ['| name | operands | gas | what it does | example |', '|---|---|---|---|---|'];
    return [`### ${title}`, '', ...head, ...rows].join('\n');
  });
  const constants = CONSTANTS.map(([name, value, about]) => `| ${code(name)} | ${value} | ${cell(about)} |`);
  return [...groups, ['### Constants', '', '| name | value | |', '|---|---|---|', ...constants].join('\n')].join(
    '\n\n',
  );
}

/** The page as it should be: as it is, with its tables made anew. */
export function languageText(): string {
  const page = readFileSync(LANGUAGE_FILE, 'utf8');
  return between(between(page, 'forms', formsTable()), 'builtins', builtinsTable());
}

function between(page: string, part: string, table: string): string {
  const begin = `<!-- ${part}: written by npm run language -->`;
  const end = `<!-- end of ${part} -->`;
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`LANGUAGE.md has no place for its ${part}`);
  return `${page.slice(0, from + begin.length)}\n${table}\n${page.slice(to)}`;
}
