/** Finds a Chromium for the end-to-end tests, or gets one. Ends with 1 and a sentence when none can be had. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './browser.ts';

const MINUTE_MS = 60_000;

function run(program: string, args: readonly string[], minutes: number): boolean {
  console.log(`$ ${[program, ...args].join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, args, { stdio: 'inherit', env, timeout: minutes * MINUTE_MS }).status === 0;
}

const isRoot = process.getuid?.() === 0;

/** Each way to get a browser, in the order to try them. */
const WAYS: readonly { readonly name: string; readonly possible: boolean; readonly get: () => boolean }[] = [
  {
    name: "Playwright's download",
    possible: true,
    get: () => run('npx', ['--no-install', 'playwright', 'install', 'chromium'], 4),
  },
  {
    name: "Debian's package",
    possible: isRoot && existsSync('/etc/debian_version'),
    get: () => run('apt-get', ['update'], 3) && run('apt-get', ['install', '-y', 'chromium'], 8),
  },
];

function ensure(): string | undefined {
  const found = findBrowser().executablePath;
  if (found !== undefined) return found;
  console.log('There is no Chromium on this machine yet.');
  for (const way of WAYS.filter(({ possible }) => possible)) {
    const got = way.get();
    const path = findBrowser().executablePath;
    if (path !== undefined) return path;
    console.log(`${way.name} ${got ? 'gave a browser that does not start' : 'could not be had'}.`);
  }
  return undefined;
}

try {
  const path = ensure();
  if (path === undefined)
    throw new Error('No Chromium could be had. Install one, or set MARSDECK_CHROMIUM to its path.');
  console.log(`Browser: ${path}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
