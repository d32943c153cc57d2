/** Agents for tests, as the command that seats them carries them. */
import type { AgentTerms, Part } from '../agentSchema.ts';
import type { Command } from '../commands/command.ts';
import { agentDigest } from './digest.ts';

/** An agent that governs by a source, with whatever else is given. */
export function termsWith(source: string, more: Partial<AgentTerms> = {}): AgentTerms {
  const bare = {
    id: 'ridge-keeper-01',
    name: 'Ridge Keeper',
    profile: '{}',
    soul: '',
    tools: [] as Part[],
    programs: [{ name: 'govern', code: source }],
    governs: 'govern',
    env: '{}',
    echoes: '[]',
    rest: '{}',
    ...more,
  };
  return { ...bare, digest: more.digest ?? agentDigest(bare) };
}

/** The command that seats it. */
export function seatingOf(source: string, more: Partial<AgentTerms> = {}): Command {
  return { kind: 'seat-agent', agent: termsWith(source, more) };
}
