/** Whom a request comes from, for limits only: never written down. */
import { isIPv6 } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/** The asker's address; of IPv6 the first 64 bits, since a household has them all. `behindProxy`: the proxy's word counts. */
export function addressOf(context: Context, behindProxy: boolean): string {
  const named = behindProxy ? context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  const address = named ?? connected(context);
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address;
  return prefixOf(address);
}

function connected(context: Context): string {
  // Requests that tests hand to the application have no connection.
  return context.env === undefined || !('incoming' in (context.env as object))
    ? 'none'
    : (getConnInfo(context).remote.address ?? 'none');
}

function prefixOf(address: string): string {
  const [head = '', tail] = address.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros =
    tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0');
  return [...left, ...zeros, ...right].slice(0, 4).join(':');
}
