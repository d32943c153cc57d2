/** Boots an agent in a session of LisPy: its globals, its tools, its programs as functions, each under a budget. */
import type { Agent } from '../cartridge/formats/agent.ts';
import { byCodeUnit } from '../cartridge/json.ts';
import { asFunction, type Failed } from '../colony/agents/compose.ts';
import { isName } from '../colony/agents/names.ts';
import { placed } from '../colony/programs/trouble.ts';
import { type Json, isKeepable } from '../lispy/json.ts';
import { limitsWith } from '../lispy/limits.ts';
import { readingFault } from '../lispy/program.ts';
import { evaluateIn, exportGlobals, type Outcome, type Session } from '../lispy/lispy.ts';
import { idOf } from './document.ts';

/** What came of it: what is there, and what is not, each with the reason. Printed lines are in `out`. */
export type Booted = {
  readonly id: string;
  /** Names of globals that were bound. */
  readonly env: readonly string[];
  readonly tools: readonly string[];
  readonly programs: readonly string[];
  readonly failed: readonly Failed[];
  readonly out: readonly string[];
  readonly gas: number;
};

/** What each tool and program may use while it is defined; a source that is compiled in a session needs the full depth. */
const BOOT_LIMITS = limitsWith({ gas: 100_000, mem: 100_000, lines: 200, output: 16_384 });
/** Lines that are kept of what an agent prints while it boots. */
const MOST_OUT = 200;

/**
 * Boots an agent: binds its environment, then `profile`, `soul`, `agent_id` and `agent_echoes`, then defines its tools and
 * its programs, each in the order of their names. A program is a function of no operands and is not called. What fails is
 * left out and named; the rest boots. `host` is what functions of the host are given.
 */
export function bootAgent(session: Session, agent: Agent, host?: unknown): Booted {
  const { profile = {}, soul = '', tools = {}, programs = {}, env = {}, echoes = [] } = agent;
  const failed: Failed[] = [];
  const out: string[] = [];
  let gas = 0;
  const load = (name: string, source: string): boolean => {
    const outcome: Outcome = evaluateIn(session, source, { limits: BOOT_LIMITS, host });
    gas += outcome.gas;
    out.push(...outcome.out.slice(0, MOST_OUT - out.length));
    if (!outcome.ok) failed.push({ name, reason: placed(outcome.error) });
    return outcome.ok;
  };
  const bound: string[] = [];
  const globals: Record<string, Json> = {};
  for (const name of Object.keys(env).sort(byCodeUnit)) {
    if (!isName(name) || !isKeepable(name)) failed.push({ name, reason: `${name} can’t be written as a name.` });
    else {
      globals[name] = env[name] as Json;
      bound.push(name);
    }
  }
  const own = { profile: profile as Json, soul, agent_id: idOf(agent), agent_echoes: echoes as Json };
  evaluateIn(session, '', { limits: BOOT_LIMITS, globals: { ...globals, ...own } });
  const loaded: string[] = [];
  for (const [name, { code }] of inOrder(tools)) if (load(name, code)) loaded.push(name);
  const callable: string[] = [];
  for (const [name, code] of inOrder(programs)) {
    if (!isName(name)) failed.push({ name, reason: `${name} can’t be written as a name.` });
    // By itself first: what closes more than it opens would not stay within its function.
    else {
      const fault = readingFault(code);
      if (fault !== null) failed.push({ name, reason: placed(fault) });
      else if (load(name, asFunction({ name, code }))) callable.push(name);
    }
  }
  return { id: idOf(agent), env: bound, tools: loaded, programs: callable, failed, out, gas };
}

function inOrder<T>(table: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(table).sort(([a], [b]) => byCodeUnit(a, b));
}

/** What a booted agent has become: the same agent with its globals as they are in the session, and new lines of memory. */
export function agentNow(session: Session, agent: Agent, told: readonly string[]): Agent {
  const { env = {}, soul = '' } = agent;
  const { data } = exportGlobals(session, (name) => Object.hasOwn(env, name) || name.startsWith('_mem'));
  const lines = told.map((line) => `- ${line}`).join('\n');
  const added = lines === '' ? soul : soul === '' ? `${lines}\n` : `${soul.trimEnd()}\n${lines}\n`;
  return { ...agent, env: { ...env, ...data }, soul: added };
}
