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
        const { transaction } = store;
        const finished = completion(transaction);
        const [changed] = await Promise.allSettled([change(store, prefix, decide)]);
        if (await finished) return;
        // Only the transaction knows why it was aborted, unless we did it.
        throw (
          transaction.error ?? (changed.status === 'rejected' ? changed.reason : new DOMException('', 'AbortError'))
        );
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
  return new Map(keys.map((key, index) => [typeof key === 'string' ? key : '', values[index]]));
}

/** Runs inside the transaction: nothing is awaited here but the transaction's own requests. */
async function change(
  store: IDBObjectStore,
  prefix: string,
  decide: (entries: Entries) => readonly Change[],
): Promise<void> {
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

/** Whether the transaction completed. Its `error` event has no reason yet; a full device shows only in `abort`. */
function completion(transaction: IDBTransaction): Promise<boolean> {
  return new Promise((resolve) => {
    transaction.addEventListener('complete', () => resolve(true));
    transaction.addEventListener('abort', () => resolve(false));
  });
}
