/** What a well-shaped colony must also mean: sums that hold, references that resolve, no negative zero. */
import { canonicalText } from '../kernel/canonical.ts';
import { TICKS_PER_SOL } from '../mars/constants.ts';
import { tableIn } from './agents/data.ts';
import type { SeatedAgent } from './agentSchema.ts';
import { agentProblem } from './agents/problem.ts';
import { checkBay } from './bay/meaning.ts';
import { ageStand, fitCanopy } from './daily/stands.ts';
import { REFLEX_IDS } from './mindSchema.ts';
import { CAUSES } from './person.ts';
import { plantOf } from './plant.ts';
import type { Colony } from './schema.ts';

export type Problem = { readonly path: string; readonly reason: string };

const SUM_TOLERANCE = 1e-9;
const HP_TOLERANCE = 1e-6;

/**
 * Everything wrong with the meaning of a colony; an empty list means it can be run. What is derived is compared with what
 * the present rules derive, unless the state is of other rules (`derived` false).
 */
export function checkColony(colony: Colony, path = '', derived = true): Problem[] {
  const problems: Problem[] = [];
  const at = (where: string, reason: string): number => problems.push({ path: `${path}${where}`, reason });
  const { heating, isru, greenhouse } = colony.allocation;
  if (Math.abs(heating + isru + greenhouse - 1) > SUM_TOLERANCE) at('/allocation', 'The shares do not sum to 1.');
  const { heating: h = 1, isru: i = 0, greenhouse: g = 0 } = colony.protocol?.before.allocation ?? {};
  if (Math.abs(h + i + g - 1) > SUM_TOLERANCE) at('/protocol/before/allocation', 'The shares do not sum to 1.');
  checkMind(colony, at);
  checkBay(colony, at);
  if (colony.energy.batteryKwh > colony.plant.capacityKwh)
    at('/energy/batteryKwh', 'The battery holds more than its capacity.');
  if (derived && canonicalText(colony.plant) !== canonicalText(plantOf(colony)))
    at('/plant', 'The plant is not what the modules, their wear and the research give.');
  if (colony.labour.repair + colony.labour.building > 1 + SUM_TOLERANCE)
    at('/labour', 'The shares of repair and building are more than the whole.');
  const ids = new Set<number>();
  for (const [index, module] of colony.built.entries()) {
    if (ids.has(module.id)) at(`/built/${index}/id`, `Two modules have the id ${module.id}.`);
    ids.add(module.id);
  }
  const names = new Set<string>();
  for (const [index, person] of colony.crew.entries()) {
    if (names.has(person.name)) at(`/crew/${index}/name`, `Two people are called ${person.name}.`);
    names.add(person.name);
    const sum = CAUSES.reduce((total, cause) => total + person.harm[cause], 0);
    if (Math.abs(Math.max(0, 100 - sum) - person.hp) > HP_TOLERANCE)
      at(`/crew/${index}/hp`, 'Health is not 100 less the harm.');
    if (person.alive !== person.hp > 0)
      at(`/crew/${index}/alive`, 'A person is alive exactly while health is above 0.');
    if ((person.cause === null) !== person.alive) at(`/crew/${index}/cause`, 'The dead have a cause, the living none.');
  }
  for (const [index, robot] of colony.robots.entries()) {
    if (names.has(robot.name)) at(`/robots/${index}/name`, `Two are called ${robot.name}.`);
    names.add(robot.name);
    if (robot.alive !== robot.hp > 0)
      at(`/robots/${index}/alive`, 'A robot works exactly while its health is above 0.');
    if ((robot.cause === null) !== robot.alive) at(`/robots/${index}/cause`, 'Only what has stopped has a cause.');
  }
  if (colony.crew.length + colony.robots.length === 0) at('/crew', 'A colony needs somebody: a person or a robot.');
  if (colony.canopy.grownKg > 0 && colony.canopy.pull <= 0)
    at('/canopy/grownKg', 'Something grew where nothing is sown.');
  if (new Set(colony.research.done).size < colony.research.done.length)
    at('/research/done', 'A technology stands there twice.');
  const stands = new Set<number>();
  for (const [index, stand] of colony.stands.entries()) {
    if (stands.has(stand.id)) at(`/stands/${index}/id`, `Two stands have the id ${stand.id}.`);
    stands.add(stand.id);
    if (stand.edibleKg > stand.biomassKg + HP_TOLERANCE) at(`/stands/${index}/edibleKg`, 'More food than plant.');
    const aged = { ...stand };
    ageStand(aged);
    if (stand.cover !== aged.cover || stand.uptake !== aged.uptake)
      at(`/stands/${index}/cover`, 'The canopy is not that of the crop at its age.');
  }
  const canopy = { ...colony.canopy };
  fitCanopy({ ...colony, canopy });
  if (canonicalText(canopy) !== canonicalText(colony.canopy)) at('/canopy', 'The canopy is not what the stands give.');
  for (const [index, who] of colony.eva.people.entries())
    if (who >= colony.crew.length) at(`/eva/people/${index}`, 'Nobody has that number.');
  for (const [index, task] of colony.tasks.open.entries())
    if (task.id >= colony.tasks.nextId)
      at(`/tasks/open/${index}/id`, 'A task has a number that was not given out yet.');
  const who = colony.crew.length > 0 ? colony.crew : colony.robots;
  const anyoneAlive = who.some((one) => one.alive);
  if (anyoneAlive === (colony.ended !== null)) at('/ended', 'A colony has ended exactly when nobody is alive.');
  if (colony.ended !== null && colony.ended.tick >= colony.tick) at('/ended/tick', 'The end lies in the future.');
  return problems;
}

/** What a mind must mean. Programs are neither compiled nor run here: one that fails does so harmlessly, in its first run. */
function checkMind({ mind, tick }: Colony, at: (where: string, reason: string) => void): void {
  if (mind.base !== null) {
    const { heating, isru, greenhouse } = mind.base.allocation;
    if (Math.abs(heating + isru + greenhouse - 1) > SUM_TOLERANCE)
      at('/mind/base/allocation', 'The shares do not sum to 1.');
  }
  for (const [index, { id }] of mind.reflexes.entries())
    if (id !== REFLEX_IDS[index]) at(`/mind/reflexes/${index}/id`, `In this place stands ${REFLEX_IDS[index] ?? ''}.`);
  for (const list of ['fired', 'acted'] as const) {
    const places = mind[list].map(({ id }) => REFLEX_IDS.indexOf(id));
    for (const [index, place] of places.entries())
      if (place <= (places[index - 1] ?? -1)) at(`/mind/${list}/${index}/id`, 'Reflexes stand once, in their order.');
  }
  for (const [index, echo] of mind.echoes.entries()) {
    const before = mind.echoes[index - 1];
    if (before !== undefined && (echo.sol <= before.sol || echo.frame <= before.frame))
      at(`/mind/echoes/${index}/sol`, 'The echoes are not in the order of their sols.');
    if (echo.sol > Math.ceil(tick / TICKS_PER_SOL)) at(`/mind/echoes/${index}/sol`, 'An echo lies in the future.');
  }
  if (mind.agent !== null) checkAgent(mind.agent, at);
  if (!isMemory(mind.governor.memory))
    at('/mind/governor/memory', 'The memory is not the RFC 8785 text of an object whose names begin with _mem.');
}

function checkAgent(agent: SeatedAgent, at: (where: string, reason: string) => void): void {
  const problem = agentProblem(agent.image);
  if (problem !== null) at('/mind/agent/image', problem);
  if (tableIn(agent.env) === null) at('/mind/agent/env', 'It is not the RFC 8785 text of an object.');
  if (agent.faults > agent.sols) at('/mind/agent/faults', 'It failed in more sols than it governed.');
  if (agent.leftSol !== null && agent.leftSol < agent.fromSol) at('/mind/agent/leftSol', 'It left before it came.');
}

function isMemory(text: string): boolean {
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return false;
    return Object.keys(kept).every((name) => name.startsWith('_mem')) && canonicalText(kept) === text;
  } catch {
    // Not JSON, or nested beyond what a stack holds.
    return false;
  }
}
