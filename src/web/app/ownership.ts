/** One tab writes; the others read, say whose it is, and can take over. */
import type { Presence, Told } from '../storage/owner.ts';
import type { Autosave } from './autosave.ts';
import { say } from './notice.ts';
import type { Seats } from './seats.ts';
import type { Sim } from './sim.ts';
import { useApp } from './store.ts';
import type { Views } from './views.ts';
import { NOTICES } from './words.ts';

/** What a change of owner is told to. They are there once the deck has been put together. */
export type Owned = {
  readonly sim: Pick<Sim, 'clock'>;
  readonly autosave: Autosave;
  readonly seats: Seats;
  readonly views: Pick<Views, 'latest'>;
};

/** What this page does when it gains or loses what is kept here. `owned` answers with null until the deck is there. */
export function createOwnership(owned: () => Owned | null, openedAt: number): Told {
  return {
    gained() {
      const deck = owned();
      useApp.setState({ other: null });
      if (deck === null) return;
      // What the other tab saved last is not this tab's.
      deck.autosave.protect();
      deck.autosave.own(true);
      if (useApp.getState().phase !== 'playing') void deck.seats.offer();
      else void deck.autosave.saveNow();
    },
    lost() {
      owned()?.autosave.own(false);
      if (useApp.getState().phase === 'playing') say('alarm', NOTICES.tookOver);
    },
    async yielding() {
      const deck = owned();
      if (deck === null || useApp.getState().phase !== 'playing') return;
      await deck.sim.clock({ running: false });
      await deck.autosave.saveNow();
    },
    presence(): Presence {
      const card = owned()?.views.latest()?.card;
      const colony = card === undefined ? null : { name: card.name, mission: card.mission, sol: card.sol };
      return { colony, openedAt };
    },
    met(other) {
      if (JSON.stringify(other) !== JSON.stringify(useApp.getState().other)) useApp.setState({ other });
    },
  };
}

/** Takes over from another tab; where nothing is played here, what it had goes on here. */
export async function takeOver(take: () => Promise<void>, seats: Pick<Seats, 'offer' | 'resume'>): Promise<void> {
  const { takingOver, elsewhere } = useApp.getState();
  if (takingOver || !elsewhere) return;
  useApp.setState({ takingOver: true });
  await take();
  useApp.setState({ takingOver: false });
  if (useApp.getState().phase === 'playing') return;
  await seats.offer();
  if (useApp.getState().recovery !== null) await seats.resume();
}
