/** Values that nobody may write to any more. */

/** The same plain JSON value, frozen to its leaves. */
export function frozen<T extends object>(value: T): T {
  Object.freeze(value);
  for (const part of Object.values(value)) if (typeof part === 'object' && part !== null) frozen(part as object);
  return value;
}

/** Whether a plain JSON value is frozen to its leaves. */
export function isFrozen(value: object): boolean {
  if (!Object.isFrozen(value)) return false;
  for (const part of Object.values(value))
    if (typeof part === 'object' && part !== null && !isFrozen(part as object)) return false;
  return true;
}
