import { sizesOf } from './sizes.ts';
import type { Page } from '@playwright/test';
import { passesAxe } from './sound.ts';
import { advance, begin, downloadBy, expect, exportText, open, status, test } from './story.ts';

/** A colony that has lived some sols under a ration that was set at sol 20. */
async function lived(page: Page, sols: number, ration = 0.9): Promise<void> {
  await begin(page, 7);
  await advance(page, 20);
  await page.evaluate((share) => window.marsdeck.command({ kind: 'set-ration', ration: share }), ration);
  await advance(page, sols - 20);
}

async function openTimeline(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/timeline';
  });
  await expect(page.getByRole('slider', { name: 'Sol' })).toBeVisible({ timeout: 30_000 });
}

/** What axe finds is nothing. With SHOTS, what a person would see is kept there. */
async function clean(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(300);
  const { SHOTS } = process.env;
  if (SHOTS !== undefined) await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true });
  await passesAxe(page, name);
}

test('every sol can be looked at again, by key and by hand, and a fork leaves from under the needle', async ({
  page,
}) => {
  await open(page);
  await lived(page, 60);
  await openTimeline(page);
  const slider = page.getByRole('slider', { name: 'Sol' });
  await expect(slider).toHaveAttribute('aria-valuenow', '60');
  await slider.press('PageDown');
  await slider.press('ArrowLeft');
  await expect(slider).toHaveAttribute('aria-valuenow', '49');
  await slider.press('Home');
  await expect(slider).toHaveAttribute('aria-valuenow', '0');
  const was = page.getByRole('region', { name: 'As it was' });
  await expect(was).toContainText('SOL 0');
  await slider.press('d');
  await expect(slider).not.toHaveAttribute('aria-valuenow', '0');
  const box = await slider.boundingBox();
  if (box === null) throw new Error('no track');
  await page.mouse.click(box.x + box.width / 2, box.y + 20);
  await expect(slider).toHaveAttribute('aria-valuenow', '30');
  await expect(was).toContainText('SOL 30');
  await expect(was).toContainText(/Ration90\s%/);
  const { tick } = await status(page);
  expect(tick).toBe(60 * 24);
  await page.getByRole('button', { name: 'Fork at sol 30' }).click();
  await expect.poll(async () => (await status(page)).sol).toBe(30);
  const fork = JSON.parse(await exportText(page)) as { provenance: { parent: { sol: number } }; name: string };
  expect(fork.provenance.parent.sol).toBe(30);
  expect(fork.name).toMatch(/fork at sol 30$/);
});

test('a chart says the same as a table, and as a file', async ({ page }) => {
  await open(page);
  await lived(page, 40);
  await openTimeline(page);
  const water = page.getByRole('region', { name: 'Water', exact: true });
  await water.getByRole('button', { name: 'Table of Water' }).click();
  await expect(water.getByRole('row')).toHaveCount(42);
  const { name, text } = await downloadBy(page, () =>
    water.getByRole('button', { name: 'Download Water as CSV' }).click(),
  );
  expect(name).toMatch(/waterSols\.csv$/);
  const rows = text.trim().split('\r\n');
  expect(rows[0]).toBe('Sol,Water (sols)');
  expect(rows).toHaveLength(42);
  expect(rows[1]).toMatch(/^0,\d/);
});

test('two programs are run from one sol on, and the colony stays where it is', async ({ page }) => {
  await open(page);
  await lived(page, 25);
  await openTimeline(page);
  const whatIf = page.getByRole('region', { name: 'What if' });
  await whatIf.getByLabel('B', { exact: true }).selectOption({ label: 'Steward' });
  await whatIf.getByLabel('Sols').selectOption('30');
  await whatIf.getByRole('button', { name: 'Run both' }).click();
  await expect(whatIf.getByRole('row')).toHaveCount(3, { timeout: 60_000 });
  await expect(whatIf).toContainText('Steward');
  expect((await status(page)).tick).toBe(25 * 24);
});

for (const { width, height } of sizesOf('phone'))
  test(`axe finds nothing on the timeline at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page);
    await lived(page, 120);
    await openTimeline(page);
    await clean(page, `timeline-${width}`);
  });

/** A colony that was starved by orders of sol 20. */
async function lost(page: Page): Promise<void> {
  await lived(page, 21, 0.1);
  await advance(page, 400);
  expect(await status(page)).toMatchObject({ alive: false });
  await page.evaluate(() => {
    location.hash = '#/post-mortem';
  });
  await expect(page.getByRole('heading', { name: /Lost on sol/ })).toBeVisible({ timeout: 30_000 });
}

for (const { width, height } of sizesOf('desk'))
  test(`axe finds nothing on the post-mortem at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page);
    await lost(page);
    await clean(page, `pm-${width}`);
  });
