/** The program that `--governor` names: a file of its own, or a program in a system, as in `base.cartridge.json:/bin/steer`. */
import { governorsOf, type GovernorCandidate } from '../core/cartridge/formats/lispyOs/boot.ts';
import { homeOf } from '../core/cartridge/formats/names.ts';
import { openCartridge } from '../core/cartridge/formats/registry.ts';
import { readJson, shown } from '../core/cartridge/readJson.ts';
import { refusal, type Refusal } from '../core/cartridge/refusal.ts';
import { MOST_SOURCE } from '../core/colony/mindSchema.ts';
import { err, ok, type Result } from '../core/kernel/result.ts';
import { isThere, readFile } from './files.ts';

const SYSTEM = 'lispy-os-cartridge';
/** Programs that are named when none was chosen. */
const MOST_NAMED = 20;

/** A program, and what it is called: its file, or its name in the system. */
type Found = { readonly name: string; readonly source: string };

/** Reads it. A system of which no program is named is refused with the list of those it has. */
export function governorIn(argument: string): Result<Found, Refusal> {
  const { file, program } = placeOf(argument);
  const read = readFile(file);
  if (!read.ok) return read;
  // What is no UTF-8 becomes U+FFFD: in a comment that does no harm, elsewhere it is a name that nobody defines.
  const text = new TextDecoder('utf-8').decode(read.value);
  // A program may begin like JSON: what is none is compiled, and says where it fails.
  const isLikeJson = text.trimStart().startsWith('{');
  const opened = isLikeJson ? openCartridge(read.value) : null;
  const system = opened?.ok === true ? opened.value : null;
  if (system?.format === SYSTEM) return programOf(file, governorsOf(system.cartridge), program);
  if (system !== null) {
    const format = system.format === 'universal' ? system.name : system.format;
    const sentence = `This is a "${shown(format)}". A governor is a LisPy program, or one in a "${SYSTEM}".`;
    return err(refusal('wrong-format', `${sentence} ${homeOf(format)}`, '/_format'));
  }
  if (program !== null)
    return err(refusal('wrong-format', `${file} is no "${SYSTEM}": there is no "${shown(program)}" in it.`));
  if (isLikeJson && readJson(read.value).ok)
    return err(refusal('wrong-format', `${file} is JSON. A governor is a LisPy program, or one in a "${SYSTEM}".`));
  const source = shortEnough(text);
  return source.ok ? ok({ name: file, source: source.value }) : source;
}

/** The source, unless it is longer than what a seat takes. */
export function shortEnough(source: string): Result<string, Refusal> {
  if (source.length <= MOST_SOURCE) return ok(source);
  return err(refusal('too-large', `This program has ${source.length} characters; ${MOST_SOURCE} are the most.`));
}

/** A file's own name may hold a colon: the first part that is a file is the file. */
function placeOf(argument: string): { readonly file: string; readonly program: string | null } {
  if (!isThere(argument))
    for (let at = argument.indexOf(':'); at >= 0; at = argument.indexOf(':', at + 1)) {
      const [file, program] = [argument.slice(0, at), argument.slice(at + 1)];
      if (program !== '' && isThere(file)) return { file, program };
    }
  return { file: argument, program: null };
}

function programOf(file: string, all: readonly GovernorCandidate[], wanted: string | null): Result<Found, Refusal> {
  const found = all.find(({ name }) => name === wanted);
  if (found !== undefined) {
    const source = shortEnough(found.source);
    return source.ok ? ok({ name: found.name, source: source.value }) : source;
  }
  const [first] = all;
  if (first === undefined) return err(refusal('invalid-argument', 'This system has no programs.', '/programs'));
  const steering = all.filter(({ steers }) => steers);
  const asked = wanted === null ? '' : `There is no program "${shown(wanted)}" in this system. `;
  const set = steering.length === 0 ? '' : ` Those that set an allocation: ${listed(steering)}.`;
  const others = all.slice(steering.length);
  const rest = others.length === 0 ? '' : ` ${set === '' ? 'It has' : 'Others'}: ${listed(others)}.`;
  const how = `Name one of its programs, as in ${file}:${first.name}.`;
  return err(refusal('invalid-argument', `${asked}${how}${set}${rest}`));
}

function listed(programs: readonly GovernorCandidate[]): string {
  const names = programs.slice(0, MOST_NAMED).map(({ name }) => shown(name));
  const more = programs.length - names.length;
  return `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
