/** How much room Marsdeck takes on this device, as far as the browser says. */

/** Bytes; `persisted`: the browser has promised not to clear them by itself. */
export type Usage = { readonly used: number; readonly quota: number; readonly persisted: boolean };

/** The figures; null where the browser does not give them. */
export async function usageOf(storage: StorageManager | undefined = navigator.storage): Promise<Usage | null> {
  try {
    const { usage, quota } = (await storage?.estimate()) ?? {};
    if (usage === undefined || quota === undefined) return null;
    return { used: usage, quota, persisted: (await storage?.persisted()) ?? false };
  } catch {
    // A browser that is forbidden to say so says nothing of value.
    return null;
  }
}
