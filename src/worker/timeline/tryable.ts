/** A run on which changes are tried: decoded once, with frames brought before it is lived. */
import { err, ok, type Result } from '../../core/kernel/result.ts';
import { decode } from '../../core/cartridge/codec.ts';
import { ledgerOf } from '../../core/cartridge/ledgerOf.ts';
import { refusal, type Refusal } from '../../core/cartridge/refusal.ts';
import type { Cartridge } from '../../core/cartridge/schema.ts';
import { TICKS_PER_SOL } from '../../core/mars/constants.ts';
import type { Ledger } from '../../core/mars/ledger.ts';
import { obstacleTo, startTickOf } from '../../core/replay/obstacle.ts';
import { createTrials, type Trials } from '../../core/replay/whatIf.ts';
import type { FrameSource } from '../frames.ts';

/** `trials` remember how far they have lived the run. */
export type Tryable = { readonly cartridge: Cartridge; readonly ledger: Ledger; readonly trials: Trials };

/** The run of the last job: the next is mostly about the same. */
let last: { readonly bytes: Uint8Array; readonly frames: FrameSource; readonly made: Tryable } | null = null;

/** The run in these bytes; refused when it does not decode, or cannot be replayed from its start. */
export function tryableIn(bytes: Uint8Array, frames: FrameSource): Result<Tryable, Refusal> {
  if (last !== null && last.frames === frames && same(last.bytes, bytes)) return ok(last.made);
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  const { cartridge } = decoded.value;
  const ledger = ledgerOf(cartridge.genesis.ledger, cartridge.frames, frames.ledger);
  if (!ledger.ok) return ledger;
  const obstacle = obstacleTo(cartridge, ledger.value, Infinity);
  if (obstacle !== null) return err(refusal('invalid-argument', obstacle));
  const made = { cartridge, ledger: ledger.value, trials: createTrials(cartridge, ledger.value) };
  last = { bytes, frames, made };
  return ok(made);
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** Brings the frames of the run's sols until one; refused when one can't be had. */
export async function bringUntil(
  { cartridge: { genesis, state }, ledger }: Tryable,
  untilSol: number,
  frames: FrameSource,
): Promise<Result<null, Refusal>> {
  if (ledger !== frames.ledger) return ok(null);
  const first = state.startSol + Math.floor(startTickOf(genesis) / TICKS_PER_SOL);
  for (let sol = first; sol < state.startSol + untilSol; sol++) {
    const problem = await frames.bring(sol);
    if (problem !== null) return err(refusal('no-frame', problem));
  }
  return ok(null);
}
