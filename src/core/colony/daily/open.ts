/** The first hour of a sol: the frame comes in, ships land, decisions come up, and the day outside is planned. */
import type { Frame } from '../../mars/frame.ts';
import type { Flows } from '../flows.ts';
import { arrive } from '../hazards/arrive.ts';
import type { Colony } from '../schema.ts';
import { raiseTasks } from '../tasks/raise.ts';
import { tendSupply } from '../works/supply.ts';
import { planExcursion } from './excursion.ts';

/** Opens the sol. The order is part of the rules (RULES.md, R1.2). */
export function openDay(colony: Colony, flows: Flows, frame: Frame): void {
  arrive(colony, flows, frame);
  tendSupply(colony, flows, frame);
  raiseTasks(colony, flows, frame);
  planExcursion(
    colony,
    colony.active.some((one) => one.type === 'mandatory_eva'),
  );
}
