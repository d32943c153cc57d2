/** What sits in the colony bay. One change at a time, in the order asked for; a refusal touches nothing. */
import type { Refusal } from '../../core/cartridge/refusal.ts';
import type { Card } from '../../core/talk/card.ts';
import type { Since } from '../../core/talk/protocol.ts';
import type { Library } from '../storage/library.ts';
import type { Links } from '../storage/links.ts';
import type { Kept, Sealed, Slots } from '../storage/slots.ts';
import type { Autosave } from './autosave.ts';
import type { ModuleBay } from './deck/face.ts';
import type { Outcome } from './face.ts';
import { newId } from './ids.ts';
import type { Journal } from './journal.ts';
import { keepApart } from './keepApart.ts';
import { say } from './notice.ts';
import type { Sim } from './sim.ts';
import { useApp } from './store.ts';
import { askVerdicts } from './verdicts.ts';
import { NOTICES } from './words.ts';

type Seating = Promise<Outcome<{ readonly card: Card }>>;

/** Where a run comes from: a file of the player's, or anywhere else. */
export type Origin = 'file' | 'elsewhere';

export type Seats = {
  begin(mission: string, seed: number, custom: unknown): Seating;
  insert(bytes: Uint8Array, fileName: string, origin?: Origin): Seating;
  /** Inserts the newer file that waits for a word, as a copy. */
  insertNewer(): Seating;
  undo(): Seating;
  /** Puts what was replaced on the shelf, for good, as a colony of its own. */
  keepBoth(): Promise<Outcome<object>>;
  resume(): Seating;
  /** Seats the newest backup. */
  putBack(): Seating;
  /** Looks for an autosave while nothing is in the bay, and offers it. */
  offer(): Promise<void>;
};

/** What the bay is made of. */
export type Bay = {
  readonly sim: Sim;
  readonly slots: Slots;
  readonly library: Library;
  readonly links: Links;
  readonly autosave: Autosave;
  readonly journal: Journal;
  readonly modules: Pick<ModuleBay, 'do'>;
};

type Found = Kept & { readonly since: Since | null };
type Newcomer = { readonly bytes: Uint8Array; readonly fileName: string; readonly origin: Origin };

/** The bay of a worker, with the storage that keeps what was in it. */
export function createSeats({ sim, slots, library, links, autosave, journal, modules }: Bay): Seats {
  let turn: Promise<unknown> = Promise.resolve();
  let before: Sealed | null = null;
  let recovered: Found | null = null;
  let backup: Kept | null = null;
  let waiting: Newcomer | null = null;
  /** The colony that was begun here last, as it was called then. */
  let fresh: { readonly id: string; readonly name: string } | null = null;

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
    // Another tab owns what is kept here: then nothing is written, and nothing of its own is touched.
    if (run === null || useApp.getState().elsewhere) return null;
    const stored = await slots.backup(run);
    if (stored.ok) return null;
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
    const unkept = await backUp(out.run, NOTICES.undoUntilClosed);
    const seated = await sim.begin({ mission, seed, id: newId(), created: new Date().toISOString(), custom });
    if (!seated.ok) {
      await out.goOn();
      return seated;
    }
    // A colony that never lived, of a key pressed twice, does not push out the one before it.
    const untouched = out.run?.card.tick === 0 && before !== null;
    replaced(seated.card, untouched ? before : (out.run ?? recovered), null);
    await dropUnplayed(out.run);
    fresh = custom === undefined || custom === null ? { id: seated.card.id, name: seated.card.name } : null;
    if (unkept !== null) say('alarm', unkept);
    return { ok: true, card: seated.card };
  }

  /** One that was begun here and left as it was leaves no trace on the shelf; undo still has it. */
  async function dropUnplayed(run: Sealed | null): Promise<void> {
    if (run === null || useApp.getState().elsewhere) return;
    const { card, bytes } = run;
    if (card.tick > 0 || card.id !== fresh?.id || card.name !== fresh.name || hasCommands(bytes)) return;
    // When it fails, the shelf has one colony more.
    await library.dropUnplayed(card.id);
  }

  /** Something else is in the bay now; what it replaced, running or found at start, can be put back. */
  function replaced(now: Card, gone: Sealed | null, bytes: Uint8Array | null): void {
    before = gone;
    recovered = null;
    // A file says what came in, even where there was nothing before it: it may have been converted.
    if (gone === null && bytes === null) return;
    const verdicts = { now: null, before: null };
    useApp.setState({ swap: { now, before: gone?.card ?? null, canUndo: gone !== null, verdicts } });
    if (bytes !== null) void askVerdicts(sim, bytes, gone?.bytes ?? null);
  }

  async function insert(newcomer: Newcomer, agreed = false): Seating {
    const { bytes, fileName, origin } = newcomer;
    const checked = await sim.check(bytes, { copyId: newId() });
    if (!checked.ok) {
      // What the shelf takes is not shown as refused: it is where it belongs.
      if (checked.error.kind === 'wrong-format' && (await keepApart(sim, library, modules, newcomer))) return checked;
      return refuse(fileName, checked.error);
    }
    if (checked.newer !== null && !agreed) {
      waiting = newcomer;
      useApp.setState({ newer: { ...checked.newer, fileName, card: checked.card }, refused: null });
      const message = `${fileName} has version ${checked.newer.version}, newer than this Marsdeck. It asks first.`;
      return { ok: false, error: { kind: 'version-too-new', message, path: '/version' } };
    }
    const out = await takeOut();
    if (!out.ok) return refuse(fileName, out.error);
    const unkept = await backUp(out.run, NOTICES.backUntilClosed);
    const seated = await sim.swap(checked.ticket);
    if (!seated.ok) {
      await out.goOn();
      return refuse(fileName, seated.error);
    }
    waiting = null;
    replaced(seated.card, out.run ?? recovered, bytes);
    await dropUnplayed(out.run);
    if (unkept !== null) say('alarm', unkept);
    const wasExported = origin === 'file' && checked.newer === null;
    await tellFiles(seated.card, wasExported ? seated.card.sol : null);
    return { ok: true, card: seated.card };
  }

  /** What is known of files of a colony that has just been seated: when it last left as one, and which it is linked to. */
  async function tellFiles({ id, sol }: Card, known: number | null): Promise<void> {
    const exported = known === null ? await library.exported(`colony/${id}`) : null;
    const last = exported?.ok === true ? (exported.value?.sol ?? null) : null;
    // A file of a later sol is of another turn that the colony took, not of this one.
    const fileSol = known ?? (last !== null && last <= sol ? last : null);
    const linkedFile = (await links.get(id))?.name ?? null;
    if (useApp.getState().card?.id !== id) return;
    useApp.setState(({ saved }) => ({ saved: { ...saved, fileSol: saved.fileSol ?? fileSol, linkedFile } }));
  }

  async function undo(): Seating {
    if (before !== null) return insert({ bytes: before.bytes, fileName: 'the colony before', origin: 'elsewhere' });
    return { ok: false, error: { kind: 'no-ticket', message: NOTICES.nothingBefore, path: '' } };
  }

  async function keepBoth(): Promise<Outcome<object>> {
    const { swap, elsewhere } = useApp.getState();
    if (before === null || swap === null || elsewhere)
      return { ok: false, error: { kind: 'no-ticket', message: NOTICES.nothingElse, path: '' } };
    let run = before;
    if (run.card.id === swap.now.id) {
      // Two turns of one colony: what went becomes a colony of its own, or it would be one of the other's saves.
      const copy = { id: newId(), created: new Date().toISOString() };
      const made = await sim.relabel(run.bytes, `${run.card.name}, sol ${run.card.sol}`.slice(0, 120), copy);
      if (!made.ok) return made;
      run = made;
    }
    const kept = await library.keep(run);
    if (!kept.ok) return { ok: false, error: { kind: 'invalid-argument', message: kept.error.message, path: '' } };
    await autosave.saveNow();
    useApp.setState({ swap: null });
    return { ok: true };
  }

  /** Nothing is in the bay here: whatever is seated makes the offer void. */
  async function resume(): Seating {
    const found = recovered;
    if (found === null) {
      return { ok: false, error: { kind: 'no-colony', message: NOTICES.noAutosave, path: '' } };
    }
    const checked = await sim.check(found.bytes, { since: found.since });
    if (!checked.ok) {
      // A worker that stopped, or a machine that was too busy, says nothing about the bytes.
      if (checked.error.kind === 'crashed' || checked.error.kind === 'too-slow') say('alarm', checked.error.message);
      else await setAside(found, checked.error);
      return checked;
    }
    // Before the swap, because the first autosave follows it at once.
    autosave.resumed(found);
    const seated = await sim.swap(checked.ticket);
    if (!seated.ok) {
      autosave.protect();
      return seated;
    }
    before = null;
    recovered = null;
    const deviceSol = slots.problem === null ? found.card.sol : null;
    useApp.setState(({ saved }) => ({ saved: { ...saved, deviceSol: saved.deviceSol ?? deviceSol } }));
    if (seated.missed > 0) say('alarm', NOTICES.missed(seated.missed));
    await tellFiles(seated.card, null);
    return { ok: true, card: seated.card };
  }

  async function putBack(): Seating {
    if (backup !== null)
      return insert({ bytes: backup.bytes, fileName: 'the colony kept on this device', origin: 'elsewhere' });
    return { ok: false, error: { kind: 'no-colony', message: NOTICES.noneKept, path: '' } };
  }

  async function setAside(found: Kept, error: Refusal): Promise<void> {
    const moved = await slots.setAside(found.generation, error.message);
    const where = moved.ok ? NOTICES.setAside : moved.error.message;
    say('alarm', NOTICES.notResumed(found.card.sol, error.message, where));
    await offer();
  }

  async function offer(): Promise<void> {
    const loaded = await slots.load();
    if (!loaded.ok) {
      useApp.setState(({ saved }) => ({ saved: { ...saved, problem: loaded.error.message } }));
      return;
    }
    const { newest, setAside: aside } = loaded.value;
    recovered = newest === null ? null : { ...newest, since: journal.since(newest) };
    if (newest !== null) autosave.protect();
    const found = await slots.latestBackup();
    backup = found.ok ? found.value : null;
    // The same run at the same tick is not offered twice.
    if (backup?.card.id === newest?.card.id && backup?.card.tick === newest?.card.tick) backup = null;
    const offerOf = (kept: Kept | null, since: Since | null) =>
      kept === null ? null : { card: kept.card, savedAt: kept.savedAt, since };
    const recovery = offerOf(recovered, recovered?.since ?? null);
    useApp.setState({ recovery, kept: offerOf(backup, null), setAside: aside });
  }

  return {
    begin: (mission, seed, custom) => inTurn(() => begin(mission, seed, custom)),
    insert: (bytes, fileName, origin = 'elsewhere') => inTurn(() => insert({ bytes, fileName, origin })),
    insertNewer: () =>
      inTurn(async () => {
        if (waiting !== null) return insert(waiting, true);
        return { ok: false, error: { kind: 'no-ticket', message: NOTICES.nothingWaits, path: '' } };
      }),
    undo: () => inTurn(undo),
    keepBoth: () => inTurn(keepBoth),
    resume: () => inTurn(resume),
    putBack: () => inTurn(putBack),
    offer,
  };
}

/** Whether anything was ever ordered in a run of ours, by its file. */
function hasCommands(bytes: Uint8Array): boolean {
  const { commands } = JSON.parse(new TextDecoder().decode(bytes)) as { readonly commands?: unknown };
  return !Array.isArray(commands) || commands.length > 0;
}
