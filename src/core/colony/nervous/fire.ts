/** The spinal cord: reflexes judge the sol that ends, and those that fire act in the next. */
import { noted } from '../commands/noted.ts';
import type { Flows } from '../flows.ts';
import { REFLEX_IDS } from '../mindSchema.ts';
import { daysOf } from '../need.ts';
import type { Colony } from '../schema.ts';
import { inertiaOf } from './inertia.ts';
import { REFLEXES } from './reflexes/table.ts';
import type { Sensed } from './reflexes/reflex.ts';

/** How much of a disaster a reflex is, as an event. */
const SEVERITY = 0.2;

/** Fires what is on, rested and has a cause, in the order of the table. What one changes the next one finds. */
export function fireReflexes(colony: Colony, flows: Flows): void {
  const { mind } = colony;
  const sensed: Sensed = { colony, inertia: inertiaOf(mind.echoes), days: daysOf(colony) };
  for (let i = 0; i < REFLEX_IDS.length; i++) {
    const setting = mind.reflexes[i];
    const reflex = REFLEXES[i];
    if (setting === undefined || reflex === undefined || !setting.on || colony.tick < setting.restsUntilTick) continue;
    const cause = reflex.sense(sensed);
    if (cause === null) continue;
    const { condition, intensity } = cause;
    const action = reflex.act(sensed, intensity);
    if (action === null) continue;
    setting.restsUntilTick = colony.tick + reflex.coolDownTicks;
    mind.fired.push({ id: reflex.id, condition, action, intensity });
    flows.events.push(noted(colony, 'reflex', reflex.id, `${reflex.title}: ${condition} ${action}`, SEVERITY));
  }
}
