/** A player with a key of their own: signs requests as a page would. */
import { createHash, randomBytes } from 'node:crypto';
import { publicKeyOf, SECRET_BYTES, signBytes } from '../../core/kernel/ed25519.ts';
import { toHex } from '../../core/kernel/hash.ts';
import { authorizationOf, signedBytes } from '../../core/kernel/signedRequest.ts';

/** What a signature may be bent by. */
export type Bent = { readonly timeMs?: number; readonly nonce?: string; readonly host?: string };

export type Player = {
  /** Public key, in hex. */
  readonly key: string;
  readonly secret: Uint8Array;
  /** The headers of a signed request. */
  sign(method: string, path: string, body?: Uint8Array, bent?: Bent): Record<string, string>;
};

/** A player whom nobody has met. */
export function newPlayer(): Player {
  const secret = new Uint8Array(randomBytes(SECRET_BYTES));
  const key = toHex(publicKeyOf(secret));
  return {
    key,
    secret,
    sign(method, path, body = new Uint8Array(), bent = {}) {
      const { timeMs = Date.now(), nonce = randomBytes(16).toString('hex'), host = 'localhost' } = bent;
      const bodyHash = createHash('sha256').update(body).digest('hex');
      const signature = toHex(signBytes(signedBytes({ method, host, path, bodyHash, timeMs, nonce }), secret));
      return { Authorization: authorizationOf({ key, signature, timeMs, nonce }) };
    },
  };
}
