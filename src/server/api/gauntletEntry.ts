/** What a player enters for the gauntlet: a mission and the programs that are to manage it. */
import { AgentTerms } from '../../core/colony/agentSchema.ts';
import type { Command } from '../../core/colony/commands/command.ts';
import { PLAYABLE, type MissionKey } from '../../core/colony/missions.ts';
import { MOST_SOURCE, PROFILES } from '../../core/colony/mindSchema.ts';
import type { Entry } from '../../core/replay/gauntlet.ts';
import { z } from '../../core/kernel/zod.ts';

const source = z.string().min(1).max(MOST_SOURCE);
const STOCK = PLAYABLE.filter((key): key is Exclude<MissionKey, 'custom'> => key !== 'custom');

export const GauntletEntry = z
  .strictObject({
    mission: z.enum(STOCK),
    name: z.string().min(1).max(160).describe('What the board calls it.'),
    governor: z
      .strictObject({ source, profile: z.enum(PROFILES).default('strict') })
      .nullable()
      .describe('The program that sets the allocations; null leaves the mission’s own.'),
    autopilot: z
      .strictObject({ decision: source.nullable(), override: source.nullable() })
      .nullable()
      .describe('Programs that answer tasks; null lets tasks take their defaults.'),
    agent: AgentTerms.nullable()
      .default(null)
      .describe('An agent that governs instead, as the command that seats it carries it.'),
  })
  .refine(({ governor, agent }) => governor === null || agent === null, {
    error: 'a governor and an agent want the same seat',
    path: ['agent'],
  })
  .describe('An entry for the gauntlet.');
export type GauntletEntry = z.infer<typeof GauntletEntry>;

/** The entry as commands for tick 0. The governor's name in the colony is always the same: a run's outcome may hang on it. */
export function entryOf({ mission, governor, autopilot, agent }: GauntletEntry): Entry {
  const commands: Command[] = [];
  if (governor !== null) commands.push({ kind: 'set-governor', name: 'gauntlet', ...governor });
  if (agent !== null) commands.push({ kind: 'seat-agent', agent });
  if (autopilot !== null) commands.push({ kind: 'set-autopilot', enabled: true, ...autopilot });
  return { mission, commands };
}
