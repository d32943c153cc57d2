/** Chunks of the ledger that this device has, in Cache Storage: what was played once can be played offline. */

const STORE = 'marsdeck-ledger';

/** An address of its own for each content, so that another edition of the ledger is never taken for this one. */
function addressOf(sha256: string): string {
  return new URL(`/ledger-chunk/${sha256}`, self.location.href).href;
}

/** Cache Storage, where there is any: only pages from this machine or over HTTPS have it. */
function open(): Promise<Cache> | null {
  return 'caches' in self ? self.caches.open(STORE) : null;
}

/** The bytes of that hash; null when there are none, or no store. Never rejects. */
export async function kept(sha256: string): Promise<Uint8Array | null> {
  try {
    const found = await (await open())?.match(addressOf(sha256));
    return found === undefined ? null : new Uint8Array(await found.arrayBuffer());
  } catch {
    return null;
  }
}

/** Keeps bytes by their hash, and drops those that are not among `all`. Without a store, or room, nothing is kept. */
export async function keep(sha256: string, bytes: Uint8Array, all: ReadonlySet<string>): Promise<void> {
  try {
    const cache = await open();
    if (cache === null) return;
    await cache.put(addressOf(sha256), new Response(bytes.slice()));
    const stale = (await cache.keys()).filter(({ url }) => !all.has(url.slice(url.lastIndexOf('/') + 1)));
    await Promise.all(stale.map((request) => cache.delete(request)));
  } catch {
    // Full, or forbidden: the frames are in memory, and can be fetched again.
  }
}
