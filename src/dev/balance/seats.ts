/** What is ordered in a life's first tick: who governs it, or that nobody does. */
import type { AgentTerms } from '../../core/colony/agentSchema.ts';
import type { Command } from '../../core/colony/commands/command.ts';
import { REFLEX_IDS } from '../../core/colony/mindSchema.ts';
import { SHIPPED } from '../../core/colony/programs/shipped.ts';

/** Governors that build and order, against which the others are held. */
export const GOOD = ['builder', 'steward'] as const;

/** Nobody decides and nobody mends: governor and reflexes off, no hours for repair and building. */
export const NEGLECT: readonly Command[] = [
  { kind: 'set-governor', enabled: false },
  { kind: 'set-labour', repair: 0, building: 0 },
  ...REFLEX_IDS.map((id): Command => ({ kind: 'set-reflex', id, on: false })),
];

/** A governor that comes with Marsdeck, by its key. @throws when there is none of that key. */
export function underGovernor(key: string): readonly Command[] {
  const governor = SHIPPED.find((one) => one.key === key);
  if (governor === undefined) throw new Error(`no governor called ${key}`);
  return [{ kind: 'set-governor', source: governor.source, name: governor.title }];
}

/** An agent. */
export function underAgent(agent: AgentTerms): readonly Command[] {
  return [{ kind: 'seat-agent', agent }];
}
