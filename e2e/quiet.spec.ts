import type { Page } from '@playwright/test';
import { advance, begin, expect, open, test } from './story.ts';

// The still picture is drawn anew in each light, by React.
test.use({ contextOptions: { reducedMotion: 'no-preference' } });

/** What the page shows, and how often React has rendered it, in the frame in which a tick has come. */
async function shownAt(page: Page, tick: number): Promise<{ tick: number; renders: string; text: string }> {
  const handle = await page.waitForFunction((wanted) => {
    const now = window.marsdeck.status().tick;
    const renders = document.documentElement.dataset['renders'] ?? '';
    return now >= wanted && { tick: now, renders, text: document.body.innerText };
  }, tick);
  const shown = await handle.jsonValue();
  if (shown === false) throw new Error('nothing was shown');
  return shown;
}

test('while time runs and nothing else happens, React renders nothing, and the figures move', async ({ page }) => {
  await open(page);
  await begin(page);
  // Between two mornings: what frames bring comes with a sol's first hour. The save after the first sol is waited for.
  await advance(page, 1);
  await page.evaluate(() => window.marsdeck.pause());
  await page.waitForFunction(() => window.marsdeck.status().autosavedSol === 1);
  await page.evaluate(() => window.marsdeck.setSpeed(8));
  await page.evaluate(() => window.marsdeck.play());
  const before = await shownAt(page, 27);
  const after = await shownAt(page, 42);
  expect(Number(before.renders)).toBeGreaterThan(0);
  expect(after.tick).toBeLessThan(48);
  expect(after.text).not.toBe(before.text);
  expect(after.renders).toBe(before.renders);
});
