/** SimHub at every size, by keys alone. */
import { beginRanked, line, OPENING_MS, paper, show, tab } from './hubStory.ts';
import { EVERY_STATE, sizesOf } from './sizes.ts';
import { sound } from './sound.ts';
import { expect, open, test } from './story.ts';

const SIZES = sizesOf('phone');

test.describe.configure({ timeout: 240_000 });

for (const size of SIZES)
  test(`at ${size.width} px the screen passes axe, nothing scrolls sideways, and keys alone hand a run in`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await open(page);
    await show(page);
    const board = page.getByRole('table', { name: 'Board' });
    await expect(board.or(page.getByText('Nobody stands here yet'))).toBeVisible({ timeout: OPENING_MS });
    if (EVERY_STATE) await sound(page);
    await beginRanked(page, 8);
    await show(page);
    await page.getByRole('button', { name: 'Hand in this colony' }).focus();
    await page.keyboard.press('Enter');
    await expect(paper(page).getByRole('heading')).toBeFocused();
    await expect(paper(page).getByRole('status')).toContainText(/^Ranks with/, { timeout: 60_000 });
    if (EVERY_STATE) await sound(page);
    await page.screenshot({ path: `test-results/hub-draft-${size.width}.png` });
    await paper(page).getByLabel('Colony name').fill(`Keys ${size.width}`);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: 'On the way' })).toContainText('replayed and ranked', {
      timeout: 60_000,
    });
    await sound(page);
    await page.screenshot({ path: `test-results/hub-mine-${size.width}.png` });
    await tab(page, 'Board').click();
    await page.getByLabel('Mission').selectOption('garden');
    await page.getByLabel('Mission').selectOption('ares');
    await expect(line(page, `Keys ${size.width}`)).toBeVisible();
    await page.screenshot({ path: `test-results/hub-board-${size.width}.png` });
    await line(page, `Keys ${size.width}`).getByRole('button').click();
    await expect(page.getByRole('figure', { name: /^Oxygen, kg/ })).toBeVisible({ timeout: 60_000 });
    await sound(page);
    await page.screenshot({ path: `test-results/hub-run-${size.width}.png`, fullPage: true });
    await tab(page, 'This device').click();
    await expect(page.getByRole('table', { name: 'This device' })).toBeVisible({ timeout: 60_000 });
    await sound(page);
    await tab(page, 'Gauntlet').click();
    await sound(page);
  });
