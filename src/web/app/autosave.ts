/** Autosaves from the worker into storage: one in flight, and the journal beside them for what is newer. */
import { err, ok, type Result } from '../../core/kernel/result.ts';
import type { Card } from '../../core/talk/card.ts';
import type { Library } from '../storage/library.ts';
import type { SlotFailure, Sealed, Slots } from '../storage/slots.ts';
import type { Outcome } from './face.ts';
import { newSeat } from './ids.ts';
import type { From, Journal, Mark } from './journal.ts';
import { useApp } from './store.ts';

/** A colony this old is worth asking the browser to keep. */
const WORTH_KEEPING_SOLS = 10;

export type Autosave = {
  /** An autosave has come; it is answered once it has been stored, or could not be. */
  take(run: Sealed): void;
  /** Saves what runs now, and waits until it has been stored or could not be. */
  saveNow(): Promise<boolean>;
  /** Another run is in the bay: what is still being stored is not of it. */
  seated(card: Card): void;
  /** The newest autosave is of a run that is not the seated one: back it up before another takes its place. */
  protect(): void;
  /** The run that is seated next is that autosave, with what its journal held. */
  resumed(from: From): void;
  /** Whether this page may write. */
  own(owner: boolean): void;
};

type Ports = {
  readonly slots: Slots;
  readonly library: Pick<Library, 'purge'>;
  readonly journal: Journal;
  /** Tells the worker. */
  readonly answer: (tick: number, ok: boolean) => void;
  /** Takes the running colony out as an autosave. */
  readonly encode: () => Promise<Outcome<Sealed>>;
  /** Something worth keeping has been stored. */
  readonly worthKeeping: () => void;
};

type Waiting = { readonly run: Sealed; readonly seat: string; readonly mark: Mark };

/** The way from worker to storage. It writes nothing until it is told that it owns it. */
export function createAutosave({ slots, library, journal, answer, encode, worthKeeping }: Ports): Autosave {
  let owner = false;
  let guarded = false;
  let from: From | null = null;
  let seat = '';
  let working: Promise<void> | null = null;
  let next: Waiting | null = null;

  async function keep({ run, seat: of }: Waiting): Promise<Result<number, SlotFailure>> {
    if (guarded) {
      const loaded = await slots.load();
      if (!loaded.ok) return loaded;
      const { newest } = loaded.value;
      const backedUp = newest === null ? ok(null) : await slots.backup(newest);
      if (!backedUp.ok) return backedUp;
      guarded = false;
    }
    const put = await slots.put(run, of);
    if (put.ok) return ok(put.value.generation);
    if (put.error.kind !== 'full') return err(put.error);
    // What the player has deleted makes room, and nothing else does.
    await library.purge(Number.POSITIVE_INFINITY);
    const again = await slots.put(run, of);
    return again.ok ? ok(again.value.generation) : err(again.error);
  }

  function report({ run, seat: of, mark }: Waiting, kept: Result<number, SlotFailure>): void {
    const durable = kept.ok && slots.problem === null;
    if (kept.ok && durable) journal.durable(mark, kept.value);
    answer(run.card.tick, durable);
    const problem = kept.ok ? slots.problem : kept.error.message;
    useApp.setState(({ saved }) => ({
      saved: { ...saved, problem, deviceSol: durable && of === seat ? run.card.sol : saved.deviceSol },
    }));
    if (durable && run.card.sol >= WORTH_KEEPING_SOLS) worthKeeping();
  }

  async function work(): Promise<void> {
    while (next !== null) {
      const taken = next;
      next = null;
      report(taken, await keep(taken));
    }
    working = null;
  }

  function take(run: Sealed): void {
    if (!owner) return answer(run.card.tick, false);
    // One that waited behind another is overtaken by a newer one.
    if (next !== null) answer(next.run.card.tick, false);
    next = { run, seat, mark: journal.mark() };
    working ??= work();
  }

  return {
    take,
    async saveNow() {
      const encoded = await encode();
      if (!encoded.ok || !owner) return false;
      take(encoded);
      await working;
      return useApp.getState().saved.problem === null;
    },
    seated(card) {
      seat = newSeat();
      journal.seated(card.id, seat, card.tick, from);
      from = null;
    },
    protect() {
      guarded = true;
      from = null;
    },
    resumed(save) {
      guarded = false;
      from = save;
    },
    own(now) {
      owner = now;
      journal.own(now);
      useApp.setState({ elsewhere: !now });
    },
  };
}
