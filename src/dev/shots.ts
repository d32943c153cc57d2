/** `npm run shots -- [--only NAME]`: pictures of the page as it is, to be looked at. They go into `test-results/shots`. */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from '@playwright/test';
import { build, needsBuild } from '../server/build.ts';
import { addressFrom, listen, urlOf } from '../server/listen.ts';
import { page as site } from '../server/page.ts';
import { findBrowser } from './browser.ts';
import { shootScene } from './shots/scene.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = `${ROOT}test-results/shots`;
const SHOTS: Readonly<Record<string, (browser: Browser, address: string, folder: string) => Promise<void>>> = {
  scene: shootScene,
};

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const { only } = values;
if (only !== undefined && !Object.hasOwn(SHOTS, only)) {
  process.stderr.write(`There are no shots "${only}". There are: ${Object.keys(SHOTS).join(', ')}.\n`);
  process.exitCode = 2;
} else {
  if (await needsBuild(ROOT)) await build(ROOT);
  const address = addressFrom({ PORT: '0' });
  if (typeof address === 'string') throw new Error(address);
  const server = await listen(site(`${ROOT}dist`), address);
  const browser = await chromium.launch(findBrowser());
  try {
    await mkdir(FOLDER, { recursive: true });
    const at = urlOf({ ...address, port: (server.address() as AddressInfo).port });
    for (const [name, shoot] of Object.entries(SHOTS))
      if (only === undefined || only === name) await shoot(browser, at, FOLDER);
    process.stdout.write(`${FOLDER}\n`);
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}
