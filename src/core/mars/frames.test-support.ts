import type { Frame } from './frame.ts';
import type { FrameEvent } from './frameEvents.ts';
import { frameOfSol } from './frameOfSol.ts';
import type { LedgerPlan } from './noise.ts';
import { REFERENCE_PLAN } from './referencePlan.ts';

export type FrameBody = Omit<Frame, 'prevHash' | '_hash'>;

/** Seeds that frequencies are counted over: the shipped ledger's first. */
export const SEEDS = [REFERENCE_PLAN.seed, 7, Number.MAX_SAFE_INTEGER, 123_456_789] as const;

/** A ledger like the shipped one, of another seed. */
export function planOf(seed: number): LedgerPlan {
  return { ...REFERENCE_PLAN, seed, forecastSeed: 1 };
}

const made = new Map<number, readonly FrameBody[]>();

/** The frames of the three years of a seed, without hashes. */
export function framesOf(seed: number): readonly FrameBody[] {
  let frames = made.get(seed);
  if (frames === undefined) {
    const plan = planOf(seed);
    const bodies: FrameBody[] = [];
    for (let sol = 1; sol <= plan.headSol; sol++) bodies.push(frameOfSol(plan, sol, bodies.at(-1)?.mars ?? null));
    made.set(seed, (frames = bodies));
  }
  return frames;
}

/** All frames of all those seeds. */
export const ALL_FRAMES: readonly FrameBody[] = SEEDS.flatMap(framesOf);

/** Events of one type with the sols they begin on. */
export function eventsIn(frames: readonly FrameBody[], type: string): readonly { sol: number; event: FrameEvent }[] {
  return frames.flatMap(({ sol, events }) =>
    events.filter((event) => event.type === type).map((event) => ({ sol, event })),
  );
}
