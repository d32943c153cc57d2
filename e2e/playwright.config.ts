import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findBrowser } from '../src/dev/browser.ts';

/** Another port lets two checkouts be tested at once. */
const PORT = Number(process.env['MARSDECK_E2E_PORT'] ?? 4199);
/** The hub’s database, in a folder of this round alone. It costs nothing until a story asks the hub. */
const DATA = (process.env['MARSDECK_E2E_DATA'] ??= mkdtempSync(join(tmpdir(), 'marsdeck-e2e-hub-')));
const ROOT = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/e2e',
  workers: 2,
  // Stories are told in any order, each in a browser of its own.
  fullyParallel: true,
  // A browser on a busy machine is told twice, where nobody is there to do it; what needed it is told at the end.
  retries: process.env['CI'] === undefined ? 0 : 1,
  // A busy machine is slow, not wrong.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    video: 'off',
    // Kept files would hide what a test does to the network; `offline.spec.ts` is about them.
    serviceWorkers: 'block',
    // Watching costs as much as the stories do: in CI only what failed once is watched.
    trace: process.env['CI'] === undefined ? 'retain-on-failure' : 'on-first-retry',
    // The still picture in the window: `scene.spec.ts` is about the moving one, which a machine without a graphics card draws slowly.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...findBrowser(),
      // No name resolves but our own: a request to anywhere else fails the test that made it.
      args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'],
    },
  },
  projects: [{ name: 'chromium' }],
  webServer: {
    command: 'node --import tsx src/server/main.ts',
    cwd: ROOT,
    env: { PORT: String(PORT), HOST: '127.0.0.1', MARSDECK_DATA: DATA },
    url: `http://127.0.0.1:${PORT}/healthz`,
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 3_000 },
  },
});
