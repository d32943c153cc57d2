/** The five verdicts on a file, with the frames they need brought first. Loaded when they are asked for. */
import { decode } from '../core/cartridge/codec.ts';
import type { Verdicts } from '../core/talk/protocol.ts';
import { skipped } from '../core/replay/verdicts/verdict.ts';
import { verify } from '../core/replay/verify.ts';
import { bringRun } from './bringRun.ts';
import type { FrameSource } from './frames.ts';

/** About two seconds of computing on a desktop; a phone takes several times as long, and still comes in before the deadline. */
const MOST_SOLS = 10_000;

/** The verdicts. Those that need a frame which can't be had are skipped, and say why. Rejects on a bug alone. */
export async function prove(bytes: Uint8Array, frames: FrameSource): Promise<Verdicts> {
  const decoded = decode(bytes);
  const problem = decoded.ok ? await bringRun(decoded.value.cartridge, frames, MOST_SOLS) : null;
  const { checks } = verify(bytes, { shipped: frames.ledger, mostSols: MOST_SOLS });
  const { known: _, ...signature } = checks.signature;
  const all = { ...checks, signature };
  if (problem === null) return all;
  return { ...all, ledger: skipped(problem), replay: skipped(problem) };
}
