import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { chromium, type Browser, type Page } from '@playwright/test';
import { decode, encode } from '../src/core/cartridge/codec.ts';
import { cartridgeOf } from '../src/core/cartridge/convert.ts';
import { findLedger } from '../src/core/cartridge/ledgers.ts';
import { replay } from '../src/core/replay/replay.ts';
import { findBrowser } from '../src/dev/browser.ts';
import { provisionedRun } from '../src/dev/engines/voyage.ts';
import { expect, exportText, folder, keepSpeed, listen, open, status, test, wakeUp } from './story.ts';

const KILLS = 10;
/** Autosaves are at least 2 s apart; at 60 sols a second that is 120 sols, and some for the machine being busy. */
const INTERVAL_SOLS = 60 * 4;

type Session = { readonly child: ChildProcess; readonly browser: Browser; readonly page: Page };

/** Starts a browser of its own on a profile, so that it can be killed like a crash. */
async function start(profile: string, problems: string[]): Promise<Session> {
  const program = findBrowser().executablePath ?? chromium.executablePath();
  const flags = [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
  ];
  const child = spawn(program, [...flags, '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => reject(new Error(`the browser ended: ${said.slice(-300)}`)));
  });
  const browser = await chromium.connectOverCDP(address);
  const context = browser.contexts()[0];
  const page = context?.pages()[0] ?? (await context?.newPage());
  if (page === undefined) throw new Error('no page');
  listen(page, problems);
  return { child, browser, page };
}

async function kill({ child, browser }: Session): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  await gone;
  await browser.close().catch(() => undefined);
}

test(`the browser is killed ${KILLS} times at random moments: each time a colony that verifies is found again`, async ({
  baseURL,
}) => {
  test.setTimeout(180_000);
  const profile = folder();
  const problems: string[] = [];
  let least = -1;
  let most = 0;
  let session = await start(profile, problems);
  try {
    for (let round = 0; round <= KILLS; round++) {
      const { page } = session;
      await page.goto(baseURL ?? '');
      await page.waitForFunction(() => 'marsdeck' in window);
      await page.evaluate(() => window.marsdeck.ready);
      if (round === 0) {
        const text = new TextDecoder().decode(encode(cartridgeOf(provisionedRun(31))));
        expect(await page.evaluate((file) => window.marsdeck.insert(file), text)).toMatchObject({ ok: true });
      } else {
        await wakeUp(page);
        const found = await status(page);
        expect(found.sol, `round ${round}: the last save known to be durable`).toBeGreaterThanOrEqual(least);
        expect(found.sol, `round ${round}: at most one interval is lost`).toBeGreaterThanOrEqual(most - INTERVAL_SOLS);
        const file = decode(new TextEncoder().encode(await exportText(page)));
        if (!file.ok) throw new Error(file.error.message);
        const ledger = findLedger(file.value.cartridge.genesis.ledger);
        if (!ledger.ok) throw new Error(ledger.error.message);
        expect(replay(file.value.cartridge, ledger.value)).toMatchObject({ equal: true });
      }
      if (round === KILLS) break;
      await keepSpeed(page);
      await page.evaluate(() => window.marsdeck.setSpeed('max'));
      await page.evaluate(() => window.marsdeck.play());
      const until = Date.now() + 300 + Math.random() * 2500;
      do {
        const now = await status(page);
        least = Math.max(least, now.autosavedSol ?? -1);
        most = Math.max(most, now.sol);
        await page.evaluate(() => window.marsdeck.command({ kind: 'set-ration', ration: 0.8 + Math.random() / 2 }));
        await page.waitForTimeout(60);
      } while (Date.now() < until);
      await kill(session);
      session = await start(profile, problems);
    }
    expect(most).toBeGreaterThan(60);
    expect(problems).toEqual([]);
  } finally {
    await kill(session);
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
});

test('reloading in the middle of play loses no more than an interval either', async ({ page }) => {
  await open(page);
  const text = new TextDecoder().decode(encode(cartridgeOf(provisionedRun(32))));
  await page.evaluate((file) => window.marsdeck.insert(file), text);
  await keepSpeed(page);
  await page.evaluate(() => window.marsdeck.setSpeed('max'));
  await page.evaluate(() => window.marsdeck.play());
  await page.waitForFunction(() => window.marsdeck.status().sol > 90);
  const before = await status(page);
  await page.reload();
  await page.evaluate(() => window.marsdeck.ready);
  await wakeUp(page);
  expect((await status(page)).sol).toBeGreaterThanOrEqual(before.sol - INTERVAL_SOLS);
});
