/**
 * The service worker: keeps the whole program and its ledger on this device, as they were built together, and lets a newer
 * build in only when the page says so. `src/dev/offline.ts` builds it and writes `BUILD` in front of it.
 */
declare const BUILD: { readonly version: string; readonly rules: number; readonly files: readonly string[] };
declare const self: ServiceWorkerGlobalScope;

const PREFIX = 'marsdeck-program-';
const STORE = `${PREFIX}${BUILD.version}`;
/** Builds that are kept: this one, and the one that another tab may still be running. */
const KEPT = 2;

self.addEventListener('install', (event) => {
  event.waitUntil(keepAll());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(settle());
});

self.addEventListener('message', (event: ExtendableMessageEvent) => {
  const { kind } = Object(event.data) as { readonly kind?: unknown };
  if (kind === 'about') event.ports[0]?.postMessage({ version: BUILD.version, rules: BUILD.rules });
  if (kind === 'take-over') event.waitUntil(self.skipWaiting());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(self.registration.scope)) return;
  // A hub's answers are nobody's to keep.
  if (request.url.startsWith(`${self.registration.scope}api/`)) return;
  event.respondWith(answer(request));
});

/** All or nothing: a file that can't be had leaves the build before in place. */
async function keepAll(): Promise<void> {
  const store = await caches.open(STORE);
  await store.addAll(BUILD.files.map((file) => new Request(file, { cache: 'no-cache' })));
}

async function settle(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== STORE);
  await Promise.all(names.slice(0, Math.max(0, names.length - KEPT + 1)).map((name) => caches.delete(name)));
  // A first visit has no other build to mix with.
  await self.clients.claim();
}

async function answer(request: Request): Promise<Response> {
  const own = await caches.open(STORE);
  if (request.mode === 'navigate') return (await own.match('./', LOOSE)) ?? fetch(request);
  // Names under `assets` carry a hash of what is in them, so a file of the build before is never taken for one of this.
  return (await own.match(request, LOOSE)) ?? (await caches.match(request, LOOSE)) ?? fetch(request);
}

/** Some servers vary their answers by origin, which says nothing about a file. */
const LOOSE = { ignoreVary: true, ignoreSearch: false } as const;
