import { sizesOf } from './sizes.ts';
import type { Page } from '@playwright/test';
import { passesAxe } from './sound.ts';
import { advance, begin, expect, open, status, test } from './story.ts';

// Here the moving picture is what is looked at.
test.use({ contextOptions: { reducedMotion: 'no-preference' } });

/** The share of pixels of a sheet that are painted, and how many inks they have. */
function inksOf(page: Page, sheet: number): Promise<{ painted: number; inks: number }> {
  return page.evaluate((place) => {
    const canvas = document.querySelectorAll('canvas')[place];
    const on = canvas?.getContext('2d');
    if (canvas === undefined || on === null || on === undefined) return { painted: 0, inks: 0 };
    const { data } = on.getImageData(0, 0, canvas.width, canvas.height);
    const inks = new Set<number>();
    let painted = 0;
    for (let i = 0; i < data.length; i += 4) {
      if ((data[i + 3] ?? 0) === 0) continue;
      painted++;
      inks.add(((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0));
    }
    return { painted: painted / (data.length / 4), inks: inks.size };
  }, sheet);
}

const shown = (page: Page) => page.locator('.scene-land.is-shown');
const callouts = (page: Page) => page.getByRole('list', { name: 'Modules' }).getByRole('button');

test('the base is drawn, each kind of module has a callout that the keyboard reaches, and it opens the base panel', async ({
  page,
}) => {
  await open(page);
  await begin(page);
  await expect(shown(page)).toHaveCount(1);
  const sheets = await Promise.all([1, 2].map((sheet) => inksOf(page, sheet)));
  expect(Math.max(...sheets.map(({ painted }) => painted))).toBeGreaterThan(0.6);
  expect(Math.max(...sheets.map(({ inks }) => inks))).toBeGreaterThan(200);
  await expect(callouts(page)).toHaveCount(7);
  for (const name of [/^Arrays/, /^Domes/, /^Habitat/, /^Airlock/, /^ISRU/, /^Water/, /^Comms/])
    await expect(page.getByRole('list', { name: 'Modules' }).getByRole('button', { name })).toHaveCount(1);
  await expect(page.getByText(/^The base from the north-east: 1 Habitat/)).toHaveCount(1);

  const reached: string[] = [];
  await page.locator('main').focus();
  for (let i = 0; i < 40 && reached.length < 7; i++) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const at = document.activeElement;
      return at?.classList.contains('callout') === true ? at.textContent : null;
    });
    if (name !== null) {
      reached.push(name);
      await expect(page.locator('.callout:focus .callout-plate')).toBeVisible();
    }
  }
  expect(reached).toHaveLength(7);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Base', exact: true })).toBeVisible();
  await expect(page.locator('.scene')).toHaveCount(0);
});

test('the picture follows the light and what is built, and rests while the clock is paused', async ({ page }) => {
  await open(page);
  await begin(page);
  await expect(shown(page)).toHaveCount(1);
  const picture = () => shown(page).evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
  const night = await picture();
  for (let hour = 0; hour < 12; hour++) await page.keyboard.press('.');
  await page.waitForFunction(() => window.marsdeck.status().tick === 12);
  await expect.poll(picture).not.toBe(night);
  await expect(page.locator('html')).toHaveAttribute('data-sky', 'noon');
  // Once it shows this hour it is not drawn again.
  await page.waitForTimeout(1500);
  const noon = await picture();
  await page.waitForTimeout(500);
  expect(await picture()).toBe(noon);
  await page.evaluate(() => window.marsdeck.command({ kind: 'set-module', id: 3, on: false }));
  await page.keyboard.press('.');
  await expect(page.getByRole('button', { name: /^Arrays off/ })).toBeVisible();
  expect((await status(page)).tick).toBe(13);
});

for (const size of sizesOf('desk'))
  test(`at ${size.width} px the window shows the base, moving or still, and passes axe`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize(size);
    await open(page);
    await begin(page, 1, 'garden');
    await expect(shown(page)).toHaveCount(1);
    const check = (): Promise<void> => passesAxe(page, undefined, '.window');
    await check();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await expect(page.locator('canvas')).toHaveCount(0);
    const still = page.locator('img.scene-still');
    await expect.poll(() => still.evaluate((picture: HTMLImageElement) => picture.naturalWidth)).toBeGreaterThan(300);
    await check();
    const before = await still.getAttribute('src');
    await advance(page, 1);
    await expect.poll(() => still.getAttribute('src')).not.toBe(before);
    await expect.poll(() => still.evaluate((picture: HTMLImageElement) => picture.naturalWidth)).toBeGreaterThan(300);
  });

test('a hidden page draws nothing', async ({ page }) => {
  await open(page);
  await begin(page);
  await expect(shown(page)).toHaveCount(1);
  await page.evaluate(() => {
    const counts = window as unknown as { drawn: number };
    counts.drawn = 0;
    CanvasRenderingContext2D.prototype.clearRect = new Proxy(CanvasRenderingContext2D.prototype['clearRect'], {
      apply(clearRect, on, area) {
        counts.drawn++;
        Reflect.apply(clearRect, on, area);
      },
    });
  });
  const drawn = () => page.evaluate(() => (window as unknown as { drawn: number }).drawn);
  await page.evaluate(() => window.marsdeck.play());
  await expect.poll(drawn).toBeGreaterThan(5);
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  const then = await drawn();
  await page.waitForTimeout(600);
  expect(await drawn()).toBe(then);
});
