/** Boots a `lispy-os-cartridge` in the LisPy VM, and answers what is typed afterwards. Nothing leaves the VM. */
import { draw, streamOf } from '../../../kernel/random.ts';
import type { LispyError } from '../../../lispy/fault.ts';
import { type Files, mount } from '../../../lispy/files.ts';
import { DEFAULT_LIMITS, type Limits, limitsWith } from '../../../lispy/limits.ts';
import { type Outcome, type Session, evaluateIn, openSession, written } from '../../../lispy/lispy.ts';
import type { Embedding } from '../../../lispy/world.ts';
import { bootOf } from '../content/boot.ts';
import { type NamedSource, programsOf } from '../content/programs.ts';
import type { LispyOs } from './format.ts';
import { shellDefinitions } from './shell.ts';

/** What came of one expression: its value as text, or why it failed. */
export type Step = { readonly expression: string; readonly out: readonly string[]; readonly gas: number } & (
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly error: LispyError }
);

/** A system that is up. The session is the only part that changes: each line that is typed may define something in it. */
export type Booted = {
  readonly motd: readonly string[];
  readonly steps: readonly Step[];
  /** What the last expression wrote; its value when it wrote nothing; null when it failed in silence, or there is none. */
  readonly message: string | null;
  readonly session: Session;
  readonly files: Files;
  /** What functions of the host are given. */
  readonly host: unknown;
};

/** What a terminal adds to the language of a system, and what those functions are given for a session. */
export type Reach = { readonly words: Embedding; readonly hostOf: (session: Session) => unknown };

const BOOTING = streamOf('lispy-os boot');
const TYPING = streamOf('lispy-os terminal');

/**
 * Boots: the environment first, then the filesystem, then `boot.init` in order. All of it shares one budget of gas, lines
 * and output; an expression that fails is named in its step, and the rest boots. The same cartridge boots the same way.
 */
export function boot(cartridge: LispyOs, limits: Limits = DEFAULT_LIMITS, reach?: Reach): Booted {
  const { motd, init } = bootOf(cartridge.boot);
  const session = openSession('strict', reach?.words, cartridge.env);
  const host = reach?.hostOf(session);
  const files = mount(cartridge.filesystem ?? {});
  const defined = new Set(Object.keys(cartridge.env ?? {}));
  for (const [name, definition] of shellDefinitions(cartridge.filesystem ?? {}))
    if (!defined.has(name)) evaluateIn(session, definition);
  let left = limits;
  const steps = init.map((expression, index): Step => {
    const outcome = evaluateIn(session, expression, { limits: left, files, host, draw: drawsOf(BOOTING, index) });
    left = after(left, outcome);
    return stepOf(expression, outcome);
  });
  return { motd, steps, message: messageOf(steps.at(-1)), session, files, host };
}

/** Answers a typed line, with a budget of its own. `line` counts the lines, so that each draws other numbers. */
export function answer({ session, files, host }: Booted, source: string, line: number, limits = DEFAULT_LIMITS): Step {
  return stepOf(source, evaluateIn(session, source, { limits, files, host, draw: drawsOf(TYPING, line) }));
}

/** A program that can be offered as a governor, and whether it sets an allocation. */
export type GovernorCandidate = NamedSource & { readonly steers: boolean };

const ALLOCATION = /\b(?:heating_alloc|isru_alloc|greenhouse_alloc|set-heating|set-isru|set-greenhouse)\b/;

/** Everything in a system that is a program, or a file that says it is one; those that set an allocation come first. */
export function governorsOf({ filesystem = {}, programs }: LispyOs): GovernorCandidate[] {
  const files = Object.entries(filesystem).flatMap(([name, entry]): NamedSource[] => {
    if (entry.type === 'program') return [{ name, source: entry.code }];
    return entry.type === 'file' && name.endsWith('.lispy') ? [{ name, source: entry.content }] : [];
  });
  const all = [...files, ...(programs === undefined ? [] : programsOf(programs))];
  const judged = all.map((program) => ({ ...program, steers: ALLOCATION.test(program.source) }));
  return [...judged.filter(({ steers }) => steers), ...judged.filter(({ steers }) => !steers)];
}

function drawsOf(stream: number, line: number): (index: number) => number {
  return (index) => draw(0, stream, 0, line, index);
}

/** What of a budget is left after a run. */
function after(limits: Limits, { gas, out }: Outcome): Limits {
  const characters = out.reduce((sum, line) => sum + line.length, 0);
  return limitsWith({
    ...limits,
    gas: limits.gas - gas,
    lines: limits.lines - out.length,
    output: limits.output - characters,
  });
}

function stepOf(expression: string, outcome: Outcome): Step {
  const { gas, out } = outcome;
  return outcome.ok
    ? { expression, ok: true, out, gas, value: written(outcome.value) }
    : { expression, ok: false, out, gas, error: outcome.error };
}

function messageOf(last: Step | undefined): string | null {
  if (last === undefined) return null;
  if (last.out.length > 0) return last.out.join('\n');
  return last.ok ? last.value : null;
}
