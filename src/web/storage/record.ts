/** One kept run: sealing it, and telling a sound one from a damaged one. */
import type { Card } from '../../core/protocol.ts';
import { RECORD_SCHEMA, type Kept, type Sealed } from './slots.ts';

/** What a value found in storage turns out to be. */
export type Examined =
  | { readonly kind: 'sound'; readonly kept: Kept }
  | { readonly kind: 'newer'; readonly reason: string }
  | { readonly kind: 'damaged'; readonly reason: string };

/** A record of `run`, all but its generation. The bytes are a copy. */
export async function seal(run: Sealed, savedAt: number): Promise<Omit<Kept, 'generation'>> {
  const bytes = run.bytes.slice();
  return { schema: RECORD_SCHEMA, savedAt, digest: await digestOf(bytes), card: run.card, bytes };
}

/** Judges a value by its shape and its digest, whatever the value is. */
export async function examine(value: unknown): Promise<Examined> {
  const schema = field(value, 'schema');
  if (typeof schema === 'number' && schema > RECORD_SCHEMA) {
    return { kind: 'newer', reason: 'A newer Marsdeck saved this. It is kept for that one.' };
  }
  if (!isKept(value)) return { kind: 'damaged', reason: 'The saved record is incomplete.' };
  if ((await digestOf(value.bytes)) !== value.digest) {
    return { kind: 'damaged', reason: 'The saved bytes have changed since they were written.' };
  }
  return { kind: 'sound', kept: value };
}

/** Tells two values of one key apart without reading their bytes. */
export function stampOf(value: unknown): string {
  const parts = ['schema', 'generation', 'savedAt', 'digest'].map((name) => String(field(value, name)));
  return [typeof value, ...parts].join(' ');
}

/** A property of whatever was found; undefined where there is none. */
export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** SHA-256 in hex. */
async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function isKept(value: unknown): value is Kept {
  return (
    field(value, 'schema') === RECORD_SCHEMA &&
    Number.isSafeInteger(field(value, 'generation')) &&
    Number.isFinite(field(value, 'savedAt')) &&
    isText(field(value, 'digest')) &&
    field(value, 'bytes') instanceof Uint8Array &&
    isCard(field(value, 'card'))
  );
}

const isText = (value: unknown): boolean => typeof value === 'string';
const isFlag = (value: unknown): boolean => typeof value === 'boolean';

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

function isCard(value: unknown): boolean {
  return Object.entries(CARD).every(([name, fits]) => fits(field(value, name)));
}
