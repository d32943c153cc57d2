/** A ledger as a folder of files: bundles of 100 frames, the head, the publisher's key, and the manifest. Same frames, same bytes. */
import { canonicalText } from '../../kernel/canonical.ts';
import { publicKeyOf } from '../../kernel/ed25519.ts';
import { sha256Hex } from '../../kernel/hash.ts';
import { publicKeyFileOf } from '../../kernel/keyFile.ts';
import type { Frame } from '../frame.ts';
import { LEDGER_FORMAT, LEDGER_VERSION, type LedgerManifest } from '../ledgerManifest.ts';
import { headOf, type LedgerHead } from './head.ts';

/** Sols in a file, about 100 kB of them: what a page fetches at once. */
export const CHUNK_SOLS = 100;

/** Names of the files that are no bundle. */
export const MANIFEST_FILE = 'manifest.json';
export const HEAD_FILE = 'head.json';
export const PUBLISHER_FILE = 'publisher.pub';

/** A file of the folder, by its name there. */
export type LedgerFile = { readonly file: string; readonly bytes: Uint8Array<ArrayBuffer> };
type Chunk = LedgerManifest['chunks'][number];

/** Name of the file of some sols. */
export function chunkName(first: number, last: number): string {
  const padded = (sol: number): string => String(sol).padStart(4, '0');
  return `frames-${padded(first)}-${padded(last)}.json`;
}

/**
 * The files of a ledger, the manifest last, so that a folder left half written has no manifest that fits it. The frames
 * must be whole and in order from sol 1 on. Returns what the manifest and the head say. Throws RangeError without frames.
 */
export function* ledgerFolder(
  id: string,
  frames: Iterable<Frame>,
  secret: Uint8Array | null,
): Generator<LedgerFile, { readonly manifest: LedgerManifest; readonly head: LedgerHead }> {
  const chunks: Chunk[] = [];
  let waiting: Frame[] = [];
  let last: Frame | null = null;
  for (const frame of frames) {
    waiting.push(frame);
    last = frame;
    if (waiting.length < CHUNK_SOLS) continue;
    yield close(waiting, chunks);
    waiting = [];
  }
  if (waiting.length > 0) yield close(waiting, chunks);
  if (last === null) throw new RangeError('a ledger without frames');
  const facts = { id, firstSol: 1, headSol: last.sol, headHash: last._hash };
  const head = headOf({ ...facts, count: last.sol }, secret);
  if (secret !== null) yield { file: PUBLISHER_FILE, bytes: utf8(publicKeyFileOf(publicKeyOf(secret))) };
  yield { file: HEAD_FILE, bytes: pretty(head) };
  const manifest: LedgerManifest = { _format: LEDGER_FORMAT, version: LEDGER_VERSION, ...facts, chunks };
  yield { file: MANIFEST_FILE, bytes: pretty(manifest) };
  return { manifest, head };
}

/** A bundle in the version-1 ledger's format, a frame a line. Its entry in the manifest goes onto `chunks`. */
function close(frames: readonly Frame[], chunks: Chunk[]): LedgerFile {
  const [first, last] = [frames[0]?.sol ?? 0, frames.at(-1)?.sol ?? 0];
  const lines = frames.map((frame) => `"${frame.sol}":${canonicalText(frame)}`);
  const bytes = utf8(
    `{"_format":"mars-barn-frames-bundle","version":1,"total":${frames.length},` +
      `"first_sol":${first},"last_sol":${last},"frames":{\n${lines.join(',\n')}\n}}\n`,
  );
  const file = chunkName(first, last);
  chunks.push({ file, first, last, sha256: sha256Hex(bytes) });
  return { file, bytes };
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function pretty(value: object): Uint8Array<ArrayBuffer> {
  return utf8(`${JSON.stringify(value, null, 2)}\n`);
}
