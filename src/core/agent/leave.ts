/** An agent as it leaves a colony: with what it has come to keep, the echoes of its sols, and its service record. */
import { type Agent, MAX_SERVICE, readAgent, type Service } from '../cartridge/formats/agent.ts';
import type { Document } from '../cartridge/formats/shape.ts';
import type { Json } from '../cartridge/json.ts';
import { refusal, type Refusal } from '../cartridge/refusal.ts';
import type { SeatedAgent } from '../colony/agentSchema.ts';
import { listIn, tableIn, type Table } from '../colony/agents/data.ts';
import type { Supplies } from '../colony/genesis.ts';
import { MISSION } from '../colony/missions.ts';
import type { Colony } from '../colony/schema.ts';
import { scoreOf } from '../colony/score.ts';
import { err, type Result } from '../kernel/result.ts';
import { TICKS_PER_SOL } from '../mars/constants.ts';
import { lastEchoes, lastOf } from './terms.ts';

/** The colony that an agent leaves, and when. `world` is the id of its run. */
export type Leaving = {
  readonly colony: Colony;
  readonly supplies: Supplies | null;
  readonly world: string;
  /** ISO 8601. */
  readonly at: string;
};

/** The agent that governs, or the last that did, as its file would be now. */
export function agentLeaving(leaving: Leaving): Result<Agent, Refusal> {
  const { agent } = leaving.colony.mind;
  if (agent === null) return err(refusal('invalid', 'No agent has governed this colony.', '/state/mind/agent'));
  return readAgent(leavingDocument(agent, leaving));
}

function leavingDocument(agent: SeatedAgent, leaving: Leaving): Document {
  const { image } = agent;
  const rest = tableIn(image.rest) ?? {};
  const { _meta: meta, tools: described, service, ...others } = rest;
  const more = (described ?? {}) as Readonly<Record<string, Table>>;
  const served = Array.isArray(service) ? (service as readonly Json[]) : [];
  return {
    ...others,
    _meta: {
      version: 1,
      format: '.lispy.json',
      bootable: true,
      ...((meta ?? {}) as Table),
      type: 'lispy-cartridge',
      agent_id: image.id,
      exported_at: leaving.at,
      source_platform: 'marsdeck',
    },
    profile: tableIn(image.profile) ?? {},
    soul: soulLeaving(agent, leaving),
    tools: Object.fromEntries(image.tools.map(({ name, code }) => [name, { ...more[name], code }])),
    programs: Object.fromEntries(image.programs.map(({ name, code }) => [name, code])),
    env: tableIn(agent.env) ?? {},
    echoes: lastEchoes([...(listIn(image.echoes) ?? []), ...echoesOf(agent, leaving)]),
    service: [...served, serviceOf(agent, leaving) as unknown as Json].slice(-MAX_SERVICE),
  };
}

/** The memory, with a chapter for this colony when it has added to it. The oldest lines give way. */
function soulLeaving({ image, lines, fromSol, leftSol }: SeatedAgent, { colony, world }: Leaving): string {
  if (lines.length === 0) return image.soul;
  const to = leftSol ?? Math.floor(colony.tick / TICKS_PER_SOL);
  const title = `## ${MISSION[colony.mission].title}, ${world}, sols ${fromSol + 1} to ${Math.max(to, fromSol + 1)}`;
  const chapter = [title, ...lines.map(({ sol, text }) => `- Sol ${sol}: ${text}`)].join('\n');
  return lastOf(image.soul === '' ? `${chapter}\n` : `${image.soul.trimEnd()}\n\n${chapter}\n`);
}

/** Echoes of the sols that it decided on, as far as the colony remembers them. */
function echoesOf({ fromSol, leftSol }: SeatedAgent, { colony, world }: Leaving): Json[] {
  return colony.mind.echoes
    .filter(({ sol }) => sol > fromSol && (leftSol === null || sol <= leftSol))
    .map((echo) => ({ ...echo, world }));
}

function serviceOf(agent: SeatedAgent, { colony, supplies, world }: Leaving): Service {
  const { total, grade } = scoreOf(colony, supplies);
  const { worst } = agent;
  return {
    world,
    mission: colony.mission,
    seed: colony.seed,
    from_sol: agent.fromSol,
    sols: agent.sols,
    faults: agent.faults,
    score: total,
    grade,
    alive: colony.ended === null,
    worst_hour:
      worst === null
        ? null
        : {
            sol: Math.floor(worst.tick / TICKS_PER_SOL) + 1,
            hour: worst.tick % TICKS_PER_SOL,
            served: worst.served,
            alarms: [...worst.alarms],
          },
  };
}
