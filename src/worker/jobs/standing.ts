/** Job: whether a file's run ranks, and where. */
import { ok, type Result } from '../../core/kernel/result.ts';
import { decode } from '../../core/cartridge/codec.ts';
import type { Refusal } from '../../core/cartridge/refusal.ts';
import type { Found, Jobs } from '../../core/talk/jobs.ts';
import { skipped } from '../../core/replay/verdicts/verdict.ts';
import { standingOf } from '../../core/replay/standing.ts';
import { bringRun } from '../bringRun.ts';
import type { FrameSource } from '../frames.ts';

/** As many as a hub computes. */
const MOST_SOLS = 10_000;

/** Computes the run again, once its frames are at hand. Where they are not, that is why it does not rank here. */
export async function standing(
  { bytes, player }: Jobs['standing']['data'],
  frames: FrameSource,
): Promise<Result<Found, Refusal>> {
  const decoded = decode(bytes);
  const problem = decoded.ok ? await bringRun(decoded.value.cartridge, frames, MOST_SOLS) : null;
  const found = standingOf(bytes, { shipped: frames.ledger, player, mostSols: MOST_SOLS });
  const { known: _, ...signature } = found.checks.signature;
  const checks = { ...found.checks, signature };
  if (problem !== null)
    return ok({
      verdicts: { ...checks, ledger: skipped(problem), replay: skipped(problem) },
      place: null,
      reason: problem,
    });
  if (!found.ranks) return ok({ verdicts: checks, place: null, reason: found.reason });
  const { rules, ledger, mission, board, class: of, sol, alive, cause, score } = found.ranking;
  return ok({
    verdicts: checks,
    place: {
      rules,
      ledger: ledger.id,
      mission,
      board,
      class: of,
      sol,
      alive,
      cause,
      score: score.total,
      grade: score.grade,
    },
    reason: null,
  });
}
