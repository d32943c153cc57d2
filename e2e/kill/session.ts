/** A browser of its own on a profile that stays, so that it can be killed like a crash and opened again. */
import { spawn, type ChildProcess } from 'node:child_process';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findBrowser } from '../../src/dev/browser.ts';

export type Session = { readonly child: ChildProcess; readonly browser: Browser; readonly page: Page };

/** Starts one; `heard` is told what its page complains of. */
export async function start(profile: string, heard: (page: Page) => void): Promise<Session> {
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
  heard(page);
  return { child, browser, page };
}

/** Opens the game and waits until it is ready. */
export async function arrive(page: Page, baseURL: string): Promise<void> {
  await page.goto(baseURL);
  await page.waitForFunction(() => 'marsdeck' in window);
  await page.evaluate(() => window.marsdeck.ready);
}

/** Kills it and all its processes, with no time to write anything. */
export async function kill({ child, browser }: Session): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  await gone;
  await browser.close().catch(() => undefined);
}
