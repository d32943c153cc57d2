/** A build step: writes dist/sw.js, which keeps what was built for use without a network. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { transformWithOxc, type Plugin } from 'vite';

/** What the game needs to be whole: not the pictures of the README, nor the schemas. */
const KEPT = /^(assets\/|ledger\/frames-|fonts\/.*\.woff2$|icons\/|icon\.svg$|manifest\.webmanifest$)/;
const SOURCE = 'src/worker/offline.sw.ts';
const RULES_FILE = 'src/core/colony/step.ts';

function filesIn(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(folder, `${below}${entry.name}/`) : [`${below}${entry.name}`],
  );
}

/** The rules that this build computes by, read from where they are stated. */
function rulesOf(root: string): number {
  const found = /^export const RULES = (\d+);$/m.exec(readFileSync(join(root, RULES_FILE), 'utf8'));
  if (found?.[1] === undefined) throw new Error(`${RULES_FILE} does not state RULES`);
  return Number(found[1]);
}

/** The service worker as a script: what is kept, then the source without its types. */
async function offlineScript(root: string, dist: string): Promise<string> {
  const files = filesIn(dist)
    .filter((file) => KEPT.test(file))
    .sort();
  const hash = createHash('sha256');
  const { code } = await transformWithOxc(readFileSync(join(root, SOURCE), 'utf8'), 'offline.sw.ts');
  hash.update(code);
  for (const file of ['index.html', ...files]) hash.update(file).update(readFileSync(join(dist, file)));
  const build = { version: hash.digest('hex').slice(0, 16), rules: rulesOf(root), files: ['./', ...files] };
  // A classic script has no exports.
  return `const BUILD = ${JSON.stringify(build)};\n${code.replaceAll(/^export \{\};?$/gm, '')}`;
}

/** Writes it beside the page once everything else is there. */
export function offline(): Plugin {
  let root = '';
  let dist = '';
  return {
    name: 'marsdeck:offline',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      dist = resolve(config.root, config.build.outDir);
    },
    async closeBundle() {
      writeFileSync(join(dist, 'sw.js'), await offlineScript(root, dist));
    },
  };
}
