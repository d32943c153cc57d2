/** What an open panel shows: asked for at its opening, after an order, and at most twice a second while ticks pass. */
import type { Calm } from './calm.ts';
import { isDetailPanel } from './places.ts';
import type { Sim } from './sim.ts';
import { useApp, type AppState } from './store.ts';

/**
 * Keeps `details` in the store fresh for as long as a panel that needs them is open.
 * @returns what to call when something was ordered, which no tick shows yet.
 */
export function watchDetails(sim: Pick<Sim, 'details'>, pace: Calm): () => void {
  let askedTick = -1;
  let asking = false;
  let again = false;
  let stop: (() => void) | null = null;

  async function ask(): Promise<void> {
    askedTick = pace.latest()?.card.tick ?? -1;
    again = asking;
    if (asking) return;
    asking = true;
    do {
      again = false;
      const { card } = useApp.getState();
      const answer = await sim.details();
      // Another colony may have been seated in the meantime.
      if (answer.ok && useApp.getState().card?.id === card?.id) useApp.setState({ details: answer.details });
    } while (again);
    asking = false;
  }

  function follow(open: boolean): void {
    if (!open) {
      stop?.();
      stop = null;
      return;
    }
    void ask();
    stop ??= pace.subscribe(() => {
      if (pace.latest()?.card.tick !== askedTick) void ask();
    });
  }

  useApp.subscribe((state, before) => {
    if (isOpen(state) !== isOpen(before)) follow(isOpen(state));
  });
  return () => {
    if (isOpen(useApp.getState())) void ask();
  };
}

function isOpen({ panel, phase }: AppState): boolean {
  return phase === 'playing' && isDetailPanel(panel);
}
