/** The one way from a request to a route's handler: limits, values, body, signature, then the handler; and the answer's headers. */
import type { Context, Hono } from 'hono';
import type { z } from '../../core/kernel/zod.ts';
import { err, ok, type Result } from '../../core/kernel/result.ts';
import { pointer } from '../../core/cartridge/json.ts';
import { readJson } from '../../core/cartridge/readJson.ts';
import { faultOf } from '../db/fault.ts';
import { addressOf } from '../guard/address.ts';
import { bodyOf } from '../guard/body.ts';
import { type Slots, slots } from '../guard/slots.ts';
import { isFirstUse, signerOf } from '../guard/signed.ts';
import type { Hub } from '../hub.ts';
import { kindOf } from '../log.ts';
import { refused, type Answer, type Refused } from './answer.ts';
import type { Route } from './route.ts';

/** Bodies that are read at once, of all and of one address: each may take 10 MiB of memory, and a minute. */
const MOST_BODIES = 32;
const MOST_BODIES_OF_ONE = 8;

/** Adds routes to an application. */
export function mount(app: Hono, routes: readonly Route[], hub: Hub): void {
  const bodies = slots(MOST_BODIES, MOST_BODIES_OF_ONE);
  for (const route of routes)
    app.on(route.method, route.path.replaceAll(/\{(\w+)\}/g, ':$1'), async (context) => {
      const began = performance.now();
      const answer = await answerTo(context, route, hub, bodies).catch((error: unknown) => troubleOf(error, hub));
      const labels = { route: `${route.method} ${route.path}` };
      hub.metrics.count('marsdeck_requests_total', { ...labels, status: String(answer.status) });
      hub.metrics.time('marsdeck_request_seconds', (performance.now() - began) / 1000, labels);
      return responseOf(answer);
    });
}

async function answerTo(context: Context, route: Route, hub: Hub, bodies: Slots): Promise<Answer> {
  const address = addressOf(context, hub.settings.behindProxy);
  const late = tooOften(hub, 'byAddress', route, address);
  if (late !== null) return late;
  const params = parsed(route.params, context.req.param(), '');
  if (!params.ok) return params.error;
  const query = parsed(route.query, context.req.query(), '');
  if (!query.ok) return query.error;
  const bytes = await readBody(context.req.raw, route, bodies, address);
  if (!bytes.ok) return bytes.error;
  const signer = route.signed ? await signedBy(context, bytes.value, route, hub) : ok('');
  if (!signer.ok) return signer.error;
  const body = valueOf(route, bytes.value);
  if (!body.ok) return body.error;
  return route.handle({
    hub,
    params: params.value,
    query: query.value,
    body: body.value,
    key: signer.value,
    takesGzip: /\bgzip\b/.test(context.req.header('accept-encoding') ?? ''),
  });
}

/** A refusal when the one who asks has asked too often; takes one of their tokens otherwise. */
function tooOften(hub: Hub, by: 'byAddress' | 'byKey', { rate }: Route, who: string): Refused | null {
  const seconds = hub.limiter.take(`${by} ${rate} ${who}`, hub.rates[by][rate], hub.now());
  if (seconds === 0) return null;
  const whose = by === 'byAddress' ? 'from this address' : 'with this key';
  return refused(429, 'too-often', `Too many requests ${whose}. Try again in ${seconds} s.`, { retryAfter: seconds });
}

/** The body's bytes; none are taken where the route has none. */
async function readBody(
  request: Request,
  { body }: Route,
  bodies: Slots,
  address: string,
): Promise<Result<Uint8Array, Refused>> {
  if (body.type === 'none') return ok(new Uint8Array());
  const giveBack = bodies.take(address);
  if (giveBack === null)
    return err(refused(503, 'busy', 'Too many are sending at once. Try again in a moment.', { retryAfter: 2 }));
  try {
    const read = await bodyOf(request, body.most);
    if (read.ok) return read;
    if (read.error === 'broken-off') return err(refused(400, 'broken-off', 'The request ended before its body did.'));
    return err(refused(413, 'too-large', `This request takes at most ${body.most} bytes.`));
  } finally {
    giveBack();
  }
}

/** The key that signed; its tokens are taken before its nonce is noted. */
async function signedBy(context: Context, body: Uint8Array, route: Route, hub: Hub): Promise<Result<string, Refused>> {
  const { req } = context;
  const sent = {
    method: route.method,
    url: req.url,
    host: req.header('host') ?? new URL(req.url).host,
    authorization: req.header('authorization'),
    body,
  };
  const credentials = signerOf(sent, hub.settings.hosts, hub.now());
  if (!credentials.ok) return credentials;
  const { key } = credentials.value;
  const late = tooOften(hub, 'byKey', route, key);
  if (late !== null) return err(late);
  if (await isFirstUse(hub.database, credentials.value)) return ok(key);
  return err(refused(401, 'replayed', 'This request was sent before. Sign it again.'));
}

function valueOf({ body }: Route, bytes: Uint8Array): Result<unknown, Refused> {
  if (body.type !== 'json') return ok(bytes);
  // The same ladder as for files: depth and keys before anything else.
  const read = readJson(bytes);
  if (!read.ok) return err(refused(400, 'invalid', read.error.message, { path: read.error.path }));
  return parsed(body.schema, read.value, '');
}

function parsed(schema: z.ZodType, value: unknown, at: string): Result<unknown, Refused> {
  const result = schema.safeParse(value);
  if (result.success) return ok(result.data);
  const [issue] = result.error.issues;
  const path = `${at}${pointer(issue?.path ?? [])}`;
  return err(refused(400, 'invalid', `A value is not what it should be: ${issue?.message ?? 'unknown'}.`, { path }));
}

/** The answer to what a handler threw: trouble of the database, or a fault of ours. */
function troubleOf(error: unknown, hub: Hub): Refused {
  const fault = faultOf(error);
  hub.log(fault === null ? 'error' : 'warning', 'request failed', { error: kindOf(error), fault: fault ?? 'none' });
  switch (fault) {
    case 'full':
      return refused(507, 'disk-full', 'The hub’s disk is full. Nothing was recorded.', { retryAfter: 600 });
    case 'away':
      return refused(503, 'away', 'The hub’s database can’t be reached. Try again in a moment.', { retryAfter: 5 });
    case 'clash':
      return refused(503, 'busy', 'Two requests met. Try again.', { retryAfter: 1 });
    case null:
      return refused(500, 'fault', 'The hub could not answer that. It is a fault of ours.');
  }
}

function responseOf(answer: Answer): Response {
  if ('bytes' in answer)
    return new Response(Buffer.from(answer.bytes), { status: answer.status, headers: answer.headers });
  const headers: Record<string, string> = { 'Content-Type': 'application/json; charset=utf-8' };
  if ('retryAfter' in answer) headers['Retry-After'] = String(answer.retryAfter);
  return new Response(JSON.stringify(answer.body), { status: answer.status, headers });
}
