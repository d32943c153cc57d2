/** SimHub: boards that believe nothing but replay, with a hub and without one. */
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import { newPlayer } from '../src/dev/load/player.ts';
import { advance, begin, expect, exportText, folder, listen, marsdeck, open, saved, status, test } from './story.ts';
import { EVERY_STATE } from './sizes.ts';
import { sound } from './sound.ts';
import { beginRanked, handIn, line, paper, show, tab } from './hubStory.ts';

test.describe.configure({ timeout: 240_000 });

/** Another person, on another device. */
async function somebodyElse(browser: Browser, problems: string[]): Promise<Page> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  listen(page, problems);
  await open(page);
  return page;
}

test('a player renames, keeps the file back, and deletes; the key stays the same over a reload', async ({
  page,
  browser,
  problems,
}) => {
  await open(page);
  await show(page);
  await tab(page, 'Mine').click();
  await page.getByRole('button', { name: 'Make a portable key' }).click();
  const key = await page.locator('.own-key').textContent();
  await tab(page, 'Board').click();
  await beginRanked(page, 12);
  await handIn(page, 'Grit', 'Pavel');
  await expect(page.getByRole('region', { name: 'On the way' })).toContainText('replayed and ranked', {
    timeout: 60_000,
  });
  await page.reload();
  await page.evaluate(() => window.marsdeck.ready);
  await show(page);
  await tab(page, 'Mine').click();
  await expect(page.locator('.own-key')).toHaveText(key ?? '');
  const runs = page.getByRole('region', { name: 'Handed in' });
  await runs.getByRole('button', { name: 'Rename Grit' }).click();
  await runs.getByLabel('Name').fill('True Grit');
  await runs.getByRole('button', { name: 'Set' }).click();
  await expect(runs.getByRole('heading', { name: 'True Grit' })).toBeVisible();
  await runs.getByRole('button', { name: 'Keep the file back True Grit' }).click();
  await expect(runs).toContainText('the file is kept back');

  const other = await somebodyElse(browser, problems);
  await show(other);
  await line(other, 'True Grit').getByRole('button').click();
  await expect(other.getByText('The player keeps the file.')).toBeVisible();
  await expect(other.getByRole('button', { name: 'Continue as a fork' })).toBeHidden();
  await other.context().close();

  await runs.getByRole('button', { name: 'Delete True Grit' }).click();
  await runs.getByRole('button', { name: 'Delete for good True Grit' }).click();
  await expect(runs).toContainText('Nothing has been handed in with this key.');

  await page.getByRole('button', { name: 'Delete all that was handed in' }).click();
  await page.getByRole('button', { name: 'Delete all of it for good' }).click();
  await expect(page.getByRole('button', { name: 'Delete all that was handed in' })).toBeHidden();
  expect((await page.request.get(`/api/players/${key}`)).status()).toBe(404);
});

test('a forged file is refused with its reason, and no board knows it', async ({ page, request }) => {
  await open(page);
  await show(page);
  await beginRanked(page, 6);
  const file = JSON.parse(await exportText(page)) as { score: { total: number } };
  file.score.total = 999_999_999;
  const body = gzipSync(JSON.stringify(file));
  const forger = newPlayer();
  const { host } = new URL(page.url());
  const sent = await request.post('/api/runs', {
    data: body,
    headers: { ...forger.sign('POST', '/api/runs', body, { host }) },
  });
  const { id } = (await sent.json()) as { id: string };
  await expect
    .poll(async () => ((await (await request.get(`/api/runs/${id}`)).json()) as { state: string }).state, {
      timeout: 60_000,
    })
    .toBe('refused');
  const refused = (await (await request.get(`/api/runs/${id}`)).json()) as { reason: string; run: unknown };
  expect(refused.reason).toMatch(/score/);
  expect(refused.run).toBeNull();
  await show(page);
  await expect(line(page, '999,999,999')).toHaveCount(0);
});

test('a seed of one’s own does not rank, and the paper says so; a mission of one’s own opens a board that is listed', async ({
  page,
}) => {
  await open(page);
  await begin(page, 7);
  await advance(page, 3);
  await show(page);
  await page.getByRole('button', { name: 'Hand in this colony' }).click();
  await expect(paper(page).getByRole('status')).toContainText(
    'It would not rank. Ranked runs of this mission have the seed',
    { timeout: 60_000 },
  );
  await expect(paper(page).getByRole('button', { name: 'Hand in', exact: true })).toBeDisabled();
  await paper(page).getByRole('button', { name: 'Keep it here' }).click();

  await page.evaluate(() => window.marsdeck.newColony({ mission: 'custom', seed: 11 }));
  await advance(page, 3);
  await handIn(page, 'Own Rules', 'Ines');
  await expect(page.getByRole('region', { name: 'On the way' })).toContainText('replayed and ranked', {
    timeout: 60_000,
  });
  await tab(page, 'Board').click();
  await page.getByLabel('Mission').selectOption('custom');
  const listed = page.getByRole('list', { name: 'Boards of custom missions' }).getByRole('listitem');
  await expect(listed).toContainText('First: Own Rules by Ines (you)');
  if (EVERY_STATE) await sound(page);
  await listed.getByRole('button', { name: /^Board / }).click();
  await expect(line(page, 'Own Rules')).toBeVisible();
  await page.goBack();
  await listed.getByRole('button', { name: 'Begin with these settings' }).click();
  await page.waitForFunction(() => window.marsdeck.status().sol === 0);
  expect(await status(page)).toMatchObject({ mission: 'custom' });
});

test('without a hub the device has a board of its own; what is handed in waits, survives a reload, and goes when there is one', async ({
  page,
}) => {
  const away = (route: { fulfill(answer: object): Promise<void> }) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html>' });
  await page.route('**/api/**', away);
  await open(page);
  await show(page);
  await expect(page.getByRole('heading', { name: 'No hub at this address' })).toBeVisible();
  await beginRanked(page, 15);
  await saved(page, 15);
  await show(page);
  await tab(page, 'This device').click();
  const here = page.getByRole('table', { name: 'This device' });
  await expect(here.getByRole('row').nth(1)).toContainText('Replay holds', { timeout: 60_000 });
  await here.getByRole('row').nth(1).getByRole('button').first().click();
  await expect(page.getByRole('figure', { name: /^Water, kg/ })).toBeVisible({ timeout: 60_000 });
  await handIn(page, 'Borrowed Air', 'Sam');
  const way = page.getByRole('region', { name: 'On the way' });
  await expect(way).toContainText('There is no hub at this address.');
  await page.reload();
  await page.evaluate(() => window.marsdeck.ready);
  await show(page);
  await tab(page, 'Mine').click();
  await expect(way).toContainText('waits on this device');
  await page.unroute('**/api/**', away);
  await way.getByRole('button', { name: /^Send now/ }).click();
  await expect(way).toContainText('replayed and ranked', { timeout: 60_000 });
  // The handle waited with the run.
  await tab(page, 'Board').click();
  await page.getByLabel('Mission').selectOption('garden');
  await page.getByLabel('Mission').selectOption('ares');
  await expect(line(page, 'Borrowed Air')).toContainText('Sam (you)');
});

test('a submission that waits is cancelled', async ({ page, context, problems }) => {
  await open(page);
  await show(page);
  await beginRanked(page, 4);
  await handInOffline();
  const way = page.getByRole('region', { name: 'On the way' });
  await expect(way).toContainText('The hub can’t be reached.');
  await way.getByRole('button', { name: /^Cancel/ }).click();
  await expect(way).toBeHidden();
  await context.setOffline(false);
  // The browser tells of each request that did not get away.
  expect(problems.every((problem) => problem.includes('ERR_INTERNET_DISCONNECTED'))).toBe(true);
  problems.length = 0;

  async function handInOffline(): Promise<void> {
    await show(page);
    await page.getByRole('button', { name: 'Hand in this colony' }).click();
    await expect(paper(page).getByRole('status')).toContainText(/^Ranks with/, { timeout: 60_000 });
    await context.setOffline(true);
    await paper(page).getByRole('button', { name: 'Hand in', exact: true }).click();
  }
});

test('the gauntlet is run in the page, with the figures of the command line, and can be stopped', async ({ page }) => {
  await open(page);
  await show(page);
  await tab(page, 'Gauntlet').click();
  await page.getByRole('combobox', { name: 'Colonies' }).selectOption('10');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(page.getByText('10 of 10 colonies')).toBeVisible({ timeout: 120_000 });
  await expect(page.getByRole('figure', { name: /^Survival/ })).toBeVisible();
  const told = marsdeck(folder(), 'gauntlet', '--mission', 'ares', '--runs', '10') as {
    score: { total: number; grade: string };
  };
  const total = Math.round(told.score.total).toLocaleString('en-US');
  await expect(page.getByText(`${total} Points ${told.score.grade}`)).toBeVisible();
  // An agent instead of a governor, on all hundred.
  await page.getByRole('combobox', { name: 'Governor' }).selectOption({ label: 'Agent: Ines, engineer' });
  await page.getByRole('combobox', { name: 'Colonies' }).selectOption('100');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(page.getByText(/^Ares I, Ines, engineer\. [1-9]\d* of 100 colonies/)).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('Stopped.')).toBeVisible();
});
