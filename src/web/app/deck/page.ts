/** What the deck hears of the page: that it is hidden, and how long it was to be seen. */
import type { Wired } from './bay.ts';

const EVERY_MS = 1000;
/** A page that slept, or was throttled, was not looked at for longer than this. */
const MOST_MS = 2000;

/** Tells the deck from now on. */
export function watchPage(wired: Pick<Wired, 'passed' | 'hidden'>): void {
  let at = performance.now();
  setInterval(() => {
    const now = performance.now();
    const ms = Math.min(MOST_MS, now - at);
    at = now;
    if (document.visibilityState === 'visible') wired.passed(ms);
  }, EVERY_MS);
  document.addEventListener('visibilitychange', () => wired.hidden(document.visibilityState === 'hidden'));
}
