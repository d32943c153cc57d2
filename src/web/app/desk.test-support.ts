/** A deck put together as `deck.ts` does it, over a worker and slots made of memory. */
import { vi } from 'vitest';
import { memoryShelf } from '../storage/shelf.memory.ts';
import { slotsOn } from '../storage/slots.on.ts';
import type { Slots } from '../storage/slots.ts';
import { createAutosave, type Autosave } from './autosave.ts';
import { createCalm } from './calm.ts';
import { watchDetails } from './details.ts';
import { follow, followSeated } from './follow.ts';
import { createMarsdeck } from './marsdeck.ts';
import { createSeats } from './seats.ts';
import { openSim } from './sim.ts';
import { useApp } from './store.ts';
import { createDeck } from './verbs.ts';
import { createViews } from './views.ts';
import { fakeWorker } from './worker.test-support.ts';

export async function openDesk(changed: (slots: Slots) => Partial<Slots> = () => ({})) {
  useApp.setState(useApp.getInitialState(), true);
  const worker = fakeWorker();
  const views = createViews(() => {});
  const sound = slotsOn(memoryShelf());
  const slots: Slots = { ...sound, ...changed(sound) };
  let autosave: Autosave | null = null;
  const sim = openSim(worker.connect, {
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
    crashed: (crash) => useApp.setState({ phase: 'crashed', crash, running: false }),
  });
  await sim.ready();
  const worthKeeping = vi.fn();
  autosave = createAutosave({ slots, answer: (tick, ok) => sim.autosaveStored(tick, ok), worthKeeping });
  autosave.own(true);
  const seats = createSeats(sim, slots, autosave);
  const download = vi.fn();
  const pickFile = vi.fn<() => Promise<File | null>>(() => Promise.resolve(null));
  const readFile = async (file: File) => ({ ok: true as const, value: new Uint8Array(await file.arrayBuffer()) });
  const ordered = watchDetails(sim, createCalm(views));
  const deck = createDeck({ sim, seats, slots, download, pickFile, readFile, worthKeeping, ordered });
  const marsdeck = createMarsdeck(Promise.resolve(deck), () => views.latest());
  useApp.setState({ phase: 'title' });
  return {
    deck,
    marsdeck,
    seats,
    autosave,
    slots,
    worker,
    download,
    pickFile,
    worthKeeping,
    state: () => useApp.getState(),
  };
}
