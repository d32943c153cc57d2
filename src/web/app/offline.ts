/** The program without a network, and newer builds of it: kept by the service worker, let in when a person says so. */
import { say } from './notice.ts';
import { useApp } from './store.ts';
import { NOTICES } from './words.ts';
import { ownScript } from './worker.ts';

/** What a service worker says of the build that it keeps. */
type About = { readonly version: string; readonly rules: number };

/** How long an answer of a service worker is waited for. */
const PATIENCE_MS = 3000;
/** A page that stays open looks for a newer build this often. */
const LOOK_EVERY_MS = 60 * 60 * 1000;
const SCRIPT = `${import.meta.env.BASE_URL}sw.js`;

let registration: ServiceWorkerRegistration | null = null;
let letting = false;

/** Has the program kept on this device, and watches for newer builds. Without service workers, nothing is kept. */
export async function watchOffline(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener('controllerchange', () => {
    // The first one takes an open page under its wing; one that was asked in is met on a fresh page.
    if (letting) location.reload();
  });
  try {
    registration = (await register(serviceWorker)) ?? null;
  } catch {
    // A browser that forbids it, or a build without one: the page works all the same while there is a network.
    return;
  }
  const held = registration;
  // Where they are forbidden, some browsers answer with nothing instead of a refusal.
  if (held === null) return;
  void tell(held);
  held.addEventListener('updatefound', () => {
    const coming = held.installing;
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed') void tell(held);
    });
  });
  const look = (): void => void held.update().catch(() => {});
  setInterval(look, LOOK_EVERY_MS);
  addEventListener('online', look);
}

function register(container: ServiceWorkerContainer): Promise<ServiceWorkerRegistration | undefined> {
  return container.register(ownScript(SCRIPT), { updateViaCache: 'none' });
}

/** Lets the newer build in: the page is loaded again under it. */
function letIn(): void {
  const waiting = registration?.waiting ?? null;
  if (waiting === null) return location.reload();
  letting = true;
  waiting.postMessage({ kind: 'take-over' });
}

/** Says that a newer build waits, if one does. */
async function tell({ waiting, active }: ServiceWorkerRegistration): Promise<void> {
  if (waiting === null || active === null) return;
  const [newer, ours] = await Promise.all([about(waiting), about(active)]);
  // One that does not answer may compute by any rules.
  useApp.setState({ update: { otherRules: newer === null || newer.rules !== ours?.rules } });
}

function about(worker: ServiceWorker): Promise<About | null> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const timer = setTimeout(resolve, PATIENCE_MS, null);
    port1.addEventListener('message', ({ data }: MessageEvent<About>) => {
      clearTimeout(timer);
      resolve(data);
    });
    port1.start();
    worker.postMessage({ kind: 'about' }, [port2]);
  });
}

/** A save that is due comes within this; when none comes, everything is saved. */
const SAVE_MS = 3000;

/** Saves what runs, then lets the newer build in. What can't be saved is not left behind. */
export async function updateWhenSaved(pause: () => Promise<unknown>): Promise<void> {
  const { card, saved, elsewhere, phase } = useApp.getState();
  if (card === null || phase !== 'playing') return letIn();
  if (saved.problem !== null || elsewhere) return say('alarm', NOTICES.notSaved);
  const before = useApp.getState().saved;
  await pause();
  const isSaved = await new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => done(true), SAVE_MS);
    const stop = useApp.subscribe(({ saved: now }) => {
      if (now !== before) done(now.problem === null);
    });
    function done(ok: boolean): void {
      clearTimeout(timer);
      stop();
      resolve(ok);
    }
  });
  if (isSaved) letIn();
  else say('alarm', NOTICES.notSaved);
}
