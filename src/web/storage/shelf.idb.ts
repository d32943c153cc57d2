/** A shelf in IndexedDB. Durable means a completed transaction, flushed to disk before it completes. */
import { promisifyRequest, type UseStore } from 'idb-keyval';
import type { Change, Entries, Shelf } from './shelf.ts';

const STORE = 'slots';

/** Names of the errors that a connection dies with: closed by the browser, or lost with a hidden tab (WebKit). */
const LOST = new Set(['InvalidStateError', 'UnknownError', 'AbortError']);

/** A shelf in the database called `name`, which is opened on first use and opened again once when its connection is lost. */
export function idbShelf(name: string): Shelf {
  let connection: Promise<IDBDatabase> | null = null;
  const drop = (): void => {
    connection = null;
  };

  function connect(): Promise<IDBDatabase> {
    connection ??= open(name, drop).catch((error: unknown) => {
      drop();
      throw error;
    });
    return connection;
  }

  const strict: UseStore = async (mode, work) => {
    const attempt = async () => {
      const transaction = (await connect()).transaction(STORE, mode, { durability: 'strict' });
      return work(transaction.objectStore(STORE));
    };
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof DOMException && LOST.has(error.name))) throw error;
      drop();
      return attempt();
    }
  };

  return {
    list: (prefix) => strict('readonly', (store) => readAll(store, prefix)),
    update: (prefix, decide) =>
      strict('readwrite', async (store) => {
        const done = completion(store.transaction);
        // The transaction's own error says more than that of the request that it took down.
        const [finished] = await Promise.allSettled([done, change(store, prefix, decide)]);
        if (finished.status === 'rejected') throw finished.reason;
      }),
  };
}

async function open(name: string, onGone: () => void): Promise<IDBDatabase> {
  const request = indexedDB.open(name);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE));
  const database = await promisifyRequest(request);
  database.addEventListener('close', onGone);
  // A newer Marsdeck in another tab wants to change the database: let it.
  database.addEventListener('versionchange', () => {
    database.close();
    onGone();
  });
  return database;
}

async function readAll(store: IDBObjectStore, prefix: string): Promise<Entries> {
  const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
  const [keys, values] = await Promise.all([
    promisifyRequest(store.getAllKeys(range)),
    promisifyRequest<unknown[]>(store.getAll(range)),
  ]);
  return new Map(keys.map((key, index) => [String(key), values[index]]));
}

/** Runs inside the transaction: nothing is awaited here but the transaction's own requests. */
async function change(store: IDBObjectStore, prefix: string, decide: (entries: Entries) => readonly Change[]): Promise<void> {
  const entries = await readAll(store, prefix);
  try {
    for (const [key, value] of decide(entries)) {
      if (value === undefined) store.delete(key);
      else store.put(value, key);
    }
  } catch (error) {
    store.transaction.abort();
    throw error;
  }
}

function completion(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    // `error` comes first and has no reason yet; a full device shows only in `abort`.
    transaction.addEventListener('abort', () => {
      reject(transaction.error ?? new DOMException('The transaction was aborted.', 'AbortError'));
    });
  });
}
