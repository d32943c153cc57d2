import { type Frame, frameHash } from './frame.ts';
import { frameOfSol } from './frameOfSol.ts';
import { frozen } from '../kernel/frozen.ts';
import type { LedgerPlan } from './noise.ts';

/** A public series of frames: the same Mars for everyone. `headSol` is the last published sol. */
export type Ledger = {
  readonly id: string;
  /** The first sol there is a frame of: 1, but in a part of a ledger. */
  readonly firstSol: number;
  readonly headSol: number;
  /** `_hash` of the head frame: 64 hex digits. */
  readonly headHash: string;
  /** Whether this build has it. The frames of any other travel with the runs that live under it. */
  readonly shipped: boolean;
  /** Whether the frame of a sol is at hand: false in a gap, past the end, and while a chunk is on its way. */
  has(sol: number): boolean;
  /** The frame of a sol, frozen; beyond the head of a shipped ledger a forecast. Throws RangeError where `has` is false. */
  frameAt(sol: number): Frame;
};

/** Forecast frames kept at hand. They are cheap to make again, and a colony may live for 100,000 sols. */
const FORECASTS_KEPT = 64;

/** Whether a sol lies past the published head, where frames are forecasts and runs unranked. */
export function isForecast(ledger: Ledger, sol: number): boolean {
  return sol > ledger.headSol;
}

function sealed(body: Omit<Frame, '_hash'>): Frame {
  return frozen({ ...body, _hash: frameHash(body) });
}

/** Seed of the chance beyond a head: the first 32 bits of its hash. */
function seedOfHash(hash: string): number {
  return Number.parseInt(hash.slice(0, 8), 16);
}

/**
 * The frames beyond a head. A forecast frame is no link of the chain: its `prevHash` is the head's hash, whatever its sol,
 * so that each can be made alone.
 */
export function forecastsOf(plan: Omit<LedgerPlan, 'forecastSeed'>, headHash: string): (sol: number) => Frame {
  const whole: LedgerPlan = { ...plan, forecastSeed: seedOfHash(headHash) };
  const forecasts = new Map<number, Frame>();
  return (sol) => {
    const known = forecasts.get(sol);
    if (known !== undefined) return known;
    const yesterday = forecasts.get(sol - 1)?.mars ?? null;
    const frame = sealed({ ...frameOfSol(whole, sol, yesterday), prevHash: headHash });
    // Maps keep the order of insertion: the first key is the oldest.
    if (forecasts.size >= FORECASTS_KEPT)
      for (const oldest of forecasts.keys()) {
        forecasts.delete(oldest);
        break;
      }
    forecasts.set(sol, frame);
    return frame;
  };
}

/**
 * A ledger that is generated as it is read. Published frames are made in order, since each carries the hash of the one
 * before, and kept. Throws when the head comes out with another hash than pinned: a bug, or a changed rule.
 */
export function generatedLedger(id: string, plan: Omit<LedgerPlan, 'forecastSeed'>, headHash: string): Ledger {
  const { headSol } = plan;
  const whole: LedgerPlan = { ...plan, forecastSeed: seedOfHash(headHash) };
  const published: Frame[] = [];
  const forecast = forecastsOf(plan, headHash);

  function publishUpTo(sol: number): Frame {
    for (let next = published.length + 1; next <= sol; next++) {
      const before = published[next - 2];
      const body = frameOfSol(whole, next, before?.mars ?? null);
      published.push(sealed({ ...body, prevHash: before?._hash ?? null }));
    }
    const frame = published[sol - 1] as Frame;
    if (sol === headSol && frame._hash !== headHash) {
      throw new Error(`ledger ${id}: the head’s hash is ${frame._hash}, pinned is ${headHash}`);
    }
    return frame;
  }

  const has = (sol: number): boolean => Number.isInteger(sol) && sol >= 1;

  function frameAt(sol: number): Frame {
    if (!has(sol)) throw new RangeError(`no frame of sol ${sol}`);
    return published[sol - 1] ?? (sol <= headSol ? publishUpTo(sol) : forecast(sol));
  }

  return { id, firstSol: 1, headSol, headHash, shipped: true, has, frameAt };
}
