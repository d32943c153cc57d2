/** Ends the simulation's worker alone, with and without a word, and looks whether the page says so and gets the colony back. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { afterLoss, midPhase } from './phase.ts';
import { INTERVAL_SOLS, proved } from './rounds.ts';
import { kill, start } from './session.ts';

/** How a worker goes: the browser ends it and says nothing; it throws; it never comes back from what it does. */
export const WAYS = ['ended', 'threw', 'stuck'] as const;
export type Way = (typeof WAYS)[number];

/** What one loss of the worker cost. */
export type Lost = {
  readonly round: number;
  readonly way: Way;
  /** How long the page took to say so, in seconds. */
  readonly toldSeconds: number;
  readonly seen: number;
  readonly found: number;
  /** Phase and faults of the contract that was under way; null where time passed at Max without one. */
  readonly contract: readonly [before: string, after: string] | null;
};

export type WorkerOptions = {
  readonly times: number;
  readonly baseURL: string;
  readonly told?: (lost: Lost) => void;
  readonly heard?: (page: Page) => void;
};

/** The page gives a silent worker half a minute; a busy machine is slow. */
const TOLD_MS = 120_000;

/** One page that loses its worker again and again. Throws when it does not say so, or when more than an interval is lost. */
export async function workerKilled({
  times,
  baseURL,
  told = () => {},
  heard = () => {},
}: WorkerOptions): Promise<readonly Lost[]> {
  const profile = mkdtempSync(join(tmpdir(), 'marsdeck-kill-worker-'));
  const losses: Lost[] = [];
  const session = await start(profile, heard);
  try {
    const { page } = session;
    await page.goto(baseURL);
    await page.waitForFunction(() => 'marsdeck' in window);
    await page.evaluate(() => window.marsdeck.ready);
    await begin(page, 0);
    await page.getByLabel(/drop to 1×/i).uncheck();
    for (let round = 1; round <= times; round++) {
      if (!(await page.evaluate(() => window.marsdeck.status().alive))) await begin(page, round);
      const way = WAYS[(round - 1) % WAYS.length] ?? 'ended';
      // Every other time in the midst of a phase of a contract.
      const contract = round % 2 === 0 ? await midPhase(page) : null;
      if (contract === null) await playAtMax(page);
      const before = await page.evaluate(() => window.marsdeck.status());
      const endedMs = Date.now();
      await end(page, way);
      const load = page.getByRole('button', { name: 'Load the last autosave' });
      await load.waitFor({ timeout: TOLD_MS });
      const toldSeconds = (Date.now() - endedMs) / 1000;
      const { running, sol: seen } = await page.evaluate(() => window.marsdeck.status());
      if (running) throw new Error(`round ${round}: the clock is shown as running`);
      await load.click();
      await load.waitFor({ state: 'detached' });
      const after = await page.evaluate(() => window.marsdeck.status());
      if (after.id !== before.id) throw new Error(`round ${round}: another colony was found`);
      if (after.sol < Math.max(before.autosavedSol ?? 0, seen - INTERVAL_SOLS))
        throw new Error(`round ${round}: sol ${seen} was seen, ${before.autosavedSol} saved, ${after.sol} found`);
      await proved(page, round);
      const phases = contract === null ? null : await afterLoss(page, contract, round);
      const lost = { round, way, toldSeconds, seen, found: after.sol, contract: phases };
      losses.push(lost);
      told(lost);
    }
  } finally {
    await kill(session);
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
  return losses;
}

async function begin(page: Page, seed: number): Promise<void> {
  const begun = await page.evaluate((born) => window.marsdeck.newColony({ mission: 'garden', seed: born }), seed);
  if (!begun.ok) throw new Error(begun.error?.message);
  await page.evaluate(() => window.marsdeck.advance({ sols: 20 }));
}

async function playAtMax(page: Page): Promise<void> {
  await page.evaluate(() => window.marsdeck.setSpeed('max'));
  await page.evaluate(() => window.marsdeck.play());
  await page.waitForTimeout(300 + Math.random() * 2500);
}

/** The simulation is the worker without a name: the others are called what they are. */
async function end(page: Page, way: Way): Promise<void> {
  for (const worker of page.workers()) {
    const name = await worker.evaluate(() => self.name);
    if (name === '') return worker.evaluate(GO[way]);
  }
  throw new Error('no simulation');
}

/** Each returns first, so that the browser's tools are not left waiting. */
const GO: Readonly<Record<Way, () => void>> = {
  ended: () => void setTimeout(() => self.close(), 0),
  threw: () =>
    void setTimeout(() => {
      throw new Error('ended by the kill test');
    }, 0),
  stuck: () =>
    void setTimeout(() => {
      for (;;);
    }, 0),
};
