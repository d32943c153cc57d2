/** A shipped ledger whose frames come to hand bit by bit, in any order: what a page has of it. */
import type { Frame } from '../frame.ts';
import type { Ledger } from '../ledger.ts';
import { frozen } from '../../kernel/frozen.ts';

/** What a build knows of a ledger before it has any frame. */
export type LedgerPin = Pick<Ledger, 'id' | 'headSol' | 'headHash'>;

export type Gathered = {
  readonly ledger: Ledger;
  /**
   * Takes in frames that have been checked: consecutive sols in order. Throws, and takes none, when they do not link to
   * the frames beside them or end in another head than pinned: then the caller's check is not what it should be.
   */
  take(frames: readonly Frame[]): void;
  /** From now on there are frames beyond the head. */
  forecastBy(make: (sol: number) => Frame): void;
};

/** A ledger of which nothing is at hand yet. */
export function gatheredLedger(pin: LedgerPin): Gathered {
  const { id, headSol, headHash } = pin;
  const published: (Frame | undefined)[] = [];
  let forecast: ((sol: number) => Frame) | null = null;

  const isForecast = (sol: number): boolean => sol > headSol && Number.isInteger(sol);
  const has = (sol: number): boolean => published[sol] !== undefined || (forecast !== null && isForecast(sol));

  function frameAt(sol: number): Frame {
    const frame = published[sol] ?? (isForecast(sol) ? forecast?.(sol) : undefined);
    if (frame === undefined) throw new RangeError(`no frame of sol ${sol}`);
    return frame;
  }

  function take(frames: readonly Frame[]): void {
    let before = published[(frames[0]?.sol ?? 0) - 1];
    for (const frame of frames) {
      const links = before === undefined || (frame.sol === before.sol + 1 && frame.prevHash === before._hash);
      if (!links || frame.sol > headSol || (frame.sol === headSol && frame._hash !== headHash))
        throw new Error(`ledger ${id}: the frame of sol ${frame.sol} is not of it`);
      before = frame;
    }
    const after = published[(before?.sol ?? 0) + 1];
    if (after !== undefined && after.prevHash !== before?._hash)
      throw new Error(`ledger ${id}: the frame of sol ${after.sol - 1} is not of it`);
    for (const frame of frames) published[frame.sol] ??= frozen(frame);
  }

  return {
    ledger: { id, firstSol: 1, headSol, headHash, shipped: true, has, frameAt },
    take,
    forecastBy(make) {
      forecast = make;
    },
  };
}
