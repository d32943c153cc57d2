/** The details of a run, as panels show them. Made on request: never in the stream of Views. */
import { balanceOf } from '../core/colony/balance.ts';
import { flowsOf } from '../core/colony/boundaryFlows.ts';
import { WORKS_MOST } from '../core/colony/constants.ts';
import { postMortemOf } from '../core/colony/postMortem/postMortem.ts';
import { riskOf } from '../core/colony/risk.ts';
import type { Colony } from '../core/colony/schema.ts';
import { scoreOf } from '../core/colony/score.ts';
import { OVERRIDE_SOLS_MOST } from '../core/colony/works/constants.ts';
import { PROTOCOL, PROTOCOL_KEYS, protocolOf } from '../core/colony/works/protocolTable.ts';
import { suppliesOf, type Run } from '../core/cartridge/run.ts';
import type { Details, ProtocolDetail } from '../core/talk/details.ts';
import { builtOf, buildableOf, techsOf, worksOf } from './details/base.ts';
import { peopleOf, robotsOf, standsOf } from './details/life.ts';
import { mindOf } from './details/mind.ts';
import { supplyOf } from './details/supply.ts';
import { tasksOf } from './details/tasks.ts';

/** The details of a run at its present tick. It shares no reference with the run. */
export function detailsOf(run: Run): Details {
  const { colony, commands, nextCommand, echoes } = run;
  const { labour, today } = colony;
  return {
    tick: colony.tick,
    pending: commands.slice(nextCommand).map(([, command]) => ({ ...command })),
    tasks: tasksOf(colony),
    active: colony.active.map((one) => ({ ...one })),
    built: builtOf(colony),
    works: worksOf(colony),
    worksMost: WORKS_MOST,
    buildable: buildableOf(colony),
    techs: techsOf(colony),
    people: peopleOf(colony),
    robots: robotsOf(colony),
    excursion: colony.eva.people.map((index) => colony.crew[index]?.name ?? ''),
    stands: standsOf(colony),
    supply: supplyOf(run),
    protocols: protocolsOf(colony),
    inForce: inForceOf(colony),
    overrideSolsMost: OVERRIDE_SOLS_MOST,
    labour: { ...labour, hours: Object.entries(today.hours) },
    fuse: colony.fuse,
    mind: mindOf(colony),
    balance: balanceOf(colony),
    flows: flowsOf(colony),
    risk: riskOf(colony),
    score: scoreOf(colony, suppliesOf(run.genesis)),
    postMortem: postMortemOf({ colony, echoes, commands }),
  };
}

function protocolsOf(colony: Colony): ProtocolDetail[] {
  return PROTOCOL_KEYS.map((key) => {
    const { title, does, sols, people } = PROTOCOL[key];
    const refusal = people && colony.crew.length === 0 ? 'It is for people; there are none.' : null;
    return { key, title, does, sols, refusal };
  });
}

function inForceOf(colony: Colony): Details['inForce'] {
  if (colony.protocol === null) return null;
  const { untilTick } = colony.protocol;
  return { title: protocolOf(colony)?.title ?? 'Override', untilTick };
}
