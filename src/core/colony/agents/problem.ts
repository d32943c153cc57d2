/** What an agent's data must mean, whatever its programs do. */
import type { AgentTerms } from '../agentSchema.ts';
import { listIn, tableIn } from './data.ts';
import { agentDigest } from './digest.ts';

/** Why an agent's data can't be seated, in a sentence; null when it can. */
export function agentProblem(agent: AgentTerms): string | null {
  const { profile, env, echoes, rest, tools, programs, digest } = agent;
  for (const [of, text] of Object.entries({ profile, env, rest }))
    if (tableIn(text) === null) return `Its ${of} is not the RFC 8785 text of an object.`;
  if (listIn(echoes) === null) return 'Its echoes are not the RFC 8785 text of a list.';
  for (const parts of [tools, programs])
    if (parts.some(({ name }, index) => index > 0 && name <= (parts[index - 1]?.name ?? '')))
      return 'Its tools or programs are not in the order of their names, each once.';
  return digest === agentDigest(agent) ? null : 'Its digest is not that of what it carries.';
}
