/** `--governor` and `--autopilot` of `marsdeck run`: files as the commands that seat what is in them. */
import { termsOf } from '../core/agent/terms.ts';
import { homeOf } from '../core/cartridge/formats/names.ts';
import { openCartridge } from '../core/cartridge/formats/registry.ts';
import { refusal, type Refusal } from '../core/cartridge/refusal.ts';
import type { Command } from '../core/colony/commands/command.ts';
import { AUTOPILOT_PROFILE } from '../core/colony/programs/check.ts';
import { COLONY_WORDS } from '../core/colony/programs/words.ts';
import { err, ok, type Result } from '../core/kernel/result.ts';
import type { LispyError } from '../core/lispy/fault.ts';
import { compile } from '../core/lispy/lispy.ts';
import type { Profile } from '../core/lispy/world.ts';
import { agentAt } from './agentShelf.ts';
import { readFile } from './files.ts';
import { governorIn, shortEnough } from './governorIn.ts';
import { printJson, refuse, Usage } from './output.ts';

/** What `run` is told of programs. */
export type Seats = {
  readonly governor?: string | undefined;
  readonly profile?: string | undefined;
  readonly autopilot?: string | undefined;
  readonly agent?: string | undefined;
};

/** Why a file is not seated: as a file, or as a program, which has a place. */
export type NotSeated =
  | { readonly file: string; readonly refusal: Refusal }
  | { readonly file: string; readonly error: LispyError };

const AUTOPILOT = 'mars-barn-autopilot';
const AGENT = 'lispy-cartridge';
const NAME_MOST = 60;

/** The commands that seat the programs of the named files, for the first tick. */
export function seatsOf({
  governor,
  profile = 'strict',
  autopilot,
  agent,
}: Seats): Result<readonly Command[], NotSeated> {
  if (profile !== 'strict' && profile !== 'lenient') throw new Usage('--profile takes strict or lenient.');
  if (governor === undefined && profile !== 'strict') throw new Usage('--profile is for --governor.');
  if (governor !== undefined && agent !== undefined) throw new Usage('--governor and --agent want the same seat.');
  const commands: Command[] = [];
  if (agent !== undefined) {
    const seat = agentSeat(agent);
    if (!seat.ok) return seat;
    commands.push(seat.value);
  }
  if (governor !== undefined) {
    const found = governorIn(governor);
    if (!found.ok) return err({ file: governor, refusal: found.error });
    const { name, source } = found.value;
    const problem = problemOf(governor, source, profile);
    if (problem !== null) return err(problem);
    commands.push({ kind: 'set-governor', source, name: nameOf(name), profile });
  }
  if (autopilot !== undefined) {
    const programs = autopilotOf(autopilot);
    if (!programs.ok) return programs;
    const { decision, override } = programs.value;
    for (const source of [decision, override]) {
      const problem = source === null ? null : problemOf(autopilot, source, AUTOPILOT_PROFILE);
      if (problem !== null) return err(problem);
    }
    commands.push({ kind: 'set-autopilot', decision, override, enabled: true });
  }
  return ok(commands);
}

/** The agent of a file as the command that seats it. What a colony does not carry of it is told. */
function agentSeat(file: string): Result<Command, NotSeated> {
  const read = agentAt(file);
  if (!read.ok) return err({ file, refusal: read.error });
  const carried = termsOf(read.value);
  if (!carried.ok) return err({ file, refusal: carried.error });
  for (const sentence of carried.value.cut) process.stderr.write(`${file}: ${sentence}\n`);
  return ok({ kind: 'seat-agent', agent: carried.value.terms });
}

/** Reports a file that is not seated as every verb reports a refused file, with its place when it has one. */
export function refuseSeat(why: NotSeated, json: boolean): number {
  const { file } = why;
  if ('refusal' in why) return refuse(file, why.refusal, json);
  const { kind, message, line, column } = why.error;
  if (json) printJson({ file, ok: false, error: { kind, message, path: '', line, column } });
  else process.stderr.write(`${file}: ${line}:${column} ${message} [${kind}]\n`);
  return 1;
}

/** What the program of a file is called: the file's own name without folders and ending. */
export function nameOf(file: string): string {
  const last = file.split(/[\\/]/).at(-1) ?? '';
  return last.replace(/\.[^.]*$/, '').slice(0, NAME_MOST) || 'governor';
}

function within(file: string, source: string): Result<string, NotSeated> {
  const short = shortEnough(source);
  return short.ok ? short : err({ file, refusal: short.error });
}

function problemOf(file: string, source: string, profile: Profile): NotSeated | null {
  const compiled = compile(source, { profile, embedding: COLONY_WORDS });
  return compiled.ok ? null : { file, error: compiled.error.error };
}

type Programs = { readonly decision: string | null; readonly override: string | null };

/** A `mars-barn-autopilot` file; any other text is a program for decisions. */
function autopilotOf(file: string): Result<Programs, NotSeated> {
  const source = readFile(file);
  if (!source.ok) return err({ file, refusal: source.error });
  const text = new TextDecoder('utf-8').decode(source.value);
  if (!text.trimStart().startsWith('{')) {
    const decision = within(file, text);
    return decision.ok ? ok({ decision: decision.value, override: null }) : decision;
  }
  const opened = openCartridge(source.value);
  if (!opened.ok) return err({ file, refusal: opened.error });
  if (opened.value.format !== AUTOPILOT) {
    const format = opened.value.format === 'universal' ? opened.value.name : opened.value.format;
    const message = `This is a "${format}". An autopilot is a "${AUTOPILOT}". ${homeOf(format)}`;
    return err({ file, refusal: refusal('wrong-format', message, format === AGENT ? '/_meta/type' : '/_format') });
  }
  const { task_decision, task_override } = opened.value.programs;
  const decision = seatable(file, task_decision);
  if (!decision.ok) return decision;
  const override = seatable(file, task_override);
  return override.ok ? ok({ decision: decision.value, override: override.value }) : override;
}

/** A program's text; null when there is none. */
function seatable(file: string, source: string | null | undefined): Result<string | null, NotSeated> {
  return source === undefined || source === null || source === '' ? ok(null) : within(file, source);
}
