/** The module bay of the page: asks the deck one thing at a time, and performs what it answers with. */
import type { Refusal } from '../../../core/cartridge/refusal.ts';
import type { DeckAsk, DeckGesture, DeckView } from '../../../core/talk/deck.ts';
import type { View } from '../../../core/talk/view.ts';
import type { DeckStore } from '../../storage/deckStore.ts';
import type { Library } from '../../storage/library.ts';
import type { Journal } from '../journal.ts';
import type { Sim } from '../sim.ts';
import { useApp } from '../store.ts';
import type { DeckOutcome, ModuleBay } from './face.ts';
import { SLOT_NOTICES, SLOT_SAYS } from './notices.ts';
import { createPerformer, type Hands } from './perform.ts';
import { useDeckState } from './state.ts';

export type Ports = Omit<Hands, 'sim' | 'store' | 'journal' | 'isRunning'> & {
  readonly sim: Sim;
  readonly store: DeckStore;
  readonly library: Pick<Library, 'list' | 'take'>;
  readonly journal: Journal;
  readonly readFile: (
    file: File,
  ) => Promise<{ readonly ok: true; readonly value: Uint8Array } | { readonly ok: false; readonly error: Refusal }>;
  readonly pickFile: () => Promise<File | null>;
  readonly seed: () => number;
};

/** The bay, and what the rest of the page tells it. */
export type Wired = {
  readonly bay: ModuleBay;
  /** Reads what is durable and begins; again when this tab comes to own it, or a new worker has started. */
  boot(): Promise<void>;
  /** The worker has crashed: a phase that ran then counts as failed once the next one boots. */
  crashed(): void;
  /** A View has come. */
  saw(view: View): void;
  /** Another colony is in the bay, or something has ended that the deck waited for. */
  look(): void;
  /** So much time has passed in which the page was to be seen. */
  passed(ms: number): void;
  hidden(hidden: boolean): void;
};

function readOnly(): Refusal {
  return { kind: 'invalid-argument', message: SLOT_SAYS.readOnly, path: '' };
}

/** A bay over these ports. */
export function createModuleBay(ports: Ports): Wired {
  const { sim, store, library, journal, pickFile, readFile } = ports;
  let turn: Promise<unknown> = Promise.resolve();
  let booted = false;
  let booting: Promise<void> = Promise.resolve();
  let mark = '';
  let looking = false;
  let awaitsEvidence = false;
  let crashedIn: string | null = null;
  let said: string[] = [];
  const inFlight = new Set<Promise<unknown>>();
  const performer = createPerformer({ ...ports, isRunning: () => useApp.getState().running }, (work) => {
    const done: Promise<unknown> = work.then((asked) => ask(asked)).finally(() => inFlight.delete(done));
    inFlight.add(done);
  });

  const view = (): DeckView | null => useDeckState.getState().view;
  const isReadOnly = (): boolean => useApp.getState().elsewhere;

  /** One at a time, and all that it leads to performed before the next. */
  function ask(asked: DeckAsk): Promise<DeckOutcome> {
    const mine = turn.then(async (): Promise<DeckOutcome> => {
      const reply = await sim.deck(asked);
      if (!reply.ok) return reply;
      const { todo, view: shown, error } = reply.answer;
      useDeckState.setState({ view: shown });
      if (isReadOnly()) return { ok: true };
      for (const one of todo) await performer.perform(one, shown.contract?.phase === 'COMMIT');
      return error === null ? { ok: true } : { ok: false, error: { path: '', ...error } };
    });
    turn = mine.catch(() => undefined);
    return mine;
  }

  /** Until nothing that the deck waits for is under way. */
  async function settled(): Promise<void> {
    await turn;
    while (inFlight.size > 0) {
      await Promise.allSettled(inFlight);
      await turn;
    }
  }

  function look(): void {
    if (!booted || looking || isReadOnly()) return;
    looking = true;
    const words = said;
    said = [];
    void ask({ kind: 'look', said: words }).finally(() => {
      looking = false;
      if (said.length > 0) look();
    });
  }

  async function wake(): Promise<void> {
    await turn;
    const found = await store.read();
    const core = journal.deckCore();
    const record = found.ok ? found.value : null;
    await ask({ kind: 'boot', record, journal: typeof core === 'string' ? core : null, seed: ports.seed(), crashedIn });
    crashedIn = null;
    booted = true;
    mark = '';
    look();
    await stock();
  }

  /** The player's own modules come to lie on the rack. */
  async function stock(): Promise<void> {
    const listed = await library.list();
    if (!listed.ok) return;
    const own = listed.value.filter(({ kind, deletedAt }) => kind === 'module' && deletedAt === null);
    const taken = await Promise.all(own.map(({ key }) => library.take(key)));
    const files = taken.flatMap((one) => (one.ok ? [one.value.bytes] : []));
    if (files.length > 0) await ask({ kind: 'stock', files });
  }

  /** What a gesture came to: a file that the slot does not take is in it, and refused. */
  function outcomeOf(gesture: DeckGesture, taken: DeckOutcome): DeckOutcome {
    const fault = view()?.bay.fault ?? null;
    if (!taken.ok || fault === null || (gesture.kind !== 'seat' && gesture.kind !== 'insert')) return taken;
    const message = SLOT_NOTICES[fault === 'format' ? 'format-not-recognized' : 'capability-not-granted'];
    return { ok: false, error: { kind: fault === 'format' ? 'wrong-format' : 'inconsistent', message, path: '' } };
  }

  async function act(gesture: DeckGesture): Promise<DeckOutcome> {
    if (isReadOnly()) return told({ ok: false, error: readOnly() });
    await booting;
    const taken = await ask(gesture);
    if (taken.ok) await settled();
    return told(outcomeOf(gesture, taken));
  }

  async function evidenceFile(file: File): Promise<DeckOutcome> {
    const read = await readFile(file);
    return read.ok ? act({ kind: 'evidence', bytes: read.value }) : told(read);
  }

  function told(outcome: DeckOutcome): DeckOutcome {
    useDeckState.setState({ said: outcome.ok ? null : outcome.error.message });
    return outcome;
  }

  return {
    boot() {
      booting = wake();
      return booting;
    },
    crashed() {
      const contract = view()?.contract;
      if (booted && contract?.phase === 'RUNNING') crashedIn = contract.id;
      // Until the next worker has read what is durable, there is nothing to look at.
      booted = false;
    },
    look,
    saw(seen) {
      for (const event of seen.events) {
        if (event.kind === 'refused' && BAY_COMMANDS.has(event.command)) useDeckState.setState({ said: event.reason });
        if (event.kind !== 'noted') continue;
        if (event.topic === 'phase-sol' && event.about !== '') said.push(event.about);
        if (event.topic === 'phase-failed') useDeckState.setState({ said: event.desc });
      }
      if (seen.bay === mark && said.length === 0) return;
      mark = seen.bay;
      look();
    },
    passed(ms) {
      const asks = view()?.prompt?.ask;
      if (booted && !isReadOnly() && (asks === 'insert' || asks === 'empty-slot')) void ask({ kind: 'visible-ms', ms });
    },
    hidden(hidden) {
      if (booted && !isReadOnly()) void ask({ kind: hidden ? 'hide' : 'show' });
    },
    bay: {
      ready: () => booting,
      do: act,
      async insertPicked() {
        const file = await pickFile();
        if (file === null) return { ok: true };
        const read = await readFile(file);
        return read.ok ? act({ kind: 'insert', bytes: read.value, name: file.name }) : told(read);
      },
      async exportModule(module) {
        const known = view()?.rack.find(({ id, digest }) => id === module || digest === module);
        const kept = known === undefined ? null : await store.readSave(known.id);
        const save = kept?.ok === true ? kept.value : null;
        return told(await ask({ kind: 'export', module, save }));
      },
      evidenceFile,
      async evidencePicked() {
        const file = await pickFile();
        return file === null ? { ok: true } : evidenceFile(file);
      },
      async evidenceFromShelf(key) {
        const taken = await library.take(key);
        if (taken.ok) return act({ kind: 'evidence', bytes: taken.value.bytes });
        return told({ ok: false, error: { kind: 'invalid-argument', message: taken.error.message, path: '' } });
      },
      awaitEvidence(awaited) {
        awaitsEvidence = awaited;
      },
      awaitsEvidence: () => awaitsEvidence && view()?.evidence === null,
      held: () => (view()?.held === true && !isReadOnly() ? SLOT_SAYS.held : null),
      paused: () => performer.paused(),
    },
  };
}

/** What the colony refuses of these, the player hears at the slot. */
const BAY_COMMANDS: ReadonlySet<string> = new Set(['seat-module', 'accept-contract', 'start-phase']);
