/**
 * One page at a time owns what is kept on this device: it alone writes. The browser frees the lock when that page closes
 * or dies; a page that is asked to yield saves first and then lets go.
 */

const LOCK = 'marsdeck-autosave';
const CHANNEL = 'marsdeck-owner';
/** How long a page may take to save before the lock is taken from it. */
const PATIENCE_MS = 4000;
/** How often a page that waits asks what the owner has in its bay. */
const ASK_MS = 5000;

/** The one method of a `LockManager` that is used. */
export type Locks = {
  request(
    name: string,
    options: { readonly ifAvailable?: boolean; readonly steal?: boolean },
    held: (lock: object | null) => Promise<void>,
  ): Promise<unknown>;
};

/** The parts of a `BroadcastChannel` that are used. */
export type Channel = {
  postMessage(message: unknown): void;
  addEventListener(kind: 'message', hear: (event: { readonly data: unknown }) => void): void;
};

/** What the owning page says of itself, for the others. */
export type Presence = {
  /** Mission key and sol of its colony; null while nothing is in its bay. */
  readonly colony: { readonly name: string; readonly mission: string; readonly sol: number } | null;
  /** When the page was opened, Unix time in ms. */
  readonly openedAt: number;
};

/** What an owner, and who is not, is told. */
export type Told = {
  /** This page may write from now on: the other closed, or it was taken over. */
  gained(): void;
  /** Another page has taken over. */
  lost(): void;
  /** Another page asks for it: save, stand still. It waits for the promise, a few seconds at most. */
  yielding(): Promise<void>;
  /** What this page has to say of itself, while it owns. */
  presence(): Presence;
  /** What the owning page says of itself; only told while this one does not own. */
  met(presence: Presence): void;
};

export type Owner = {
  /** Asks the owning page to yield, and owns from then on; takes the lock from one that does not answer. */
  takeOver(): Promise<void>;
};

type Message = { readonly kind: 'who' | 'yield' | 'yielded' } | { readonly kind: 'here'; readonly presence: Presence };

type Ports = { readonly locks: Locks | null; readonly channel: Channel | null };

/**
 * Begins to own, or to wait for it. Resolves with whether this page owns; `told` hears of every change after. Without a
 * lock manager, or with one that refuses, the page owns.
 */
export async function watchOwner(
  told: Told,
  { locks, channel }: Ports = browserPorts(),
): Promise<{ readonly owner: Owner; readonly owns: boolean }> {
  if (locks === null) return { owner: { takeOver: () => Promise.resolve() }, owns: true };
  let owns = false;
  let waiting = false;
  let yielded: (() => void) | null = null;
  const say = (message: Message): void => channel?.postMessage(message);

  function hold(): Promise<void> {
    owns = true;
    return new Promise(() => {});
  }

  function lose(): void {
    owns = false;
    told.lost();
    wait();
    say({ kind: 'who' });
  }

  /** In line for when the owner closes; stolen from, in line again. */
  function wait(): void {
    if (waiting) return;
    waiting = true;
    locks
      ?.request(LOCK, {}, () => {
        waiting = false;
        told.gained();
        return hold();
      })
      .catch(lose);
  }

  channel?.addEventListener('message', ({ data }) => {
    const message = data as Message;
    if (message.kind === 'who' && owns) say({ kind: 'here', presence: told.presence() });
    else if (message.kind === 'here' && !owns) told.met(message.presence);
    else if (message.kind === 'yield' && owns) void told.yielding().finally(() => say({ kind: 'yielded' }));
    else if (message.kind === 'yielded') yielded?.();
  });

  const first = await new Promise<boolean>((resolve) => {
    let held = false;
    locks
      .request(LOCK, { ifAvailable: true }, (lock) => {
        held = lock !== null;
        resolve(held);
        return held ? hold() : Promise.resolve();
      })
      .then(() => {
        wait();
        say({ kind: 'who' });
      })
      // Refused before it was asked (a sandboxed page): nobody else can have it either. Later: it was taken.
      .catch(() => (held ? lose() : resolve(true)));
  });

  setInterval(() => {
    if (!owns) say({ kind: 'who' });
  }, ASK_MS);

  const owner: Owner = {
    async takeOver() {
      if (owns) return;
      const answered = new Promise<void>((resolve) => {
        yielded = resolve;
        setTimeout(resolve, PATIENCE_MS);
      });
      say({ kind: 'yield' });
      await answered;
      yielded = null;
      await new Promise<void>((resolve) => {
        locks
          .request(LOCK, { steal: true }, () => {
            told.gained();
            resolve();
            return hold();
          })
          .catch(lose);
      });
    },
  };
  return { owner, owns: first };
}

function browserPorts(): Ports {
  return {
    locks: 'locks' in navigator ? navigator.locks : null,
    channel: 'BroadcastChannel' in globalThis ? new BroadcastChannel(CHANNEL) : null,
  };
}
