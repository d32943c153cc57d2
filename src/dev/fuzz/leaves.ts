/** Places in a JSON document: its leaves, and the entries of its lists. */

/** A place, told by the object or list it stands in. */
export type Spot = { readonly parent: Record<string, unknown>; readonly key: string; readonly path: string };

/** All leaves (values that are neither an object nor a list), and all entries of lists, in order of the document. */
export function spotsIn(value: unknown, path = ''): { leaves: Spot[]; entries: Spot[] } {
  const leaves: Spot[] = [];
  const entries: Spot[] = [];
  const walk = (parent: object, at: string): void => {
    for (const [key, child] of Object.entries(parent)) {
      const spot = { parent: parent as Record<string, unknown>, key, path: `${at}/${key}` };
      if (Array.isArray(parent)) entries.push(spot);
      if (typeof child === 'object' && child !== null) walk(child, spot.path);
      else leaves.push(spot);
    }
  };
  if (typeof value === 'object' && value !== null) walk(value, path);
  return { leaves, entries };
}
