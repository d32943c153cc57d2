/**
 * What a first visit loads: the scripts that index.html names, and the worker, gzipped; and beside them the ledger's first
 * chunk, and the forecast, which is loaded near the ledger's head. Needs a built `dist`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Figures } from '../bench.ts';

const DIST = fileURLToPath(new URL('../../../dist/', import.meta.url));

/** kB of 1,000 bytes, gzip level 9. */
export function benchBundle(): Figures {
  const html = readFileSync(`${DIST}index.html`, 'utf8');
  const page = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map((found) => found[1] ?? '');
  const scripts = readdirSync(`${DIST}assets`).filter((name) => name.endsWith('.js'));
  const [first = ''] = readdirSync(`${DIST}ledger`);
  const gz = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).byteLength / 1000;
  const pageGzKb = page.reduce((sum, path) => sum + gz(DIST + path), 0);
  const named = (part: string): number =>
    scripts.filter((name) => name.includes(part)).reduce((sum, name) => sum + gz(`${DIST}assets/${name}`), 0);
  const workerGzKb = named('sim.worker');
  return {
    pageGzKb,
    workerGzKb,
    firstLoadGzKb: pageGzKb + workerGzKb,
    otherWorkersGzKb: named('.worker') - workerGzKb,
    forecastGzKb: named('forecast'),
    ledgerChunkGzKb: gz(`${DIST}ledger/${first}`),
  };
}
