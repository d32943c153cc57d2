/** Plays, kills the browser at a random moment, opens it again and looks at what is left: as often as asked. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { decode, encode } from '../../src/core/cartridge/codec.ts';
import { cartridgeOf } from '../../src/core/cartridge/convert.ts';
import { findLedger } from '../../src/core/cartridge/ledgers.ts';
import { replay } from '../../src/core/replay/replay.ts';
import { provisionedRun } from '../../src/dev/engines/voyage.ts';
import { arrive, kill, start } from './session.ts';

/** Autosaves are at least 2 s apart; at 60 sols a second that is 120 sols, and some for the machine being busy. */
export const INTERVAL_SOLS = 60 * 4;

/** Of the first colony; later ones have those after it. */
const SEED = 31;

const MOST_PRESSES = 5;

/** What one kill cost. */
export type Loss = {
  readonly round: number;
  /** Sol last seen before the kill; sol last known to be durable; sol found after. */
  readonly seen: number;
  readonly durable: number;
  readonly found: number;
};

export type Options = {
  readonly times: number;
  readonly baseURL: string;
  /** Told of each loss. */
  readonly told?: (loss: Loss) => void;
  readonly heard?: (page: Page) => void;
};

/** The losses. Throws at the first round in which the slot is gone, more than an interval is lost, or a run does not replay. */
export async function killed({ times, baseURL, told = () => {}, heard = () => {} }: Options): Promise<readonly Loss[]> {
  const profile = mkdtempSync(join(tmpdir(), 'marsdeck-kill-'));
  const losses: Loss[] = [];
  let durable = -1;
  let seen = 0;
  let id: string | null = null;
  let session = await start(profile, heard);
  try {
    for (let round = 0; round <= times; round++) {
      const { page } = session;
      await arrive(page, baseURL);
      if (round > 0) {
        await resume(page, round);
        const status = await page.evaluate(() => window.marsdeck.status());
        const loss: Loss = { round, seen, durable, found: status.sol };
        losses.push(loss);
        told(loss);
        if (status.id !== id) throw new Error(`round ${round}: another colony was found`);
        if (status.sol < durable)
          throw new Error(`round ${round}: sol ${durable} was durable, ${status.sol} was found`);
        if (status.sol < seen - INTERVAL_SOLS)
          throw new Error(`round ${round}: more than an interval is lost, from sol ${seen} to ${status.sol}`);
        await proved(page, round);
        seen = status.sol;
      }
      if (round === times) break;
      // One that is lost saves nothing any more: another takes its place.
      if (!(await page.evaluate(() => window.marsdeck.status().alive))) {
        id = await seat(page, SEED + round);
        [durable, seen] = [-1, 0];
      }
      await page.getByLabel(/drop to 1×/i).uncheck();
      await page.evaluate(() => window.marsdeck.setSpeed('max'));
      await page.evaluate(() => window.marsdeck.play());
      const until = Date.now() + 300 + Math.random() * 2500;
      do {
        const now = await page.evaluate(() => window.marsdeck.status());
        durable = Math.max(durable, now.autosavedSol ?? -1);
        seen = Math.max(seen, now.sol);
        await page.evaluate(() => window.marsdeck.command({ kind: 'set-ration', ration: 0.8 + Math.random() / 2 }));
        await page.waitForTimeout(60);
      } while (Date.now() < until);
      await kill(session);
      session = await start(profile, heard);
    }
  } finally {
    await kill(session);
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
  return losses;
}

/** Wakes up what was found, as a player does: where the machine was too busy to read it in time, again. */
async function resume(page: Page, round: number): Promise<void> {
  for (let time = 1; time <= MOST_PRESSES; time++) {
    await page.getByRole('button', { name: 'Resume' }).click();
    const seated = page.waitForFunction(() => window.marsdeck.status().mission !== null, null, { timeout: 20_000 });
    if (await seated.then(Boolean, () => false)) return;
    const said = await page.locator('[role=status], [role=alert]').allInnerTexts();
    console.log(`round ${round}: resumed ${time} times, and not seated: ${said.join(' ') || 'nothing was said'}`);
  }
  throw new Error(`round ${round}: what was found could not be resumed`);
}

/** Seats a well provided colony. @returns its id. */
async function seat(page: Page, seed: number): Promise<string | null> {
  const text = new TextDecoder().decode(encode(cartridgeOf(provisionedRun(seed))));
  const answer = await page.evaluate((file) => window.marsdeck.insert(file), text);
  if (!answer.ok) throw new Error(answer.error?.message);
  return page.evaluate(() => window.marsdeck.status().id);
}

/** The colony that was found is a run that replays. Throws when it is not. */
export async function proved(page: Page, round: number): Promise<void> {
  const { text = '' } = await page.evaluate(() => window.marsdeck.exportCartridge());
  const file = decode(new TextEncoder().encode(text));
  if (!file.ok) throw new Error(`round ${round}: ${file.error.message}`);
  const ledger = findLedger(file.value.cartridge.genesis.ledger);
  if (!ledger.ok) throw new Error(`round ${round}: ${ledger.error.message}`);
  const { equal, reason } = replay(file.value.cartridge, ledger.value);
  if (!equal) throw new Error(`round ${round}: ${reason}`);
}
