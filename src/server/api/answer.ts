/** What a route answers: JSON, bytes, or a refusal that has the same shape everywhere. */
import { z } from '../../core/kernel/zod.ts';

/** Every kind of refusal of the hub, for programs. */
export const REFUSALS = [
  /** A value of the request is not what it should be. */
  'invalid',
  'not-found',
  /** More bytes than a request of its kind may have. */
  'too-large',
  /** The body ended early. */
  'broken-off',
  'too-often',
  /** Too many waiting, or kept, of one player. */
  'too-many',
  'unsigned',
  'bad-signature',
  /** Signed too long ago, or in the future. */
  'clock',
  /** Signed once, sent twice. */
  'replayed',
  /** Of another key. */
  'not-yours',
  /** Its player gives it to nobody. */
  'withheld',
  'name-refused',
  'name-taken',
  /** Not yet, or no more, what was asked for. */
  'wrong-state',
  /** More work waits than the hub takes. */
  'busy',
  /** The database can't be reached. */
  'away',
  'disk-full',
  /** A fault of ours. */
  'fault',
] as const;

/** A refusal as it travels. */
export const Refusal = z
  .strictObject({
    error: z.strictObject({
      kind: z.enum(REFUSALS).describe('For programs.'),
      message: z.string().describe('For people.'),
      path: z.string().describe('RFC 6901 pointer to what is wrong; empty when there is no such place.'),
    }),
  })
  .describe('Why it was not done.');

export type Answer =
  | { readonly status: number; readonly body: unknown }
  | { readonly status: number; readonly bytes: Uint8Array; readonly headers: Readonly<Record<string, string>> }
  | Refused;

export type Refused = {
  readonly status: number;
  readonly body: z.infer<typeof Refusal>;
  /** Seconds after which it may be tried again. */
  readonly retryAfter?: number;
};

/** A refusal. */
export function refused(
  status: number,
  kind: (typeof REFUSALS)[number],
  message: string,
  { path = '', retryAfter }: { readonly path?: string; readonly retryAfter?: number } = {},
): Refused {
  const body = { error: { kind, message, path } };
  return retryAfter === undefined ? { status, body } : { status, body, retryAfter };
}
