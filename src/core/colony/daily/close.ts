/** The last hour of a sol: its work is done, and what changes from sol to sol is brought up to date. */
import type { Frame } from '../../mars/frame.ts';
import { actEffects } from '../bay/effects/inForce.ts';
import { tendPhase } from '../bay/phase.ts';
import type { Flows } from '../flows.ts';
import type { Colony } from '../schema.ts';
import { riskOf } from '../risk.ts';
import { countDose } from './dose.ts';
import { settleDust } from './dust.ts';
import { doWork } from './labour.ts';
import { tendRobots } from './robots.ts';
import { wearModules } from './wear.ts';
import { tendWellbeing } from './wellbeing.ts';

/** Closes the sol. The order is part of the rules (RULES.md, R1.2). */
export function closeDay(colony: Colony, flows: Flows, frame: Frame): void {
  tendPhase(colony, flows, frame);
  actEffects(colony, flows);
  doWork(colony, flows);
  wearModules(colony, flows);
  tendRobots(colony, flows, frame.sol);
  settleDust(colony, flows, frame.sol);
  countDose(colony, frame);
  tendWellbeing(colony, flows, frame.sol);
  colony.risk = riskOf(colony).index;
}
