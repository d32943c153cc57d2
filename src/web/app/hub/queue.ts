/** Submissions on their way: kept on this device until the hub has said what came of them, sent again when it can be reached. */
import type { Box } from '../../storage/boxes.ts';
import type { HubClient, HubFault } from './client.ts';

/** One submission. `held`: it waits for the hub to be reached; `sent`: the hub has it and has not said yet. */
export type Parcel = {
  readonly key: string;
  readonly kind: 'run' | 'gauntlet';
  readonly name: string;
  readonly mission: string;
  readonly sol: number;
  readonly score: number;
  /** Packed bytes. */
  readonly size: number;
  readonly open: boolean;
  /** Unix time, ms. */
  readonly addedAt: number;
  /** Bytes that have gone, while it is being sent. */
  readonly gone: number;
  readonly state: 'held' | 'sending' | 'sent' | 'ranked' | 'refused';
  /** Why it is held or was refused, in the hub's words; null for what needs none. */
  readonly reason: string | null;
  readonly heldBy: HubFault['kind'] | null;
  /** The hub's id, once it has taken it. */
  readonly run: string | null;
  readonly rank: number | null;
};
export type KeptParcel = Parcel & { readonly bytes: Uint8Array<ArrayBuffer> };

export type Queue = {
  list(): readonly Parcel[];
  /** Puts one in, and begins to send. */
  add(
    parcel: Pick<KeptParcel, 'key' | 'kind' | 'name' | 'mission' | 'sol' | 'score' | 'open' | 'addedAt' | 'bytes'>,
  ): Promise<void>;
  /** Takes one out: before it is sent it is cancelled, afterwards forgotten here. */
  drop(key: string): Promise<void>;
  /** Sends what is held, and asks after what is sent. One round at a time. */
  push(): Promise<void>;
};

export type QueueTools = {
  readonly box: Box<KeptParcel>;
  readonly client: Pick<HubClient, 'submit' | 'run'>;
  readonly changed: (parcels: readonly Parcel[]) => void;
  /** Asks to be pushed again after so long. */
  readonly later: (ms: number, push: () => void) => void;
};

/** How soon after what is sent is asked for: a run is verified in about a second. */
const ASK_MS = 700;
/** How soon what is held is tried again, while the page is open. */
const RETRY_MS = 30_000;

/** What is settled needs its bytes no longer. */
const SETTLED = { bytes: new Uint8Array() } as const;

/** The queue of a box, as it was left. */
export async function openQueue({ box, client, changed, later }: QueueTools): Promise<Queue> {
  const parcels = new Map((await box.all()).map(([key, parcel]) => [key, afresh(parcel)]));
  let round: Promise<void> | null = null;
  const list = (): readonly Parcel[] => [...parcels.values()].toSorted((a, b) => b.addedAt - a.addedAt);
  const tell = (): void => changed(list());

  async function set(key: string, change: Partial<KeptParcel>): Promise<void> {
    const before = parcels.get(key);
    // Dropped meanwhile.
    if (before === undefined) return;
    const parcel = { ...before, ...change };
    parcels.set(key, parcel);
    tell();
    await box.put(key, parcel);
  }

  async function send({ key, kind, bytes, open }: KeptParcel): Promise<void> {
    await set(key, { state: 'sending', gone: 0, reason: null, heldBy: null });
    const told = await client.submit(kind, bytes, open, (gone) => {
      const now = parcels.get(key);
      if (now?.state !== 'sending') return;
      // Shown, and not kept: after a reload it is sent from its beginning.
      parcels.set(key, { ...now, gone });
      tell();
    });
    if (told.ok) return set(key, { state: 'sent', run: told.value.id });
    const { kind: heldBy, again, message } = told.fault;
    if (again) return set(key, { state: 'held', heldBy, reason: message === '' ? null : message });
    return set(key, { ...SETTLED, state: 'refused', reason: message });
  }

  async function askAfter({ key, run }: KeptParcel): Promise<void> {
    const told = await client.run(run ?? '');
    if (!told.ok) {
      // Removed at the hub: there is nothing to wait for.
      if (told.fault.code === 'not-found') await set(key, { ...SETTLED, state: 'refused', reason: told.fault.message });
      return;
    }
    const { state, reason, rank } = told.value;
    if (state === 'ranked') await set(key, { ...SETTLED, state: 'ranked', rank });
    else if (state !== 'waiting') await set(key, { ...SETTLED, state: 'refused', reason });
  }

  async function once(): Promise<void> {
    for (const parcel of parcels.values()) if (parcel.state === 'held') await send(parcel);
    for (const parcel of parcels.values()) if (parcel.state === 'sent') await askAfter(parcel);
    const states = [...parcels.values()].map(({ state }) => state);
    if (states.includes('sent')) later(ASK_MS, () => void queue.push());
    else if (states.includes('held')) later(RETRY_MS, () => void queue.push());
  }

  const queue: Queue = {
    list,
    async add(parcel) {
      const whole: KeptParcel = {
        ...parcel,
        size: parcel.bytes.byteLength,
        gone: 0,
        state: 'held',
        reason: null,
        heldBy: null,
        run: null,
        rank: null,
      };
      parcels.set(parcel.key, whole);
      tell();
      await box.put(parcel.key, whole);
      await round;
      void queue.push();
    },
    async drop(key) {
      parcels.delete(key);
      tell();
      await box.remove(key);
    },
    push() {
      round ??= once().finally(() => {
        round = null;
      });
      return round;
    },
  };
  tell();
  return queue;
}

/** What was being sent when the page closed is sent again: the same bytes twice are one submission. */
function afresh(parcel: KeptParcel): KeptParcel {
  return parcel.state === 'sending' ? { ...parcel, state: 'held' } : parcel;
}
