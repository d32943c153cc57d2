import { createServer, type Server } from 'node:http';
import { readFileSync, existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { SHIPPED_PIN } from '../src/core/mars/ledger/shipped.generated.ts';
import { rankedSeedOf } from '../src/core/replay/rankedSeed.ts';
import { advance, begin, expect, reopen, status, test } from './story.ts';

test.use({ serviceWorkers: 'allow' });

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

/** The built game on a server of the test's own, which can be switched off, and can have a newer build. */
async function house() {
  let build = (script: string): string => script;
  let on = true;
  const server: Server = createServer((request, answer) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = join(DIST, path === '/' ? 'index.html' : path);
    if (!on) return void answer.destroy();
    if (!existsSync(file) || path.includes('..')) return void answer.writeHead(404).end();
    const body = readFileSync(file);
    // Like many servers: the files are the same for every origin, and it does not say so.
    answer.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'text/plain', Vary: 'Origin' });
    answer.end(path === '/sw.js' ? build(body.toString()) : body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    off: () => (on = false),
    publish: (changed: (script: string) => string) => (build = changed),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function openKept(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => window.marsdeck.ready);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

/** What the browser does by itself when the page is opened again or stays open for long. */
async function lookForNewer(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
}

test('after one visit the whole game is there without a network: a new colony, screens, help, another tab', async ({
  page,
  context,
}) => {
  test.setTimeout(240_000);
  const { address, off, close } = await house();
  try {
    await openKept(page, address);
    off();
    await context.setOffline(true);
    await reopen(page);
    await begin(page, 5, 'dustbowl');
    await advance(page, 120);
    expect(await status(page)).toMatchObject({ mission: 'dustbowl', unranked: false });
    await page.goto(`${address}#/help`);
    await page.getByRole('searchbox', { name: 'Find a number' }).fill('oxygen');
    await expect(page.getByRole('row').nth(1)).toBeVisible();
    await page.goto(`${address}#/missions`);
    await expect(page.getByRole('img', { name: 'The label it will have' })).toBeVisible();
    const other = await context.newPage();
    await other.goto(`${address}#/settings`);
    await other.evaluate(() => window.marsdeck.ready);
    await expect(other.getByRole('heading', { level: 1 })).toHaveText('Settings');
  } finally {
    close();
  }
});

test('a newer build waits until it is let in; the colony is saved first, and wakes up under it', async ({ page }) => {
  test.setTimeout(240_000);
  const { address, publish, close } = await house();
  try {
    await openKept(page, address);
    await reopen(page);
    await begin(page);
    await advance(page, 3);
    publish((script) => script.replace(/"version":"\w+"/, '"version":"0000000000000000"'));
    await lookForNewer(page);
    await expect(page.getByText('A new version is here. It opens once the colony is saved.')).toBeVisible();
    expect((await status(page)).sol).toBe(3);
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Reload' }).click()]);
    await page.evaluate(() => window.marsdeck.ready);
    await page.getByRole('button', { name: 'Resume' }).click();
    await page.waitForFunction(() => window.marsdeck.status().sol === 3);
    await expect(page.getByRole('button', { name: 'Reload' })).toHaveCount(0);
  } finally {
    close();
  }
});

test('a newer build with other rules is not let into a run', async ({ page }) => {
  test.setTimeout(240_000);
  const { address, publish, close } = await house();
  try {
    await openKept(page, address);
    await reopen(page);
    await begin(page, rankedSeedOf('ares', SHIPPED_PIN));
    publish((script) => script.replace(/"version":"\w+","rules":\d+/, '"version":"1111111111111111","rules":999'));
    await lookForNewer(page);
    await expect(page.getByText('A new version is here, with other rules.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Hand it in first' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Reload' })).toHaveCount(0);
    await reopen(page);
    // A reload by hand brings back the build that was there; only a page without a run offers the newer one.
    await expect(page.getByRole('button', { name: 'Reload' })).toBeVisible();
  } finally {
    close();
  }
});

test('the page can be installed: the manifest is sound, its pictures are there, and it takes cartridges', async ({
  page,
  request,
}) => {
  await page.goto('/');
  const session = await page.context().newCDPSession(page);
  const { errors } = (await session.send('Page.getAppManifest')) as { errors: readonly unknown[] };
  expect(errors).toEqual([]);
  const manifest = (await (await request.get('/manifest.webmanifest')).json()) as {
    icons: { src: string; sizes: string; type: string }[];
    screenshots: { src: string; sizes: string }[];
    file_handlers: { accept: Record<string, string[]> }[];
  };
  for (const { src } of [...manifest.icons, ...manifest.screenshots]) {
    const picture = await request.get(`/${src}`);
    expect(picture.status(), src).toBe(200);
  }
  expect(Object.values(manifest.file_handlers[0]?.accept ?? {}).flat()).toEqual(['.cartridge.json']);
});
