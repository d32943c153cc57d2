/** A shelf that lasts as long as the page: for browsers that keep no data, and for tests. */
import type { Shelf } from './shelf.ts';

/** Opens a shelf on `values`; opened twice on the same map, it is the same shelf. */
export function memoryShelf(values: Map<string, unknown> = new Map()): Shelf {
  const under = (prefix: string): Map<string, unknown> =>
    new Map(
      [...values]
        .filter(([key]) => key.startsWith(prefix))
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => [key, structuredClone(value)]),
    );
  return {
    list: (prefix) => Promise.resolve(under(prefix)),
    async update(prefix, decide) {
      // All values are copied before any is kept, as a database would.
      const changes = decide(under(prefix)).map(([key, value]) => [key, structuredClone(value)] as const);
      for (const [key, value] of changes) {
        if (value === undefined) values.delete(key);
        else values.set(key, value);
      }
    },
  };
}
