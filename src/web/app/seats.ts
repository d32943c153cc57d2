/** What sits in the colony bay. One change at a time, in the order asked for; a refusal touches nothing. */
import type { Refusal } from '../../core/cartridge/refusal.ts';
import type { Card } from '../../core/protocol.ts';
import type { Kept, Sealed, Slots } from '../storage/slots.ts';
import type { Autosave } from './autosave.ts';
import type { Outcome } from './face.ts';
import { newId } from './ids.ts';
import { say } from './notice.ts';
import type { Sim } from './sim.ts';
import { useApp } from './store.ts';

type Seating = Promise<Outcome<{ readonly card: Card }>>;

export type Seats = {
  begin(mission: string, seed: number, custom: unknown): Seating;
  insert(bytes: Uint8Array, fileName: string): Seating;
  undo(): Seating;
  resume(): Seating;
  /** Seats the newest backup. */
  putBack(): Seating;
  /** Looks for an autosave while nothing is in the bay, and offers it. */
  offer(): Promise<void>;
};

/** The bay of a worker, with the slots that keep what was in it. */
export function createSeats(sim: Sim, slots: Slots, autosave: Autosave): Seats {
  let turn: Promise<unknown> = Promise.resolve();
  let before: Sealed | null = null;
  let recovered: Kept | null = null;
  let backup: Kept | null = null;

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = turn.then(async () => {
      if (sim.broken()) await sim.restart();
      return work();
    });
    // Whoever asked hears of a failure; the next in line starts all the same.
    turn = mine.then(
      () => {},
      () => {},
    );
    return mine;
  }

  /** Holds the clock while the run is taken out; answers with the run, and with a way to let the clock go on. */
  async function takeOut(): Promise<Outcome<{ readonly run: Sealed | null; readonly goOn: () => Promise<unknown> }>> {
    const { phase, running } = useApp.getState();
    if (phase !== 'playing') return { ok: true, run: null, goOn: () => Promise.resolve() };
    const goOn = (): Promise<unknown> => (running ? sim.clock({ running }) : Promise.resolve());
    if (running) await sim.clock({ running: false });
    // Whole, not trimmed: what is put back is what was taken out, to the byte.
    const encoded = await sim.encode('file');
    if (encoded.ok) return { ok: true, run: encoded, goOn };
    await goOn();
    return encoded;
  }

  /** Answers with what to say, after the seating, when the backup could not be stored. */
  async function backUp(run: Sealed | null, consolation: string): Promise<string | null> {
    const stored = run === null ? null : await slots.backup(run);
    if (stored === null || stored.ok) return null;
    autosave.protect();
    return `${stored.error.message} ${consolation}`;
  }

  function refuse(fileName: string, error: Refusal): { readonly ok: false; readonly error: Refusal } {
    useApp.setState({ refused: { fileName, error } });
    return { ok: false, error };
  }

  async function begin(mission: string, seed: number, custom: unknown): Seating {
    const out = await takeOut();
    if (!out.ok) return out;
    const unkept = await backUp(
      out.run,
      'Undo puts the colony before back until this page closes; eject it to keep it.',
    );
    const seated = await sim.begin({ mission, seed, id: newId(), created: new Date().toISOString(), custom });
    if (!seated.ok) {
      await out.goOn();
      return seated;
    }
    // A colony that never lived, of a key pressed twice, does not push out the one before it.
    const untouched = out.run?.card.tick === 0 && before !== null;
    replaced(seated.card, untouched ? before : (out.run ?? recovered));
    if (unkept !== null) say('alarm', unkept);
    return { ok: true, card: seated.card };
  }

  /** Something else is in the bay now; what it replaced, running or found at start, can be put back. */
  function replaced(now: Card, gone: Sealed | null): void {
    before = gone;
    recovered = null;
    if (gone !== null) useApp.setState({ swap: { now, before: gone.card, canUndo: true } });
  }

  async function insert(bytes: Uint8Array, fileName: string): Seating {
    const checked = await sim.check(bytes);
    if (!checked.ok) return refuse(fileName, checked.error);
    const out = await takeOut();
    if (!out.ok) return refuse(fileName, out.error);
    const unkept = await backUp(out.run, 'What ran before can be put back until this page closes.');
    const seated = await sim.swap(checked.ticket);
    if (!seated.ok) {
      await out.goOn();
      return refuse(fileName, seated.error);
    }
    const gone = out.run ?? recovered;
    replaced(seated.card, gone);
    if (unkept !== null) say('alarm', unkept);
    // A file says what came in, even where there was nothing before it: it may have been converted.
    if (gone === null) useApp.setState({ swap: { now: seated.card, before: null, canUndo: false } });
    return { ok: true, card: seated.card };
  }

  async function undo(): Seating {
    if (before !== null) return insert(before.bytes, 'the colony before');
    return { ok: false, error: { kind: 'no-ticket', message: 'There is nothing to put back.', path: '' } };
  }

  /** Nothing is in the bay here: whatever is seated makes the offer void. */
  async function resume(): Seating {
    const found = recovered;
    if (found === null) {
      return { ok: false, error: { kind: 'no-colony', message: 'There is no autosave to resume.', path: '' } };
    }
    const checked = await sim.check(found.bytes);
    if (!checked.ok) {
      // A worker that stopped says nothing about the bytes.
      if (checked.error.kind !== 'crashed') await setAside(found, checked.error);
      return checked;
    }
    // Before the swap, because the first autosave follows it at once.
    autosave.resumed();
    const seated = await sim.swap(checked.ticket);
    if (!seated.ok) {
      autosave.protect();
      return seated;
    }
    before = null;
    recovered = null;
    const deviceSol = slots.problem === null ? seated.card.sol : null;
    useApp.setState(({ saved }) => ({ saved: { ...saved, deviceSol } }));
    return { ok: true, card: seated.card };
  }

  async function putBack(): Seating {
    if (backup !== null) return insert(backup.bytes, 'the colony kept on this device');
    return { ok: false, error: { kind: 'no-colony', message: 'Nothing else is kept on this device.', path: '' } };
  }

  async function setAside(found: Kept, error: Refusal): Promise<void> {
    const moved = await slots.setAside(found.generation, error.message);
    const where = moved.ok ? 'It is set aside and can be downloaded.' : moved.error.message;
    say('alarm', `The autosave of sol ${found.card.sol} could not be resumed. ${error.message} ${where}`);
    await offer();
  }

  async function offer(): Promise<void> {
    const loaded = await slots.load();
    if (!loaded.ok) {
      useApp.setState(({ saved }) => ({ saved: { ...saved, problem: loaded.error.message } }));
      return;
    }
    const { newest, setAside: aside } = loaded.value;
    recovered = newest;
    if (newest !== null) autosave.protect();
    const found = await slots.latestBackup();
    backup = found.ok ? found.value : null;
    // The same run at the same tick is not offered twice.
    if (backup?.card.id === newest?.card.id && backup?.card.tick === newest?.card.tick) backup = null;
    const offerOf = (kept: Kept | null) => (kept === null ? null : { card: kept.card, savedAt: kept.savedAt });
    useApp.setState({ recovery: offerOf(newest), kept: offerOf(backup), setAside: aside });
  }

  return {
    begin: (mission, seed, custom) => inTurn(() => begin(mission, seed, custom)),
    insert: (bytes, fileName) => inTurn(() => insert(bytes, fileName)),
    undo: () => inTurn(undo),
    resume: () => inTurn(resume),
    putBack: () => inTurn(putBack),
    offer,
  };
}
