import { DESK } from '../sizes.ts';
import { advance, expect, open, status, test } from '../story.ts';
import { playTo } from './walk.ts';

test('a first colony: one press begins it, it is taught by doing, a decision is made on paper, and it sees sol 100', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.setViewportSize(DESK);
  // The page draws the seed of a colony that is begun at one press: here it draws this one.
  await page.addInitScript(() => {
    const draw = crypto.getRandomValues.bind(crypto);
    crypto.getRandomValues = (array) =>
      array instanceof Uint32Array && array.length === 1 ? array.fill(14) : draw(array);
  });
  await open(page);
  await page.getByRole('button', { name: 'New colony' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ares I');
  await expect(page.getByRole('main')).toBeFocused();
  const slip = page.getByRole('complementary').filter({ hasText: 'First colony' });
  await expect(slip).toContainText('Let time pass');
  const max = page.getByRole('button', { name: 'Max' });
  await max.click();
  await expect(slip).toContainText('Share the spare power');

  // The clock drops by itself; why is said for as long as it is so.
  const paper = page.getByRole('article').filter({ has: page.getByRole('button', { name: 'Decide' }) });
  await expect(paper).toBeVisible();
  await page.getByRole('button', { name: 'Pause' }).click();
  const why = page.getByRole('alert').filter({ hasText: 'The clock dropped to 1×: a decision waits.' });
  await expect(why).toBeVisible();
  await expect(paper.getByText(/h left$/)).toBeVisible();
  await paper.getByRole('button', { name: 'Decide' }).click();
  const tasks = page.getByRole('region', { name: 'Tasks', exact: true });
  await expect(tasks).toBeFocused();
  await expect(why).toHaveCount(0);
  const card = tasks.getByRole('article').first();
  const title = (await card.getByRole('heading').textContent()) ?? '';
  await expect(card.getByText('if no one answers')).toHaveCount(1);
  const label = (await card.getByRole('button').first().locator('b').textContent()) ?? '';
  await card.getByRole('button').first().click();
  await expect(tasks.getByRole('status')).toContainText(`Enters with the next hour: ${title}: ${label}`);
  await expect(card.getByRole('button').first()).toBeDisabled();
  await expect(card.getByRole('button').first()).toBeFocused();
  // Nobody asks for it any more.
  await expect(
    page.getByRole('navigation', { name: 'Panels' }).getByRole('link', { name: 'Tasks', exact: true }),
  ).toBeVisible();
  // The key for the same answer does not give it again.
  await page.keyboard.press('1');
  await page.keyboard.press('.');
  await expect(tasks.getByText('No one is asking.')).toBeVisible();
  await expect(tasks.getByText('1 decided')).toBeVisible();
  await expect(tasks.getByRole('row').filter({ hasText: title }).first()).toContainText(label.trim());
  await expect(page.getByText('Order refused')).toHaveCount(0);

  await page.getByRole('navigation', { name: 'Panels' }).getByRole('link', { name: 'Colony' }).click();
  await expect(slip).toContainText('Share the spare power');
  await page.getByRole('slider', { name: 'Heating' }).press('ArrowRight');
  await expect(page.getByText('Pinned by hand.')).toBeVisible();
  await expect(slip).toContainText('Build something');
  const rail = page.getByRole('complementary', { name: 'Deck' });
  await rail.getByRole('link', { name: 'Research' }).click();
  await page.getByRole('navigation', { name: 'Panels' }).getByRole('link', { name: 'Base' }).click();
  await page.getByRole('button', { name: 'Build Solar farm' }).click();
  await rail.getByRole('link', { name: /^Colony/ }).click();
  await expect(slip).toContainText('Carry it away');
  await page.getByLabel('Drop to 1× when needed').uncheck();
  await playTo(page, 20, () => max.click());
  const far = await status(page);
  // A busy machine sees the clock late; what is left, if anything is, goes by uncounted.
  if (far.sol < 100) await advance(page, 100 - far.sol);
  const there = await status(page);
  expect(there).toMatchObject({ mission: 'ares', alive: true, unranked: false });
  expect(there.sol).toBeGreaterThanOrEqual(100);
  await expect(page.getByRole('region', { name: 'Crew' }).getByRole('listitem')).toHaveCount(4);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    rail.getByRole('button', { name: /^Eject/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`ares-sol${there.sol}-${there.id}.cartridge.json`);
  await expect(slip).toHaveCount(0);
});
