/** `marsdeck inspect FILE`: what a cartridge of any format says of itself. Runs nothing. */
import { parseArgs } from 'node:util';
import type { Content } from '../core/cartridge/formats/contents.ts';
import { type Description, inspectAny } from '../core/cartridge/formats/inspectAny.ts';
import { homeOf } from '../core/cartridge/formats/names.ts';
import { readFile } from './files.ts';
import { FILE_ARGUMENT, type Help, JSON_OPTION } from './help.ts';
import { onlyFile, print, printJson, orUsage, refuse } from './output.ts';

export const INSPECT_HELP: Help = {
  use: ['inspect FILE [--json]'],
  about: 'Says what a cartridge of any format is, what is in it, and what it lacks. Nothing in it is run.',
  options: [FILE_ARGUMENT, JSON_OPTION],
  example: 'inspect ares-sol60-MDK-7Q2F.cartridge.json --json',
};

/** Runs the verb. @returns the exit status. */
export function inspectVerb(args: string[]): number {
  const { values, positionals } = orUsage(() =>
    parseArgs({ args, options: { json: { type: 'boolean' } }, allowPositionals: true }),
  );
  const file = onlyFile(positionals, 'inspect');
  const json = values.json === true;
  const bytes = readFile(file);
  if (!bytes.ok) return refuse(file, bytes.error, json);
  const found = inspectAny(bytes.value);
  if (!found.ok) return refuse(file, found.error, json);
  if (json) printJson({ file, ok: true, ...found.value });
  else say(file, found.value);
  return 0;
}

function say(file: string, facts: Description): void {
  const { format, version, name, id, verdicts, findings, contents, sections, label, resumable, missing } = facts;
  print(`${file}: ${format}${version === null ? '' : ` version ${version}`}`);
  if (facts.sol === null) {
    print(`  ${name ?? 'no name'}, id ${id ?? 'none'}. ${homeOf(format)}`);
  } else {
    const end = facts.alive === true ? 'alive' : `dead (${facts.cause ?? 'cause unknown'})`;
    const { mission, sol, score } = facts;
    print(
      `  ${mission ?? 'no mission'}, sol ${sol}, ${end}, score ${score ?? 'unknown'}${label === null ? '' : ` (${label.grade})`}, id ${id ?? 'none'}`,
    );
  }
  if (resumable === false) print(`  can’t be resumed; it lacks ${missing.map(lackOf).join(', ')}`);
  for (const [check, { status, reason }] of Object.entries(verdicts)) print(`  ${check}: ${status}. ${reason}`);
  for (const { path, message } of findings) print(`  ${path}: ${message}`);
  for (const content of contents) sayContent(content, 1, sections[content.name]);
}

/** A format is there; what is lacking is something that runs it. */
function lackOf(path: string): string {
  return path === '/_format' ? 'a runtime here for its format' : path;
}

function sayContent({ name, kind, count, children = [] }: Content, depth: number, bytes?: number): void {
  const parts = [...(count === undefined ? [] : [`${count}`]), ...(bytes === undefined ? [] : [`${bytes} bytes`])];
  const size = parts.length === 0 ? '' : ` (${parts.join(', ')})`;
  print(`${'  '.repeat(depth)}${name}${kind === 'directory' ? '/' : ''}${size}`);
  for (const child of children) sayContent(child, depth + 1);
}
