/** Whether a request is signed by the key it names: now, for this hub, and for the first time. */
import { createHash } from 'node:crypto';
import { isSignature } from '../../core/kernel/ed25519.ts';
import { fromHex } from '../../core/kernel/hash.ts';
import { err, ok, type Result } from '../../core/kernel/result.ts';
import { type Credentials, credentialsIn, signedBytes } from '../../core/kernel/signedRequest.ts';
import type { Session } from '../db/database.ts';
import { refused, type Refused } from '../api/answer.ts';

/** How far the asker's clock may be from ours, either way. */
export const WINDOW_MS = 5 * 60_000;

/** A request as it came. */
export type Sent = {
  readonly method: string;
  readonly url: string;
  readonly host: string | undefined;
  readonly authorization: string | undefined;
  readonly body: Uint8Array;
};

const EMPTY = new Uint8Array();

/** Checks everything but the nonce. `hosts`: names that the request may be meant for, any when there are none. */
export function signerOf(sent: Sent, hosts: readonly string[], nowMs: number): Result<Credentials, Refused> {
  const { method, url, host = '', authorization, body } = sent;
  if (authorization === undefined)
    return err(refused(401, 'unsigned', 'This request has to be signed with a player’s key.'));
  const credentials = credentialsIn(authorization);
  if (credentials === null)
    return err(refused(401, 'unsigned', 'The Authorization header is not of the form that a signed request has.'));
  if (hosts.length > 0 && !hosts.includes(host.toLowerCase()))
    return err(refused(401, 'bad-signature', 'This request is meant for another hub.'));
  const { key, signature, timeMs, nonce } = credentials;
  if (Math.abs(nowMs - timeMs) > WINDOW_MS) {
    const off = Math.round(Math.abs(nowMs - timeMs) / 60_000);
    const message = `The request was signed ${off} min ${timeMs < nowMs ? 'ago' : 'ahead'} by its clock; at most 5 min are taken. Set the clock and sign again.`;
    return err(refused(401, 'clock', message));
  }
  const { pathname, search } = new URL(url);
  const bodyHash = createHash('sha256').update(body).digest('hex');
  const bytes = signedBytes({ method, host, path: `${pathname}${search}`, bodyHash, timeMs, nonce });
  if (!isSignature(fromHex(signature) ?? EMPTY, bytes, fromHex(key) ?? EMPTY))
    return err(refused(401, 'bad-signature', 'The signature is not this key’s over this request.'));
  return ok(credentials);
}

/** Notes a nonce. @returns whether it is the key's first use of it. By the database's clock, for all servers of one hub. */
export async function isFirstUse(database: Session, { key, nonce }: Credentials): Promise<boolean> {
  const rows = await database.query(
    `INSERT INTO nonces (key, nonce, expires_at) VALUES ($1, $2, now() + $3 * interval '1 millisecond')
     ON CONFLICT DO NOTHING RETURNING nonce`,
    // From the earliest moment at which it could have been signed to the latest at which it would be taken.
    [key, nonce, 2 * WINDOW_MS],
  );
  return rows.length === 1;
}
