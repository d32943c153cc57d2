/** The hub's log: a line of JSON each, about what happened and never about whom. No addresses, no keys, no names. */

export type Log = (
  level: 'info' | 'warning' | 'error',
  what: string,
  details?: Readonly<Record<string, string | number>>,
) => void;

/** To standard error, so that standard output stays what a person reads. */
export const toStandardError: Log = (level, what, details = {}) => {
  process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), level, what, ...details })}\n`);
};

/** An error as the log may have it: what it is, not what it holds. A database's message can quote a row. */
export function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return 'not an error';
  return 'code' in error ? `${error.name} ${String(error.code)}` : error.name;
}
