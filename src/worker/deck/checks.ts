/** The deck's bounties: checks of the product that are run here, on copies. None touches the colony. */
import { unreachable } from '../../core/kernel/result.ts';
import { TICKS_PER_SOL } from '../../core/mars/constants.ts';
import type { Frame } from '../../core/mars/frame.ts';
import type { Ledger } from '../../core/mars/ledger.ts';
import { encode } from '../../core/cartridge/codec.ts';
import { cartridgeOf, runOf } from '../../core/cartridge/convert.ts';
import { advanceSols, beginRun, frameSol, isSupplied, structuredCopy, type Run } from '../../core/cartridge/run.ts';
import { dryRun } from '../../core/colony/programs/dryRun.ts';
import type { BountyKey } from '../../core/deck/board/bounties.ts';
import { replay } from '../../core/replay/replay.ts';
import type { FrameSource } from '../frames.ts';
import { prove } from '../prove.ts';

/** What a check found: null where it could not be made. */
export type Finding = { readonly outcome: 'full' | 'partial'; readonly text: string } | null;

const PAST_SOLS = 10;
const DRILL_SOLS = 5;
/** A planet-encircling storm, optical depth. */
const DRILL_TAU = 5;
/** More sols would hold the worker for more than about a second. */
const MOST_SOLS = 3000;

/** Makes a check. It rejects on a bug alone. */
export async function check(key: BountyKey, run: Run, frames: FrameSource): Promise<Finding> {
  switch (key) {
    case 'diagnostic':
      return diagnostic(run, frames);
    case 'drill':
      return drill(run, frames);
    case 'echo-test':
      return echoTest(run, frames);
    case 'ledger-check': {
      const { ledger } = await prove(encode(cartridgeOf(run)), frames);
      if (ledger.status === 'fail') return { outcome: 'partial', text: ledger.reason };
      return ledger.status === 'pass' ? { outcome: 'full', text: ledger.reason } : null;
    }
    default:
      return unreachable(key);
  }
}

/** The frames of some sols of the shipped ledger; false when one can't be had. Others come with their run. */
async function bring(run: Run, frames: FrameSource, from: number, to: number): Promise<boolean> {
  if (run.ledger !== frames.ledger) return true;
  if (to - from > MOST_SOLS) return false;
  for (let sol = from; sol <= to; sol++) if ((await frames.bring(sol)) !== null) return false;
  return true;
}

const copyOf = (run: Run, ledger: Ledger): Run => runOf(structuredCopy(cartridgeOf(run)), ledger);

/** Runs the seated governor on what it saw on the last ten sols, and on today. */
async function diagnostic(run: Run, frames: FrameSource): Promise<Finding> {
  const { governor } = run.colony.mind;
  const sols = Math.floor(run.colony.tick / TICKS_PER_SOL);
  if (!(await bring(run, frames, run.colony.startSol, frameSol(run.colony)))) return null;
  const past = beginRun(run.identity, structuredCopy(run.genesis), run.ledger);
  past.commands.push(...structuredCopy(run.commands));
  advanceSols(past, Math.max(0, sols - PAST_SOLS));
  let ran = 0;
  let failed = 0;
  const tryIt = ({ colony, ledger }: Run): void => {
    const sol = frameSol(colony);
    if (!ledger.has(sol)) return;
    ran++;
    const done = dryRun(colony, ledger.frameAt(sol), governor.source, governor.profile, governor.name);
    if (!done.ok) failed++;
  };
  for (let sol = Math.max(0, sols - PAST_SOLS); sol < sols && past.colony.ended === null; sol++) {
    tryIt(past);
    advanceSols(past, 1);
  }
  tryIt(run);
  if (ran === 0) return null;
  const today = `${governor.name} ran on ${ran === 1 ? 'this sol' : `${ran} sols`}`;
  return failed === 0
    ? { outcome: 'full', text: `${today}, and never failed.` }
    : { outcome: 'partial', text: `${today}, and failed on ${failed}.` };
}

/** Five sols of a planet-encircling storm, on a copy. */
async function drill(run: Run, frames: FrameSource): Promise<Finding> {
  const first = frameSol(run.colony);
  if (!(await bring(run, frames, first, first + DRILL_SOLS))) return null;
  const copy = copyOf(run, stormy(run.ledger));
  const before = living(copy);
  advanceSols(copy, DRILL_SOLS);
  if (copy.colony.ended === null && !isSupplied(copy)) return null;
  const lost = before - living(copy);
  return lost === 0
    ? { outcome: 'full', text: `${DRILL_SOLS} sols of storm on the copy: nobody was lost.` }
    : { outcome: 'partial', text: `${DRILL_SOLS} sols of storm on the copy: ${lost} lost. The colony is as it was.` };
}

function living({ colony }: Run): number {
  return [...colony.crew, ...colony.robots].filter(({ alive }) => alive).length;
}

/** The same ledger under a storm. Nothing that is computed from it is kept. */
function stormy(ledger: Ledger): Ledger {
  return {
    ...ledger,
    has: (sol) => ledger.has(sol),
    frameAt(sol): Frame {
      const frame = ledger.frameAt(sol);
      return { ...frame, mars: { ...frame.mars, dust_tau: Math.max(DRILL_TAU, frame.mars.dust_tau) } };
    },
  };
}

/** Computes the run again, and compares the hashes of its last ten sols with it. */
async function echoTest(run: Run, frames: FrameSource): Promise<Finding> {
  if (!(await bring(run, frames, run.colony.startSol, frameSol(run.colony)))) return null;
  const { equal, sols, firstDifference, reason } = replay(structuredCopy(cartridgeOf(run)), run.ledger, MOST_SOLS);
  if (equal) return { outcome: 'full', text: `${Math.min(PAST_SOLS, sols)} sols replayed. Every hash is the same.` };
  return firstDifference === null ? null : { outcome: 'partial', text: reason };
}
