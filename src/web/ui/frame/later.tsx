/** Parts of the page that come in chunks of their own. */
import { lazy, Suspense, useState, type ComponentType, type ReactNode } from 'react';

/** A part that is fetched when it is first shown, or before if `fetch` is called. Once fetched it is shown at once. */
export type Later = ComponentType<{ readonly fallback: ReactNode }> & { readonly fetch: () => void };

/** @param missing stands in its place when it can't be had. */
export function later(load: () => Promise<ComponentType>, missing: ComponentType): Later {
  let fetched: ComponentType | null = null;
  const Fetched = lazy(async () => {
    try {
      fetched = await load();
      return { default: fetched };
    } catch {
      return { default: missing };
    }
  });
  function Part({ fallback }: { readonly fallback: ReactNode }) {
    // Chosen once: another component in its place would lose what is typed and where the focus is.
    const [Shown] = useState(() => fetched ?? Fetched);
    return (
      <Suspense fallback={fallback}>
        <Shown />
      </Suspense>
    );
  }
  return Object.assign(Part, {
    fetch: (): void => {
      load().then(
        (part) => (fetched = part),
        () => {},
      );
    },
  });
}
