/** The five minutes of a swap: they run while the page is seen, and end in a question, not in a loss. */
import type { Page } from '@playwright/test';
import { accept, deck, openContracts, openDeck, play } from './deckStory.ts';
import { expect, test } from './story.ts';

const STEP_MS = 20_000;

test('five visible minutes without the module, then suspend or abandon; waiting on begins them anew', async ({
  page,
}) => {
  test.setTimeout(60_000);
  await page.clock.install();
  await openDeck(page);
  await accept(page, 'OPEN GRID SURVEY', 'prospector');
  await page.evaluate(() => window.marsdeck.seat('forge'));
  await openContracts(page);
  await expect(page.getByText('CARTRIDGE DOES NOT PROVIDE: PROSPECTOR')).toBeVisible();
  const left = page.locator('.dp-left .num');
  const start = await seconds(left.textContent());
  expect(start).toBeGreaterThan(290);
  await pass(page, 60_000);
  await expect.poll(() => seconds(left.textContent())).toBeLessThanOrEqual(start - 50);
  expect((await deck(page)).contract?.phase).toBe('AWAIT');

  // What is not seen does not count.
  await setHidden(page, true);
  const before = await seconds(left.textContent());
  await pass(page, 120_000);
  await setHidden(page, false);
  await pass(page, 2000);
  await expect.poll(() => seconds(left.textContent())).toBeGreaterThan(before - 20);

  await pass(page, 250_000);
  await expect(page.getByText('SUSPEND OR ABANDON')).toBeVisible();
  expect((await deck(page)).contract?.phase).toBe('OFFER');
  await page.getByRole('button', { name: 'Keep waiting' }).click();
  await expect.poll(async () => (await deck(page)).contract?.phase).toBe('AWAIT');
  await pass(page, 310_000);
  await page.getByRole('button', { name: 'Suspend', exact: true }).click();
  await expect.poll(async () => (await deck(page)).suspended).toHaveLength(1);
  expect(await deck(page)).toMatchObject({ contract: null, reputation: 0 });
  const [kept] = (await deck(page)).suspended;
  await page.evaluate((id) => window.marsdeck.resume(id), kept?.id ?? '');
  await play(page, ({ contract }) => contract?.phase === 'RUNNING');
});

/** Time goes by in steps, after each of which the simulation has answered: one that is silent for half a minute is given up. */
async function pass(page: Page, ms: number): Promise<void> {
  for (let gone = 0; gone < ms; gone += STEP_MS) {
    await page.clock.runFor(Math.min(STEP_MS, ms - gone));
    await page.evaluate(() => window.marsdeck.setSpeed(1));
  }
}

/** Seconds of "RESUME: 04:56". */
async function seconds(shown: Promise<string | null>): Promise<number> {
  const [, minutes = '', rest = ''] = /(\d\d):(\d\d)$/.exec((await shown) ?? '') ?? [];
  return Number(minutes) * 60 + Number(rest);
}

/** The page goes into the background and comes back, as it hears of it. */
async function setHidden(page: Page, hidden: boolean): Promise<void> {
  await page.evaluate((now) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => (now ? 'hidden' : 'visible') });
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => now });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
}
