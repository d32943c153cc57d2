/** The hub as a web application: its routes, their description, and its metrics. */
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { depthOf } from '../verifier/queue.ts';
import type { Hub } from '../hub.ts';
import { refused } from './answer.ts';
import { mount } from './mount.ts';
import { openapiOf } from './openapi.ts';
import { ROUTES } from './routes.ts';

/** What the hub answers may load nothing, run nothing, and be framed by nobody. */
const API_CSP = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

const HEADERS = {
  'Content-Security-Policy': API_CSP,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
} as const;

/** The application: everything under `/api`, and `/metrics`. */
export function api(hub: Hub): Hono {
  const app = new Hono();
  const { origins, metricsToken } = hub.settings;
  for (const path of ['/api/*', '/metrics'])
    app.use(path, async (context, next) => {
      await next();
      for (const [name, value] of Object.entries(HEADERS)) context.res.headers.set(name, value);
      if (origins.length > 0) context.res.headers.set('Cross-Origin-Resource-Policy', 'cross-origin');
    });
  // Closed unless sites are named: without these headers no page of another origin reads an answer.
  if (origins.length > 0)
    app.use('/api/*', cors({ origin: [...origins], allowMethods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] }));
  mount(app, ROUTES, hub);
  app.get('/api/openapi.json', (context) => context.json(openapiOf(ROUTES)));
  app.get('/metrics', async (context) => {
    if (metricsToken !== null && context.req.header('authorization') !== `Bearer ${metricsToken}`)
      return context.json(refused(401, 'unsigned', 'The metrics have a token.').body, 401);
    return context.text(hub.metrics.text(await gaugesOf(hub)), 200, { 'Content-Type': 'text/plain; version=0.0.4' });
  });
  app.all('/api/*', (context) => context.json(refused(404, 'not-found', 'Nothing is here.').body, 404));
  return app;
}

async function gaugesOf({ database }: Hub) {
  const depth = database.isOpen() ? await depthOf(database).catch(() => null) : null;
  return [
    { name: 'marsdeck_database_up', about: 'Whether the database answered.', value: depth === null ? 0 : 1 },
    { name: 'marsdeck_queue_jobs', about: 'Submissions that wait.', value: depth?.waiting ?? 0 },
    { name: 'marsdeck_queue_leased', about: 'Submissions that are being verified.', value: depth?.leased ?? 0 },
    {
      name: 'marsdeck_queue_oldest_seconds',
      about: 'How long the oldest has waited.',
      value: depth?.oldestSeconds ?? 0,
    },
    { name: 'process_resident_memory_bytes', about: 'Memory of this process.', value: process.memoryUsage.rss() },
  ];
}
