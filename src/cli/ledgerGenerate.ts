/** `marsdeck ledger generate`: writes the ledger of a plan as bundles of 100 frames, a head and a manifest. Same plan, same bytes. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CHUNK_SOLS, chunkName, ledgerFolder, PUBLISHER_FILE } from '../core/mars/ledger/folder.ts';
import { publish } from '../core/mars/publish.ts';
import { REFERENCE_SITE, SITE_KEYS, type SiteKey } from '../core/mars/sites.ts';
import { listFolder, makeFolder, removeFile, writeFile } from './files.ts';
import { secretIn } from './keys.ts';
import { instead, needed, onlyOptions, orUsage, print, printJson, Usage, wholeNumber } from './output.ts';

const MOST_SOLS = 100_000;
/** About the year 3000. The elements of Earth's orbit are made for 1800 to 2050 and drift slowly after. */
const LAST_START = 400_000;
const USE = 'marsdeck ledger generate --sols N --seed S --site X --start MSD [--key FILE] --out DIR [--json]';

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
  const { site = REFERENCE_SITE.key } = values;
  onlyOptions(positionals, USE);
  const out = needed(values.out, 'out', USE);
  const key = siteKey(site);
  const headSol = wholeNumber(values.sols, 'sols', 1, MOST_SOLS);
  const seed = wholeNumber(values.seed, 'seed', 0, Number.MAX_SAFE_INTEGER);
  const start = wholeNumber(values.start, 'start', 1, LAST_START);
  const secret = values.key === undefined ? null : secretIn(values.key);

  makeFolder(out);
  refuseStrangers(out, headSol);
  const frames = publish({ seed, headSol, epochMsd: start - 1, ...(key === REFERENCE_SITE.key ? {} : { site: key }) });
  const files = ledgerFolder(`generated-${site}-seed-${seed}-msd-${start}`, frames, secret);
  let next = files.next();
  for (; next.done !== true; next = files.next()) writeFile(join(out, next.value.file), next.value.bytes);
  // Of a signature that stood here before.
  if (secret === null) removeFile(join(out, PUBLISHER_FILE));
  const { manifest, head } = next.value;
  const { id, firstSol, headHash, chunks } = manifest;
  const signedBy = head._engineId ?? null;
  if (values.json === true) printJson({ file: out, ok: true, id, firstSol, headSol, headHash, signedBy, chunks });
  else {
    const signature = signedBy === null ? 'unsigned' : `signed by key ${signedBy}`;
    print(`${out}: ${headSol} sols from MSD ${start} on in ${chunks.length} files, ${signature}, head ${headHash}`);
  }
  return 0;
}

function siteKey(site: string): SiteKey {
  const key = SITE_KEYS.find((one) => one === site);
  if (key === undefined) throw new Usage(`--site takes one of ${SITE_KEYS.join(', ')}${instead(site)}.`);
  return key;
}

/** Frames of another ledger in the folder are wrong use: they would be taken for this one's. */
function refuseStrangers(out: string, headSol: number): void {
  const ours = new Set<string>();
  for (let first = 1; first <= headSol; first += CHUNK_SOLS)
    ours.add(chunkName(first, Math.min(first + CHUNK_SOLS - 1, headSol)));
  const stranger = listFolder(out)?.find((name) => /^(frames|sol)-.*\.json$/.test(name) && !ours.has(name));
  if (stranger !== undefined) throw new Usage(`${out} holds ${stranger} of another ledger; name another folder.`);
}
