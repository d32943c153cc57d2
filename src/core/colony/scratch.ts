/**
 * The buffer that a colony's bytes are put into, and how what is not of one size is put there. Every `put` takes the place
 * of its first byte and returns the place after its last.
 */
import { isFrozen } from '../kernel/frozen.ts';

const utf8 = new TextEncoder();
let bytes = new Uint8Array(16_384);
let view = new DataView(bytes.buffer);

/** The whole buffer. It is another one after any put that needs more room. */
export function scratch(): Uint8Array {
  return bytes;
}

/** A view of the buffer that has room for so many bytes more; good until the next call. */
export function roomFor(at: number, count: number): DataView {
  if (at + count > bytes.length) grow(at + count);
  return view;
}

function grow(least: number): void {
  const bigger = new Uint8Array(Math.max(bytes.length * 2, least));
  bigger.set(bytes);
  bytes = bigger;
  view = new DataView(bytes.buffer);
}

/** The place of each word in a fixed list. */
export function numbersOf(words: readonly string[]): ReadonlyMap<string, number> {
  return new Map(words.map((word, number) => [word, number]));
}

/** The mark of what may be null and is. */
export function putNull(at: number): number {
  roomFor(at, 1).setUint8(at, 0);
  return at + 1;
}

/** A list of numbers: how many, and each. */
export function putNumbers(at: number, list: readonly number[]): number {
  const v = roomFor(at, 8 + 8 * list.length);
  v.setFloat64(at, list.length, true);
  for (let i = 0; i < list.length; i++) v.setFloat64(at + 8 + 8 * i, list[i] as number, true);
  return at + 8 + 8 * list.length;
}

function putBytes(at: number, some: Uint8Array): number {
  roomFor(at, some.length);
  bytes.set(some, at);
  return at + some.length;
}

/** UTF-8 of longer texts, which stay in the state for many sols: told once, they are only copied. Emptied when it is full. */
const known = new Map<string, Uint8Array>();
const LONG = 24;
/** Characters of them in all, and the most of it. */
let knownLength = 0;
const KNOWN_MOST = 1_000_000;

function utf8Of(text: string): Uint8Array {
  let encoded = known.get(text);
  if (encoded !== undefined) return encoded;
  if (knownLength + text.length > KNOWN_MOST) {
    known.clear();
    knownLength = 0;
  }
  encoded = utf8.encode(text);
  known.set(text, encoded);
  knownLength += text.length;
  return encoded;
}

/** A text: how many bytes its UTF-8 has, and those. */
export function putText(at: number, text: string): number {
  if (text.length > LONG) {
    const encoded = utf8Of(text);
    roomFor(at, 4).setUint32(at, encoded.length, true);
    return putBytes(at + 4, encoded);
  }
  const v = roomFor(at, 4 + text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) {
      const encoded = utf8.encode(text);
      v.setUint32(at, encoded.length, true);
      return putBytes(at + 4, encoded);
    }
    bytes[at + 4 + i] = code;
  }
  v.setUint32(at, text.length, true);
  return at + 4 + text.length;
}

/** Bytes of entries that can't change any more, as long as the entries live. */
const made = new WeakMap<object, Uint8Array>();

/** An entry of a list that only grows and loses its oldest: encoded once if it is frozen to its leaves, else every time. */
export function putUnchanging<T extends object>(at: number, entry: T, put: (at: number, entry: T) => number): number {
  const before = made.get(entry);
  if (before !== undefined) return putBytes(at, before);
  const end = put(at, entry);
  if (isFrozen(entry)) made.set(entry, bytes.slice(at, end));
  return end;
}
