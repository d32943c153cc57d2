/** The composition root: the only place that knows worker, storage, store, keys and window at once. */
import { download, pickFile, readFile } from '../storage/files.ts';
import { openDrafts } from '../storage/drafts.ts';
import { openJournal } from '../storage/journal.ts';
import { watchLaunches } from '../storage/launch.ts';
import { watchDrops, watchLinks, watchPastes } from '../storage/offers.ts';
import { openStorage } from '../storage/open.ts';
import { watchOwner } from '../storage/owner.ts';
import { askToPersist } from '../storage/persist.ts';
import { canLink, pickSaveFile, writeTo } from '../storage/picker.ts';
import { canShare, share, sharedFile } from '../storage/share.ts';
import { usageOf } from '../storage/usage.ts';
import { watchAddress } from './address.ts';
import { createAutosave } from './autosave.ts';
import { carryLater } from './carryLater.ts';
import { calm } from './calm.ts';
import { createModuleBay, type Wired } from './deck/bay.ts';
import { watchPage } from './deck/page.ts';
import { watchDetails } from './details.ts';
import { keepDrafts, restoreDrafts } from './drafts.ts';
import type { Deck } from './face.ts';
import { createFileOut } from './fileOut.ts';
import { follow, followSeated } from './follow.ts';
import { someWait } from './hub/waiting.ts';
import { createJournal, type Journal } from './journal.ts';
import { watchKeys } from './keys.ts';
import { createMarsdeck } from './marsdeck.ts';
import { newSeed } from './ids.ts';
import { say } from './notice.ts';
import { takeOffer } from './open.ts';
import { watchOffline } from './offline.ts';
import { createOwnership, takeOver, type Owned } from './ownership.ts';
import { watchSettings } from './preferences.ts';
import { openReadingRoom } from './readingRoom.ts';
import { createSeats } from './seats.ts';
import { createShelf } from './shelf.ts';
import { openSim, type Sim } from './sim.ts';
import { useApp } from './store.ts';
import { fetchSystem } from './terminalLater.ts';
import { trialsLater } from './trialsLater.ts';
import { createDeck } from './verbs.ts';
import { views } from './views.ts';
import { NOTICES } from './words.ts';
import { connectPoolWorker, connectReading, connectWorker } from './worker.ts';

/** What was taken off the shelf can be brought back for a week. */
const RESTORABLE_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * Opens the deck of this page, once. `window.marsdeck` is there as soon as this returns; the worker is fetched after
 * `painted`, so that it takes nothing from the first picture.
 */
export function startDeck(painted: Promise<void>): Promise<Deck> {
  const opening = openDeck(painted);
  window.marsdeck = createMarsdeck(opening, () => views.latest());
  return opening;
}

async function openDeck(painted: Promise<void>): Promise<Deck> {
  watchSettings();
  await painted;
  let owned: Owned | null = null;
  let journal: Journal | null = null;
  let modules: Wired | null = null;
  const sim = openSim(connectWorker, {
    ready(catalogue) {
      useApp.setState({ catalogue });
      // A new worker knows nothing of the deck.
      void modules?.boot();
    },
    seated(view) {
      owned?.autosave.seated(view.card);
      views.push(view);
      followSeated(view);
      modules?.look();
    },
    stirred: () => modules?.look(),
    view(view, shown) {
      views.push(view, shown);
      journal?.passed(view.card.tick, Date.now());
      follow(view);
      modules?.saw(view);
    },
    autosave: (run) => owned?.autosave.take(run),
    crashed({ tick, message }) {
      modules?.crashed();
      // A worker that died says no tick; the last one it showed is the last that is known.
      const crash = { tick: tick < 0 ? (views.latest()?.card.tick ?? 0) : tick, message };
      useApp.setState({ phase: 'crashed', crash, running: false });
      if (!useApp.getState().elsewhere) void owned?.seats.offer();
    },
  });
  let gained = false;
  const ownership = createOwnership(() => owned, Date.now());
  const [{ slots, library, links, deckStore }, { owner, owns }] = await Promise.all([
    openStorage(),
    watchOwner({
      ...ownership,
      gained() {
        gained = true;
        ownership.gained();
        void modules?.boot();
      },
    }),
    sim.ready(),
  ]);
  const worthKeeping = onceOnly(async () => {
    const problem = await askToPersist();
    if (problem !== null) say('info', problem);
  });
  journal = createJournal(openJournal(), () => sim.autosaveSoon());
  const autosave = createAutosave({
    slots,
    library,
    journal,
    answer: (tick, ok) => sim.autosaveStored(tick, ok),
    encode: () => sim.encode('autosave'),
    worthKeeping,
  });
  let orderedNow = (): void => {};
  const wired = createModuleBay({
    sim,
    store: deckStore,
    library,
    journal,
    pickFile,
    readFile,
    download,
    say,
    seed: newSeed,
    saveColony: () => (useApp.getState().phase === 'playing' ? autosave.saveNow() : Promise.resolve(false)),
    ordered: () => orderedNow(),
  });
  const { bay } = wired;
  const seats = createSeats({ sim, slots, library, links, autosave, journal, modules: bay });
  owned = { sim, autosave, seats, views };
  const fileOut = createFileOut({
    sim,
    library,
    links,
    download,
    pickSaveFile: canLink() ? pickSaveFile : null,
    writeTo,
    async shareFile(bytes, fileName, title) {
      const file = sharedFile(bytes, fileName);
      return file === null ? 'failed' : share(file, title);
    },
    worthKeeping,
  });
  const ejectSeated = (): ReturnType<typeof fileOut.eject> => fileOut.eject();
  const shelf = createShelf({ sim, library, seats, autosave, download, ejectSeated, usageOf });
  const ordered = watchDetails(sim, calm);
  const drafts = openDrafts();
  restoreDrafts(drafts);
  const flushDrafts = keepDrafts(drafts, setTimeout);
  addEventListener('pagehide', flushDrafts);
  const trials = trialsLater(sim, connectPoolWorker, navigator.hardwareConcurrency);
  orderedNow = ordered;
  const deck = createDeck({
    sim,
    trials,
    openHub: async (ports) =>
      (await import('./hub/open.ts')).openHub({
        ...ports,
        library,
        sim,
        download,
        pickFile,
        connect: connectPoolWorker,
      }),
    seats,
    slots,
    room: openReadingRoom(connectReading),
    library,
    journal,
    fileOut,
    shelf,
    autosave,
    carriers: carryLater({
      sim,
      download,
      copy: (text) => navigator.clipboard.writeText(text),
      here: () => location.origin + location.pathname,
    }),
    can: { link: canLink(), share: canShare() },
    takeOver: () => takeOver(() => owner.takeOver(), seats),
    download,
    pickFile,
    fetchShipped: fetchSystem,
    readFile,
    ordered,
    bay,
  });

  autosave.own(owns || gained);
  useApp.setState(({ saved }) => ({ saved: { ...saved, problem: slots.problem } }));
  if (owns || gained) {
    await library.purge(Date.now() - RESTORABLE_MS);
    await seats.offer();
  }
  await shelf.refresh();
  // The page is there before it: the deck's rules are a chunk of their own.
  void wired.boot();
  modules = wired;
  watchPage(wired);
  listen(deck, sim, journal);
  // After the autosave was offered: a link replaces it like a file that is dropped, and Undo brings it back.
  watchLinks((offer) => void takeOffer(deck, offer, 'linked'));
  watchLaunches(
    (file) => void deck.insertFile(file),
    () => say('alarm', NOTICES.unread),
  );
  if (useApp.getState().phase === 'starting') useApp.setState({ phase: 'title' });
  watchAddress();
  // Where it can't be fetched, only a worker that fails aloud is heard of.
  import('./pulse.ts').then(
    ({ watchPulse }) => watchPulse(sim),
    () => {},
  );
  // Nothing sounds before the first press: it comes after the page, and without it the page is silent.
  import('./sound/console.ts').then(
    ({ watchSound }) => watchSound(),
    () => {},
  );
  void watchOffline();
  // What was handed in and is still on its way goes on. Offline the hub's part is kept like the rest of the program.
  if (someWait()) deck.hub().catch(() => {});
  return deck;
}

function listen(deck: Deck, sim: Sim, journal: Journal): void {
  watchKeys(deck);
  watchDrops(
    (offer) => void takeOffer(deck, offer, 'dropped'),
    (dragging) => {
      if (useApp.getState().dragging !== dragging) useApp.setState({ dragging });
    },
  );
  watchPastes((offer) => void takeOffer(deck, offer, 'pasted'));
  // The journal is written at once; the save comes after it, if the page lives that long.
  const leave = (): void => {
    journal.flush();
    sim.autosaveSoon();
  };
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') leave();
  });
  addEventListener('pagehide', leave);
}

function onceOnly(work: () => Promise<void>): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    void work();
  };
}
