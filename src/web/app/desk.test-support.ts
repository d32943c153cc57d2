/** A deck put together as `deck.ts` does it, over a worker and slots made of memory. */
import { vi } from 'vitest';
import { memoryShelf } from '../storage/shelf.memory.ts';
import { slotsOn } from '../storage/slots.on.ts';
import type { Slots } from '../storage/slots.ts';
import { libraryOn } from '../storage/library.on.ts';
import { linksOn } from '../storage/links.ts';
import { openJournal } from '../storage/journal.ts';
import type { DeckOutcome, ModuleBay } from './deck/face.ts';
import { createAutosave, type Autosave } from './autosave.ts';
import { createCalm } from './calm.ts';
import { watchDetails } from './details.ts';
import { createFileOut, type Outlets } from './fileOut.ts';
import { follow, followSeated } from './follow.ts';
import { createJournal } from './journal.ts';
import { createMarsdeck } from './marsdeck.ts';
import { createReadingRoom } from '../../worker/reading/room.ts';
import { openReadingRoom } from './readingRoom.ts';
import { createSeats } from './seats.ts';
import { createShelf } from './shelf.ts';
import { openPool } from './pool.ts';
import { openSim } from './sim.ts';
import { useApp } from './store.ts';
import { createTrials } from './trials.ts';
import { createCarriers } from './carry.ts';
import { createDeck } from './verbs.ts';
import { createViews } from './views.ts';
import { fakePool } from './pool.test-support.ts';
import { fakeWorker } from './worker.test-support.ts';

/** A module bay that nobody touches: these tests are about the colony's. */
function restingBay(): ModuleBay {
  const done = (): Promise<DeckOutcome> => Promise.resolve({ ok: true });
  return {
    ready: () => Promise.resolve(),
    do: done,
    insertPicked: done,
    exportModule: done,
    evidencePicked: done,
    evidenceFile: done,
    evidenceFromShelf: done,
    awaitEvidence() {},
    awaitsEvidence: () => false,
    held: () => null,
    paused() {},
  };
}

export async function openDesk(
  changed: (slots: Slots) => Partial<Slots> = () => ({}),
  outlets: Partial<Pick<Outlets, 'pickSaveFile' | 'writeTo' | 'shareFile'>> = {},
) {
  useApp.setState(useApp.getInitialState(), true);
  const worker = fakeWorker();
  const views = createViews(() => {});
  const shelved = memoryShelf();
  const sound = slotsOn(shelved);
  const slots: Slots = { ...sound, ...changed(sound) };
  const library = libraryOn(shelved);
  const links = linksOn(shelved);
  let autosave: Autosave | null = null;
  const texts = new Map<string, string>();
  const device = {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, value: string) => void texts.set(key, value),
    removeItem: (key: string) => void texts.delete(key),
  };
  const sim = openSim(worker.connect, {
    ready: (catalogue) => useApp.setState({ catalogue }),
    seated(view) {
      autosave?.seated(view.card);
      views.push(view);
      followSeated(view);
    },
    view(view, shown) {
      views.push(view, shown);
      journal.passed(view.card.tick, Date.now());
      follow(view);
    },
    autosave: (run) => autosave?.take(run),
    stirred() {},
    crashed: (crash) => useApp.setState({ phase: 'crashed', crash, running: false }),
  });
  const journal = createJournal(openJournal(device), () => sim.autosaveSoon());
  await sim.ready();
  const worthKeeping = vi.fn();
  const bay = restingBay();
  autosave = createAutosave({
    slots,
    library,
    journal,
    answer: (tick, ok) => sim.autosaveStored(tick, ok),
    encode: () => sim.encode('autosave'),
    worthKeeping,
  });
  autosave.own(true);
  const seats = createSeats({ sim, slots, library, links, autosave, journal, modules: bay });
  const download = vi.fn();
  const pickFile = vi.fn<() => Promise<File | null>>(() => Promise.resolve(null));
  const readFile = async (file: File) => ({ ok: true as const, value: new Uint8Array(await file.arrayBuffer()) });
  const room = openReadingRoom((hear) => {
    const receive = createReadingRoom(hear);
    return { post: (message) => receive(message), close: () => {} };
  });
  const fileOut = createFileOut({
    sim,
    library,
    links,
    download,
    pickSaveFile: null,
    writeTo: async () => ({ ok: true, value: null }),
    shareFile: async () => 'failed',
    worthKeeping,
    ...outlets,
  });
  const shelf = createShelf({
    sim,
    library,
    seats,
    autosave,
    download,
    ejectSeated: () => fileOut.eject(),
    usageOf: async () => null,
  });
  const ordered = watchDetails(sim, createCalm(views));
  const takeOver = vi.fn(() => Promise.resolve());
  const can = { link: outlets.pickSaveFile !== undefined, share: false };
  const pool = fakePool();
  const trials = createTrials(sim, openPool(pool.connect, 2));
  const copy = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
  const carriers = createCarriers({
    sim,
    download,
    copy,
    paint: async () => null,
    here: () => 'https://mars.example/',
  });
  const parts = {
    sim,
    trials,
    openHub: () => Promise.reject(new Error('this desk has no hub')),
    seats,
    slots,
    room,
    library,
    journal,
    fileOut,
    shelf,
    autosave,
    carriers,
    can,
    takeOver,
    download,
    pickFile,
    fetchShipped: () => Promise.resolve(new Uint8Array()),
    readFile,
    ordered,
    bay,
  };
  const deck = createDeck(parts);
  const marsdeck = createMarsdeck(Promise.resolve(deck), () => views.latest());
  useApp.setState({ phase: 'title' });
  return {
    sim,
    deck,
    marsdeck,
    seats,
    autosave,
    journal,
    slots,
    library,
    links,
    texts,
    worker,
    pool,
    views,
    download,
    pickFile,
    copy,
    worthKeeping,
    state: () => useApp.getState(),
  };
}
