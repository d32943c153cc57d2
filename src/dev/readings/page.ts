/** READINGS.md: what governors and autopilots can ask, made from the tables that programs are compiled with. */
import type { HostBuiltin } from '../../core/lispy/embedding.ts';
import { AGENT_LISTS } from '../../core/colony/programs/readings/agent.ts';
import { ITEMS, LISTS, type ListReading, TASK_LISTS } from '../../core/colony/programs/readings/lists.ts';
import { READING_GROUPS } from '../../core/colony/programs/readings/table.ts';
import { PROGRAM_LIMITS } from '../../core/colony/programs/limits.ts';
import { VERBS } from '../../core/colony/programs/words.ts';
import { absolute } from '../sources/files.ts';

/** Where the page is. */
export const READINGS_FILE = absolute('src/core/colony/programs/READINGS.md');

const cell = (text: string): string => text.replaceAll('|', '\\|');
const code = (text: string): string => `\`${cell(text)}\``;

function numbers(): string[] {
  return READING_GROUPS.flatMap(([title, readings]) => [
    `## ${title}`,
    '',
    '| name | unit | what |',
    '|---|---|---|',
    ...readings.map(
      ({ name, aliases = [], unit, about }) =>
        `| ${[name, ...aliases].map(code).join(' ')} | ${cell(unit)} | ${cell(about)} |`,
    ),
    '',
  ]);
}

function lists(title: string, rows: readonly ListReading[]): string[] {
  const lines = rows.map(({ name, unit, about }) => `| ${code(name)} | ${cell(unit)} | ${cell(about)} |`);
  return [`## ${title}`, '', '| name | kind | what |', '|---|---|---|', ...lines, ''];
}

function verbs(rows: readonly HostBuiltin[]): string[] {
  const lines = rows.map(
    ({ name, takes, cost, about }) =>
      `| ${code(name)} | ${takes === '' ? '' : code(takes)} | ${cost} | ${cell(about)} |`,
  );
  return ['## Functions', '', '| name | operands | gas | what it does |', '|---|---|---|---|', ...lines, ''];
}

/** The whole page. */
export function readingsText(): string {
  const { gas, mem, lines, output } = PROGRAM_LIMITS;
  return [
    '# Readings',
    '',
    'What a governor or an autopilot sees of its colony, besides the words of the language (`src/core/lispy/LANGUAGE.md`).',
    'Made by `npm run readings` from the tables in `readings/` and `verbs/`; change those, not this page.',
    '',
    `One run has ${gas} gas, ${mem} cells, ${lines} lines and ${output} characters of output. Names that begin with`,
    '`_mem` keep their value to the next sol; they are nil in the first.',
    '',
    ...numbers(),
    ...lists('Texts and lists', LISTS),
    ...lists('What a governor sets by name', ITEMS),
    ...lists('The task, for autopilots', TASK_LISTS),
    ...lists('The agent that governs', AGENT_LISTS),
    ...verbs(VERBS),
  ].join('\n');
}
