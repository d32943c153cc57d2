/** The one interface to SQL: the same statements on the embedded database and on PostgreSQL. */

/** A row as it comes back: columns in the order of the statement. Whole numbers are cast to `int`, never `bigint`. */
export type Row = Readonly<Record<string, unknown>>;

export type Session = {
  /** One statement with `$1`-style values. Lists of a JSON column are passed as JSON text. Rejects as the database does. */
  query<R extends Row>(sql: string, values?: readonly unknown[]): Promise<readonly R[]>;
  /** Several statements without values. */
  script(sql: string): Promise<void>;
};

export type Database = Session & {
  readonly kind: 'embedded' | 'postgresql';
  /** Runs `work` in one transaction: all of it, or, when it rejects, nothing. Only the session handed in may be used inside. */
  transaction<T>(work: (session: Session) => Promise<T>): Promise<T>;
  /** Whether it was opened: asking anything opens it, which takes a while. */
  isOpen(): boolean;
  /** Frees everything. Nothing may be asked afterwards. */
  close(): Promise<void>;
};

/** The one row that a statement must give. Throws when it gives none: then the statement is wrong. */
export function onlyRow<R>(rows: readonly R[]): R {
  const [row] = rows;
  if (row === undefined) throw new Error('the statement gave no row');
  return row;
}
