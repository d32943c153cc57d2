import { sizesOf } from './sizes.ts';
import type { Page } from '@playwright/test';
import { sound } from './sound.ts';
import { begin, drop, expect, open, test } from './story.ts';

const SYSTEM = {
  _format: 'lispy-os-cartridge',
  version: 1,
  name: 'Loop OS',
  boot: { motd: ['LOOP'], init: ['(log "up")', '(let loop () (loop))'] },
  filesystem: { '/bin/hi': { type: 'program', code: '(log "hi")' } },
};

async function show(page: Page): Promise<void> {
  await open(page);
  await page.evaluate(() => {
    location.hash = '#/terminal';
  });
  await expect(page.getByRole('heading', { name: 'Terminal' })).toBeVisible();
}

const line = (page: Page) => page.getByRole('textbox', { name: 'Line, LisPy' });
const screen = (page: Page) => page.getByRole('log', { name: 'Screen' });

test('a system is looked into, booted, and spoken to; what it lays on the bench is a governor', async ({ page }) => {
  await show(page);
  await page.getByRole('button', { name: 'Open Ridge OS' }).click();
  await expect(page.getByRole('heading', { name: 'Ridge OS' })).toBeVisible();
  await expect(screen(page)).toContainText('Nothing has run yet.');
  await expect(line(page)).toBeDisabled();
  await page.getByRole('treeitem', { name: /motd/ }).click();
  await expect(page.getByText('Mind the dust.')).toBeVisible();

  await page.getByRole('button', { name: 'Boot', exact: true }).click();
  await expect(screen(page)).toContainText('RIDGE OS 1.0');
  await line(page).fill('(squ');
  await expect(page.getByText(/^Goes on: squares/)).toBeVisible();
  await line(page).press('Tab');
  await line(page).pressSequentially(')');
  await line(page).press('Enter');
  await expect(screen(page)).toContainText('(1 4 9 16 25 36 49 64 81 100)');
  await line(page).fill('(define mine 5)');
  await line(page).press('Enter');
  await line(page).fill('(+ mine 1)');
  await line(page).press('Enter');
  await expect(screen(page).getByText('6', { exact: true })).toBeVisible();
  await line(page).press('ArrowUp');
  await line(page).press('ArrowUp');
  await expect(line(page)).toHaveValue('(define mine 5)');

  // What it holds outlives the screen that shows it.
  await page.evaluate(() => {
    location.hash = '#/help';
  });
  await page.evaluate(() => {
    location.hash = '#/terminal';
  });
  await expect(screen(page)).toContainText('RIDGE OS 1.0');
  await begin(page);
  await page.evaluate(() => {
    location.hash = '#/terminal';
  });
  await page.getByRole('button', { name: /^Lay .*hearth.* on the bench$/ }).click();
  await expect(page.getByRole('textbox', { name: 'Program, LisPy' })).toContainText('Hearth. Warm the crew');
});

test('a stranger’s system runs nothing before Boot, and then no longer than its budget; another file is refused', async ({
  page,
}) => {
  await show(page);
  await drop(page, 'loop.cartridge.json', JSON.stringify(SYSTEM));
  await expect(page.getByRole('heading', { name: 'Loop OS' })).toBeVisible();
  await expect(screen(page)).toContainText('(let loop () (loop))');
  await page.getByRole('button', { name: 'Boot', exact: true }).click();
  await expect(screen(page)).toContainText('The gas is used up.');
  await expect(page.getByText('1,000,000 of 1,000,000 gas')).toBeVisible();
  await line(page).fill('(hi)');
  await line(page).press('Enter');
  await expect(screen(page).getByText('hi', { exact: true })).toBeVisible();

  await drop(page, 'other.json', '{"_format":"lispy-os-cartridge","version":1,"boot":7}');
  await expect(page.getByRole('alert').filter({ hasText: 'other.json' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Loop OS' })).toBeVisible();
});

for (const size of sizesOf('desk'))
  test(`at ${size.width} px the terminal passes axe, empty, open and up`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize(size);
    await show(page);
    await sound(page, 'empty');
    await page.getByRole('button', { name: 'Open Ridge OS' }).click();
    await expect(screen(page)).toContainText('Nothing has run yet.');
    await sound(page, 'open');
    await page.getByRole('button', { name: 'Boot', exact: true }).click();
    await line(page).fill('(car 5)');
    await line(page).press('Enter');
    await expect(screen(page)).toContainText('car takes a list');
    await sound(page, 'up');
  });
