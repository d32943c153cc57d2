import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ALL_MODULES, deck, openDeck } from '../deckStory.ts';
import { DESK } from '../sizes.ts';
import { exportText, expect, folder, marsdeck, openPanel, reopen, saved, test } from '../story.ts';

/** Lets whole sols pass until the phase at work is over, and the next one asks for its module or the contract is settled. */
async function letTimePass(page: Page, phase: number): Promise<void> {
  await expect
    .poll(async () => {
      // Refused where the phase has ended and the slot is open.
      await page.evaluate(() => window.marsdeck.advance({ sols: 1 }));
      return (await deck(page)).contract?.at ?? null;
    })
    .not.toBe(phase);
}

test('a contract of three phases: two hot swaps are asked for, a module is pulled in the middle, the pay is kept', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await page.setViewportSize(DESK);
  await openDeck(page, { history: ALL_MODULES });
  await openPanel(page, 'Contracts');
  const screen = page.getByRole('main', { name: 'Contracts' });
  const bay = screen.getByRole('region', { name: 'Module bay' });
  await screen.getByRole('button', { name: /^PROSPECTOR\. / }).click();
  await expect(bay.getByText('PROSPECTOR is seated')).toBeVisible();
  await screen.getByRole('button', { name: /ICE LENS/ }).click();
  await screen.getByRole('button', { name: 'Accept' }).click();
  await expect(screen.getByText('How shall it be done?')).toBeVisible();
  const needs = ((await deck(page)).contract?.phases ?? []).map((phase) => phase.needs);
  expect(new Set(needs).size).toBe(3);
  for (const [at, module] of needs.entries()) {
    if (at > 0) {
      // The slot names what it needs next; the clock stands meanwhile.
      await expect(screen.getByText(`PHASE ${at + 1} REQUIRES: ${module}`)).toBeVisible();
      // What is asked next has the focus: the key that was pressed before is gone.
      await expect(page.locator('.dp-display')).toBeFocused();
      await screen.getByRole('button', { name: 'Take it from the shelf' }).click();
      await expect(bay.getByText(`${module} is seated`)).toBeVisible();
    }
    const way = screen.locator('.dp-options button').first();
    await way.click();
    await expect.poll(async () => (await deck(page)).contract?.phase).toBe('RUNNING');
    if (at === 1) {
      await page.evaluate(() => window.marsdeck.advance({ sols: 1 }));
      await bay.getByRole('button', { name: 'Pull', exact: true }).click();
      await expect(screen.getByText(/the phase is cut off where it is/)).toBeVisible();
      expect((await deck(page)).bay.phase).toBe('ACTIVE');
      await screen.getByRole('button', { name: 'Pull it all the same' }).click();
      await expect(screen.getByText('PHASE CHAIN HELD')).toBeVisible();
      await expect(screen.getByText(/The deck remembers the removal/)).toBeVisible();
      await expect.poll(async () => (await deck(page)).bay.phase).toBe('ABSENT');
      await expect(page.locator('.dp-cipher-now')).toHaveText(
        /the deck remembers the removal|pulled while the light was on/,
      );
      await screen.getByRole('button', { name: 'Resume' }).click();
      await expect(screen.getByText('INSERT MODULE')).toBeVisible();
      await screen.getByRole('button', { name: 'Take it from the shelf' }).click();
    }
    await letTimePass(page, at);
  }
  await expect(screen.getByText('CONTRACT COMPLETE')).toBeVisible();
  await expect(screen.getByText('Payout')).toBeVisible();
  // The moment to take the colony along.
  await expect(screen.getByText('This colony has never been exported.')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.dp-display').getByRole('button', { name: 'Eject a copy' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.cartridge\.json$/);
  await screen.getByRole('button', { name: 'Close', exact: true }).last().click();
  await expect(screen.getByText('CONTRACT COMPLETE')).toHaveCount(0);
  const paid = await deck(page);
  expect(paid.credits).toBeGreaterThan(0);
  expect(paid.reputation).toBeGreaterThan(0);

  await page.evaluate(() => window.marsdeck.pause());
  await saved(page, 1);
  const dir = folder();
  writeFileSync(join(dir, 'run.cartridge.json'), await exportText(page));
  const [verified] = marsdeck(dir, 'verify', 'run.cartridge.json') as [{ checks: { replay: { status: string } } }];
  expect(verified.checks.replay.status).toBe('pass');
  await reopen(page);
  expect(await deck(page)).toMatchObject({ credits: paid.credits, reputation: paid.reputation, contract: null });
});
