import { readFileSync } from 'node:fs';
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
