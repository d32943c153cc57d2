/** The screen of contracts and slot, in each of its states and two sizes, as axe reads it. */
import { sizesOf } from './sizes.ts';
import { accept, openContracts, openDeck, play } from './deckStory.ts';
import { sound } from './sound.ts';
import { test } from './story.ts';

const SIZES = sizesOf('phone');

for (const size of SIZES)
  test(`at ${size.width} px the screen passes axe in every state`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize(size);
    await openDeck(page);
    await openContracts(page);
    await page.locator('.dp-card').first().waitFor();
    const shot = async (name: string): Promise<void> => {
      await sound(page);
      const to = process.env['SHOTS'];
      if (to !== undefined) await page.screenshot({ path: `${to}/deck-${size.width}-${name}.png`, fullPage: true });
    };
    await shot('empty');
    await accept(page, 'OPEN GRID SURVEY', 'prospector');
    await shot('choice');
    await page.evaluate(() => window.marsdeck.seat('forge'));
    await shot('insert');
    await play(page, ({ contract }) => contract?.phase === 'RUNNING');
    await shot('running');
    await page.evaluate(() => window.marsdeck.pull());
    await shot('held');
    await play(page);
    await shot('debrief');
  });
