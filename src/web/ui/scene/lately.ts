/** Keeps what was used lately, and no more: the page is left open for days, and what it draws never quite repeats. */
export type Lately<Value> = {
  /** What is kept under a key; made, and kept in place of what was not used for longest, where there is nothing. */
  of(key: string, make: () => Value): Value;
};

/** A store of at most so many. */
export function lately<Value extends object>(most: number): Lately<Value> {
  // Maps keep the order of insertion: what is used goes to the end.
  const kept = new Map<string, Value>();
  return {
    of(key, make) {
      const known = kept.get(key);
      const value = known ?? make();
      kept.delete(key);
      kept.set(key, value);
      if (kept.size > most)
        for (const oldest of kept.keys()) {
          kept.delete(oldest);
          break;
        }
      return value;
    },
  };
}
