/** The first hour of a sol: the frame comes in, ships land, decisions come up, and the day outside is planned. */
import type { Frame } from '../../mars/frame.ts';
import { endEffects } from '../bay/effects/inForce.ts';
import type { Flows } from '../flows.ts';
import { arrive } from '../hazards/arrive.ts';
import { acts } from '../nervous/acting.ts';
import { COVER_HOURS } from '../nervous/constants.ts';
import { fitPlant } from '../plant.ts';
import type { Colony } from '../schema.ts';
import { loseHours } from '../tasks/effects.ts';
import { raiseTasks } from '../tasks/raise.ts';
import { tendSupply } from '../works/supply.ts';
import { planExcursion } from './excursion.ts';

/** Opens the sol. The order is part of the rules (RULES.md, R1.2). */
export function openDay(colony: Colony, flows: Flows, frame: Frame): void {
  arrive(colony, flows, frame);
  if (endEffects(colony, flows)) fitPlant(colony);
  if (acts(colony, 'flare_shelter_reflex')) loseHours(colony, COVER_HOURS * livingPeople(colony));
  tendSupply(colony, flows, frame);
  raiseTasks(colony, flows, frame);
  planExcursion(
    colony,
    colony.active.some((one) => one.type === 'mandatory_eva'),
  );
}

function livingPeople(colony: Colony): number {
  let alive = 0;
  for (const person of colony.crew) if (person.alive) alive++;
  return alive;
}
