/** Asking the browser not to clear what is saved when it runs out of room. */

/**
 * Asks, and answers with a sentence where asking itself failed. A browser that says no says so by itself, or has
 * reasons that change; nothing is promised to the player either way.
 */
export async function askToPersist(): Promise<string | null> {
  if (!('storage' in navigator) || !('persist' in navigator.storage)) return null;
  try {
    await navigator.storage.persist();
    return null;
  } catch (error) {
    const name = error instanceof Error ? error.name : String(error);
    return `The browser would not say whether it keeps what is saved here (${name}). A file is safe.`;
  }
}
