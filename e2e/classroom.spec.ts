import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';

test('a lesson has its cartridge, its question, and a lab sheet with figures, drawing and table', async ({ page }) => {
  await page.goto('/#/classroom');
  const lesson = page.getByRole('article', { name: 'Closing the air loop' });
  await expect(page.getByRole('article')).toHaveCount(5);
  await expect(lesson).toContainText('How long do four people live');
  await lesson.getByRole('button', { name: /Press the cartridge/ }).click();
  await expect.poll(() => page.evaluate('window.marsdeck.status().mission')).toBe('ares');
  // Everyone who presses it has the same colony: the seed is the lesson's.
  const carried = await page.evaluate<{ text: string }>('window.marsdeck.exportCartridge()');
  expect(carried.text).toMatch(/"seed":\s*2\b/);
  await page.evaluate('window.marsdeck.advance({ sols: 4 })');
  await page.goto('/#/classroom');
  await page
    .getByRole('article', { name: 'Closing the air loop' })
    .getByRole('button', { name: /Lab sheet/ })
    .click();
  const sheet = page.getByRole('region', { name: 'Closing the air loop' });
  await expect(sheet.getByRole('img')).toHaveAttribute('alt', /Closing the air loop\. .* to sol 4\./);
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    sheet.getByRole('button', { name: 'Figures, CSV' }).click(),
  ]);
  const rows = (await readFile((await csv.path()) ?? '', 'utf8')).trimEnd().split('\r\n');
  expect(rows[0]).toMatch(/^Sol,"?Oxygen, all \(kg\)/);
  expect(rows.slice(1).map((row) => Number(row.split(',')[0]))).toEqual([0, 1, 2, 3, 4]);
  const [drawing] = await Promise.all([
    page.waitForEvent('download'),
    sheet.getByRole('button', { name: 'Drawing, SVG' }).click(),
  ]);
  expect(await readFile((await drawing.path()) ?? '', 'utf8')).toMatch(/^<svg .*Oxygen, all, kg.*<\/svg>$/s);
});

test('printed, the sheet alone is on the paper, with room for a name and an answer', async ({ page }) => {
  await page.goto('/#/classroom');
  await page
    .getByRole('article', { name: 'Light time' })
    .getByRole('button', { name: /Lab sheet/ })
    .click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('article')).toHaveCount(0);
  const sheet = page.getByRole('region', { name: 'Light time' });
  await expect(sheet.getByText('Name', { exact: true })).toBeVisible();
  await expect(sheet).toContainText('Why can nobody on Earth');
});
