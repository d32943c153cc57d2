/** Which bits of the deck's history are in a record known to be durable: no other is shown. */

export type DurableHistory = {
  /** From a record that was read, or none. What was being written then is forgotten. */
  begin(history: number): void;
  /** A record with these bits is being written, by ticket. */
  writing(ticket: number, history: number): void;
  /** The page has written it, or could not. */
  written(flashed: { readonly ticket: number; readonly ok: boolean }): void;
  /** The bits that are durable. */
  bits(): number;
};

/** None. */
export function createDurableHistory(): DurableHistory {
  let durable = 0;
  const underWay = new Map<number, number>();
  return {
    begin(history) {
      durable = history;
      underWay.clear();
    },
    writing(ticket, history) {
      underWay.set(ticket, history);
    },
    written({ ticket, ok }) {
      if (ok) durable = (durable | (underWay.get(ticket) ?? 0)) >>> 0;
      underWay.delete(ticket);
    },
    bits: () => durable,
  };
}
