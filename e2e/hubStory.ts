/** What the hub's stories have in common. */
import type { Page } from '@playwright/test';
import { advance, expect } from './story.ts';

/** The embedded database takes its time to open, the more so on a busy machine. */
export const OPENING_MS = 90_000;

/** Opens the hub's screen at its first board. */
export async function show(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/simhub';
  });
  await expect(page.getByRole('navigation', { name: 'Boards' })).toBeVisible();
}

/** A key of the screen's tabs. */
export const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Boards' }).getByRole('button', { name: new RegExp(`^${name}`) });
/** The paper that a run lies on before it is handed in. */
export const paper = (page: Page) => page.getByRole('form', { name: /^Hand in/ });
/** A row of a board. */
export const line = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });

/** Begins a colony that can rank, by the key on the board, and lives some sols of it. */
export async function beginRanked(page: Page, sols: number): Promise<void> {
  await page.getByRole('button', { name: 'Begin a ranked colony' }).click();
  await page.waitForFunction(() => window.marsdeck.status().mission !== null);
  await advance(page, sols);
}

/** Opens the paper, and hands in under that name. */
export async function handIn(page: Page, name: string, handle: string): Promise<void> {
  await show(page);
  await page.getByRole('button', { name: 'Hand in this colony' }).click();
  await paper(page).getByLabel('Colony name').fill(name);
  await paper(page).getByLabel('Shown as').fill(handle);
  await expect(paper(page).getByRole('status')).toContainText(/^Ranks with/, { timeout: 60_000 });
  await paper(page).getByRole('button', { name: 'Hand in', exact: true }).click();
}
