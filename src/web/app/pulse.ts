/**
 * Feels the simulation's pulse. A worker that throws says so; one that the browser has ended, or that never comes back from
 * what it does, says nothing, and the console would stand still with its clock running.
 */
import type { Sim } from './sim.ts';

const EVERY_MS = 5000;
/** Half a minute by the page's own timers, which stand still while the machine sleeps. What it computes takes seconds. */
const MOST_UNANSWERED = 6;
const SILENT = 'The simulation has not answered for half a minute.';

/** Asks every five seconds. One that leaves it unanswered for half a minute is given up; the last autosave is offered then. */
export function watchPulse(
  sim: Pick<Sim, 'broken' | 'ping' | 'giveUp'>,
  repeat: (due: () => void, ms: number) => unknown = setInterval,
): void {
  let unanswered = 0;
  repeat(() => {
    // What has failed is known, and waits to be started again.
    if (sim.broken()) return;
    if (unanswered === MOST_UNANSWERED) return sim.giveUp(SILENT);
    if (unanswered++ > 0) return;
    void sim.ping().then(() => {
      unanswered = 0;
    });
  }, EVERY_MS);
}
