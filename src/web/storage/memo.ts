/** A few bytes that are there at once, before any database is open: what a person has set. */

/** What was written under a name on this device; null when nothing was, or the browser lets nobody read. */
export function readMemo(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Writes it. False when the browser does not let us: then it holds until the page closes. */
export function writeMemo(name: string, text: string): boolean {
  try {
    localStorage.setItem(name, text);
    return true;
  } catch {
    return false;
  }
}
