/** `marsdeck lispy`: runs a program of the language, a table of conformance cases, or what is typed. */
import { parseArgs } from 'node:util';
import { COLONY_WORDS } from '../core/colony/programs/words.ts';
import { draw, streamOf } from '../core/kernel/random.ts';
import { type Json, toJson } from '../core/lispy/json.ts';
import { DEFAULT_LIMITS, type Limits, MOST_LIMIT, limitsWith } from '../core/lispy/limits.ts';
import { type Outcome, type Session, evaluateIn, exportGlobals, openSession, written } from '../core/lispy/lispy.ts';
import type { Value } from '../core/lispy/values.ts';
import type { Terminal } from '../core/agent/shelf.ts';
import { HERE, terminalAt } from './agentShelf.ts';
import { readFile } from './files.ts';
import { FILE_ARGUMENT, type Help, JSON_OPTION } from './help.ts';
import { conformance } from './lispyConformance.ts';
import { nameOf } from './seats.ts';
import { readingsOfFile, tryOnFile } from './lispyFrom.ts';
import { repl } from './lispyRepl.ts';
import { Usage, orUsage, print, printJson, refuse, wholeNumber } from './output.ts';

const USE =
  'marsdeck lispy FILE | -e EXPR [--env JSON] [--profile strict|lenient] [--gas N] [--json], ' +
  'marsdeck lispy FILE | -e EXPR --from CARTRIDGE [--profile strict|lenient] [--json], ' +
  'marsdeck lispy --readings --from CARTRIDGE [--json], ' +
  'marsdeck lispy --conformance FILE [--json], or marsdeck lispy --repl [--shelf DIR]';
export const LISPY_HELP: Help = {
  use: [
    'lispy FILE | -e EXPR [--env JSON] [--profile strict|lenient] [--gas N] [--json]',
    'lispy FILE | -e EXPR --from CARTRIDGE [--profile strict|lenient] [--json]',
    'lispy --readings --from CARTRIDGE [--json]',
    'lispy --conformance FILE [--json]',
    'lispy --repl [--shelf DIR]',
  ],
  about: 'Runs a LisPy program, a table of programs with the results they must have, or what is typed.',
  options: [
    FILE_ARGUMENT,
    ['-e EXPR', 'the program itself'],
    ['--env JSON', 'globals that it begins with, a JSON object'],
    ['--profile P', 'strict, the default; or lenient, which lists what it forgave'],
    ['--gas N', `budget (${DEFAULT_LIMITS.gas})`],
    ['--from CARTRIDGE', 'the colony whose readings it sees'],
    ['--readings', 'prints the readings of a colony'],
    ['--conformance FILE', 'a table of programs'],
    ['--repl', 'reads lines and answers them'],
    ['--shelf DIR', 'the folder of agents that (list-cartridges) and its kin act on (where it is called)'],
    JSON_OPTION,
  ],
  example: `lispy -e '(+ 1 sol)' --env '{"sol": 41}'`,
};
const STREAM = streamOf('lispy command line');

/** Runs the verb. @returns the exit status. */
export function lispyVerb(args: string[]): number {
  const { values, positionals } = orUsage(() =>
    parseArgs({
      args,
      options: {
        e: { type: 'string', short: 'e' },
        env: { type: 'string' },
        profile: { type: 'string' },
        gas: { type: 'string' },
        conformance: { type: 'string' },
        repl: { type: 'boolean' },
        shelf: { type: 'string' },
        from: { type: 'string' },
        readings: { type: 'boolean' },
        json: { type: 'boolean' },
      },
      allowPositionals: true,
    }),
  );
  const json = values.json === true;
  const [file, ...more] = positionals;
  const wanted = [file, values.e, values.conformance, values.repl, values.readings].filter((way) => way !== undefined);
  if (wanted.length !== 1 || more.length > 0)
    throw new Usage(`One program or one task is wanted, and ${wanted.length + more.length || 'none'} named. ${USE}`);
  const { from } = values;
  if (from !== undefined && (values.env !== undefined || values.gas !== undefined))
    throw new Usage('--from takes its readings and its budget from the colony; leave --env and --gas out.');
  if (values.readings === true) {
    if (from === undefined) throw new Usage('--readings takes --from CARTRIDGE.');
    return readingsOfFile(from, json);
  }
  if (values.conformance !== undefined) return conformance(values.conformance, json);

  const { profile = 'strict' } = values;
  if (profile !== 'strict' && profile !== 'lenient') throw new Usage('--profile takes strict or lenient.');
  const gas = values.gas === undefined ? DEFAULT_LIMITS.gas : wholeNumber(values.gas, 'gas', 1, MOST_LIMIT);
  const limits = limitsWith({ gas });
  if (values.shelf !== undefined && values.repl !== true) throw new Usage('--shelf is for --repl.');
  if (values.repl === true) {
    const terminal = terminalAt(values.shelf ?? HERE, profile, environment(values.env));
    return repl((line) => evaluate(terminal.session, line, limits, terminal), terminal.session);
  }
  const session = openSession(profile, COLONY_WORDS, environment(values.env));
  let source = values.e;
  if (source === undefined && file !== undefined) {
    const bytes = readFile(file);
    if (!bytes.ok) return refuse(file, bytes.error, json);
    // What is no UTF-8 becomes U+FFFD: in a comment that does no harm, elsewhere it is a name that nobody defines.
    source = new TextDecoder('utf-8').decode(bytes.value);
  }
  if (from !== undefined)
    return tryOnFile(from, { source: source ?? '', name: file === undefined ? null : nameOf(file), profile }, json);
  const outcome = evaluate(session, source ?? '', limits);
  if (json) printJson(reportOf(outcome, session));
  else say(outcome);
  return outcome.ok ? 0 : 1;
}

function evaluate(session: Session, source: string, limits: Limits, host?: Terminal): Outcome {
  return evaluateIn(session, source, { limits, host, draw: (index) => draw(0, STREAM, 0, 0, index) });
}

/** The globals of `--env`: a JSON object. */
function environment(text: string | undefined): Readonly<Record<string, Json>> {
  if (text === undefined) return {};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Usage('--env takes a JSON object, and this is not JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Usage('--env takes a JSON object.');
  return value as Readonly<Record<string, Json>>;
}

/** A value as plain data; a procedure, or what is too large, as it is written. */
function plain(value: Value): Json {
  const result = toJson(value, undefined, true);
  return 'json' in result ? result.json : written(value);
}

function reportOf(outcome: Outcome, session: Session): object {
  const { gas, out, forgiven } = outcome;
  if (!outcome.ok) return { ok: false, error: outcome.error, out, gas, forgiven };
  const env = exportGlobals(session, () => true, undefined, true).data;
  return { ok: true, value: plain(outcome.value), out, env, gas, forgiven };
}

function say(outcome: Outcome): void {
  for (const line of outcome.out) print(line);
  for (const { line, column, message, count } of outcome.forgiven)
    process.stderr.write(`${line}:${column} forgiven${count > 1 ? ` ${count} times` : ''}: ${message}\n`);
  if (outcome.ok) return print(written(outcome.value));
  const { kind, which, message, line, column, trace } = outcome.error;
  process.stderr.write(`${line}:${column} ${message} [${which === null ? kind : `${kind} ${which}`}]\n`);
  for (const entry of trace) process.stderr.write(`  in ${entry.name}, called at ${entry.line}:${entry.column}\n`);
}
