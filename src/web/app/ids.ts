/** Names and numbers that are drawn once, at a colony's birth. Chance is allowed in the page, not in `core`. */

/** Crockford's base 32: no letter that can be taken for a digit or for another. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A new colony's id: `MDK-` and ten letters, 50 bits of chance. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return `MDK-${Array.from(bytes, (byte) => LETTERS[byte % 32]).join('')}`;
}

/** A seed from 0 to 2^31 - 1. */
export function newSeed(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) >>> 1;
}

/** A token of one seating: saves and journal that carry the same belong together. */
export function newSeat(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(2)), (word) => word.toString(36)).join('');
}
