import { PHONE } from '../sizes.ts';
import { advance, begin, expect, open, status, test } from '../story.ts';

test('on a phone: a dead colony is understood from its end back to its cause, and lived again with one change', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.setViewportSize(PHONE);
  await open(page);
  await begin(page, 7);
  await advance(page, 20);
  // It is starved by an order of sol 20.
  await page.evaluate(() => window.marsdeck.command({ kind: 'set-ration', ration: 0.1 }));
  await advance(page, 400);
  const dead = await status(page);
  expect(dead).toMatchObject({ alive: false, cause: 'starvation' });
  const loss = page.getByRole('article', { name: /^Lost on sol \d+$/ });
  await expect(loss.getByText('Nobody is left. The last one died of hunger.')).toBeVisible();
  await loss.getByRole('button', { name: 'What led to it' }).click();
  await expect(page.getByRole('heading', { name: /^Lost on sol/ })).toBeVisible({ timeout: 30_000 });
  const chain = page.getByRole('region', { name: 'Cause to effect' });
  await expect(chain.getByRole('listitem').first()).toBeVisible();
  await expect(chain.getByText(/ration/i).first()).toBeVisible();

  const changes = page.getByRole('region', { name: 'Replayed with one change' });
  await changes.getByRole('button', { name: 'Find the best three' }).click();
  await expect(changes.getByText(/^\d+ of \d+ tried$/)).toBeVisible({ timeout: 60_000 });
  const stop = changes.getByRole('button', { name: 'Stop' });
  await expect(stop).toBeFocused();
  await stop.click();
  await changes.getByRole('button', { name: 'Find the best three' }).click();
  const best = changes.getByRole('listitem').first();
  await expect(best).toContainText(/\+\d+/, { timeout: 120_000 });
  await expect(changes.getByRole('button', { name: 'Try them again' })).toBeFocused();
  await best.getByRole('button', { name: /^Fork:/ }).click();
  const card = page.getByRole('article', { name: /^Ares I, sol \d+$/ });
  await expect(card.getByText(/^Forked with one change: .* It enters with the next hour\.$/)).toBeVisible();
  const fork = await status(page);
  expect(fork).toMatchObject({ alive: true, running: false, unranked: false });
  expect(fork.id).not.toBe(dead.id);
  await advance(page, dead.sol - fork.sol + 1);
  expect(await status(page)).toMatchObject({ alive: true });
});
