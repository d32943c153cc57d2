/** The head of a ledger in a folder, and whether it is the head of the frames beside it. */
import { join } from 'node:path';
import { pointer } from '../core/cartridge/json.ts';
import { fromHex } from '../core/kernel/hash.ts';
import { publicKeyFileOf } from '../core/kernel/keyFile.ts';
import { HEAD_FILE, PUBLISHER_FILE } from '../core/mars/ledger/folder.ts';
import { LedgerHead } from '../core/mars/ledger/head.ts';
import type { LedgerManifest } from '../core/mars/ledgerManifest.ts';
import { plainOf } from '../core/mars/rawJson.ts';
import type { LedgerReport } from '../core/mars/verifyLedger.ts';
import { type FileFault, rawIn, readLedgerFile } from './ledgerFiles.ts';

/** The head among a folder's files. Null when there is none; a broken one is noted in `faults` and left out. */
export function headIn(folder: string, names: readonly string[], faults: FileFault[]): LedgerHead | null {
  const raw = rawIn(folder, names, HEAD_FILE, faults);
  if (raw === null) return null;
  const head = LedgerHead.safeParse(plainOf(raw));
  if (head.success) return head.data;
  const [issue] = head.error.issues;
  const what = `${issue?.message ?? 'unknown'} (${pointer(issue?.path ?? [])})`;
  faults.push({ file: HEAD_FILE, reason: `This is no head of a ledger: ${what}.` });
  return null;
}

/** What a head says that its folder does not bear out. */
export function findHeadFaults(
  folder: string,
  names: readonly string[],
  head: LedgerHead,
  report: LedgerReport,
  manifest: LedgerManifest | null,
): readonly FileFault[] {
  const faults: FileFault[] = [];
  const note = (file: string, reason: string): void => void faults.push({ file, reason });
  if (report.head?.sol !== head.headSol || report.head.hash !== head.headHash)
    note(HEAD_FILE, `The last frame is not the one it names, sol ${head.headSol}.`);
  if (report.total !== head.count) note(HEAD_FILE, `It counts ${head.count} frames; there are ${report.total}.`);
  if (manifest !== null && (manifest.id !== head.id || manifest.firstSol !== head.firstSol))
    note(HEAD_FILE, 'It and the manifest are not of the same ledger.');
  if (names.includes(PUBLISHER_FILE) && head._publicKey !== undefined) {
    const file = readLedgerFile(join(folder, PUBLISHER_FILE));
    const text = file.ok ? new TextDecoder().decode(file.value) : '';
    const key = fromHex(head._publicKey) ?? new Uint8Array();
    if (text.replaceAll('\r', '') !== publicKeyFileOf(key))
      note(PUBLISHER_FILE, 'It is not the key that the head is signed with.');
  }
  return faults;
}
