/** All that this device keeps for us, whatever it is: to be counted, exported, deleted, and put back. */
import { err, ok, type Result } from '../../core/kernel/result.ts';
import { promisifyRequest } from 'idb-keyval';
import { KEY_DATABASE } from './boxes.ts';
import { field } from './record.ts';
import type { Entry } from './zip.ts';

/** Everything of ours begins so: databases and memos. */
const OURS = 'marsdeck';

/** What was found, to be put back as it was. Values are not looked into. */
export type Belongings = {
  readonly records: readonly {
    readonly database: string;
    readonly store: string;
    readonly key: IDBValidKey;
    readonly value: unknown;
  }[];
  readonly memos: readonly (readonly [name: string, text: string])[];
};

/** Bytes in use and bytes that may be; null where the browser does not say. */
export type Usage = { readonly used: number | null; readonly most: number | null };

/** How much this page has on this device, files of the program included. */
export async function usage(): Promise<Usage> {
  try {
    const { usage: used, quota } = await navigator.storage.estimate();
    return { used: used ?? null, most: quota ?? null };
  } catch {
    return { used: null, most: null };
  }
}

/** Reads everything. */
export async function belongings(): Promise<Result<Belongings, string>> {
  return attempt(async () => {
    const records: Belongings['records'][number][] = [];
    await eachStore('readonly', async (database, store) => {
      const [keys, values] = await Promise.all([
        promisifyRequest(store.getAllKeys()),
        promisifyRequest<unknown[]>(store.getAll()),
      ]);
      keys.forEach((key, at) => records.push({ database, store: store.name, key, value: values[at] }));
    });
    return { records, memos: memos() };
  });
}

/** Deletes everything. */
export async function clearDevice(): Promise<Result<null, string>> {
  return attempt(async () => {
    await eachStore('readwrite', async (_database, store) => {
      await promisifyRequest(store.clear());
    });
    for (const [name] of memos()) localStorage.removeItem(name);
    return null;
  });
}

/** Puts back what was there, over what has come since. */
export async function putBackAll({ records, memos: kept }: Belongings): Promise<Result<null, string>> {
  return attempt(async () => {
    await eachStore('readwrite', async (database, store) => {
      for (const record of records)
        if (record.database === database && record.store === store.name)
          await promisifyRequest(
            store.keyPath === null ? store.put(record.value, record.key) : store.put(record.value),
          );
    });
    for (const [name, text] of kept) localStorage.setItem(name, text);
    return null;
  });
}

/** As files: each cartridge as it can be inserted again, whatever else there is as text. */
export function filesOf({ records, memos: kept }: Belongings): readonly Entry[] {
  const names = new Set<string>();
  const free = (wanted: string, ending: string): string => {
    let name = `${wanted}${ending}`;
    for (let copy = 2; names.has(name); copy++) name = `${wanted}-${copy}${ending}`;
    names.add(name);
    return name;
  };
  // A player's key leaves as a key file, by itself, when the player asks for it.
  const carried = records.filter(({ database }) => database !== KEY_DATABASE);
  const files = carried.map(({ key, value }): Entry => {
    const plain = (typeof key === 'string' ? key : JSON.stringify(key))
      .replaceAll(/[^A-Za-z0-9_-]+/g, '-')
      .slice(0, 80);
    const bytes = bytesIn(value);
    if (bytes !== null) return { name: free(plain, '.cartridge.json'), bytes };
    return { name: free(plain, '.txt'), bytes: new TextEncoder().encode(textOf(value)) };
  });
  const memoFiles = kept.map(([name, text]) => ({ name: free(name, '.json'), bytes: new TextEncoder().encode(text) }));
  return [...files, ...memoFiles];
}

/** A cartridge's bytes, in a record or in one that was set aside. */
function bytesIn(value: unknown): Uint8Array | null {
  const own = field(value, 'bytes') ?? field(field(value, 'value'), 'bytes');
  return own instanceof Uint8Array ? own : null;
}

function textOf(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === 'bigint' ? `${part}` : part), 2) ?? '';
}

function memos(): readonly (readonly [string, string])[] {
  return Object.keys(localStorage)
    .filter((name) => name.startsWith(OURS))
    .map((name) => [name, localStorage.getItem(name) ?? ''] as const);
}

/** Each object store of each database of ours, one transaction a database. */
async function eachStore(
  mode: IDBTransactionMode,
  work: (database: string, store: IDBObjectStore) => Promise<void>,
): Promise<void> {
  const listed = 'databases' in indexedDB ? await indexedDB.databases() : [{ name: OURS }];
  for (const { name } of listed) {
    if (name?.startsWith(OURS) !== true) continue;
    const database = await promisifyRequest(indexedDB.open(name));
    try {
      const stores = [...database.objectStoreNames];
      if (stores.length === 0) continue;
      const transaction = database.transaction(stores, mode, { durability: 'strict' });
      const finished = new Promise<void>((resolve, reject) => {
        transaction.addEventListener('complete', () => resolve());
        transaction.addEventListener('abort', () => reject(transaction.error ?? new DOMException('', 'AbortError')));
      });
      // Side by side: a transaction in which nothing is asked for ends by itself.
      await Promise.all([...stores.map((store) => work(name, transaction.objectStore(store))), finished]);
    } finally {
      database.close();
    }
  }
}

async function attempt<T>(work: () => Promise<T>): Promise<Result<T, string>> {
  try {
    return ok(await work());
  } catch (error) {
    return err(error instanceof Error ? error.name : String(error));
  }
}
