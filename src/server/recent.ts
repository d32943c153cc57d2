/** Figures that may be a moment old, so that a question which everybody asks is not asked each time. */

export type Recent<Value> = {
  /** The value under a key, made by `make` unless it was made within the last while. */
  readonly of: (key: string, nowMs: number, make: () => Promise<Value>) => Promise<Value>;
};

/** Values that hold for so many milliseconds; `most` of them, the oldest are let go first. */
export function recent<Value>(holdsMs: number, most: number): Recent<Value> {
  const known = new Map<string, { readonly value: Promise<Value>; readonly untilMs: number }>();
  return {
    of(key, nowMs, make) {
      const held = known.get(key);
      if (held !== undefined && nowMs < held.untilMs) return held.value;
      const value = make();
      known.delete(key);
      known.set(key, { value, untilMs: nowMs + holdsMs });
      if (known.size > most) known.delete(known.keys().next().value ?? key);
      // One that failed is asked for again.
      value.catch(() => known.delete(key));
      return value;
    },
  };
}
