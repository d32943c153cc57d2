/** `marsdeck ledger generate`: writes the ledger of a plan as bundles of 100 frames and a manifest. Same plan, same bytes. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { prettySorted } from '../core/cartridge/json.ts';
import { canonicalText } from '../core/kernel/canonical.ts';
import { sha256Hex } from '../core/kernel/hash.ts';
import type { Frame } from '../core/mars/frame.ts';
import { LEDGER_FORMAT, LEDGER_VERSION, type LedgerManifest } from '../core/mars/ledgerManifest.ts';
import { publish } from '../core/mars/publish.ts';
import { REFERENCE_SITE, SITE_KEYS } from '../core/mars/sites.ts';
import { listFolder, makeFolder, writeFile } from './files.ts';
import { orUsage, print, printJson, Usage, wholeNumber } from './output.ts';

const CHUNK_SOLS = 100;
const MOST_SOLS = 100_000;
/** About the year 3000. The elements of Earth's orbit are made for 1800 to 2050 and drift slowly after. */
const LAST_START = 400_000;
const USE = 'marsdeck ledger generate --sols N --seed S --site X --start MSD --out DIR [--json]';

type Chunk = LedgerManifest['chunks'][number];

/** Runs the verb. @returns the exit status. */
export function ledgerGenerate(args: string[]): number {
  const { values, positionals } = orUsage(() =>
    parseArgs({
      args,
      options: {
        sols: { type: 'string' },
        seed: { type: 'string' },
        site: { type: 'string' },
        start: { type: 'string' },
        key: { type: 'string' },
        out: { type: 'string' },
        json: { type: 'boolean' },
      },
      allowPositionals: true,
    }),
  );
  const { out, site = REFERENCE_SITE.key } = values;
  if (positionals.length > 0) throw new Usage(USE);
  if (out === undefined) throw new Usage(`--out is missing. ${USE}`);
  checkSite(site);
  if (values.key !== undefined)
    throw new Usage('--key: ledgers are not signed yet; leave it out, and the ledger is made unsigned.');
  const headSol = wholeNumber(values.sols, 'sols', 1, MOST_SOLS);
  const seed = wholeNumber(values.seed, 'seed', 0, Number.MAX_SAFE_INTEGER);
  const start = wholeNumber(values.start, 'start', 1, LAST_START);

  makeFolder(out);
  refuseStrangers(out, headSol);
  const chunks: Chunk[] = [];
  let frames: Frame[] = [];
  let headHash = '';
  for (const frame of publish({ seed, headSol, epochMsd: start - 1 })) {
    frames.push(frame);
    if (frames.length < CHUNK_SOLS && frame.sol < headSol) continue;
    chunks.push(writeChunk(out, frames));
    headHash = frame._hash;
    frames = [];
  }
  const id = `generated-${site}-seed-${seed}-msd-${start}`;
  const manifest: LedgerManifest = {
    _format: LEDGER_FORMAT,
    version: LEDGER_VERSION,
    id,
    firstSol: 1,
    headSol,
    headHash,
    chunks,
  };
  // Last: a folder that was left half written has no manifest that fits it.
  writeFile(join(out, 'manifest.json'), new TextEncoder().encode(prettySorted(manifest)));
  if (values.json === true) printJson({ file: out, ok: true, id, firstSol: 1, headSol, headHash, chunks });
  else print(`${out}: ${headSol} sols from MSD ${start} on in ${chunks.length} files, unsigned, head ${headHash}`);
  return 0;
}

function checkSite(site: string): void {
  if (!SITE_KEYS.some((key) => key === site)) throw new Usage(`--site takes one of: ${SITE_KEYS.join(', ')}.`);
  if (site !== REFERENCE_SITE.key)
    throw new Usage(
      `A frame's weather is that of the reference site, ${REFERENCE_SITE.key}; that of ${site} is computed from it. Ask for --site ${REFERENCE_SITE.key}.`,
    );
}

function chunkName(first: number, last: number): string {
  const padded = (sol: number): string => String(sol).padStart(4, '0');
  return `frames-${padded(first)}-${padded(last)}.json`;
}

/** Frames of another ledger in the folder are wrong use: they would be taken for this one's. */
function refuseStrangers(out: string, headSol: number): void {
  const ours = new Set<string>();
  for (let first = 1; first <= headSol; first += CHUNK_SOLS)
    ours.add(chunkName(first, Math.min(first + CHUNK_SOLS - 1, headSol)));
  const stranger = listFolder(out)?.find((name) => /^(frames|sol)-.*\.json$/.test(name) && !ours.has(name));
  if (stranger !== undefined) throw new Usage(`${out} holds ${stranger} of another ledger; name another folder.`);
}

/** Writes a bundle in the version-1 ledger's format, a frame a line. */
function writeChunk(out: string, frames: readonly Frame[]): Chunk {
  const [first, last] = [frames[0]?.sol ?? 0, frames.at(-1)?.sol ?? 0];
  const lines = frames.map((frame) => `"${frame.sol}":${canonicalText(frame)}`);
  const text =
    `{"_format":"mars-barn-frames-bundle","version":1,"total":${frames.length},` +
    `"first_sol":${first},"last_sol":${last},"frames":{\n${lines.join(',\n')}\n}}\n`;
  const file = chunkName(first, last);
  const bytes = new TextEncoder().encode(text);
  writeFile(join(out, file), bytes);
  return { file, first, last, sha256: sha256Hex(bytes) };
}
