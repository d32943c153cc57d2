/** `marsdeck diff A B`: what is different, for people or as an RFC 6902 patch. Runs nothing. */
import { parseArgs } from 'node:util';
import { decode } from '../core/cartridge/codec.ts';
import { diff, type Patch } from '../core/cartridge/diff/patch.ts';
import { readingOf, type Section } from '../core/cartridge/diff/reading.ts';
import type { Json } from '../core/cartridge/json.ts';
import { readJson } from '../core/cartridge/readJson.ts';
import type { Refusal } from '../core/cartridge/refusal.ts';
import { FORMAT_NAME, type Cartridge } from '../core/cartridge/schema.ts';
import { err, ok, type Result } from '../core/kernel/result.ts';
import { twoFiles } from './cartridgeFile.ts';
import { readFile } from './files.ts';
import { type Help, JSON_OPTION } from './help.ts';
import { orUsage, print, printJson, refuse, Usage } from './output.ts';

const USE = 'marsdeck diff A B [--json | --patch]';
/** Lines of a section that are printed; `--json` has all. */
const MOST_LINES = 10;

/** A file that was read: its JSON, and the cartridge, when it is one of a colony. */
type Side = { readonly document: Json; readonly cartridge: Cartridge | null };

export const DIFF_HELP: Help = {
  use: ['diff A B [--json | --patch]'],
  about: 'What is different between two cartridges, the sentence that matters first. Exit 1 when anything is.',
  options: [
    ['A B', 'two files, or - for standard input in place of one'],
    ['--patch', 'the difference as an RFC 6902 patch, of any two JSON files'],
    JSON_OPTION,
  ],
  example: 'diff colony.cartridge.json later.cartridge.json',
};

/** Runs the verb. @returns the exit status: 1 when they differ. */
export function diffVerb(args: string[]): number {
  const { values, positionals } = orUsage(() =>
    parseArgs({
      args,
      options: { json: { type: 'boolean' }, patch: { type: 'boolean' } },
      allowPositionals: true,
    }),
  );
  const json = values.json === true;
  const files = twoFiles(positionals, USE);
  if (json && values.patch === true) throw new Usage(`--json and --patch exclude each other. ${USE}`);
  const sides: Side[] = [];
  for (const file of files) {
    const side = sideIn(file, values.patch === true);
    if (!side.ok) return refuse(file, side.error, json || values.patch === true);
    sides.push(side.value);
  }
  const [a, b] = sides;
  if (a === undefined || b === undefined) throw new Usage(USE);
  if (a.cartridge !== null && b.cartridge !== null)
    return tellSections(files, readingOf(a.cartridge, b.cartridge), json);
  const patch = diff(a.document, b.document);
  if (values.patch === true) printJson(patch);
  else tellPatch(files, patch, json);
  return patch.length === 0 ? 0 : 1;
}

/** A patch is of the files as they are; a reading is of colonies. */
function sideIn(file: string, asItIs: boolean): Result<Side, Refusal> {
  const bytes = readFile(file);
  if (!bytes.ok) return bytes;
  const read = readJson(bytes.value);
  if (!read.ok) return read;
  const document = read.value as Json;
  const format =
    typeof document === 'object' && document !== null && '_format' in document ? document['_format'] : null;
  if (asItIs || format !== FORMAT_NAME) return ok({ document, cartridge: null });
  const decoded = decode(bytes.value);
  return decoded.ok ? ok({ document, cartridge: decoded.value.cartridge }) : err(decoded.error);
}

function tellSections([a, b]: readonly [string, string], sections: readonly Section[], json: boolean): number {
  const equal = sections.every(({ lines }) => lines.length === 0);
  if (json) printJson({ a, b, ok: true, equal, sections });
  else if (equal) print(`${a} and ${b} are the same.`);
  else {
    print(`A: ${a}\nB: ${b}`);
    for (const { title, lines, unchanged } of sections) {
      if (lines.length === 0) continue;
      print(`\n${title}${unchanged > 0 ? ` (${unchanged} the same)` : ''}`);
      for (const { sentence } of lines.slice(0, MOST_LINES)) print(`  ${sentence}`);
      if (lines.length > MOST_LINES) print(`  … and ${lines.length - MOST_LINES} more.`);
    }
  }
  return equal ? 0 : 1;
}

function tellPatch([a, b]: readonly [string, string], patch: Patch, json: boolean): void {
  if (json) printJson({ a, b, ok: true, equal: patch.length === 0, patch });
  else if (patch.length === 0) print(`${a} and ${b} are the same.`);
  else {
    print(`A: ${a}\nB: ${b}\n`);
    for (const operation of patch) {
      const value = 'value' in operation ? JSON.stringify(operation.value) : '';
      print(`  ${operation.op} ${operation.path} ${value.length > 100 ? `${value.slice(0, 100)}…` : value}`.trimEnd());
    }
  }
}
