/** One page at a time owns the autosave slot. The browser frees the lock when that page closes or dies. */

const LOCK = 'marsdeck-autosave';

/** The one method of a `LockManager` that is used. */
export type Locks = {
  request(
    name: string,
    options: { readonly ifAvailable: boolean },
    held: (lock: object | null) => Promise<void>,
  ): Promise<unknown>;
};

/**
 * Takes the lock, for the life of the page. Resolves with whether this page has it; if not, `onTaken` is called when
 * the other page closes and this one takes over. Without a lock manager, or with one that refuses, the page owns the slot.
 */
export function ownAutosave(onTaken: () => void, locks: Locks | null = browserLocks()): Promise<boolean> {
  if (locks === null) return Promise.resolve(true);
  return new Promise((resolve) => {
    const hold = (lock: object | null): Promise<void> => {
      resolve(lock !== null);
      return lock === null ? Promise.resolve() : forever();
    };
    const holdLater = (): Promise<void> => {
      onTaken();
      return forever();
    };
    locks
      .request(LOCK, { ifAvailable: true }, hold)
      .then(() => locks.request(LOCK, { ifAvailable: false }, holdLater))
      // Refused before it was asked (a sandboxed page): nobody else can have it either.
      .catch(() => resolve(true));
  });
}

function browserLocks(): Locks | null {
  return 'locks' in navigator ? navigator.locks : null;
}

function forever(): Promise<void> {
  return new Promise(() => {});
}
