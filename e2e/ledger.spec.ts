/** The page's Mars: chunks fetched as they are needed, kept for offline, and a clock that stops where one is missing. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { encode } from '../src/core/cartridge/codec.ts';
import { cartridgeOf } from '../src/core/cartridge/convert.ts';
import { advanceSols, beginRun } from '../src/core/cartridge/run.ts';
import { provisionedRun } from '../src/dev/engines/voyage.ts';
import { advance, begin, drop, expect, exportText, folder, marsdeck, open, status, test } from './story.ts';

/** A file of a colony with ample food, some sols after it began on a sol of the ledger. */
function fileAt(sols: number, startSol = 1): string {
  const stock = provisionedRun(8);
  if ('from' in stock.genesis) throw new Error('no stock run');
  const run = beginRun(stock.identity, { ...stock.genesis, startSol }, stock.ledger);
  advanceSols(run, sols);
  return new TextDecoder().decode(encode(cartridgeOf(run)));
}

const insert = (page: Page, text: string): Promise<unknown> =>
  page.evaluate((file) => window.marsdeck.insert(file), text);

/** Names of the chunks that were asked for, in order. */
function chunksOf(context: BrowserContext): string[] {
  const asked: string[] = [];
  context.on('request', (request) => {
    const name = /\/ledger\/(.*)$/.exec(request.url())?.[1];
    if (name !== undefined) asked.push(name);
  });
  return asked;
}

test('a new colony takes one chunk, and play brings the next before it is needed', async ({ page, context }) => {
  const asked = chunksOf(context);
  await open(page);
  expect(asked).toEqual([]);
  await insert(page, fileAt(0));
  await expect(page.getByText(/τ 0\.\d\d/).first()).toBeVisible();
  expect(asked).toEqual(['frames-0001-0100.json']);
  await page.getByRole('checkbox').uncheck();
  await page.evaluate(() => window.marsdeck.setSpeed('max'));
  await page.evaluate(() => window.marsdeck.play());
  await page.waitForFunction(() => window.marsdeck.status().sol >= 130);
  await page.evaluate(() => window.marsdeck.pause());
  expect(asked.slice(0, 3)).toEqual(['frames-0001-0100.json', 'frames-0101-0200.json', 'frames-0201-0300.json']);
  expect(await status(page)).toMatchObject({ alive: true, unranked: false });
});

test('a colony from the middle asks for its own sols, and lives them as the command line does', async ({
  page,
  context,
}) => {
  const here = folder();
  const asked = chunksOf(context);
  const text = fileAt(10, 730);
  writeFileSync(join(here, 'at740.json'), text);
  await open(page);
  await drop(page, 'at740.json', text);
  await page.waitForFunction(() => window.marsdeck.status().sol === 10);
  await advance(page, 80);
  expect(asked.slice(0, 2)).toEqual(['frames-0701-0800.json', 'frames-0801-0900.json']);
  expect(new Set(asked).size).toBe(asked.length);
  marsdeck(here, 'run', '--from', 'at740.json', '--sols', '80', '--out', 'on.json');
  expect(JSON.parse(await exportText(page))).toEqual(JSON.parse(readFileSync(join(here, 'on.json'), 'utf8')));
});

test('beyond the head it goes on under a forecast, unranked, as the command line does', async ({ page, context }) => {
  const here = folder();
  const forecasts: string[] = [];
  context.on('request', (request) => {
    if (request.url().includes('/forecast')) forecasts.push(request.url());
  });
  const text = fileAt(10, 1980);
  writeFileSync(join(here, 'at1990.json'), text);
  await open(page);
  await insert(page, text);
  expect(forecasts).toEqual([]);
  await advance(page, 40);
  expect(await status(page)).toMatchObject({ sol: 50, unranked: true });
  expect(forecasts).toHaveLength(1);
  marsdeck(here, 'run', '--from', 'at1990.json', '--sols', '40', '--out', 'on.json');
  expect(JSON.parse(await exportText(page))).toEqual(JSON.parse(readFileSync(join(here, 'on.json'), 'utf8')));
});

test('a colony that carries its own frames plays them, unranked, and stands still where they end', async ({ page }) => {
  const here = folder();
  marsdeck(here, 'ledger', 'generate', '--sols', '60', '--seed', '4', '--start', '54000', '--out', 'mars');
  marsdeck(here, 'run', '--mission', 'ares', '--seed', '6', '--sols', '3', '--frames', 'mars', '--out', 'own.json');
  await open(page);
  await insert(page, readFileSync(join(here, 'own.json'), 'utf8'));
  await expect(page.getByText('Unranked').first()).toBeVisible();
  await advance(page, 20);
  marsdeck(here, 'run', '--from', 'own.json', '--sols', '20', '--out', 'on.json');
  expect(JSON.parse(await exportText(page))).toEqual(JSON.parse(readFileSync(join(here, 'on.json'), 'utf8')));
  const ended = await page.evaluate(() => window.marsdeck.advance({ sols: 40 }));
  expect(ended).toMatchObject({ ok: false, error: { kind: 'no-frame' } });
  await expect(page.getByText(/frames at hand end after sol 34/).first()).toBeVisible();
  expect(await status(page)).toMatchObject({ sol: 34, alive: true, running: false });
});

// A chunk that can't be had is a line in the console that is the browser's own, so these pages are listened to apart.
base.describe('without a connection', () => {
  const MISSING = /frames of sols 101 to 200 could not be loaded/;

  base(
    'what was played once is played again; the clock stops where a chunk is missing, and says so',
    async ({ page, context }) => {
      await open(page);
      await insert(page, fileAt(95));
      await expect(page.getByText(/τ 0\.\d\d/).first()).toBeVisible();
      await context.setOffline(true);
      await page.getByRole('checkbox').uncheck();
      await page.evaluate(() => window.marsdeck.setSpeed('max'));
      await page.evaluate(() => window.marsdeck.play());
      await expect(page.getByText(MISSING).first()).toBeVisible();
      const stopped = await status(page);
      expect(stopped).toMatchObject({ sol: 100, running: false, alive: true });

      expect(await page.evaluate(() => window.marsdeck.command({ kind: 'set-ration', ration: 0.9 }))).toMatchObject({
        ok: true,
      });
      expect(JSON.parse(await exportText(page))).toMatchObject({ state: { sol: 100 } });
      expect(await page.evaluate(() => window.marsdeck.advance({ sols: 1 }))).toMatchObject({
        ok: false,
        error: { kind: 'no-frame', message: expect.stringMatching(MISSING) },
      });
      await page.waitForFunction(() => window.marsdeck.status().autosavedSol === 100);

      await context.setOffline(false);
      await page.evaluate(() => window.marsdeck.play());
      await page.waitForFunction(() => window.marsdeck.status().sol > 110);
      await page.evaluate(() => window.marsdeck.pause());
    },
  );

  base('the forecast can be asked for again too', async ({ page, context }) => {
    await open(page);
    await insert(page, fileAt(1, 2004));
    await expect(page.getByText(/τ 0\.\d\d/).first()).toBeVisible();
    await context.route('**/assets/forecast-*', (route) => route.abort());
    expect(await page.evaluate(() => window.marsdeck.advance({ sols: 5 }))).toMatchObject({
      ok: false,
      error: { kind: 'no-frame' },
    });
    expect(await status(page)).toMatchObject({ sol: 3, unranked: false });
    await context.unroute('**/assets/forecast-*');
    await advance(page, 5);
    expect(await status(page)).toMatchObject({ sol: 8, unranked: true });
  });

  base('another page has what the first one fetched', async ({ page, context }) => {
    await open(page);
    await insert(page, fileAt(20));
    await expect(page.getByText(/τ 0\.\d\d/).first()).toBeVisible();
    await page.close();
    const other = await context.newPage();
    await open(other);
    await context.route('**/ledger/**', (route) => route.abort());
    await insert(other, fileAt(20));
    await advance(other, 30);
    expect(await status(other)).toMatchObject({ sol: 50 });
  });

  base('a chunk that is not the ledger’s is not lived', async ({ page, context }) => {
    await context.route('**/ledger/frames-0001-0100.json', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: (await answer.text()).replace('"dust_tau":0', '"dust_tau":3') });
    });
    await open(page);
    await begin(page);
    await page.evaluate(() => window.marsdeck.play());
    await expect(page.getByText(/not the ledger’s/).first()).toBeVisible();
    // The sentence may stand there from before the press: what counts is that the clock stands again.
    await expect.poll(() => status(page)).toMatchObject({ tick: 0, running: false });
  });
});
