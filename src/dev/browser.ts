import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Where distributions put Chromium. The first is Debian's program itself, without the wrapper that adds flags. */
const USUAL_PLACES = [
  '/usr/lib/chromium/chromium',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
] as const;

/** A browser without the system's libraries is there and yet doesn't start, so it is asked for its version. */
function starts(path: string): boolean {
  return existsSync(path) && spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

/**
 * The Chromium that drives the end-to-end tests: `MARSDECK_CHROMIUM`, else Playwright's own, else the system's. Empty
 * when there is none that starts. Throws when `MARSDECK_CHROMIUM` names one that does not start.
 */
export function findBrowser(): { readonly executablePath?: string } {
  const chosen = process.env['MARSDECK_CHROMIUM'];
  if (chosen !== undefined && chosen !== '') {
    if (!starts(chosen)) throw new Error(`MARSDECK_CHROMIUM is ${chosen}, and no browser starts there.`);
    return { executablePath: chosen };
  }
  const executablePath = [chromium.executablePath(), ...USUAL_PLACES].find(starts);
  return executablePath === undefined ? {} : { executablePath };
}
