import { EVERY_STATE, sizesOf } from './sizes.ts';
import type { Page } from '@playwright/test';
import { sound } from './sound.ts';
import { advance, begin, expect, open, openPanel, status, test } from './story.ts';

/** Lets the next hour come: orders enter with it. */
async function step(page: Page): Promise<void> {
  const { tick } = await status(page);
  await page.getByRole('button', { name: 'Step one tick' }).click();
  await page.waitForFunction((before) => window.marsdeck.status().tick > before, tick);
}

/** Advances sol by sol until somebody asks; deadlines are off, so that it waits. */
async function untilTask(page: Page): Promise<void> {
  await page.evaluate(() => window.marsdeck.command({ kind: 'set-fuse', fuse: 0 }));
  const button = page.getByRole('navigation', { name: 'Panels' }).getByRole('link', { name: /^Tasks/ });
  for (let sol = 0; sol < 60; sol++) {
    await advance(page, 1);
    if (/wait/.test((await button.textContent()) ?? '')) return;
  }
  throw new Error('no task came up');
}

test('what is ordered is seen in its panel: a module, research, a protocol, a ship, labour, an override', async ({
  page,
}) => {
  await open(page);
  await begin(page);
  await advance(page, 6);

  await openPanel(page, 'Base');
  const base = page.getByRole('region', { name: 'Base', exact: true });
  await expect(base.getByText('Nothing is being built.')).toBeVisible();
  await base.getByRole('button', { name: 'Build Solar farm' }).click();
  await expect(base.getByRole('status')).toContainText('Enters with the next hour: build Solar farm.');
  await step(page);
  await expect(base.getByRole('button', { name: 'Give up Solar farm' })).toBeVisible();
  await expect(base.getByText('Under construction, 1 of')).toBeVisible();
  await expect(base.getByText(/Habitat takes 900 kg of parts/)).toBeVisible();
  await expect(base.getByRole('button', { name: 'Build Habitat' })).toBeDisabled();

  await openPanel(page, 'Research');
  const research = page.getByRole('region', { name: 'Research', exact: true });
  await research.getByRole('button', { name: 'Start Improved solar cells' }).click();
  await step(page);
  const tech = research.getByRole('listitem').filter({ hasText: 'Improved solar cells' }).first();
  await expect(tech.getByText('Running')).toBeVisible();

  await openPanel(page, 'Protocols');
  const orders = page.getByRole('region', { name: 'Protocols', exact: true });
  await orders.getByRole('button', { name: 'Run Crew rest' }).click();
  await step(page);
  await expect(orders.getByText(/4 sols 23 h to go/)).toBeVisible();
  await orders.getByRole('button', { name: 'End it Crew rest' }).click();
  await step(page);
  await expect(orders.getByText('No protocol is in force.')).toBeVisible();
  await orders.getByLabel('Heating, %').fill('50');
  await expect(orders.getByText(/The shares sum to 120 %/)).toBeVisible();
  await expect(orders.getByRole('button', { name: 'Run Override by hand' })).toBeDisabled();
  await orders.getByLabel('Greenhouse, %').fill('25');
  await orders.getByRole('button', { name: 'Run Override by hand' }).click();
  await orders.getByLabel('Repair, %').fill('60');
  await orders.getByRole('button', { name: 'Set Labour' }).click();
  await orders.getByRole('button', { name: 'No deadline' }).click();
  await step(page);
  await expect(orders.getByRole('button', { name: 'End it Override' })).toBeVisible();
  await expect(orders.getByText(/Research gets the rest: 0\s%/)).toBeVisible();
  await expect(orders.getByRole('button', { name: 'No deadline', pressed: true })).toBeVisible();

  await openPanel(page, 'Supply');
  const supply = page.getByRole('region', { name: 'Supply', exact: true });
  await expect(supply.getByText(/A ship ordered now leaves on sol \d+ and lands on sol \d+/)).toBeVisible();
  await supply.getByRole('button', { name: 'Order Food' }).click();
  await step(page);
  await expect(supply.getByText(/^(sent|heard.*): 6,000 kg food/)).toBeVisible();
  await advance(page, 3);
  await expect(supply.getByText(/^leaves sol \d+, lands sol \d+: 6,000 kg food/)).toBeVisible();

  await openPanel(page, 'Colony');
  await expect(page.getByRole('meter').first()).toBeVisible();
});

test('the panels follow the clock, at most twice a second, and Escape puts one away', async ({ page }) => {
  await open(page);
  await begin(page);
  await openPanel(page, 'Books');
  const books = page.getByRole('region', { name: 'Books', exact: true });
  const carbon = books.getByRole('row', { name: /Carbon/ }).getByRole('cell');
  const before = await carbon.nth(2).textContent();
  await page.evaluate(() => window.marsdeck.setSpeed(8));
  await page.evaluate(() => window.marsdeck.play());
  await page.waitForTimeout(500);
  const renders = async (): Promise<number> => Number(await page.locator('html').getAttribute('data-renders'));
  const from = await renders();
  await page.waitForTimeout(1500);
  await page.evaluate(() => window.marsdeck.pause());
  expect((await renders()) - from).toBeLessThanOrEqual(8);
  await expect(carbon.nth(2)).not.toHaveText(before ?? '');
  for (const row of await books
    .getByRole('row')
    .filter({ has: page.getByRole('cell').nth(4) })
    .all())
    await expect(row.getByRole('cell').last()).toHaveText(/^0\.00?0?$/);
  await page.keyboard.press('Escape');
  await expect(books).toHaveCount(0);
});

const SIZES = sizesOf('phone');
const PANELS = ['Tasks', 'Base', 'Research', 'Crew', 'Greenhouse', 'Supply', 'Protocols', 'Books'] as const;

for (const size of SIZES)
  test(`at ${size.width} px every panel passes axe, full and empty, and nothing scrolls sideways`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize(size);
    await open(page);
    for (const mission of EVERY_STATE ? ['hybrid', 'optimus'] : ['hybrid']) {
      await begin(page, 7, mission);
      if (mission === 'hybrid') await untilTask(page);
      for (const name of PANELS) {
        await openPanel(page, name);
        await expect(page.getByText('Reading the instruments.')).toHaveCount(0);
        await sound(page, `${mission}, ${name}`);
      }
    }
    await begin(page, 7, 'noisru');
    await advance(page, 5000);
    await page.getByRole('button', { name: 'What led to it' }).click();
    await expect(page.getByText('Cause to effect')).toBeVisible();
    await sound(page, 'post-mortem');
  });
