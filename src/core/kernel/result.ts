/** Success or refusal as a value: what every boundary returns. Only our own bugs throw. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** A success holding `value`. */
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

/** A refusal holding `error`, usually an object with a `kind`. */
export const err = <E>(error: E): Result<never, E> => ({ ok: false, error });

/**
 * The `default` of an exhaustive `switch`: it does not compile while a case is missing. Throws when it is reached
 * all the same, which means that something got past parsing.
 */
export function unreachable(x: never): never {
  throw new Error(`unreachable: ${JSON.stringify(x)}`);
}
