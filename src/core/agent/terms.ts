/** An agent's file as the command that seats it carries it. */
import type { Agent } from '../cartridge/formats/agent.ts';
import { byCodeUnit, type Json } from '../cartridge/json.ts';
import { refusal, type Refusal } from '../cartridge/refusal.ts';
import { type AgentTerms, AgentTerms as Terms, MOST_SOUL, type Part } from '../colony/agentSchema.ts';
import { agentDigest } from '../colony/agents/digest.ts';
import { agentProblem } from '../colony/agents/problem.ts';
import { canonicalText } from '../kernel/canonical.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { documentOf, idOf } from './document.ts';

/** Echoes that travel with an agent, and the characters that they may take. */
const ECHOES_CARRIED = 30;
const MOST_ECHOES = 32_768;
const MOST_NAME = 60;
/** The program that governs when `env.governor` names nothing else. */
const GOVERN = 'govern';

/** What a colony is given of an agent. `cut` says what was left behind, in sentences. */
export type Carried = { readonly terms: AgentTerms; readonly cut: readonly string[] };

/** The terms of an agent; a refusal when it has nothing that governs, or is more than a colony carries. */
export function termsOf(agent: Agent): Result<Carried, Refusal> {
  const { profile = {}, tools = {}, programs = {}, env = {} } = agent;
  const governs = governorOf(agent);
  if (governs === null)
    return err(
      refusal(
        'invalid',
        'This agent has no program called govern, and env.governor names none of its own.',
        '/programs',
      ),
    );
  const cut: string[] = [];
  const soul = lastOf(agent.soul ?? '');
  if (soul.length < (agent.soul ?? '').length)
    cut.push(`Of its memory the last ${soul.length} characters are seated; ${MOST_SOUL} are the most.`);
  const echoes = lastEchoes((agent.echoes ?? []) as readonly Json[]);
  if (echoes.length < (agent.echoes ?? []).length) cut.push(`Of its echoes the last ${echoes.length} are seated.`);
  const name = profile['name'];
  const id = idOf(agent);
  const bare = {
    id,
    name: wholly((typeof name === 'string' && name.trim() !== '' ? name : id).slice(0, MOST_NAME)),
    profile: canonicalText(profile),
    soul,
    tools: partsOf(Object.entries(tools).map(([slug, { code }]) => [slug, code])),
    programs: partsOf(Object.entries(programs)),
    governs,
    env: canonicalText(env),
    echoes: canonicalText(echoes),
    rest: canonicalText(restOf(agent)),
  };
  const parsed = Terms.safeParse({ ...bare, digest: agentDigest(bare) });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue?.path.join(' ') ?? '';
    return err(
      refusal('too-large', `This agent is more than a colony carries: ${where}, ${issue?.message ?? ''}.`, `/${where}`),
    );
  }
  const problem = agentProblem(parsed.data);
  return problem === null ? ok({ terms: parsed.data, cut }) : err(refusal('invalid', problem));
}

/** Name of what governs: the tool or program that `env.governor` names, else the program `govern`. */
function governorOf({ tools = {}, programs = {}, env = {} }: Agent): string | null {
  const named = env['governor'];
  if (typeof named === 'string' && (Object.hasOwn(programs, named) || Object.hasOwn(tools, named))) return named;
  return Object.hasOwn(programs, GOVERN) ? GOVERN : null;
}

function partsOf(entries: readonly (readonly [name: string, code: string])[]): Part[] {
  return entries.map(([name, code]) => ({ name, code })).sort((a, b) => byCodeUnit(a.name, b.name));
}

/** A text that was cut, without the half of a character that it may end in. */
function wholly(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, '');
}

/** The end of a memory, from the beginning of a line. */
export function lastOf(soul: string): string {
  if (soul.length <= MOST_SOUL) return soul;
  const end = soul.slice(-MOST_SOUL);
  const line = end.indexOf('\n');
  return line < 0 ? end.replace(/^[\uDC00-\uDFFF]/, '') : end.slice(line + 1);
}

/** The last echoes, as many as a colony carries. */
export function lastEchoes(echoes: readonly Json[]): readonly Json[] {
  let kept = echoes.slice(-ECHOES_CARRIED);
  while (kept.length > 0 && canonicalText(kept).length > MOST_ECHOES) kept = kept.slice(1);
  return kept;
}

/** What of a document has no place of its own in the terms. When it was exported is no part of what it is. */
function restOf(agent: Agent): Json {
  const { profile: _p, soul: _s, tools = {}, programs: _r, env: _e, echoes: _h, ...rest } = documentOf(agent) as Agent;
  const { _signature, _publicKey, _engineId, extra: _x, _meta: meta, ...others } = rest;
  const { exported_at: _at, ...kept } = meta;
  const described = Object.fromEntries(Object.entries(tools).map(([slug, { code: _c, ...more }]) => [slug, more]));
  return { ...others, _meta: kept, tools: described } as unknown as Json;
}
