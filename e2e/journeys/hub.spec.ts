import { line, OPENING_MS, paper } from '../hubStory.ts';
import { PHONE } from '../sizes.ts';
import { advance, expect, open, openPanel, status, test } from '../story.ts';
import { somebodyElse } from './walk.ts';
import type { Page } from '@playwright/test';

const way = (page: Page) => page.getByRole('region', { name: 'On the way' });

/** Opens the paper, and hands in under that name. */
async function handIn(page: Page, name: string, handle: string): Promise<void> {
  await openPanel(page, 'SimHub');
  await page.getByRole('button', { name: 'Hand in this colony' }).click();
  await expect(paper(page).getByRole('status')).toContainText(/^Ranks with/, { timeout: 60_000 });
  await paper(page).getByLabel('Colony name').fill(name);
  await paper(page).getByLabel('Shown as').fill(handle);
  await paper(page).getByRole('button', { name: 'Hand in', exact: true }).click();
  await expect(way(page)).toContainText(/replayed and ranked, place \d/, { timeout: 90_000 });
}

test('on a phone: a run is handed in, replayed by the hub, ranked, and plugged in by somebody else', async ({
  page,
  browser,
  problems,
}) => {
  test.setTimeout(240_000);
  await page.setViewportSize(PHONE);
  await open(page);
  await page.getByRole('link', { name: 'SimHub' }).click();
  const board = page.getByRole('table', { name: 'Board' });
  await expect(board.or(page.getByText('Nobody stands here yet'))).toBeVisible({ timeout: OPENING_MS });
  await page.getByRole('button', { name: 'Begin a ranked colony' }).click();
  await page.waitForFunction(() => window.marsdeck.status().mission !== null);
  await advance(page, 25);
  await handIn(page, 'Second Rim', 'Ada K');
  await page.getByRole('navigation', { name: 'Boards' }).getByRole('button', { name: 'Board', exact: true }).click();
  const own = line(page, 'Second Rim');
  await expect(own).toContainText('Ada K (you)');
  for (const name of ['Format', 'Chain', 'Ledger', 'Replay', 'Signature'])
    await expect(own.getByText(`${name} holds`)).toBeAttached();

  const other = await somebodyElse(browser, PHONE, problems);
  await other.getByRole('link', { name: 'SimHub' }).click();
  await line(other, 'Second Rim').getByRole('button').click();
  await expect(other.getByRole('heading', { name: 'Second Rim' })).toBeFocused();
  // The page of a run is a link; Back leads to the board, and the player's name to what else is theirs.
  await expect(other).toHaveURL(/#\/simhub\/run\/R[0-9A-Z]{12}$/);
  const link = other.url();
  await other.goBack();
  await line(other, 'Second Rim').getByRole('link', { name: 'Ada K' }).click();
  await expect(other.getByRole('heading', { name: 'Ada K' })).toBeVisible();
  await expect(other.getByRole('table', { name: 'Ranked runs' })).toContainText('Second Rim');
  await other.goto(link);
  await other.reload();
  await expect(other.getByRole('figure', { name: /^Oxygen, kg/ })).toBeVisible({ timeout: 60_000 });
  await other.getByText(/^Governor: /).click();
  await expect(other.getByLabel('Governor', { exact: true })).toContainText('(');
  await other.getByRole('button', { name: 'Continue as a fork' }).click();
  await other.waitForFunction(() => window.marsdeck.status().sol === 25);
  expect((await status(other)).id).not.toBe((await status(page)).id);
  await advance(other, 5);
  await handIn(other, 'Third Rim', 'Mira');
  await way(other)
    .getByRole('button', { name: /^Colony/ })
    .click();
  await expect(other.getByText(/somebody else/)).toContainText('They share 25 sols.');
  await other.context().close();
});
