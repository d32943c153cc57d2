/** `seat-agent`: puts an agent in the governor's seat, with all that it is. */
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import { frozen } from '../../kernel/frozen.ts';
import { composeAgent } from '../agents/compose.ts';
import { agentOf } from '../agents/governing.ts';
import { agentProblem } from '../agents/problem.ts';
import type { AgentTerms } from '../agentSchema.ts';
import type { ColonyEvent } from '../events.ts';
import { NO_MEMORY } from '../programs/evaluate.ts';
import type { Colony } from '../schema.ts';
import type { CommandOf } from './command.ts';
import { noted } from './noted.ts';

const MOST_REASON = 200;
const SEVERITY = 0.1;

/** @returns the event, or the reason why the wish can't be granted. */
export function seatAgent(colony: Colony, { agent }: CommandOf<'seat-agent'>): ColonyEvent | string {
  const seated = agentOf(colony);
  if (seated !== null) return `${seated.image.name} governs; unseat it first.`;
  const unfit = agentProblem(agent);
  if (unfit !== null) return unfit;
  const { source, failed, problem } = composeAgent(agent);
  if (problem !== null) return problem.slice(0, MOST_REASON);
  const { name } = agent;
  const byHand = { allocation: false, ration: false, labour: false };
  const fresh = { memory: NO_MEMORY, byHand, gas: 0, trouble: null, complaint: '' };
  Object.assign(colony.mind.governor, { name, source, profile: 'strict', enabled: true, ...fresh });
  const image: AgentTerms = {
    ...agent,
    tools: agent.tools.map((part) => ({ ...part })),
    programs: agent.programs.map((part) => ({ ...part })),
  };
  colony.mind.agent = {
    image: frozen(image),
    failed: failed.map((one) => one.name),
    env: agent.env,
    lines: [],
    fromSol: Math.floor(colony.tick / TICKS_PER_SOL),
    leftSol: null,
    sols: 0,
    faults: 0,
    worst: null,
  };
  const [first] = failed;
  if (first === undefined) return noted(colony, 'agent-seated', name, `${name} is seated and governs.`);
  const more = failed.length > 1 ? ` And ${failed.length - 1} more.` : '';
  return noted(
    colony,
    'agent-seated',
    name,
    `${name} governs, without ${first.name}: ${first.reason}${more}`,
    SEVERITY,
  );
}
