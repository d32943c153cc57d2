/** What a player does besides watching: looks into the screens, takes the cartridge out and puts it back in, undoes. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** Every address of the console but the title’s and that where a colony is played. */
const PLACES =
  'tasks crew greenhouse supply protocols books shelf post-mortem governor nerves terminal agents timeline research base contracts inspect simhub settings classroom help missions'.split(
    ' ',
  );
const STAY_MS = 400;
/** The timeline computes a colony's past again, in a worker of its own. */
const LONG_STAY_MS = 3000;

/** Goes to every place of the console while the clock runs, and back to the colony. */
export async function lookAround(page: Page): Promise<void> {
  for (const place of PLACES) {
    await goTo(page, place);
    await page.waitForTimeout(place === 'timeline' ? LONG_STAY_MS : STAY_MS);
  }
  await goTo(page, 'colony');
  await page.getByRole('meter').first().waitFor();
}

async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((wanted) => {
    location.hash = `#/${wanted}`;
  }, path);
}

/** Ejects by key, plays on, drops the file, and undoes: the colony goes on from where it was. Throws when it is not so. */
export async function ejectAndUndo(page: Page): Promise<void> {
  await page.evaluate(() => window.marsdeck.pause());
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
  const path = await download.path();
  const text = readFileSync(path, 'utf8');
  await download.delete();
  const { id, tick } = await page.evaluate(() => window.marsdeck.status());
  await page.evaluate(() => window.marsdeck.advance({ sols: 3 }));
  const later = await page.evaluate(() => window.marsdeck.status());
  await page
    .locator('body')
    .drop({ files: { name: 'soak.json', mimeType: 'application/json', buffer: Buffer.from(text) } });
  const at = (wanted: number): Promise<unknown> =>
    page.waitForFunction(
      (back) => {
        const now = window.marsdeck.status();
        return now.id === back.id && now.tick === back.wanted;
      },
      { id, wanted },
    );
  await at(tick);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await at(later.tick);
}
