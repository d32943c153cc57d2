import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { CSP } from './csp.ts';

const HEADERS = {
  'Content-Security-Policy': CSP,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const;

/** Names under `/assets/` carry a hash of the content, so they are kept for ever; anything else is asked for again. */
function cacheControl(path: string): string {
  return path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/**
 * The built game as a web application: the files of the folder `dist`, `/healthz`, and our headers on every answer.
 * Anything else is a 404; a path can't leave the folder. `hub` answers what is its own.
 */
export function page(dist: string, hub: Hono | null = null): Hono {
  const app = new Hono();
  // First, so that it answers with headers of its own.
  if (hub !== null) app.route('/', hub);
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS)) context.res.headers.set(name, value);
    const cache = context.res.ok ? cacheControl(context.req.path) : 'no-store';
    context.res.headers.set('Cache-Control', cache);
  });
  app.use(compress());
  app.get('/healthz', (context) => context.text('ok'));
  app.use(serveStatic({ root: dist }));
  app.notFound((context) => context.text('Nothing is here.', 404));
  app.onError((_error, context) => context.text('The server could not answer that.', 500));
  return app;
}
