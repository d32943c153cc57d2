/** What a file tells of the mind besides state and echoes, in the seed's words: written by encode, required equal by decode. */
import { TICKS_PER_SOL } from '../mars/constants.ts';
import { agentOf } from '../colony/agents/governing.ts';
import type { Echo } from '../colony/echo.ts';
import type { Autopilot } from '../colony/mindSchema.ts';
import { echoInertiaOf, inertiaOf } from '../colony/nervous/inertia.ts';
import type { Colony } from '../colony/schema.ts';
import { RULES } from '../colony/step.ts';
import { KEPT_REFLEXES, type Cartridge, type Known } from './schema.ts';

type Records = Pick<Known, 'echoInertia' | 'taskHistory' | 'reflexHistory' | 'programs'>;

/** The records of a colony and of the echoes that its file keeps. A tick reads none of them. */
export function recordsOf(colony: Colony, echoes: readonly Echo[]): Records {
  const { mind, tasks } = colony;
  const { name, source, profile, enabled } = mind.governor;
  return {
    echoInertia: echoInertiaOf(inertiaOf(mind.echoes)),
    taskHistory: tasks.past.map(({ id, task, tick, choice, timedOut }) => ({
      id: task,
      sol: Math.floor(tick / TICKS_PER_SOL) + 1,
      choice,
      timedOut,
      task: id,
    })),
    reflexHistory: reflexesOf(colony, echoes),
    programs: {
      governor: { name, source, profile, enabled },
      task_decision: programOf(mind.autopilot, 'decision'),
      task_override: programOf(mind.autopilot, 'override'),
      agent: agentNamed(colony),
    },
  };
}

/** A cartridge whose archive was changed, with the records of what it holds now. Those of other rules are left alone. */
export function withRecords(cartridge: Cartridge): Cartridge {
  if (cartridge.rules !== RULES) return cartridge;
  return { ...cartridge, ...recordsOf(cartridge.state, cartridge.echoHistory) };
}

/** What the echoes tell of, and what acts in the running sol. */
function reflexesOf({ mind, startSol, tick }: Colony, echoes: readonly Echo[]): Records['reflexHistory'] {
  const frame = startSol + Math.floor(tick / TICKS_PER_SOL);
  const acting = mind.fired.map((one) => ({ frame, ...one }));
  return [...echoes.flatMap((echo) => echo.reflexes_fired), ...acting].slice(-KEPT_REFLEXES);
}

function agentNamed(colony: Colony): Records['programs']['agent'] {
  const seated = agentOf(colony);
  if (seated === null) return null;
  const { id, name, digest } = seated.image;
  return { id, name, digest };
}

function programOf(autopilot: Autopilot, part: 'decision' | 'override'): Records['programs']['task_decision'] {
  const source = autopilot[part];
  return source === null ? null : { source, enabled: autopilot.enabled };
}
