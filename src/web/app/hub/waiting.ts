/** How many submissions wait on this device: remembered apart, so that a visit without any loads nothing of the hub. */
import { readMemo } from '../../storage/memo.ts';
import { useApp } from '../store.ts';

const KEY = 'marsdeck/hub-waiting';

/** Remembers it, and shows it. */
export function noteWaiting(count: number): void {
  if (useApp.getState().handedIn !== count) useApp.setState({ handedIn: count });
  try {
    if (count === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, String(count));
  } catch {
    // A browser that keeps nothing keeps no submissions either.
  }
}

/** Whether any waited when the page closed. */
export function someWait(): boolean {
  return readMemo(KEY) !== null;
}
