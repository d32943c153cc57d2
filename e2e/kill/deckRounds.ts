/** Swaps modules and works contracts, kills the browser at a random moment, opens it again and checks what the deck promises. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { arrive, kill, start } from './session.ts';

/** What was seen of the deck before a kill, and found after. */
export type DeckLoss = {
  readonly round: number;
  readonly credits: readonly [before: number, after: number];
  readonly contract: readonly [before: string, after: string];
  readonly modules: readonly [before: number, after: number];
};

export type DeckOptions = {
  readonly times: number;
  readonly baseURL: string;
  readonly told?: (loss: DeckLoss) => void;
  readonly heard?: (page: Page) => void;
};

type Facts = ReturnType<Window['marsdeck']['deck']>;
/** What the player was shown so far. */
type Shown = {
  credits: number;
  history: Set<string>;
  accepted: Map<string, number>;
  ended: Set<string>;
  again: string | null;
};

const MODULES = ['prospector', 'forge', 'medbay', 'skyhook', 'stormwatch', 'verdant', 'archivist', 'ranger'];

/** The losses, of which there may be none that matter. Throws at the first promise that does not hold. */
export async function deckKilled({
  times,
  baseURL,
  told = () => {},
  heard = () => {},
}: DeckOptions): Promise<readonly DeckLoss[]> {
  const profile = mkdtempSync(join(tmpdir(), 'marsdeck-kill-deck-'));
  const losses: DeckLoss[] = [];
  const shown: Shown = { credits: 0, history: new Set(), accepted: new Map(), ended: new Set(), again: null };
  let last: Facts | null = null;
  let session = await start(profile, heard);
  try {
    for (let round = 0; round <= times; round++) {
      const { page } = session;
      await arrive(page, baseURL);
      const found = await page.evaluate(() => window.marsdeck.deck());
      if (round > 0) {
        check(round, shown, found);
        const loss: DeckLoss = {
          round,
          credits: [last?.credits ?? 0, found.credits],
          contract: [nameOf(last), nameOf(found)],
          modules: [last?.history.length ?? 0, found.history.length],
        };
        losses.push(loss);
        told(loss);
      }
      if (round === times) break;
      await wake(page);
      const until = Date.now() + 400 + Math.random() * 3500;
      // It is killed in the midst of whatever is under way then.
      let stopped = false;
      const working = work(page, shown, () => stopped).catch(() => undefined);
      while (Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 20));
      last = await page.evaluate(() => window.marsdeck.deck());
      see(shown, last);
      await kill(session);
      stopped = true;
      await working;
      session = await start(profile, heard);
    }
  } finally {
    await kill(session);
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
  return losses;
}

const nameOf = (facts: Facts | null): string =>
  facts?.contract === null || facts === null ? '-' : `${facts.contract.title} ${facts.contract.phase}`;

async function wake(page: Page): Promise<void> {
  const resume = page.getByRole('button', { name: 'Resume' });
  if ((await resume.count()) > 0) {
    await resume.click();
    await page.waitForFunction(() => window.marsdeck.status().mission !== null);
    if (await page.evaluate(() => window.marsdeck.status().alive)) return;
  }
  const seed = Math.floor(Math.random() * 1000);
  await page.evaluate((born) => window.marsdeck.newColony({ mission: 'ares', seed: born }), seed);
}

/** Takes in what the page shows: from then on it may not be lost. */
function see(shown: Shown, { credits, history, contract, suspended, board }: Facts): void {
  shown.credits = Math.max(shown.credits, credits);
  for (const tag of history) shown.history.add(tag);
  // Accepted is what is shown as such: not what is still being written.
  if (contract !== null && contract.phase !== 'COMMIT')
    shown.accepted.set(contract.id, Math.max(shown.accepted.get(contract.id) ?? 0, contract.at));
  shown.again ??= board.find(({ id }) => shown.accepted.has(id))?.id ?? null;
  for (const { id } of suspended) if (!shown.accepted.has(id)) shown.accepted.set(id, 0);
}

/** I3: the history only grows. I7: no pay is lost, none is made twice. I12, I20: no contract that was shown is gone. */
function check(round: number, shown: Shown, found: Facts): void {
  const fail = (what: string): never => {
    throw new Error(`round ${round}: ${what}`);
  };
  for (const tag of shown.history) if (!found.history.includes(tag)) fail(`I3: ${tag} is gone from the history`);
  if (found.credits < shown.credits) fail(`I7: ${shown.credits} credits were shown, ${found.credits} are left`);
  for (const [id, phases] of shown.accepted) {
    const here = found.contract?.id === id || found.suspended.some((one) => one.id === id);
    if (found.contract?.id === id && found.contract.at < phases)
      fail(`I12: ${phases} phases of ${id} were done, ${found.contract.at} are`);
    // What is neither under way nor on the shelf was settled; then it was paid, and is never seen again.
    if (here && shown.ended.has(id)) fail(`I7: ${id} was settled, and is back`);
    if (!here) shown.ended.add(id);
  }
  if (shown.again !== null) fail(`I20: ${shown.again} was on offer again`);
  if (found.bay.phase !== 'ABSENT') fail('a module seated itself');
}

/** A player in a hurry: seats, swaps, accepts, chooses, suspends, pulls, and lets time pass. */
async function work(page: Page, shown: Shown, stopped: () => boolean): Promise<void> {
  while (!stopped()) {
    const facts = await page.evaluate(() => window.marsdeck.deck());
    see(shown, facts);
    const { contract, prompt, board } = facts;
    const chance = Math.random();
    if (contract === null) {
      if (chance < 0.4) await seat(page, MODULES[Math.floor(Math.random() * MODULES.length)] ?? 'forge');
      else {
        const offer = board[Math.floor(Math.random() * board.length)];
        if (offer !== undefined) await page.evaluate((id) => window.marsdeck.accept(id), offer.id);
      }
    } else if (prompt?.ask === 'insert') await seat(page, prompt.needs.toLowerCase());
    else if (prompt?.ask === 'empty-slot') await page.evaluate(() => window.marsdeck.remove());
    else if (prompt?.ask === 'choice')
      await page.evaluate((id) => window.marsdeck.choose(id), prompt.options[0]?.id ?? '');
    else if (contract.phase === 'RESUMABLE') {
      if (!contract.here) await page.evaluate(() => window.marsdeck.abandon());
      else await page.evaluate(() => window.marsdeck.resume());
    } else if (chance < 0.08) await page.evaluate(() => window.marsdeck.pull());
    else if (chance < 0.12) await page.evaluate(() => window.marsdeck.suspend());
    else await page.evaluate(() => window.marsdeck.advance({ sols: 1 }));
  }
}

async function seat(page: Page, id: string): Promise<void> {
  await page.evaluate((module) => window.marsdeck.seat(module), id);
}
