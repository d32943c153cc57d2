/** `unseat-agent`: the agent leaves the seat; the mission's own governor takes it. What it has become stays to be exported. */
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import { agentOf } from '../agents/governing.ts';
import type { ColonyEvent } from '../events.ts';
import { defaultGovernorOf } from '../programs/defaults.ts';
import { NO_MEMORY } from '../programs/evaluate.ts';
import type { Colony } from '../schema.ts';
import { noted } from './noted.ts';

/** @returns the event, or the reason why the wish can't be granted. */
export function unseatAgent(colony: Colony): ColonyEvent | string {
  const seated = agentOf(colony);
  if (seated === null) return 'No agent governs.';
  seated.leftSol = Math.floor(colony.tick / TICKS_PER_SOL);
  const { name, source } = defaultGovernorOf(colony.mission);
  const byHand = { allocation: false, ration: false, labour: false };
  const fresh = { memory: NO_MEMORY, byHand, gas: 0, trouble: null, complaint: '' };
  Object.assign(colony.mind.governor, { name, source, profile: 'strict', ...fresh });
  const { name: left } = seated.image;
  return noted(colony, 'agent-left', left, `${left} has left after ${seated.sols} sols. ${name} governs.`);
}
