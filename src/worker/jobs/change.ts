/** Job: a run lived again with one change. */
import { ok, type Result } from '../../core/kernel/result.ts';
import type { Refusal } from '../../core/cartridge/refusal.ts';
import type { Jobs, Lived } from '../../core/talk/jobs.ts';
import { TICKS_PER_SOL } from '../../core/mars/constants.ts';
import type { SeriesKey, Values } from '../../core/talk/past.ts';
import { startTickOf } from '../../core/replay/obstacle.ts';
import { standingOf } from '../../core/replay/whatIf.ts';
import type { FrameSource } from '../frames.ts';
import { figuresOf, placeOf } from '../timeline/series.ts';
import { bringUntil, tryableIn } from '../timeline/tryable.ts';

/** Lives it, once its frames are at hand. */
export async function change(
  { bytes, change: made, untilSol, keys }: Jobs['change']['data'],
  frames: FrameSource,
): Promise<Result<Lived, Refusal>> {
  const found = tryableIn(bytes, frames);
  if (!found.ok) return found;
  const brought = await bringUntil(found.value, untilSol, frames);
  if (!brought.ok) return brought;
  const { cartridge, trials } = found.value;
  const fromSol = Math.floor((made?.tick ?? startTickOf(cartridge.genesis)) / TICKS_PER_SOL);
  const rows: (readonly number[])[] = [];
  const run = trials.run(made, untilSol, (lived) => {
    if (keys.length > 0) rows.push(figuresOf(lived));
  });
  return ok({ standing: standingOf(run), firstSol: fromSol + 1, values: valuesOf(keys, rows) });
}

function valuesOf(keys: readonly SeriesKey[], rows: readonly (readonly number[])[]): Values {
  const values: Partial<Record<SeriesKey, Float64Array<ArrayBuffer>>> = {};
  for (const key of keys) {
    const place = placeOf(key);
    if (place >= 0) values[key] = Float64Array.from(rows, (row) => row[place] ?? NaN);
  }
  return values;
}
