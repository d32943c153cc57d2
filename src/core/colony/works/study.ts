/** Research: hours of people and energy of the laboratory, and then a better plant. */
import { drawOutside, spareKwh } from '../daily/energy.ts';
import type { Flows } from '../flows.ts';
import { fitPlant } from '../plant.ts';
import { TECH } from '../research.ts';
import type { Colony } from '../schema.ts';
import { advance, isDone } from './progress.ts';

/** Works on the running research. Returns the hours used. */
export function advanceResearch(colony: Colony, flows: Flows, hours: number, pace: number): number {
  const { research } = colony;
  const { running } = research;
  if (running === null) return 0;
  const { hours: used, kwh } = advance(running, hours, pace, spareKwh(colony, flows));
  // The laboratory has a cooling loop of its own: a sol's worth of its heat at once would roast the cabin.
  drawOutside(colony, flows, kwh);
  if (isDone(running)) {
    research.done.push(running.tech);
    research.running = null;
    fitPlant(colony);
    flows.events.push({
      kind: 'noted',
      tick: colony.tick,
      topic: 'research-done',
      about: running.tech,
      severity: 0,
      desc: `${TECH[running.tech].title} is understood: ${TECH[running.tech].does}`,
    });
  }
  return used;
}
