import { begin, expect, open, status, test } from './story.ts';

test('while time runs and nothing else happens, React renders nothing, and the figures move', async ({ page }) => {
  await open(page);
  await begin(page);
  await page.evaluate(() => window.marsdeck.setSpeed(8));
  await page.evaluate(() => window.marsdeck.play());
  await page.waitForTimeout(1500);
  const renders = () => page.locator('html').getAttribute('data-renders');
  const rendersBefore = await renders();
  expect(Number(rendersBefore)).toBeGreaterThan(0);
  const tickBefore = (await status(page)).tick;
  const textBefore = await page.locator('body').innerText();
  await page.waitForTimeout(3000);
  expect((await status(page)).tick).toBeGreaterThan(tickBefore + 15);
  expect(await page.locator('body').innerText()).not.toBe(textBefore);
  expect(await renders()).toBe(rendersBefore);
});
