import type { BrowserContext, Page } from '@playwright/test';
import { sound } from './sound.ts';
import { advance, begin, expect, open, playAndSave, reopen, saved, status, test, wakeUp } from './story.ts';

async function secondTab(context: BrowserContext): Promise<Page> {
  const other = await context.newPage();
  await open(other);
  return other;
}

test('a second tab says which one owns the colony, takes over, and the first yields with nothing lost', async ({
  page,
  context,
}) => {
  await open(page);
  await playAndSave(page, 1, 6);
  await page.evaluate(() => window.marsdeck.setSpeed(8));
  await page.evaluate(() => window.marsdeck.play());
  const other = await secondTab(context);
  await expect(other.getByText(/Ares I, sol \d+, is in the tab opened at \d\d:\d\d/)).toBeVisible();
  await sound(other);
  await other.getByRole('button', { name: 'Take over' }).click();
  await other.waitForFunction(() => window.marsdeck.status().mission === 'ares');
  const [first, second] = [await status(page), await status(other)];
  expect(first.running).toBe(false);
  expect(second).toMatchObject({ stateHash: first.stateHash, tick: first.tick, running: false });
  await expect(page.getByText('Another tab has taken over', { exact: false })).toBeVisible();
  await advance(other, 3);
  await saved(other, first.sol + 3);
  await advance(page, 9);
  await page.close();
  await reopen(other);
  await wakeUp(other);
  expect((await status(other)).sol).toBe(first.sol + 3);
  await other.close();
});

test('the tab that waits owns as soon as the first one is closed', async ({ page, context }) => {
  await open(page);
  const other = await secondTab(context);
  await expect(other.getByText('Open in another tab')).toBeVisible();
  await page.close();
  await expect(other.getByText('Open in another tab')).toHaveCount(0);
  await begin(other, 3);
  await saved(other, 0);
  await other.close();
});
