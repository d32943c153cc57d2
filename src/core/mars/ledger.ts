import { type Frame, frameHash } from './frame.ts';
import { type LedgerPlan, frameOfSol } from './frameOfSol.ts';

/** A public series of frames: the same Mars for everyone. Sols count from 1; `headSol` is the last published one. */
export type Ledger = {
  readonly id: string;
  readonly headSol: number;
  /** `_hash` of the head frame: 64 hex digits. */
  readonly headHash: string;
  /** The frame of a sol, frozen; a forecast beyond the head. Throws RangeError unless sol is a whole number from 1 on. */
  frameAt(sol: number): Frame;
};

/** Forecast frames kept at hand. They are cheap to make again, and a colony may live for 100,000 sols. */
const FORECASTS_KEPT = 64;

/** Whether a sol lies past the published head, where frames are forecasts and runs unranked. */
export function isForecast(ledger: Ledger, sol: number): boolean {
  return sol > ledger.headSol;
}

function sealed(body: Omit<Frame, '_hash'>): Frame {
  const frame = { ...body, _hash: frameHash(body) };
  Object.freeze(frame.mars);
  Object.freeze(frame.events);
  Object.freeze(frame.hazards);
  Object.freeze(frame.comms);
  Object.freeze(frame.terrain);
  Object.freeze(frame.frame_echo);
  return Object.freeze(frame);
}

/** Seed of the chance beyond a head: the first 32 bits of its hash. */
function seedOfHash(hash: string): number {
  return Number.parseInt(hash.slice(0, 8), 16);
}

/**
 * A ledger that is generated as it is read. Published frames are made in order, since each carries the hash of the one
 * before, and kept. A forecast frame is no link of the chain: its `prevHash` is the head's hash, whatever its sol, so
 * that each can be made alone. Throws when the head comes out with another hash than pinned: a bug, or a changed rule.
 */
export function generatedLedger(id: string, plan: Omit<LedgerPlan, 'forecastSeed'>, headHash: string): Ledger {
  const { headSol } = plan;
  const whole: LedgerPlan = { ...plan, forecastSeed: seedOfHash(headHash) };
  const published: Frame[] = [];
  const forecasts = new Map<number, Frame>();

  function publishUpTo(sol: number): Frame {
    for (let next = published.length + 1; next <= sol; next++) {
      const before = published[next - 2];
      const body = frameOfSol(whole, next, before?.mars ?? null);
      published.push(sealed({ ...body, prevHash: before?._hash ?? null }));
    }
    const frame = published[sol - 1] as Frame;
    if (sol === headSol && frame._hash !== headHash) {
      throw new Error(`ledger ${id}: the head's hash is ${frame._hash}, pinned is ${headHash}`);
    }
    return frame;
  }

  function forecast(sol: number): Frame {
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
  }

  function frameAt(sol: number): Frame {
    if (!Number.isInteger(sol) || sol < 1) throw new RangeError(`no frame of sol ${sol}`);
    return published[sol - 1] ?? (sol <= headSol ? publishUpTo(sol) : forecast(sol));
  }

  return { id, headSol, headHash, frameAt };
}
