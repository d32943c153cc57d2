import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { needsBuild } from './build.ts';
import { CSP, CSP_FOR_META } from './csp.ts';
import { addressFrom, listen, urlOf, whyNot } from './listen.ts';
import { page } from './page.ts';

const FILES: Readonly<Record<string, string>> = {
  'dist/index.html': '<!doctype html><title>Marsdeck</title>',
  'dist/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'dist/assets/index-abc123.js': 'export {};',
  'dist/assets/mono-abc123.woff2': 'wOF2',
  'dist/data.json': '{}',
  'secret.txt': 'not for the web',
};

let root = '';
const get = (path: string) => page(join(root, 'dist')).request(path);

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'marsdeck-server-'));
  await mkdir(join(root, 'dist/assets'), { recursive: true });
  await mkdir(join(root, 'src/core'), { recursive: true });
  await Promise.all(Object.entries(FILES).map(([name, text]) => writeFile(join(root, name), text)));
});

afterAll(() => rm(root, { recursive: true, force: true }));

test.each([
  ['/', 'text/html', 'no-cache'],
  ['/icon.svg', 'image/svg+xml', 'no-cache'],
  ['/data.json', 'application/json', 'no-cache'],
  ['/assets/index-abc123.js', 'text/javascript', 'public, max-age=31536000, immutable'],
  ['/assets/mono-abc123.woff2', 'font/woff2', 'public, max-age=31536000, immutable'],
  ['/healthz', 'text/plain', 'no-cache'],
])('%s is %s, kept as %s, with every header', async (path, type, cache) => {
  const answer = await get(path);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toContain(type);
  expect(answer.headers.get('cache-control')).toBe(cache);
  expect(answer.headers.get('content-security-policy')).toBe(CSP);
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
  expect(answer.headers.get('cross-origin-opener-policy')).toBe('same-origin');
});

test.each(['/nothing', '/assets/gone.js', '/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/assets/'])(
  '%s is not found, and is not kept',
  async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('content-security-policy')).toBe(CSP);
    expect(await answer.text()).not.toContain('not for the web');
  },
);

test('the policy in the page is the header without the directive a page may not carry', () => {
  expect(CSP_FOR_META).not.toContain('frame-ancestors');
  expect(CSP.split('; ').filter((directive) => !CSP_FOR_META.includes(directive))).toEqual(["frame-ancestors 'none'"]);
});

test('an address comes from PORT and HOST, and a bad port is a sentence', () => {
  expect(addressFrom({})).toEqual({ host: '127.0.0.1', port: 4173 });
  expect(addressFrom({ PORT: '80', HOST: '::1' })).toEqual({ host: '::1', port: 80 });
  expect(urlOf({ host: '::1', port: 80 })).toBe('http://[::1]:80/');
  for (const PORT of ['', '-1', '80a', '65536', '1e3']) expect(addressFrom({ PORT })).toContain('PORT has to be');
});

test('a port in use is a sentence', async () => {
  const host = '127.0.0.1';
  const server = await listen(page(join(root, 'dist')), { host, port: 0 });
  const { port } = server.address() as AddressInfo;
  const error: unknown = await listen(page(join(root, 'dist')), { host, port }).catch((e: unknown) => e);
  expect(whyNot(error, { host, port })).toContain(`Port ${port} on 127.0.0.1 is in use`);
  expect((await fetch(`http://${host}:${port}/healthz`)).status).toBe(200);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

test('a build is needed when none is there, when a source is newer, and when a source went away', async () => {
  const at = (name: string, second: number) => utimes(join(root, name), second, second);
  await writeFile(join(root, 'src/core/a.ts'), '');
  for (const name of ['src/core/a.ts', 'src/core', 'src']) await at(name, 1_000);
  await at('dist/index.html', 2_000);
  expect(await needsBuild(root)).toBe(false);
  await at('src/core/a.ts', 3_000);
  expect(await needsBuild(root)).toBe(true);
  await rm(join(root, 'src/core/a.ts'));
  expect(await needsBuild(root)).toBe(true);
  await at('src/core', 1_000);
  expect(await needsBuild(root)).toBe(false);
  expect(await needsBuild(join(root, 'src'))).toBe(true);
});

test('text is sent compressed to those who take it', async () => {
  await writeFile(join(root, 'dist/assets/long-abc123.js'), `export const text = '${'mars '.repeat(2000)}';`);
  const answer = await page(join(root, 'dist')).request('/assets/long-abc123.js', {
    headers: { 'Accept-Encoding': 'gzip' },
  });
  expect(answer.headers.get('content-encoding')).toBe('gzip');
  expect((await answer.arrayBuffer()).byteLength).toBeLessThan(1000);
});
