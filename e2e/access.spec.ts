import { sizesOf } from './sizes.ts';
import { sound } from './sound.ts';
import { advance, begin, drop, expect, exportText, keepSpeed, open, status, test } from './story.ts';

const SIZES = sizesOf('phone');

for (const size of SIZES)
  test(`at ${size.width} px every state passes axe and nothing scrolls sideways`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize(size);
    await open(page);
    await sound(page);
    await begin(page, 1);
    await sound(page);
    await advance(page, 30);
    const text = await exportText(page);
    await sound(page);
    await drop(page, 'bad.json', '{"a":1}');
    await expect(page.getByText('bad.json').first()).toBeVisible();
    await sound(page);
    await drop(page, 'back.cartridge.json', text);
    await expect(page.getByRole('button', { name: /undo/i })).toBeVisible();
    await sound(page);
    await advance(page, 5000);
    expect((await status(page)).alive).toBe(false);
    await sound(page);
    await page.reload();
    await page.evaluate(() => window.marsdeck.ready);
    await expect(page.getByRole('button', { name: /wake it up|resume/i }).first()).toBeVisible();
    await sound(page);
  });

test('Space pauses and the full stop steps whatever was clicked last; after Tab, Space works the key it is on', async ({
  page,
}) => {
  await open(page);
  await begin(page);
  // It drops to 1× in the third sol, which 64× reaches within a second: a slow machine would miss the speed.
  await keepSpeed(page);
  await page.getByRole('button', { name: /^8/ }).click();
  await page.waitForFunction(() => window.marsdeck.status().running);
  await page.keyboard.press('Space');
  await page.waitForFunction(() => !window.marsdeck.status().running);
  expect((await status(page)).speed).toBe(8);
  const { tick } = await status(page);
  await page.getByRole('slider').first().click();
  await page.keyboard.press('.');
  await page.waitForFunction((before) => window.marsdeck.status().tick === before + 1, tick);
  await page.keyboard.press('Space');
  await page.waitForFunction(() => window.marsdeck.status().running);
  await page.getByRole('button', { name: /^64/ }).focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.waitForFunction(() => window.marsdeck.status().speed === 64);
});

test('nobody left: the reserves say so, and play is refused in words', async ({ page }) => {
  await open(page);
  await begin(page);
  await advance(page, 5000);
  await expect(page.getByRole('meter', { name: 'Food' })).toHaveAttribute('aria-valuetext', /nobody is left/i);
  expect(await page.evaluate(() => window.marsdeck.play())).toMatchObject({ ok: false, error: { kind: 'ended' } });
});
