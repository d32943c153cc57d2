import type { Page } from '@playwright/test';
import { deck, openContracts } from './deckStory.ts';
import { advance, begin, drop, expect, exportText, open, status, test } from './story.ts';

/** The worker's name may lower the deadline, which is 10 s for everybody else. */
async function hurried(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { Worker: Real } = window;
    window.Worker = class extends Real {
      constructor(script: string | URL, options?: WorkerOptions) {
        super(script, { ...options, name: 'within 1 ms' });
      }
    };
  });
}

test('a file that takes too long to read is refused; the colony ticks on', async ({ page }) => {
  await hurried(page);
  await open(page);
  await begin(page, 1);
  await advance(page, 2);
  const text = await exportText(page);
  const { id } = await status(page);
  await page.evaluate(async () => {
    await window.marsdeck.setSpeed(64);
    await window.marsdeck.play();
  });
  await drop(page, 'endless.cartridge.json', text);
  await expect(page.getByText('Reading it takes too long')).toBeVisible();
  await expect(page.getByText(/took more than 0\.001 s, and was stopped/).first()).toBeVisible();
  const { tick } = await status(page);
  await page.waitForFunction((then) => window.marsdeck.status().tick > then + 2, tick);
  expect(await status(page)).toMatchObject({ id, running: true });
});

test('a module that takes too long to read stays in the slot unread; the colony ticks on', async ({ page }) => {
  await hurried(page);
  await open(page);
  await begin(page, 1);
  await openContracts(page);
  await page.evaluate(() => window.marsdeck.play());
  const bytes = await (await page.request.get('/modules/ranger.cartridge.json')).body();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Insert a file' }).click();
  await (await choosing).setFiles({ name: 'endless.json', mimeType: 'application/json', buffer: bytes });
  await expect(page.getByText(/took more than 0\.001 s, and was stopped/).first()).toBeVisible();
  expect((await deck(page)).bay).toMatchObject({ phase: 'MOUNTED', fault: 'format', module: null });
  const { tick } = await status(page);
  await page.waitForFunction((then) => window.marsdeck.status().tick > then + 2, tick);
});
