import { advance, begin, drop, expect, exportText, open, status, test } from './story.ts';

test('a file that takes too long to read is refused; the colony ticks on', async ({ page }) => {
  // The worker's name may lower the deadline, which is 10 s for everybody else.
  await page.addInitScript(() => {
    const { Worker: Real } = window;
    window.Worker = class extends Real {
      constructor(script: string | URL, options?: WorkerOptions) {
        super(script, { ...options, name: 'within 1 ms' });
      }
    };
  });
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
