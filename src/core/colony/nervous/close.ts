/** The end of a sol, after its physics: remember it, let the governor decide on the next, let reflexes act. */
import type { Frame } from '../../mars/frame.ts';
import type { Flows } from '../flows.ts';
import { fitPlant } from '../plant.ts';
import { govern } from '../programs/governor.ts';
import type { Colony } from '../schema.ts';
import { noteEvents } from '../today.ts';
import { changesPlant } from './acting.ts';
import { restoreBase } from './base.ts';
import { fireReflexes } from './fire.ts';
import { remember } from './remember.ts';

/**
 * Closes the sol for the mind: in its last tick, and in the tick in which a colony ends. What it sets holds from the next
 * tick on; what it says belongs to the sol that ends.
 */
export function closeMind(colony: Colony, flows: Flows, frame: Frame): void {
  const { mind } = colony;
  const told = flows.events.length;
  remember(colony, frame);
  restoreBase(colony);
  const lives = colony.ended === null;
  if (lives && mind.governor.enabled) govern(colony, flows, frame);
  mind.acted = mind.fired;
  mind.fired = [];
  if (lives) fireReflexes(colony, flows);
  if (mind.acted.some(({ id }) => changesPlant(id)) || mind.fired.some(({ id }) => changesPlant(id))) fitPlant(colony);
  if (flows.events.length > told) noteEvents(colony, flows.events.slice(told));
}
