/** Small stores of their own in IndexedDB, apart from what a colony keeps; in memory where the browser keeps nothing. */
import { createStore, del, entries, set } from 'idb-keyval';

/** Values by key. Promises reject when the device does not take a change. */
export type Box<T> = {
  all(): Promise<readonly (readonly [key: string, value: T])[]>;
  put(key: string, value: T): Promise<void>;
  remove(key: string): Promise<void>;
  /** Whether what is put in outlives the page. */
  readonly lasts: boolean;
};

/** The database that holds a player's key: it is left out of what is exported. */
export const KEY_DATABASE = 'marsdeck-player';

/** A box of that name, if the browser answers; else one that forgets with the page. */
export async function openBox<T>(database: string): Promise<Box<T>> {
  if (!('indexedDB' in globalThis)) return memoryBox();
  try {
    const store = createStore(database, 'box');
    await entries(store);
    return {
      all: () => entries<string, T>(store),
      put: (key, value) => set(key, value, store),
      remove: (key) => del(key, store),
      lasts: true,
    };
  } catch {
    return memoryBox();
  }
}

/** A box that forgets with the page. */
export function memoryBox<T>(): Box<T> {
  const held = new Map<string, T>();
  return {
    all: async () => [...held],
    put: async (key, value) => void held.set(key, value),
    remove: async (key) => void held.delete(key),
    lasts: false,
  };
}
