/** Autosaves from the worker into the slot: one in flight, and never over a run that nobody has resumed or backed up. */
import { err, ok, type Result } from '../../core/kernel/result.ts';
import type { SlotFailure, Sealed, Slots } from '../storage/slots.ts';
import { useApp } from './store.ts';

/** A colony this old is worth asking the browser to keep. */
const WORTH_KEEPING_SOLS = 10;

export type Autosave = {
  /** An autosave has come; it is answered once it has been stored, or could not be. */
  take(run: Sealed): void;
  /** Another run is in the bay: what is still being stored is not of it. */
  seated(): void;
  /** The slot holds a run that is not the seated one: back it up before anything is written over it. */
  protect(): void;
  /** The seated run is the one in the slot. */
  resumed(): void;
  /** Whether this page may write. */
  own(owner: boolean): void;
};

type Ports = {
  readonly slots: Slots;
  /** Tells the worker. */
  readonly answer: (tick: number, ok: boolean) => void;
  /** Something worth keeping has been stored. */
  readonly worthKeeping: () => void;
};

/** The way from worker to slot. It writes nothing until it is told that it owns the slot. */
export function createAutosave({ slots, answer, worthKeeping }: Ports): Autosave {
  let owner = false;
  let guarded = false;
  let seat = 0;
  let busy = false;
  let next: { readonly run: Sealed; readonly seat: number } | null = null;

  async function keep(run: Sealed): Promise<Result<null, SlotFailure>> {
    if (guarded) {
      const loaded = await slots.load();
      if (!loaded.ok) return loaded;
      const { newest } = loaded.value;
      const backedUp = newest === null ? ok(null) : await slots.backup(newest);
      if (!backedUp.ok) return backedUp;
      guarded = false;
    }
    const put = await slots.put(run);
    return put.ok ? ok(null) : err(put.error);
  }

  function report(run: Sealed, kept: Result<null, SlotFailure>, ofSeated: boolean): void {
    const durable = kept.ok && slots.problem === null;
    answer(run.card.tick, durable);
    const problem = kept.ok ? slots.problem : kept.error.message;
    useApp.setState(({ saved }) => ({
      saved: { ...saved, problem, deviceSol: durable && ofSeated ? run.card.sol : saved.deviceSol },
    }));
    if (durable && run.card.sol >= WORTH_KEEPING_SOLS) worthKeeping();
  }

  async function work(): Promise<void> {
    busy = true;
    while (next !== null) {
      const taken = next;
      next = null;
      const kept = await keep(taken.run);
      report(taken.run, kept, taken.seat === seat);
    }
    busy = false;
  }

  return {
    take(run) {
      if (!owner) return answer(run.card.tick, false);
      // One that waited behind another is overtaken by a newer one.
      if (next !== null) answer(next.run.card.tick, false);
      next = { run, seat };
      if (!busy) void work();
    },
    seated() {
      seat++;
    },
    protect() {
      guarded = true;
    },
    resumed() {
      guarded = false;
    },
    own(now) {
      owner = now;
      useApp.setState({ elsewhere: !now });
    },
  };
}
