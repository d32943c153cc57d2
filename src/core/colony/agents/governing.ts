/** The agent that governs: who it is, what it keeps of a sol, and the hours it had. */
import { type SeatedAgent, MOST_LINES } from '../agentSchema.ts';
import type { Flows } from '../flows.ts';
import { ALARMS, type Colony } from '../schema.ts';
import type { Hearing } from './hearing.ts';

/** The agent in the governor's seat; null when a plain program sits there. */
export function agentOf({ mind: { agent } }: Colony): SeatedAgent | null {
  return agent === null || agent.leftSol !== null ? null : agent;
}

/** Keeps what a run that succeeded leaves: its globals, and the lines it remembered. The oldest lines go first. */
export function keepAgent({ seated, told }: Hearing, env: string, sol: number): void {
  seated.env = env;
  if (told.length === 0) return;
  for (const text of told) seated.lines.push({ sol, text });
  if (seated.lines.length > MOST_LINES) seated.lines.splice(0, seated.lines.length - MOST_LINES);
}

/** Takes note of an hour under an agent that is worse than all before it. */
export function noteHour(colony: Colony, seated: SeatedAgent, { served }: Flows): void {
  const alarms = ALARMS.filter((alarm) => colony.alarms[alarm]);
  if (alarms.length === 0 && served >= 1) return;
  const { worst } = seated;
  const isWorse =
    worst === null ||
    alarms.length > worst.alarms.length ||
    (alarms.length === worst.alarms.length && served < worst.served);
  if (isWorse) seated.worst = { tick: colony.tick, served, alarms };
}
