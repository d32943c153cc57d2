/** A few bytes that are there at once, before any database is open: one value of `localStorage` by its name. */

/** The methods of a `Storage` that are used. */
export type TextStore = Pick<Storage, 'getItem' | 'setItem'>;

/** The browser's; null where it forbids it. */
export function browserStore(): TextStore | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}

/** What was written under a name; null when nothing was, or the browser lets nobody read. */
export function readMemo(name: string, store: TextStore | null = browserStore()): string | null {
  try {
    return store?.getItem(name) ?? null;
  } catch {
    return null;
  }
}

/** Writes it. False when the browser does not let us: then what stands there stays. */
export function writeMemo(name: string, text: string, store: TextStore | null = browserStore()): boolean {
  try {
    store?.setItem(name, text);
    return store !== null;
  } catch {
    return false;
  }
}
