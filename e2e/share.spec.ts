import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { begin, expect, exportText, folder, marsdeck, open, status, test } from './story.ts';

test('a link opens the colony it holds, paused, and is gone from the address; Undo brings back what ran', async ({
  page,
}) => {
  const here = folder();
  marsdeck(here, 'run', '--mission', 'optimus', '--seed', '5', '--sols', '12', '--out', 'a.json');
  const { fragment } = marsdeck(here, 'link', 'a.json') as { fragment: string };
  await page.goto(`/${fragment}`);
  await page.waitForFunction(() => window.marsdeck?.status().mission === 'optimus');
  expect(await status(page)).toMatchObject({ sol: 12, running: false, unranked: false });
  await expect.poll(() => new URL(page.url()).hash).toBe('#/colony');
  expect(await exportText(page)).toBe(readFileSync(join(here, 'a.json'), 'utf8'));

  // Another colony runs when a link is followed in an open page.
  await begin(page, 3, 'garden');
  await page.evaluate((hash) => void (location.hash = hash), fragment);
  await page.waitForFunction(() => window.marsdeck.status().mission === 'optimus');
  await expect.poll(() => new URL(page.url()).hash).toBe('#/colony');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.waitForFunction(() => window.marsdeck.status().mission === 'garden');
});

test('a link that was cut off is refused in words, and touches nothing', async ({ page }) => {
  await open(page);
  await begin(page);
  const { id } = await status(page);
  await page.evaluate(() => void (location.hash = '#c=H4sIAAAA'));
  await expect(page.getByText('The link is damaged')).toBeVisible();
  expect((await status(page)).id).toBe(id);
});

test('a label picture that is dropped wakes up the colony in it', async ({ page }) => {
  const here = folder();
  marsdeck(here, 'run', '--mission', 'lunar', '--seed', '5', '--sols', '9', '--out', 'a.json');
  marsdeck(here, 'png', 'a.json', '--out', 'a.cartridge.png');
  const buffer = readFileSync(join(here, 'a.cartridge.png'));
  await open(page);
  await page.locator('body').drop({ files: { name: 'a.cartridge.png', mimeType: 'image/png', buffer } });
  await page.waitForFunction(() => window.marsdeck.status().mission === 'lunar');
  expect(await exportText(page)).toBe(readFileSync(join(here, 'a.json'), 'utf8'));
});

test('a copied link opens the same colony in another page', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await begin(page, 5, 'optimus');
  await page.evaluate(() => window.marsdeck.advance({ sols: 6 }));
  const text = await exportText(page);
  await page.getByRole('button', { name: 'Copy link' }).first().click();
  await expect(page.getByText(/Link copied, \d+ characters/)).toBeVisible();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  const other = await context.newPage();
  await other.goto(address);
  await other.waitForFunction(() => window.marsdeck?.status().mission === 'optimus');
  expect(await exportText(other)).toBe(text);
});

test('the label saved as a picture carries the colony, byte for byte', async ({ page }) => {
  const here = folder();
  await open(page);
  await begin(page, 5, 'garden');
  await page.evaluate(() => window.marsdeck.advance({ sols: 6 }));
  const text = await exportText(page);
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a picture' }).first().click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^garden-sol6-.*\.cartridge\.png$/);
  await download.saveAs(join(here, 'a.cartridge.png'));
  marsdeck(here, 'trim', 'a.cartridge.png', '--out', 'b.json');
  expect(readFileSync(join(here, 'b.json'), 'utf8')).toBe(text);
});

test('the cartridge in the slot has the label that its file draws', async ({ page }) => {
  const here = folder();
  await open(page);
  await begin(page, 5, 'lunar');
  await page.evaluate(() => window.marsdeck.advance({ sols: 6 }));
  writeFileSync(join(here, 'a.json'), await exportText(page));
  const { svg } = marsdeck(here, 'label', 'a.json') as { svg: string };
  const label = page.locator('.slot img.cart-label');
  await expect(label).toHaveAttribute('src', `data:image/svg+xml,${encodeURIComponent(svg)}`);
});

test('a system goes to the shelf, an autopilot to its seat', async ({ page }) => {
  await open(page);
  await begin(page, 1);
  const drop = (name: string, value: object) =>
    page
      .locator('body')
      .drop({ files: { name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(value)) } });
  await drop('ridge.json', { _format: 'lispy-os-cartridge', version: 1, name: 'Ridge', boot: ['(print 1)'] });
  await expect(page.getByText('Ridge, a system, is on the shelf.')).toBeVisible();
  await drop('pilot.json', { _format: 'mars-barn-autopilot', version: 1, name: 'Calm hand', task_decision: '0' });
  await expect(page.getByText('Calm hand lies at the autopilot.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Autopilot' })).toBeVisible();
});
