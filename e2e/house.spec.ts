import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

test('the server sends the policy, and the page carries the same one', async ({ request }) => {
  const answer = await request.get('/');
  const policy = answer.headers()['content-security-policy'];
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toMatch(/unsafe-(inline|eval)/);
  expect(answer.headers()['x-content-type-options']).toBe('nosniff');
  const written = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(await answer.text())?.[1];
  const policyInPage = written?.replaceAll('&#39;', "'");
  expect(`${policyInPage}; frame-ancestors 'none'`.split('; ').toSorted()).toEqual(policy?.split('; ').toSorted());
});

test('the page opens with nothing to complain of, and asks nobody else for anything', async ({ page, baseURL }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.text().startsWith('Service Worker registration blocked by Playwright')) return;
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '') && !/^(data|blob):/.test(request.url()))
      complaints.push(request.url());
  });
  await page.goto('/');
  await expect(page).toHaveTitle(/Marsdeck/);
  await expect(page.locator('#root')).not.toBeEmpty();
  expect(complaints).toEqual([]);
});

/** The first load's budget: bytes of JavaScript, gzipped, that the page's head asks for before anything is opened. */
const FIRST_LOAD_BYTES = 120_000;

test('the JavaScript that the page loads first is within its budget', async ({ request }) => {
  const page = await (await request.get('/')).text();
  const scripts = [...page.matchAll(/<(?:script|link)[^>]*?(?:src|href)="([^"]+\.js)"/g)].map(
    ([, address = '']) => address,
  );
  expect(scripts.length).toBeGreaterThan(0);
  const sizes = await Promise.all(
    scripts.map(async (address) => {
      const answer = await request.get(address);
      expect(answer.ok(), address).toBe(true);
      return gzipSync(await answer.body()).byteLength;
    }),
  );
  expect(sizes.reduce((sum, bytes) => sum + bytes)).toBeLessThanOrEqual(FIRST_LOAD_BYTES);
});
