import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

/** Where to listen. `port` 0 takes any free port. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

/** `PORT` and `HOST` from the environment, or 4173 on loopback; a sentence when `PORT` is not a port. */
export function addressFrom(env: Readonly<Record<string, string | undefined>>): Address | string {
  const text = env['PORT'] ?? '4173';
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (!(port <= 65_535)) return `PORT has to be a number from 0 to 65535, not "${text}".`;
  return { host: env['HOST'] ?? '127.0.0.1', port };
}

/** The address a browser would be given. */
export function urlOf({ host, port }: Address): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/`;
}

/**
 * Who sends slowly is let go: headers within 10 s, all of a request within 60 s, which is 10 MiB at 1.4 Mbit/s. Idle
 * connections end after 20 s.
 */
const LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  connectionsCheckingInterval: 5_000,
  keepAliveTimeout: 20_000,
  maxHeaderSize: 16_384,
} as const;
const MOST_CONNECTIONS = 2000;

/** Serves `app` at `address`. Rejects with Node's own error (`code` EADDRINUSE, EACCES, ENOTFOUND …) when it can't. */
export function listen(app: Hono, address: Address): Promise<Server> {
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions: LIMITS }) as Server;
  server.maxConnections = MOST_CONNECTIONS;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(address.port, address.host, () => resolve(server));
  });
}

/** One sentence for a failure of `listen`. */
export function whyNot(error: unknown, { host, port }: Address): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is in use. Stop what is there, or choose another: PORT=${port + 1} npm start`;
    case 'EACCES':
      return `Port ${port} on ${host} may not be opened by this user. Choose one above 1023: PORT=4173 npm start`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine has no address ${host}. Leave HOST out to listen on 127.0.0.1.`;
    default:
      return `Could not listen on ${host}:${port} (${code}).`;
  }
}
