/** What every story shares: a page whose console must stay silent, and the faces that tests use. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test as base, type Page } from '@playwright/test';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

export type Status = ReturnType<Window['marsdeck']['status']>;
export type Answer = {
  readonly ok: boolean;
  readonly text?: string;
  readonly error?: { kind: string; message: string; path: string };
};

/** A test whose page may print no error or warning, throw nothing, and violate no content policy. */
export const test = base.extend<{ problems: string[] }>({
  problems: [
    async ({ page }, use) => {
      const problems: string[] = [];
      listen(page, problems);
      await use(problems);
      expect(problems).toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };

/** Collects what a page complains of. */
export function listen(page: Page, problems: string[]): void {
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    // Tests run without a service worker unless they are about it, and the runner says so.
    if (message.text().startsWith('Service Worker registration blocked by Playwright')) return;
    // The browser asks for the tab's picture anew when the address changes, also offline.
    if (message.location().url.endsWith('/icon.svg')) return;
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
}

/** Opens the page and waits until worker and storage are ready. */
export async function open(page: Page): Promise<void> {
  await page.goto('/');
  await page.waitForFunction(() => 'marsdeck' in window);
  await page.evaluate(() => window.marsdeck.ready);
}

/** The synchronous status of the page. */
export function status(page: Page): Promise<Status> {
  return page.evaluate(() => window.marsdeck.status());
}

/** Lets the clock keep its speed whatever happens: it no longer drops to 1x for tasks and alarms. */
export async function keepSpeed(page: Page): Promise<void> {
  await page.getByLabel(/drop to 1×/i).uncheck();
}

/** Which key of the rail a panel lies behind, where that is not its own. */
const BEHIND: Partial<Record<string, string>> = {
  Tasks: 'Colony',
  Crew: 'Colony',
  Greenhouse: 'Colony',
  Supply: 'Colony',
  Protocols: 'Colony',
  Books: 'Colony',
  Shelf: 'Colony',
  Nerves: 'Governor',
  Base: 'Research',
};

/** Opens a panel or a screen by the key of the rail that it lies behind, and then by its tab. */
export async function openPanel(page: Page, name: string): Promise<void> {
  const rail = page.getByRole('complementary', { name: 'Deck' });
  const key = rail.getByRole('link', { name: new RegExp(`^${BEHIND[name] ?? name}`) });
  if (!(await key.isVisible())) {
    await rail.getByRole('button', { name: 'More' }).click();
    await page
      .getByRole('navigation', { name: 'More' })
      .getByRole('link', { name: BEHIND[name] ?? name })
      .click();
  } else await key.click();
  if (name === 'Colony') return;
  if (BEHIND[name] !== undefined)
    await page.getByRole('navigation', { name: 'Panels' }).getByRole('link', { name }).click();
  await page
    .getByRole('region', { name, exact: true })
    .or(page.getByRole('main', { name, exact: true }))
    .first()
    .waitFor();
}

/** Begins a colony, Ares I unless another is named. */
export async function begin(page: Page, seed = 7, mission = 'ares'): Promise<void> {
  const answer = await page.evaluate((born) => window.marsdeck.newColony(born), { mission, seed });
  expect(answer).toMatchObject({ ok: true });
}

/** Wakes up what the recovery card offers. */
export async function wakeUp(page: Page): Promise<void> {
  // The title has the card; a place that was linked to has the key alone.
  await page.getByRole('button', { name: /^(Resume|Wake up)/ }).click();
  await page.waitForFunction(() => window.marsdeck.status().mission !== null);
}

/** Advances by whole sols at unlimited speed. */
export async function advance(page: Page, sols: number): Promise<void> {
  expect(await page.evaluate((n) => window.marsdeck.advance({ sols: n }), sols)).toMatchObject({ ok: true });
}

/** Waits until a sol of the colony is durable on this device. */
export async function saved(page: Page, sol: number): Promise<void> {
  await page.waitForFunction((wanted) => (window.marsdeck.status().autosavedSol ?? -1) >= wanted, sol);
}

/** Begins a colony, plays it for so many sols, and waits until they are durable. */
export async function playAndSave(page: Page, seed: number, sols: number, mission?: string): Promise<void> {
  await begin(page, seed, mission);
  await advance(page, sols);
  await saved(page, sols);
}

/** Opens the page, and drops a colony of 5 sols on one of 8. @returns the one that it is dropped on. */
export async function dropGuest(page: Page): Promise<Status> {
  await open(page);
  await begin(page, 1);
  await advance(page, 5);
  const guest = await exportText(page);
  await begin(page, 2);
  await advance(page, 8);
  const mine = await status(page);
  await drop(page, 'guest.cartridge.json', guest);
  await page.waitForFunction((id) => window.marsdeck.status().id !== id, mine.id);
  return mine;
}

/** Loads the page again, as one who comes back. */
export async function reopen(page: Page): Promise<void> {
  await page.reload();
  await page.evaluate(() => window.marsdeck.ready);
}

/** The text of the full file. */
export async function exportText(page: Page): Promise<string> {
  const answer = (await page.evaluate(() => window.marsdeck.exportCartridge())) as unknown as Answer;
  expect(answer.ok).toBe(true);
  return answer.text ?? '';
}

/** Presses a key chord and reads the file that is downloaded. */
export async function downloadBy(page: Page, act: () => Promise<unknown>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

/** Drops files anywhere on the page. */
export async function drop(page: Page, name: string, text: string): Promise<void> {
  await page.locator('body').drop({ files: { name, mimeType: 'application/json', buffer: Buffer.from(text) } });
}

/** A folder for one test's files. */
export function folder(): string {
  return mkdtempSync(join(tmpdir(), 'marsdeck-e2e-'));
}

/** The command line, called from `cwd`. */
export function marsdeck(cwd: string, ...args: string[]): unknown {
  const done = spawnSync('npm', ['--prefix', ROOT, 'run', '-s', 'marsdeck', '--', ...args, '--json'], {
    cwd,
    encoding: 'utf8',
  });
  return JSON.parse(done.stdout);
}
