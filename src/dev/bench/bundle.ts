/**
 * What a first visit loads: the scripts that index.html names, and the worker with whatever it imports, gzipped; and beside
 * them what the worker loads when it is asked to, the forecast near the ledger's head, and the ledger's first chunk. Needs
 * a built `dist`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Figures } from '../bench.ts';

const DIST = fileURLToPath(new URL('../../../dist/', import.meta.url));
const ASSETS = `${DIST}assets/`;
/** As the bundler writes them: what runs first, and what is fetched while it runs. */
const STATIC = /(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+\.js)["'`]/g;
const DYNAMIC = /\bimport\(\s*["'`]\.\/([^"'`]+\.js)["'`]\s*\)/g;

/** kB of 1,000 bytes, gzip level 9. */
export function benchBundle(): Figures {
  const html = readFileSync(`${DIST}index.html`, 'utf8');
  const page = [...html.matchAll(/(?:src|href)="\/assets\/([^"]+\.js)"/g)].map((found) => found[1] ?? '');
  const workers = readdirSync(ASSETS).filter((name) => /\.worker-[^/]*\.js$/.test(name));
  const worker = reachedFrom(workers, [STATIC]);
  const later = reachedFrom(workers, [STATIC, DYNAMIC]).filter((name) => !worker.includes(name));
  const named = later.filter((name) => name.startsWith('forecast'));
  const forecast = reachedFrom(named, [STATIC]).filter((name) => !worker.includes(name));
  const [first = ''] = readdirSync(`${DIST}ledger`);
  const pageGzKb = sizeOf(page);
  const workerGzKb = sizeOf(worker);
  return {
    workerScripts: workers.length,
    pageGzKb,
    workerGzKb,
    firstLoadGzKb: pageGzKb + workerGzKb,
    workerLaterGzKb: sizeOf(later) - sizeOf(forecast),
    forecastGzKb: sizeOf(forecast),
    ledgerChunkGzKb: gzKb(`${DIST}ledger/${first}`),
  };
}

/** Those scripts, and all that they import in those ways, each once. */
function reachedFrom(names: readonly string[], ways: readonly RegExp[]): string[] {
  const reached = new Set(names);
  // What is added to a set while it is walked is walked, too.
  for (const name of reached) {
    const script = readFileSync(ASSETS + name, 'utf8');
    for (const way of ways) for (const found of script.matchAll(way)) reached.add(found[1] ?? '');
  }
  return [...reached];
}

const sizeOf = (names: readonly string[]): number => names.reduce((sum, name) => sum + gzKb(ASSETS + name), 0);

function gzKb(path: string): number {
  return gzipSync(readFileSync(path), { level: 9 }).byteLength / 1000;
}
