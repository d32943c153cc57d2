/** The little that `Slots` needs of a database: named values, read and changed in whole transactions. */

/** Values by key, in key order. */
export type Entries = ReadonlyMap<string, unknown>;

/** A key with its new value, or with `undefined` to remove it. */
export type Change = readonly [key: string, value: unknown];

export type Shelf = {
  /** Everything whose key begins with `prefix`. */
  list(prefix: string): Promise<Entries>;
  /**
   * Reads what begins with `prefix` and makes the changes that `decide` answers with, all in one transaction:
   * resolves once they are durable, rejects when none was made. `decide` may run twice, when a connection is lost.
   */
  update(prefix: string, decide: (entries: Entries) => readonly Change[]): Promise<void>;
};
