/** A ledger named on the command line: a folder of `ledger generate`, a bundle of ours, or the version-1 ledger's. */
import { refusal, type Refusal } from '../core/cartridge/refusal.ts';
import { err, ok, type Result } from '../core/kernel/result.ts';
import type { Ledger } from '../core/mars/ledger.ts';
import { adopt, type FoundFrame } from '../core/mars/ledger/adopt.ts';
import { heldLedger } from '../core/mars/ledger/held.ts';
import { referenceLedger } from '../core/mars/referenceLedger.ts';
import { isRawObject } from '../core/mars/rawJson.ts';
import { type LedgerEntry, solOfFrame, verifyLedger } from '../core/mars/verifyLedger.ts';
import { listFolder } from './files.ts';
import { type FileFault, entriesOf, entriesOfFolder, manifestOf, readLedgerFile } from './ledgerFiles.ts';
import { headIn } from './ledgerHead.ts';

/** Where a bundle says no name of its own. */
const ID_OF_VERSION_1 = 'mars-barn-v1';

/** The ledger, and the sols of those of its frames that can't be played; refused when anything in it does not hold. */
export type Bundle = { readonly ledger: Ledger; readonly unplayable: readonly number[] };

/** Reads a ledger and checks all of it. One that is the shipped ledger is the shipped ledger. */
export function bundleAt(path: string): Result<Bundle, Refusal> {
  const read = entriesAt(path);
  if (!read.ok) return read;
  const { entries, id } = read.value;
  // Frames without a hash are of no ledger: where they stand there is a gap.
  const isHashed = ({ frame }: LedgerEntry): boolean => isRawObject(frame) && frame.has('_hash');
  const whole = entries.filter(isHashed);
  const report = verifyLedger(whole);
  const [fault] = report.failed;
  if (fault !== undefined)
    return err(refusal('invalid', `The frame of sol ${fault.sol ?? 'unknown'} does not hold: ${fault.reason}.`));
  if (report.linkage.status === 'fail') return err(refusal('invalid', report.linkage.reason));
  const adopted = adopt(inOrder(whole));
  if (!adopted.ok)
    return err(refusal('invalid', `The frame of sol ${adopted.error.sol} is no frame: ${adopted.error.reason}.`));
  const { frames, rewritten } = adopted.value;
  const last = frames.at(-1);
  if (last === undefined) return err(refusal('invalid', 'There is no frame in it that can be played.'));
  const name = id ?? (rewritten ? ID_OF_VERSION_1 : `bundle-${frames[0]?.sol ?? 1}-${last.sol}`);
  const shipped = referenceLedger();
  const ledger =
    shipped.headHash === last._hash && frames.length === shipped.headSol
      ? shipped
      : heldLedger({ id: name, headHash: last._hash, frames });
  const stray = inOrder(entries.filter((entry) => !isHashed(entry))).map(({ sol }) => sol);
  return ok({ ledger, unplayable: [...stray, ...adopted.value.unplayable].sort((a, b) => a - b) });
}

type Found = { readonly entries: readonly LedgerEntry[]; readonly id: string | null };

function entriesAt(path: string): Result<Found, Refusal> {
  const names = listFolder(path);
  if (names === null) {
    const bytes = readLedgerFile(path);
    const entries = bytes.ok ? entriesOf(bytes.value) : bytes;
    return entries.ok ? ok({ entries: entries.value, id: null }) : entries;
  }
  const faults: FileFault[] = [];
  const manifest = manifestOf(path, names, faults);
  const head = headIn(path, names, faults);
  const entries = [...entriesOfFolder(path, names, manifest, faults)];
  const [fault] = faults;
  if (fault !== undefined) return err(refusal('invalid', `${fault.file}: ${fault.reason}`));
  if (entries.length === 0) return err(refusal('invalid', 'There are no frames in this folder.'));
  return ok({ entries, id: manifest?.id ?? head?.id ?? null });
}

/** In order of sols. */
function inOrder(entries: readonly LedgerEntry[]): readonly FoundFrame[] {
  return entries
    .map(({ place, frame }) => ({ sol: solOfFrame(frame) ?? place ?? 0, frame }))
    .toSorted((a, b) => a.sol - b.sol);
}
