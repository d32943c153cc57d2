/**
 * `npm run engines`: the same hashes from Node, Chromium, Firefox and WebKitGTK. Installs the two Debian packages when it
 * can (root, apt); an engine that is not there is reported as missing, and only then is the answer not whole.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from '../browser.ts';
import { bundleProbe } from './bundle.ts';
import { differences } from './compare.ts';
import { probeAll } from './entry.ts';
import { askByPost } from './post.ts';

const FIREFOX = '/usr/bin/firefox-esr';
const MINI_BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const PACKAGES = ['firefox-esr', 'webkit2gtk-driver', 'xvfb'];

function install(): void {
  if (existsSync(FIREFOX) && existsSync(MINI_BROWSER) && existsSync('/usr/bin/xvfb-run')) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.log(`To compare all engines, install ${PACKAGES.join(', ')}.`);
    return;
  }
  console.log(`Installing ${PACKAGES.join(', ')} …`);
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
  spawnSync('apt-get', ['install', '-y', '-qq', ...PACKAGES], { stdio: 'ignore' });
}

async function askChromium(script: string): Promise<string | null> {
  const browser = await chromium.launch(findBrowser());
  try {
    const page = await browser.newPage();
    return await page.evaluate<string>(`${script};MARSDECK_PROBE.probeAll()`);
  } finally {
    await browser.close();
  }
}

install();
const script = await bundleProbe();
const expected = probeAll();
const engines: readonly (readonly [name: string, ask: () => Promise<string | null>])[] = [
  ['Chromium', () => askChromium(script)],
  [
    'Firefox',
    () =>
      askByPost(script, FIREFOX, (url, profile) => [FIREFOX, '--headless', '--no-remote', '--profile', profile, url]),
  ],
  ['WebKitGTK', () => askByPost(script, MINI_BROWSER, (url) => ['xvfb-run', '-a', MINI_BROWSER, url])],
];
console.log(`Node ${process.version}: ${Object.keys(JSON.parse(expected) as object).length} hashes`);
let bad = 0;
for (const [name, ask] of engines) {
  const got = await ask();
  if (got === null) {
    console.log(`${name}: not there, or it gave no answer`);
    bad++;
    continue;
  }
  const differ = differences(expected, got);
  console.log(
    differ.length === 0
      ? `${name}: equal`
      : `${name}: DIFFERS in ${differ.slice(0, 8).join(', ')} (${differ.length} in all)`,
  );
  if (differ.length > 0) bad++;
}
process.exitCode = bad === 0 ? 0 : 1;
