/** The composition root: the only place that knows worker, storage, store, keys and window at once. */
import { download, pickFile, readFile } from '../storage/files.ts';
import { watchDrops, watchLinks, watchPastes } from '../storage/offers.ts';
import { ownAutosave } from '../storage/owner.ts';
import { askToPersist } from '../storage/persist.ts';
import { openSlots } from '../storage/slots.idb.ts';
import { createAutosave, type Autosave } from './autosave.ts';
import { calm } from './calm.ts';
import { watchDetails } from './details.ts';
import type { Deck } from './face.ts';
import { follow, followSeated } from './follow.ts';
import { watchKeys } from './keys.ts';
import { createMarsdeck } from './marsdeck.ts';
import { say } from './notice.ts';
import { takeOffer } from './open.ts';
import { createSeats, type Seats } from './seats.ts';
import { openSim, type Sim } from './sim.ts';
import { useApp } from './store.ts';
import { createDeck } from './verbs.ts';
import { views } from './views.ts';
import { connectWorker } from './worker.ts';

/** Opens the deck of this page, once. `window.marsdeck` is there as soon as this returns. */
export function startDeck(): Promise<Deck> {
  const opening = openDeck();
  window.marsdeck = createMarsdeck(opening, () => views.latest());
  return opening;
}

async function openDeck(): Promise<Deck> {
  let autosave: Autosave | null = null;
  let seats: Seats | null = null;
  const sim = openSim(connectWorker, {
    ready: (catalogue) => useApp.setState({ catalogue }),
    seated(view) {
      autosave?.seated();
      views.push(view);
      followSeated(view);
    },
    view(view, shown) {
      views.push(view, shown);
      follow(view);
    },
    autosave: (run) => autosave?.take(run),
    crashed({ tick, message }) {
      // A worker that died says no tick; the last one it showed is the last that is known.
      const crash = { tick: tick < 0 ? (views.latest()?.card.tick ?? 0) : tick, message };
      useApp.setState({ phase: 'crashed', crash, running: false });
      if (!useApp.getState().elsewhere) void seats?.offer();
    },
  });
  let owner = false;
  const owning = ownAutosave(() => {
    owner = true;
    takeOver(autosave, seats);
  });
  const [slots, ownerNow] = await Promise.all([openSlots(), owning, sim.ready()]);
  owner ||= ownerNow;
  const worthKeeping = onceOnly(async () => {
    const problem = await askToPersist();
    if (problem !== null) say('info', problem);
  });
  autosave = createAutosave({ slots, answer: (tick, ok) => sim.autosaveStored(tick, ok), worthKeeping });
  seats = createSeats(sim, slots, autosave);
  const ordered = watchDetails(sim, calm);
  const deck = createDeck({ sim, seats, slots, download, pickFile, readFile, worthKeeping, ordered });

  autosave.own(owner);
  useApp.setState(({ saved }) => ({ saved: { ...saved, problem: slots.problem } }));
  if (owner) await seats.offer();
  listen(deck, sim);
  // After the autosave was offered: a link replaces it like a file that is dropped, and Undo brings it back.
  watchLinks((offer) => void takeOffer(deck, offer, 'linked'));
  if (useApp.getState().phase === 'starting') useApp.setState({ phase: 'title' });
  return deck;
}

/** The other tab has closed: what it saved last is not this tab's, and is offered while nothing is played here. */
function takeOver(autosave: Autosave | null, seats: Seats | null): void {
  autosave?.protect();
  autosave?.own(true);
  if (useApp.getState().phase !== 'playing') void seats?.offer();
}

function listen(deck: Deck, sim: Sim): void {
  watchKeys(deck);
  watchDrops(
    (offer) => void takeOffer(deck, offer, 'dropped'),
    (dragging) => {
      if (useApp.getState().dragging !== dragging) useApp.setState({ dragging });
    },
  );
  watchPastes((offer) => void takeOffer(deck, offer, 'pasted'));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') sim.autosaveSoon();
  });
  addEventListener('pagehide', () => sim.autosaveSoon());
}

function onceOnly(work: () => Promise<void>): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    void work();
  };
}
