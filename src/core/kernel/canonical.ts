import canonicalize from 'canonicalize';

/**
 * The one way to write a JSON value: RFC 8785 (keys in order of UTF-16 code units, numbers as ECMAScript writes
 * them, no spaces, -0 as 0). The value must have been validated. Throws TypeError, which means a bug, on what JSON
 * cannot say: undefined, NaN, an infinity, a lone surrogate, a cycle. Not everything is caught: inside an object a
 * member that is undefined is left out, and in an array it becomes null. Some thousand levels of nesting exhaust the
 * stack.
 */
export function canonicalText(value: unknown): string {
  let text: string | undefined;
  try {
    text = canonicalize(value);
  } catch (cause) {
    throw new TypeError('canonicalText: not a JSON value', { cause });
  }
  if (text === undefined) throw new TypeError('canonicalText: not a JSON value');
  return text;
}

const encoder = new TextEncoder();

/** `canonicalText` in UTF-8: the bytes that are hashed and compared. Throws as that does. */
export const canonicalBytes = (value: unknown): Uint8Array<ArrayBuffer> => encoder.encode(canonicalText(value));
