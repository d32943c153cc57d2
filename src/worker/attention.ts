/** What the player should look at: the clock drops to 1x for it. */
import { frameSol, type Run } from '../core/cartridge/run.ts';
import type { ColonyEvent } from '../core/colony/events.ts';
import { TICKS_PER_SOL } from '../core/mars/constants.ts';

/** Why the player should look after a tick in which this happened: a word for the View; null when there is no reason. */
export function reasonToLook({ colony, ledger }: Run, happened: readonly ColonyEvent[]): string | null {
  for (const event of happened) {
    const reason = reasonOf(event);
    if (reason !== null) return reason;
  }
  // The next tick is the first on a forecast frame: from there on the run is not ranked.
  const ends = colony.tick % TICKS_PER_SOL === 0 && frameSol(colony) === ledger.headSol + 1;
  return ends ? 'ledger-end' : null;
}

/** Kinds of events that always ask for the player. */
const GRAVE: ReadonlySet<ColonyEvent['kind']> = new Set(['died', 'critical', 'robot-lost', 'colony-lost']);

function reasonOf(event: ColonyEvent): string | null {
  if (GRAVE.has(event.kind)) return event.kind;
  if (event.kind === 'alarm') return event.raised ? event.alarm : null;
  return event.kind === 'noted' && event.topic === 'task-raised' ? event.topic : null;
}
