/** The deck's verbs: each asks the worker, and says in a sentence what went wrong. */
import type { Refusal } from '../../core/cartridge/refusal.ts';
import type { Library } from '../storage/library.ts';
import type { Slots } from '../storage/slots.ts';
import type { Carriers } from './carry.ts';
import { createDevice } from './device.ts';
import type { ModuleBay } from './deck/face.ts';
import type { Autosave } from './autosave.ts';
import { agentsLater } from './agentsLater.ts';
import { worldsLater } from './worldsLater.ts';
import type { Deck, Outcome } from './face.ts';
import { fileNameOf } from './fileName.ts';
import type { FileOut } from './fileOut.ts';
import type { HubVerbs } from './hub/hub.ts';
import type { HubPorts } from './hub/open.ts';
import { followAccepted } from './follow.ts';
import { newSeed } from './ids.ts';
import { createInspector } from './inspector.ts';
import type { Journal } from './journal.ts';
import { lessonIn, type Lesson } from './lessons.ts';
import { say } from './notice.ts';
import { updateWhenSaved } from './offline.ts';
import type { ReadingRoom } from './readingRoom.ts';
import { openCartridge } from './open.ts';
import type { Seats } from './seats.ts';
import type { ShelfVerbs } from './shelf.ts';
import type { Sim } from './sim.ts';
import { useApp } from './store.ts';
import { terminalLater } from './terminalLater.ts';
import type { Trials } from './trials.ts';
import { NOTICES } from './words.ts';
import { createWorkbench } from './workbench.ts';

/** What the verbs are made of. */
export type Parts = {
  readonly sim: Sim;
  readonly seats: Seats;
  readonly room: ReadingRoom;
  readonly slots: Slots;
  readonly library: Library;
  readonly journal: Pick<Journal, 'accepted'>;
  readonly fileOut: FileOut;
  readonly shelf: ShelfVerbs;
  readonly autosave: Pick<Autosave, 'saveNow'>;
  readonly trials: Trials;
  /** Opens the hub, once. */
  readonly openHub: (ports: Pick<HubPorts, 'insert'>) => Promise<HubVerbs>;
  readonly carriers: Carriers;
  readonly can: Deck['can'];
  readonly takeOver: () => Promise<void>;
  readonly download: (bytes: Uint8Array<ArrayBuffer>, fileName: string, type?: string) => void;
  readonly pickFile: () => Promise<File | null>;
  /** The bytes of the system that comes with Marsdeck; rejects when they can't be had. */
  readonly fetchShipped: () => Promise<Uint8Array>;
  readonly readFile: (file: File) => Promise<{ ok: true; value: Uint8Array } | { ok: false; error: Refusal }>;
  /** Something was ordered that no tick shows yet: what an open panel shows is to be asked for again. */
  readonly ordered: () => void;
  readonly bay: ModuleBay;
};

/** A deck of its parts. */
export function createDeck(parts: Parts): Deck {
  const { sim, seats, slots, journal, fileOut, shelf, carriers, can, download, readFile, ordered, bay } = parts;

  /** A swap is open: the colony's clock stands. */
  function heldBack(): { readonly ok: false; readonly error: Refusal } | null {
    const message = bay.held();
    if (message === null) return null;
    say('info', message);
    return { ok: false, error: { kind: 'invalid-argument', message, path: '' } };
  }

  let hub: Promise<HubVerbs> | null = null;

  const deck: Deck = {
    bay,
    async newColony({ mission, seed = newSeed(), custom }) {
      const begun = spoken(await seats.begin(mission, seed, custom));
      if (!begun.ok) return begun;
      const { speed, fuse } = useApp.getState().settings;
      if (speed !== 1) plain(await sim.clock({ speed }));
      // A custom mission says itself how long decisions wait.
      if (fuse !== 1 && mission !== 'custom') await deck.command({ kind: 'set-fuse', fuse });
      return begun;
    },
    async play() {
      const held = heldBack();
      if (held !== null) return held;
      const playing = plain(await sim.clock({ running: true }));
      if (playing.ok) learn('play');
      return playing;
    },
    async pause() {
      bay.paused();
      const paused = plain(await sim.clock({ running: false }));
      if (paused.ok) sim.autosaveSoon();
      return paused;
    },
    setSpeed: async (speed) => plain(await sim.clock({ speed })),
    stepTick: async () => heldBack() ?? plain(await sim.step(1)),
    async advance({ sols }) {
      const held = heldBack();
      if (held !== null) return held;
      const done = spoken(await sim.advance(sols));
      return done.ok ? { ok: true, sol: done.view.card.sol, alive: done.view.card.alive } : done;
    },
    async command(command) {
      const accepted = spoken(await sim.command(command));
      if (!accepted.ok) return accepted;
      followAccepted(accepted.tick, accepted.command);
      learn(lessonIn(accepted.command));
      journal.accepted(accepted.index, accepted.tick, accepted.command);
      ordered();
      return { ok: true, tick: accepted.tick };
    },
    async eject() {
      const encoded = await sim.encode('file');
      if (encoded.ok) return encoded.bytes;
      throw new Error(encoded.error.message, { cause: encoded.error });
    },
    async ejectToFile() {
      const left = await fileOut.eject();
      if (left.ok) learn('eject');
      return left;
    },
    async saveToFile() {
      const left = await fileOut.saveTo();
      if (left.ok) learn('eject');
      return left;
    },
    unlinkFile: () => fileOut.unlink(),
    shareFile: () => fileOut.share(),
    async label(card) {
      const drawn = await sim.label(card);
      return drawn.ok ? drawn.svg : null;
    },
    carriers,
    can,
    shelf,
    takeOver: () => parts.takeOver(),
    insert: (bytes, fileName) => seats.insert(bytes, fileName),
    async insertFile(file) {
      const read = await readFile(file);
      if (read.ok) return seats.insert(read.value, file.name, 'file');
      useApp.setState({ refused: { fileName: file.name, error: read.error } });
      return read;
    },
    insertNewer: async () => spoken(await seats.insertNewer()),
    undoInsert: async () => spoken(await seats.undo()),
    keepBoth: async () => plain(await seats.keepBoth()),
    resume: () => seats.resume(),
    putBack: async () => spoken(await seats.putBack()),
    slowOnAlarm(on) {
      sim.slowOnAlarm(on);
      useApp.setState({ slowOnAlarm: on });
    },
    show: (panel) => useApp.setState({ panel }),
    set: (changed) => useApp.setState(({ settings }) => ({ settings: { ...settings, ...changed } })),
    sheet: (sheet) => useApp.setState({ sheet }),
    update: () => updateWhenSaved(() => deck.pause()),
    hub() {
      hub ??= parts.openHub({ insert: (bytes, fileName) => deck.insert(bytes, fileName) }).catch((error: unknown) => {
        hub = null;
        throw error;
      });
      return hub;
    },
    inspector: createInspector(parts),
    terminal: terminalLater(parts),
    async inspectSeated() {
      const encoded = spoken(await sim.encode('file'));
      if (encoded.ok) await deck.inspector.open(encoded.bytes, fileNameOf(encoded.card));
    },
    device: createDevice({ seats, download }),
    workbench: createWorkbench({ ...parts, command: (command) => deck.command(command) }),
    agents: agentsLater({
      sim,
      library: parts.library,
      command: (command) => deck.command(command),
      download,
      openFile: () => openCartridge(deck),
      refresh: () => shelf.refresh(),
      now: () => new Date().toISOString(),
    }),
    worlds: worldsLater({
      sim,
      library: parts.library,
      seats,
      autosave: parts.autosave,
      refresh: () => shelf.refresh(),
      now: () => new Date().toISOString(),
    }),
    async downloadSetAside(key) {
      const salvaged = await slots.salvage(key);
      if (!salvaged.ok) return say('alarm', salvaged.error.message);
      if (salvaged.value === null) return say('alarm', NOTICES.gone);
      download(salvaged.value.bytes, salvaged.value.fileName);
    },
    dismiss(what) {
      // What was set aside stays on the device, and is listed again at the next start.
      useApp.setState(what === 'setAside' ? { setAside: [] } : { [what]: null });
    },
  };
  return deck;
}

/** Remembers that this has been done once. */
function learn(lesson: Lesson | null): void {
  const { settings } = useApp.getState();
  if (lesson === null || settings.learned.includes(lesson)) return;
  useApp.setState({ settings: { ...settings, learned: [...settings.learned, lesson] } });
}

/** An outcome, of which a refusal is also shown to the player. */
function spoken<T>(outcome: Outcome<T>): Outcome<T> {
  if (!outcome.ok) say('alarm', outcome.error.message);
  return outcome;
}

/** The same, where a success has nothing to tell. */
function plain(outcome: Outcome<object>): Outcome<object> {
  const { ok } = spoken(outcome);
  return ok ? { ok } : outcome;
}
