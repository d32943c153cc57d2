/** The ledger that the project ships, as files: `public/ledger/`, and the table of its chunks that is built into the worker. */
import { fromHex } from '../../core/kernel/hash.ts';
import { publicKeyFileOf } from '../../core/kernel/keyFile.ts';
import { ledgerFolder, type LedgerFile, PUBLISHER_FILE } from '../../core/mars/ledger/folder.ts';
import type { LedgerHead } from '../../core/mars/ledger/head.ts';
import { PUBLISHER } from '../../core/mars/ledger/publisher.ts';
import type { LedgerManifest } from '../../core/mars/ledgerManifest.ts';
import { publish } from '../../core/mars/publish.ts';
import { REFERENCE_PIN, REFERENCE_PLAN } from '../../core/mars/referencePlan.ts';

/** Where they are written, and where the table of their chunks is. */
export const FOLDER = 'public/ledger';
export const TABLE = 'src/core/mars/ledger/shipped.generated.ts';

/** The files of `FOLDER`, what their manifest and head say, and the text of `TABLE`. */
export type Shipped = {
  readonly files: readonly LedgerFile[];
  readonly manifest: LedgerManifest;
  readonly head: LedgerHead;
  readonly table: string;
};

/** Makes the shipped ledger from the planet's model. Whether its head is the pinned one is the caller's to ask. */
export function shippedLedger(secret: Uint8Array | null): Shipped {
  const files: LedgerFile[] = [];
  const folder = ledgerFolder(REFERENCE_PIN.id, publish(REFERENCE_PLAN), secret);
  let next = folder.next();
  for (; next.done !== true; next = folder.next()) files.push(next.value);
  const key = publicKeyFileOf(fromHex(PUBLISHER.publicKey) ?? new Uint8Array());
  const others = files.filter(({ file }) => file !== PUBLISHER_FILE);
  return {
    files: [...others, { file: PUBLISHER_FILE, bytes: new TextEncoder().encode(key) }],
    ...next.value,
    table: tableOf(next.value.manifest),
  };
}

function tableOf({ id, headSol, headHash, chunks }: LedgerManifest): string {
  const lines = chunks.map(
    ({ file, first, last, sha256 }) =>
      `  { file: '${file}', first: ${first}, last: ${last},\n    sha256: '${sha256}' },`,
  );
  return `/**
 * The shipped ledger and its chunks in public/ledger, written by \`npm run ledger\`; a test compares. Built into the worker,
 * the SHA-256 of each chunk lets it be trusted alone, as far as the page itself is.
 */
export const SHIPPED_PIN = {
  id: '${id}',
  headSol: ${headSol},
  headHash: '${headHash}',
} as const;
export const SHIPPED_CHUNKS = [
${lines.join('\n')}
] as const;
`;
}
