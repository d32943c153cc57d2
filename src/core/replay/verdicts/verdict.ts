/** One of the five answers that a verification gives. */

/** Where a verdict fails: the sol, where there is one, and an RFC 6901 pointer into the file. */
export type Place = { readonly sol: number | null; readonly field: string };

export type Verdict = {
  /** `skipped`: it could not be asked, or the file does not claim it. */
  readonly status: 'pass' | 'fail' | 'skipped';
  /** A sentence for people. */
  readonly reason: string;
  /** Only of a verdict that fails. */
  readonly at?: Place;
};

/** It holds. */
export function pass(reason: string): Verdict {
  return { status: 'pass', reason };
}

/** It does not hold. */
export function fail(reason: string, field: string, sol: number | null = null): Verdict {
  return { status: 'fail', reason, at: { sol, field } };
}

/** It was not asked. */
export function skipped(reason: string): Verdict {
  return { status: 'skipped', reason };
}
