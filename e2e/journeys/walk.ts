/** How the journeys are walked: by a person who has the screen, a pointer or the keys, and nothing else. */
import type { Browser, FileChooser, Locator, Page } from '@playwright/test';
import { listen, open } from '../story.ts';
import type { DESK } from '../sizes.ts';

const MOST_TABS = 120;

/** Goes on with Tab until the control has the focus. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  for (let pressed = 0; pressed < MOST_TABS; pressed++) {
    // An editor has its focus within a shadow root: there its host is what the page says is focused.
    if (await control.evaluate((element) => element.matches(':focus'))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${String(control)}`);
}

/** Tab, and Enter. */
export async function enter(page: Page, control: Locator): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press('Enter');
}

/** One key after the other. */
export async function keys(page: Page, ...names: readonly string[]): Promise<void> {
  for (const name of names) await page.keyboard.press(name);
}

/** Chooses a file by what opens the dialog; a press that came to nothing is made again, as a person would. */
export async function choose(page: Page, act: () => Promise<unknown>, name: string, text: string): Promise<void> {
  const opened = async (): Promise<FileChooser | null> => {
    const waiting = page.waitForEvent('filechooser', { timeout: 5_000 }).catch(() => null);
    await act();
    return waiting;
  };
  const chooser = (await opened()) ?? (await opened()) ?? (await opened());
  if (chooser === null) throw new Error('no dialog opens');
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** Plays at full speed until a sol, making the clock fast again as often as it drops; then it stands. */
export async function playTo(page: Page, sol: number, fast: () => Promise<unknown>): Promise<void> {
  for (;;) {
    await fast();
    // Looked at where it happens: at this speed a sol takes less than a look from outside does.
    const told = await page.waitForFunction((wanted) => {
      const now = window.marsdeck.status();
      if (now.sol >= wanted || !now.alive) {
        void window.marsdeck.pause();
        return 'there';
      }
      return now.running && now.speed === 1 ? 'slow' : null;
    }, sol);
    if ((await told.jsonValue()) === 'there') break;
  }
  await page.waitForFunction(() => !window.marsdeck.status().running);
}

/** Another person, on another device. */
export async function somebodyElse(browser: Browser, viewport: typeof DESK, problems: string[]): Promise<Page> {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport });
  const page = await context.newPage();
  listen(page, problems);
  await open(page);
  return page;
}
