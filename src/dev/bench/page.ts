/** The page in a real browser at full speed: frame times, long tasks, and how long an eject takes. */
import { chromium } from '@playwright/test';
import { encode } from '../../core/cartridge/codec.ts';
import { cartridgeOf } from '../../core/cartridge/convert.ts';
import { addressFrom, listen, urlOf } from '../../server/listen.ts';
import { build, needsBuild } from '../../server/build.ts';
import { page as site } from '../../server/page.ts';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../browser.ts';
import { provisionedRun } from '../engines/voyage.ts';
import type { Figures } from '../bench.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const MEASURED_MS = 5000;

/** Software rendering, so frame times are an upper bound. Milliseconds. */
export async function benchPage(): Promise<Figures> {
  if (await needsBuild(ROOT)) await build(ROOT);
  const address = addressFrom({ PORT: '0' });
  if (typeof address === 'string') throw new Error(address);
  const server = await listen(site(`${ROOT}dist`), address);
  const browser = await chromium.launch(findBrowser());
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(urlOf({ ...address, port: (server.address() as AddressInfo).port }));
    await page.waitForFunction('window.marsdeck !== undefined && window.marsdeck.ready');
    const text = new TextDecoder().decode(encode(cartridgeOf(provisionedRun(5))));
    await page.evaluate(`window.marsdeck.insert(${JSON.stringify(text)})`);
    await page.getByRole('checkbox').uncheck();
    await page.evaluate(`window.marsdeck.setSpeed('max').then(() => window.marsdeck.play())`);
    const frames = await page.evaluate<{ times: number[]; longest: number; sols: number }>(MEASURE);
    const speed = await page.evaluate<string>('String(window.marsdeck.status().speed)');
    if (speed !== 'max') throw new Error(`the clock dropped to ${speed}`);
    await page.evaluate('window.marsdeck.pause()');
    const started = performance.now();
    await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
    const ejectMs = performance.now() - started;
    const times = frames.times.sort((a, b) => a - b);
    const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0;
    return {
      solsPerSecond: frames.sols / (MEASURED_MS / 1000),
      framesPerSecond: times.length / (MEASURED_MS / 1000),
      frameMsMedian: at(0.5),
      frameMs95: at(0.95),
      longestTaskMs: frames.longest,
      keyToDownloadMs: ejectMs,
    };
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

/** Runs in the page: intervals between display frames, and the longest main-thread task that was reported. */
const MEASURE = `new Promise((resolve) => {
  const times = [];
  let longest = 0;
  new PerformanceObserver((list) => { for (const task of list.getEntries()) longest = Math.max(longest, task.duration); })
    .observe({ type: 'longtask' });
  const solBefore = window.marsdeck.status().sol;
  let last = performance.now();
  const end = last + ${MEASURED_MS};
  const frame = (now) => {
    times.push(now - last);
    last = now;
    if (now < end) requestAnimationFrame(frame);
    else resolve({ times: times.slice(1), longest, sols: window.marsdeck.status().sol - solBefore });
  };
  requestAnimationFrame(frame);
})`;
