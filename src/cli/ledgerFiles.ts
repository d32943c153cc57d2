/** The frames in a ledger's files: single frames, bundles, and folders of either with or without a manifest. */
import { join } from 'node:path';
import { pointer } from '../core/cartridge/json.ts';
import { refusal, type Refusal } from '../core/cartridge/refusal.ts';
import { sha256Hex } from '../core/kernel/hash.ts';
import { err, ok, type Result } from '../core/kernel/result.ts';
import { MANIFEST_FILE } from '../core/mars/ledger/folder.ts';
import { LedgerManifest } from '../core/mars/ledgerManifest.ts';
import { type Raw, type RawProblem, isRawObject, plainOf, readRaw } from '../core/mars/rawJson.ts';
import type { LedgerEntry } from '../core/mars/verifyLedger.ts';
import { readFile } from './files.ts';

const FRAME_FILE = /^sol-0*([1-9]\d{0,8})\.json$/;
const BUNDLE_FILE = /^frames-\d+-\d+\.json$/;
const SOL = /^[1-9]\d{0,8}$/;

/** What is wrong with a file of a folder. */
export type FileFault = { readonly file: string; readonly reason: string };

/** The frames of a file: of a bundle, or the one it is. */
export function entriesOf(bytes: Uint8Array): Result<readonly LedgerEntry[], Refusal> {
  const read = rawOf(bytes);
  if (!read.ok) return read;
  const whole = read.value;
  if (!isRawObject(whole)) return err(notALedger());
  const frames = whole.get('frames');
  if (frames === undefined) return whole.has('sol') ? ok([{ place: null, frame: whole }]) : err(notALedger());
  if (!isRawObject(frames)) return err(notALedger('/frames'));
  if (frames.size === 0) return err(refusal('invalid', 'This bundle holds no frames.', '/frames'));
  const entries: LedgerEntry[] = [];
  for (const [key, frame] of frames) {
    if (!SOL.test(key)) return err(refusal('invalid', 'The key of a frame is no sol.', pointer(['frames', key])));
    entries.push({ place: Number(key), frame });
  }
  return ok(entries);
}

function notALedger(path = ''): Refusal {
  return refusal('invalid', 'This is neither a frame, with its sol, nor a bundle of frames by sol.', path);
}

function rawOf(bytes: Uint8Array): Result<Raw, Refusal> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return err(refusal('not-utf8', 'This file is not text in UTF-8.'));
  }
  const read = readRaw(text);
  return read.ok ? read : err(refusal(read.error.kind, messageOf(read.error, text)));
}

function messageOf({ kind, at }: RawProblem, text: string): string {
  switch (kind) {
    case 'too-large':
      return 'This file is too large: a file of a ledger is at most 10.0 MiB.';
    case 'too-deep':
      return 'This file nests more than 64 levels deep.';
    case 'bad-key':
      return `A key occurs twice in one object, at character ${at}.`;
    case 'not-json':
      return text.trim() === '' ? 'This file is empty.' : `This file is not JSON, from character ${at} on.`;
  }
}

/** `readFile`, whose words are about cartridges. */
export function readLedgerFile(file: string): Result<Uint8Array, Refusal> {
  const bytes = readFile(file);
  if (bytes.ok || bytes.error.kind !== 'too-large') return bytes;
  return err(refusal('too-large', messageOf({ kind: 'too-large', at: 0 }, '')));
}

/** The JSON of one of a folder's files. Null when it is not there; one that can't be read is noted in `faults`. */
export function rawIn(folder: string, names: readonly string[], file: string, faults: FileFault[]): Raw {
  if (!names.includes(file)) return null;
  const bytes = readLedgerFile(join(folder, file));
  const read = bytes.ok ? rawOf(bytes.value) : bytes;
  if (read.ok) return read.value;
  faults.push({ file, reason: read.error.message });
  return null;
}

/** The manifest among a folder's files. Null when there is none of ours; a broken one is noted in `faults` and left out. */
export function manifestOf(folder: string, names: readonly string[], faults: FileFault[]): LedgerManifest | null {
  const raw = rawIn(folder, names, MANIFEST_FILE, faults);
  if (raw === null) return null;
  // The version-1 ledger's: its hashes follow rules of their own, and some frames are not in it.
  if (isRawObject(raw) && raw.has('total_frames') && !raw.has('_format')) return null;
  const manifest = LedgerManifest.safeParse(plainOf(raw));
  if (manifest.success) return manifest.data;
  const [issue] = manifest.error.issues;
  faults.push({
    file: MANIFEST_FILE,
    reason: `This is no manifest of a ledger: ${issue?.message ?? 'unknown'} (${pointer(issue?.path ?? [])}).`,
  });
  return null;
}

/** The files of a folder that hold frames, in order: single frames and bundles, or else the one bundle. */
export function frameFiles(names: readonly string[]): readonly string[] {
  const found = names.filter((name) => FRAME_FILE.test(name) || BUNDLE_FILE.test(name)).sort();
  return found.length === 0 ? names.filter((name) => name === 'frames.json') : found;
}

/** Reads the frames of a folder file by file; what is wrong with a file is noted in `faults`, and the rest goes on. */
export function* entriesOfFolder(
  folder: string,
  names: readonly string[],
  manifest: LedgerManifest | null,
  faults: FileFault[],
): Generator<LedgerEntry, void> {
  if (manifest === null) {
    for (const file of frameFiles(names)) {
      const sol = FRAME_FILE.exec(file)?.[1];
      for (const entry of taken(folder, file, faults) ?? [])
        yield sol === undefined ? entry : { ...entry, place: Number(sol) };
    }
    return;
  }
  const present = new Set(names);
  for (const { file, first, last, sha256 } of manifest.chunks) {
    if (!present.has(file)) {
      faults.push({ file, reason: 'The manifest names it, and it is missing.' });
      continue;
    }
    const note = (reason: string): void => void faults.push({ file, reason });
    const entries = taken(folder, file, faults, sha256) ?? [];
    if (entries.some(({ place }) => place === null || place < first || place > last))
      note(`It holds other sols than ${first} to ${last}, which the manifest says.`);
    yield* entries;
  }
}

function taken(folder: string, file: string, faults: FileFault[], sha256?: string): readonly LedgerEntry[] | null {
  const bytes = readLedgerFile(join(folder, file));
  if (bytes.ok && sha256 !== undefined && sha256Hex(bytes.value) !== sha256)
    faults.push({ file, reason: 'Its SHA-256 is not the one in the manifest.' });
  const entries = bytes.ok ? entriesOf(bytes.value) : bytes;
  if (entries.ok) return entries.value;
  faults.push({ file, reason: entries.error.message });
  return null;
}
