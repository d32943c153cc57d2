/** A browser on the built page, and a way to bring any screen of it about. */
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium, expect, type Browser, type Page } from '@playwright/test';
import { build, needsBuild } from '../../server/build.ts';
import { addressFrom, listen, urlOf } from '../../server/listen.ts';
import { page as site } from '../../server/page.ts';
import { findBrowser } from '../browser.ts';
import { SKY_STATES, type SkyState } from '../../core/mars/sky.ts';
import { HOURS, type Place, type Size } from './matrix.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** Fonts, pictures and lazy chunks are there by then. */
const SETTLE_MS = 350;

/** Builds the page if it must, serves it, and gives `work` its address. Closes everything afterwards. */
export async function onServer(work: (address: string) => Promise<void>): Promise<void> {
  if (await needsBuild(ROOT)) await build(ROOT);
  const address = addressFrom({ PORT: '0' });
  if (typeof address === 'string') throw new Error(address);
  const server = await listen(site(`${ROOT}dist`), address);
  try {
    await work(urlOf({ ...address, port: (server.address() as AddressInfo).port }));
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

/** The same with a browser. */
export function onSite(work: (browser: Browser, address: string) => Promise<void>): Promise<void> {
  return onServer(async (address) => {
    const browser = await chromium.launch(findBrowser());
    try {
      await work(browser, address);
    } finally {
      await browser.close();
    }
  });
}

/** The same with a page of one size, on which nothing moves unless it is told to. */
export function onStage(
  size: Size,
  work: (page: Page, address: string) => Promise<void>,
  reducedMotion: 'reduce' | 'no-preference' = 'reduce',
): Promise<void> {
  return onSite(async (browser, address) => {
    const context = await browser.newContext({ viewport: size, reducedMotion, serviceWorkers: 'block' });
    await work(await context.newPage(), address);
  });
}

/** What a screen that reads a whole run, or draws labels, shows once it has. */
const DRAWN: Readonly<Record<string, string>> = {
  timeline: '.tl-body',
  lost: '.pm-head',
  missions: 'img.label-picture',
};

/** Opens a screen in a light, on a page of its own address. `past`: what a first colony teaches has been put away. */
export async function show(
  page: Page,
  address: string,
  place: Place,
  sky: SkyState,
  past: 'first-lessons' | null = null,
): Promise<void> {
  await page.goto('about:blank');
  await page.addInitScript(
    `if (location.protocol === 'http:') localStorage.setItem('marsdeck-settings', '${JSON.stringify({ sky })}')`,
  );
  await page.goto(`${address}#/${place.path}`);
  await page.waitForFunction('window.marsdeck !== undefined && window.marsdeck.ready.then(() => true)');
  if (place.sols !== null) {
    await page.evaluate(`window.marsdeck.newColony({ mission: 'ares', seed: 7 })
      .then(() => window.marsdeck.advance({ sols: ${place.sols} }))
      .then(() => { location.hash = '#/colony'; })`);
    // What the stage had before is of no interest.
    await page.waitForTimeout(SETTLE_MS);
    const keep = page.getByRole('button', { name: 'Keep it', exact: true });
    if (await keep.isVisible()) await keep.click();
    const skip = page.getByRole('button', { name: 'Skip all', exact: true });
    if (past !== null && (await skip.isVisible())) await skip.click();
    // A colony that is lost has no later hour.
    if (place.name !== 'lost') await stepTo(page, HOURS[sky]);
    await page.evaluate(`location.hash = '#/${place.path}'`);
    if (place.name === 'inspect')
      await page.getByRole('main').getByRole('button', { name: 'The one in the slot' }).click();
  }
  await settle(page, place);
}

/** The same screen in another light, as a person changes it. The hour stays. */
export async function relight(page: Page, place: Place, sky: SkyState): Promise<void> {
  await page.evaluate(`location.hash = '#/settings'`);
  // Before all lights stands that of Mars.
  // On a phone the bar of keys may lie over it.
  await page
    .locator('input[name="sky"]')
    .nth(SKY_STATES.indexOf(sky) + 1)
    .dispatchEvent('click');
  await page.evaluate(`location.hash = '#/${place.path}'`);
  await settle(page, place);
}

async function settle(page: Page, place: Place): Promise<void> {
  const drawn = DRAWN[place.name];
  if (drawn !== undefined) await page.locator(drawn).first().waitFor();
  await page.waitForTimeout(place.name === 'inspect' || place.name === 'missions' ? SETTLE_MS * 4 : SETTLE_MS);
}

/** Steps a colony at midnight to an hour of its sol, tick by tick. */
async function stepTo(page: Page, hour: number): Promise<void> {
  await page.evaluate('document.activeElement?.blur()');
  const tickNow = (): Promise<number> => page.evaluate<number>('window.marsdeck.status().tick');
  for (let tick = 0; tick < hour; tick++) {
    const before = await tickNow();
    await page.keyboard.press('.');
    await expect.poll(tickNow).toBe(before + 1);
  }
}
