/** One kept run: sealing it, and telling a sound one from a damaged one. */
import type { Card } from '../../core/talk/card.ts';
import { RECORD_SCHEMA, SAVE_KINDS, type Save, type SaveKind, type Sealed } from './slots.ts';

/** What a value found in storage turns out to be. */
export type Examined =
  | { readonly kind: 'sound'; readonly save: Save }
  | { readonly kind: 'newer'; readonly reason: string }
  | { readonly kind: 'damaged'; readonly reason: string };

/** Everything of a save but its number. */
export async function seal(
  { bytes, card }: Sealed,
  kind: SaveKind,
  seat: string,
  savedAt: number,
): Promise<Omit<Save, 'generation'>> {
  const digest = await digestOf(bytes);
  return { schema: RECORD_SCHEMA, kind, savedAt, digest, size: bytes.byteLength, seat, deletedAt: null, card };
}

/** Judges a value by its shape, whatever it is. */
export function examine(value: unknown): Examined {
  const schema = field(value, 'schema');
  if (typeof schema === 'number' && schema > RECORD_SCHEMA) {
    return { kind: 'newer', reason: 'A newer Marsdeck saved this. It is kept for that one.' };
  }
  return isSave(value)
    ? { kind: 'sound', save: value }
    : { kind: 'damaged', reason: 'The saved record is incomplete.' };
}

/** Why these are not the bytes that a digest was taken of; null when they are. */
export async function problemOf(digest: string, bytes: unknown): Promise<string | null> {
  if (!(bytes instanceof Uint8Array)) return 'The saved bytes are gone.';
  const same = (await digestOf(new Uint8Array(bytes))) === digest;
  return same ? null : 'The saved bytes have changed since they were written.';
}

/** A property of whatever was found; undefined where there is none. */
export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** SHA-256 in hex. */
export async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  // Over plain HTTP there is none; then only memory keeps anything (see open.ts), and memory does not decay.
  if (!('subtle' in crypto)) return `${bytes.byteLength} bytes`;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function isSave(value: unknown): value is Save {
  return (
    field(value, 'schema') === RECORD_SCHEMA &&
    SAVE_KINDS.some((kind) => kind === field(value, 'kind')) &&
    Number.isSafeInteger(field(value, 'generation')) &&
    Number.isFinite(field(value, 'savedAt')) &&
    Number.isFinite(field(value, 'size')) &&
    isText(field(value, 'digest')) &&
    isText(field(value, 'seat')) &&
    isTime(field(value, 'deletedAt')) &&
    isCard(field(value, 'card'))
  );
}

const isText = (value: unknown): boolean => typeof value === 'string';
const isFlag = (value: unknown): boolean => typeof value === 'boolean';
const isTime = (value: unknown): boolean => value === null || Number.isFinite(value);

const CARD: { readonly [Key in keyof Card]: (value: unknown) => boolean } = {
  id: isText,
  name: isText,
  mission: isText,
  seed: Number.isFinite,
  created: isText,
  sol: Number.isFinite,
  tick: Number.isFinite,
  alive: isFlag,
  cause: (value) => value === null || isText(value),
  crewAlive: Number.isFinite,
  crewTotal: Number.isFinite,
  score: Number.isFinite,
  grade: isText,
  unranked: isFlag,
  migratedFrom: (value) => value === null || Number.isFinite(value),
  losses: (value) => Array.isArray(value) && value.every(isText),
};

/** Whether a value found in storage is a card. */
export function isCard(value: unknown): value is Card {
  return Object.entries(CARD).every(([name, fits]) => fits(field(value, name)));
}
