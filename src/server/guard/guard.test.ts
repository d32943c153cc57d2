/** What stands between a stranger and the hub: signature, sizes, headers. */
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Hono } from 'hono';
import { listen } from '../listen.ts';
import { page } from '../page.ts';
import { ask, newPlayer, NO_LIMITS, testHub } from '../hub.test-support.ts';
import { addressOf } from './address.ts';
import { bodyOf } from './body.ts';
import { WINDOW_MS } from './signed.ts';

/** The embedded database takes its time, the more so on a busy machine. */
const OPENING_MS = 60_000;
const hub = testHub(NO_LIMITS, { origins: ['https://school.example'], hosts: ['localhost'] });
beforeAll(() => hub.hub.database.query('SELECT 1'), OPENING_MS);
afterAll(() => hub.stop());

const me = newPlayer();
const path = `/api/players/${me.key}`;
const body = new TextEncoder().encode('{"handle":null}');
const put = (headers: Record<string, string>, sent: Uint8Array = body, to = path) =>
  hub.app.request(to, { method: 'PUT', headers, body: Buffer.from(sent) });
const kindOf = async (answer: Response | Promise<Response>): Promise<string> => {
  const { error } = (await (await answer).json()) as { error?: { kind: string } };
  return error?.kind ?? 'done';
};

describe('a signed request', () => {
  test('H2.2 is taken once', async () => {
    const headers = me.sign('PUT', path, body);
    expect(await kindOf(put(headers))).toBe('done');
    expect(await kindOf(put(headers))).toBe('replayed');
  });

  test('sent twice at once is done once', async () => {
    const headers = me.sign('PUT', path, body);
    const kinds = await Promise.all([1, 2, 3, 4].map(() => kindOf(put(headers))));
    expect(kinds.sort()).toEqual(['done', 'replayed', 'replayed', 'replayed']);
  });

  test.each([
    ['another body', () => put(me.sign('PUT', path, new TextEncoder().encode('{"handle":"x"}')))],
    ['another method', () => put(me.sign('DELETE', path, body))],
    ['another path', () => put(me.sign('PUT', `/api/players/${newPlayer().key}`, body))],
    ['another query', () => put(me.sign('PUT', path, body), body, `${path}?x=1`)],
    ['another host', () => put(me.sign('PUT', path, body, { host: 'hub.example' }))],
    [
      'another key',
      () => put({ Authorization: me.sign('PUT', path, body)['Authorization']?.replace(me.key, newPlayer().key) ?? '' }),
    ],
    [
      'another nonce',
      () =>
        put({
          Authorization:
            me.sign('PUT', path, body, { nonce: 'a'.repeat(32) })['Authorization']?.replace('nonce=a', 'nonce=b') ?? '',
        }),
    ],
    [
      'a key of small order, with a signature that fits anything',
      () =>
        put({
          Authorization: `Marsdeck key=01${'0'.repeat(62)},time=${Date.now()},nonce=${'a'.repeat(32)},signature=01${'0'.repeat(126)}`,
        }),
    ],
  ])('for %s is not taken', async (_, sent) => {
    expect(await kindOf(sent())).toBe('bad-signature');
  });

  test.each([
    ['nothing', undefined],
    ['another scheme', 'Bearer abc'],
    ['half a key', `Marsdeck key=${'a'.repeat(32)},time=1,nonce=${'a'.repeat(32)},signature=${'a'.repeat(128)}`],
    ['a short nonce', `Marsdeck key=${'a'.repeat(64)},time=1,nonce=aa,signature=${'a'.repeat(128)}`],
    ['a megabyte', `Marsdeck ${'a'.repeat(1 << 20)}`],
  ])('with %s in its header is unsigned', async (_, header) => {
    expect(await kindOf(put(header === undefined ? {} : { Authorization: header }))).toBe('unsigned');
  });

  test('H2.2 from a clock that is off is told by how much; within the window it is taken', async () => {
    const at = (timeMs: number) => put(me.sign('PUT', path, body, { timeMs }));
    expect(await kindOf(at(Date.now() - WINDOW_MS - 60_000))).toBe('clock');
    expect(await kindOf(at(Date.now() + WINDOW_MS + 60_000))).toBe('clock');
    const answer = await at(Date.now() - 3_600_000);
    expect(answer.status).toBe(401);
    expect(((await answer.json()) as { error: { message: string } }).error.message).toContain('60 min ago');
    expect(await kindOf(at(Date.now() - WINDOW_MS + 30_000))).toBe('done');
    expect(await kindOf(at(Date.now() + WINDOW_MS - 30_000))).toBe('done');
  });

  test('H1.4 H2.2 for another hub is not taken, whatever host it names', async () => {
    const headers = { ...me.sign('PUT', path, body, { host: 'hub.example' }), Host: 'hub.example' };
    expect(await kindOf(put(headers))).toBe('bad-signature');
  });
});

describe('bodies', () => {
  const streamOf = (...sizes: number[]): ReadableStream<Uint8Array> =>
    new ReadableStream({
      start(controller) {
        for (const size of sizes) controller.enqueue(new Uint8Array(size));
        controller.close();
      },
    });
  const requestOf = (stream: ReadableStream<Uint8Array>, headers: Record<string, string> = {}) =>
    new Request('http://x/', { method: 'POST', body: stream, headers, duplex: 'half' } as RequestInit);

  test('H3.1 are taken up to the limit, and let go one byte beyond it, announced or not', async () => {
    expect(await bodyOf(requestOf(streamOf(60, 40)), 100)).toMatchObject({ ok: true });
    expect(await bodyOf(requestOf(streamOf(60, 41)), 100)).toEqual({ ok: false, error: 'too-large' });
    expect(await bodyOf(requestOf(streamOf(1), { 'content-length': '101' }), 100)).toEqual({
      ok: false,
      error: 'too-large',
    });
    expect(await bodyOf(requestOf(streamOf(1), { 'content-length': 'x' }), 100)).toEqual({
      ok: false,
      error: 'too-large',
    });
  });

  test('of an endless sender are not read to the end', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1000;
        controller.enqueue(new Uint8Array(1000));
      },
    });
    expect(await bodyOf(requestOf(endless), 10_000)).toEqual({ ok: false, error: 'too-large' });
    expect(sent).toBeLessThan(20_000);
  });

  test('that break off are a refusal', async () => {
    const broken = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(new Error('gone')) });
    expect(await bodyOf(requestOf(broken), 100)).toEqual({ ok: false, error: 'broken-off' });
  });

  test('of JSON go up the ladder of files: no forbidden keys, none twice, no depth', async () => {
    for (const text of [
      '{"handle":null,"handle":"x"}',
      '{"__proto__":{}}',
      '['.repeat(100_000),
      '{"handle":1}',
      'no',
    ]) {
      const bytes = new TextEncoder().encode(text);
      expect(await kindOf(put(me.sign('PUT', path, bytes), bytes))).toMatch(/^(invalid|too-large)$/);
    }
  });
});

describe('headers', () => {
  test('every answer of the hub forbids loading, framing, sniffing and keeping', async () => {
    for (const [method, to] of [
      ['GET', '/api/ledgers'],
      ['GET', '/api/nothing'],
      ['PUT', path],
      ['GET', '/metrics'],
    ] as const) {
      const { headers } = await ask(hub, method, to);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });

  test('other sites read nothing unless they are named', async () => {
    const from = (origin: string) => hub.app.request('/api/ledgers', { headers: { Origin: origin } });
    expect((await from('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
    expect((await from('https://school.example')).headers.get('access-control-allow-origin')).toBe(
      'https://school.example',
    );
    const closed = testHub();
    const answer = await closed.app.request('/api/ledgers', { headers: { Origin: 'https://school.example' } });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });

  test('metrics with a token are for whoever has it', async () => {
    const guarded = testHub(NO_LIMITS, { metricsToken: 'secret' });
    expect((await guarded.app.request('/metrics')).status).toBe(401);
    const asked = await guarded.app.request('/metrics', { headers: { Authorization: 'Bearer secret' } });
    expect(asked.status).toBe(200);
    // Asking for figures does not open a database that nobody has used.
    expect(await asked.text()).toContain('marsdeck_database_up 0');
    expect(guarded.hub.database.isOpen()).toBe(false);
  });

  test('beside the page, the hub answers what is its own and the page the rest, each with its own policy', async () => {
    const site = page('/nowhere', hub.app);
    expect((await site.request('/api/ledgers')).headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await (await site.request('/healthz')).text()).toBe('ok');
    const missing = await site.request('/nothing');
    expect(missing.status).toBe(404);
    expect(missing.headers.get('content-security-policy')).toContain("script-src 'self'");
  });
});

describe('over a socket', () => {
  test('an address is the connection’s; the first 64 bits of IPv6; a proxy’s word only when there is a proxy', async () => {
    const app = new Hono();
    app.get('/own', (context) => context.text(addressOf(context, false)));
    app.get('/proxied', (context) => context.text(addressOf(context, true)));
    const server = await listen(app, { host: '127.0.0.1', port: 0 });
    const { port } = server.address() as AddressInfo;
    const told = (to: string, forwarded: string) =>
      fetch(`http://127.0.0.1:${port}${to}`, { headers: { 'X-Forwarded-For': forwarded } }).then((answer) =>
        answer.text(),
      );
    expect(await told('/own', '9.9.9.9')).toBe('127.0.0.1');
    expect(await told('/proxied', '6.6.6.6, 9.9.9.9')).toBe('9.9.9.9');
    expect(await told('/proxied', '2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2');
    expect(await told('/proxied', '2001:db8::7')).toBe('2001:db8:0:0');
    expect(await told('/proxied', '::1')).toBe('0:0:0:0');
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  test('who announces too much, or sends headers that never end, is let go', async () => {
    const server = await listen(page('/nowhere', hub.app), { host: '127.0.0.1', port: 0 });
    const { port } = server.address() as AddressInfo;
    expect([server.headersTimeout, server.requestTimeout, server.maxConnections]).toEqual([10_000, 60_000, 2000]);
    const status = await new Promise<number>((resolve, reject) => {
      const sent = request({
        port,
        method: 'POST',
        path: '/api/runs',
        headers: { 'Content-Length': 11 * 1024 * 1024 },
      });
      sent.on('response', (answer) => {
        resolve(answer.statusCode ?? 0);
        sent.destroy();
      });
      sent.on('error', reject);
      sent.write('x');
    });
    expect(status).toBe(413);
    const reply = await new Promise<string>((resolve) => {
      const socket = connect(port, '127.0.0.1', () =>
        socket.write(`GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(40_000)}`),
      );
      socket.on('data', (data) => resolve(data.toString()));
      socket.on('close', () => resolve(''));
    });
    expect(reply).toContain('431');
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
});
