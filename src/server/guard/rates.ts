/** How often somebody may ask: buckets of tokens, by address and by key, in this process' memory. */

/** A bucket holds `burst` tokens and gains `perMinute`. */
export type Rate = { readonly burst: number; readonly perMinute: number };

/** What a request costs whoever sends it: reading, changing something, or a submission that will be computed. */
export type RateKind = 'read' | 'change' | 'submit';

/** By address generously, since a class of pupils has one; by key as one person plays. */
export type Rates = {
  readonly byAddress: Readonly<Record<RateKind, Rate>>;
  readonly byKey: Readonly<Record<RateKind, Rate>>;
};

/** What a hub allows unless it is told otherwise. */
export const RATES: Rates = {
  byAddress: {
    read: { burst: 240, perMinute: 600 },
    change: { burst: 60, perMinute: 60 },
    submit: { burst: 60, perMinute: 60 },
  },
  byKey: {
    read: { burst: 240, perMinute: 600 },
    change: { burst: 20, perMinute: 20 },
    submit: { burst: 10, perMinute: 4 },
  },
};

/** Buckets that are kept; beyond, those that were not asked for longest are forgotten, which fills them. */
const MOST_BUCKETS = 50_000;
const MINUTE_MS = 60_000;

type Bucket = { tokens: number; atMs: number };

export type Limiter = {
  /** Takes a token. @returns 0, or the seconds to wait before there is one. */
  readonly take: (who: string, rate: Rate, nowMs: number) => number;
};

/** An empty set of buckets. */
export function limiter(most = MOST_BUCKETS): Limiter {
  const buckets = new Map<string, Bucket>();
  return {
    take(who, { burst, perMinute }, nowMs) {
      const known = buckets.get(who);
      const gained = known === undefined ? 0 : (Math.max(0, nowMs - known.atMs) / MINUTE_MS) * perMinute;
      const tokens = Math.min(burst, (known?.tokens ?? burst) + gained);
      const enough = tokens >= 1;
      // Put back at the end: the map's order is that of the last asking.
      buckets.delete(who);
      buckets.set(who, { tokens: enough ? tokens - 1 : tokens, atMs: nowMs });
      if (buckets.size > most) buckets.delete(buckets.keys().next().value ?? who);
      return enough ? 0 : Math.ceil(((1 - tokens) / perMinute) * 60);
    },
  };
}
