/** What every state of the page must pass. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Axe finds nothing on the page, or in one part of it. `what` names the state in a failure. */
export async function passesAxe(page: Page, what?: string, part?: string): Promise<void> {
  // The page has no frames: without them axe need not open a second page to gather what it found.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze();
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  expect(told, what).toEqual([]);
}

/** Axe finds nothing, and nothing scrolls sideways. */
export async function sound(page: Page, what?: string): Promise<void> {
  await passesAxe(page, what);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide, what).toBeLessThanOrEqual(0);
}
