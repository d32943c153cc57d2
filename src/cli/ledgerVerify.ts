/** `marsdeck ledger verify DIR|BUNDLE`: checks the hashes, links and files of a ledger, ours or the version-1 ledger's. */
import { parseArgs } from 'node:util';
import { refusal } from '../core/cartridge/refusal.ts';
import { type HeadCheck, checkHead } from '../core/mars/ledger/head.ts';
import type { LedgerManifest } from '../core/mars/ledgerManifest.ts';
import { type LedgerReport, verifyLedger } from '../core/mars/verifyLedger.ts';
import { listFolder } from './files.ts';
import { type FileFault, entriesOf, entriesOfFolder, frameFiles, manifestOf, readLedgerFile } from './ledgerFiles.ts';
import { findHeadFaults, headIn } from './ledgerHead.ts';
import { orUsage, print, printJson, refuse, Usage } from './output.ts';

/** Lines of faulty frames that people are shown; `--json` has them all. */
const SHOWN = 20;

/** Runs the verb. @returns the exit status: 0 when every hash holds and nothing that can be checked is wrong. */
export function ledgerVerify(args: string[]): number {
  const { values, positionals } = orUsage(() =>
    parseArgs({ args, options: { json: { type: 'boolean' } }, allowPositionals: true }),
  );
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0)
    throw new Usage(
      `marsdeck ledger verify is about exactly one folder or file, and was given ${positionals.length || 'none'}.`,
    );
  const json = values.json === true;
  const names = listFolder(path);
  if (names !== null) return verifyFolder(path, names, json);
  const bytes = readLedgerFile(path);
  const entries = bytes.ok ? entriesOf(bytes.value) : bytes;
  if (!entries.ok) return refuse(path, entries.error, json);
  return tell(path, verifyLedger(entries.value), [], null, json);
}

function verifyFolder(path: string, names: readonly string[], json: boolean): number {
  const files: FileFault[] = [];
  const manifest = manifestOf(path, names, files);
  if (manifest === null && files.length === 0 && frameFiles(names).length === 0)
    return refuse(path, refusal('invalid', 'There are no frames in this folder.'), json);
  const report = verifyLedger(
    entriesOfFolder(path, names, manifest, files),
    manifest === null ? null : [manifest.firstSol, manifest.headSol],
  );
  if (manifest !== null && !isHead(report, manifest))
    files.push({ file: 'manifest.json', reason: `The last frame is not its head, sol ${manifest.headSol}.` });
  const head = headIn(path, names, files);
  if (head !== null) files.push(...findHeadFaults(path, names, head, report, manifest));
  return tell(path, report, files, head === null ? null : checkHead(head), json);
}

function isHead({ head }: LedgerReport, manifest: LedgerManifest): boolean {
  return head !== null && head.sol === manifest.headSol && head.hash === manifest.headHash;
}

/** Reports what was found. `files`: what is wrong with the files themselves. `head`: whether its signature holds. */
function tell(
  file: string,
  report: LedgerReport,
  files: readonly FileFault[],
  head: HeadCheck | null,
  json: boolean,
): number {
  const { total, passed, failed, gaps, linkage } = report;
  const signature = head ?? report.signature;
  const ok = report.ok && files.length === 0 && signature.status !== 'fail';
  if (json) printJson({ file, ok, total, passed, failed, gaps, linkage, signature, files });
  else {
    print(`${file}: ${ok ? 'ok' : 'NOT ok'}. The hashes of ${passed} of ${total} frames hold.`);
    print(`  links ${linkage.status}: ${linkage.reason}`);
    print(`  signature ${signature.status}: ${signature.reason}`);
    if (gaps.length > 0) print(`  missing sols: ${gaps.slice(0, SHOWN).map(spanText).join(', ')}`);
    for (const fault of files) print(`  ${fault.file}: ${fault.reason}`);
    for (const { sol, reason } of failed.slice(0, SHOWN)) print(`  sol ${sol ?? 'unknown'}: ${reason}.`);
    if (failed.length > SHOWN) print(`  and ${failed.length - SHOWN} more`);
  }
  return ok ? 0 : 1;
}

function spanText([first, last]: readonly [number, number]): string {
  return first === last ? String(first) : `${first}-${last}`;
}
