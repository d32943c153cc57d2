/** What `window.marsdeck.status()` answers. */
import type { Speed } from '../../core/talk/speed.ts';
import type { View } from '../../core/talk/view.ts';
import type { AppState } from './store.ts';

/** The last View's facts. Before any colony there is no mission, id, hash or life to tell of, and the rest is zero. */
export type Status = {
  readonly mission: string | null;
  readonly sol: number;
  readonly tick: number;
  readonly alive: boolean | null;
  readonly cause: string | null;
  readonly score: number;
  readonly id: string | null;
  /** SHA-256 of the full state at `tick`. */
  readonly stateHash: string | null;
  readonly speed: Speed;
  readonly running: boolean;
  readonly unranked: boolean;
  /** The sol of the seated run that is safe on this device. */
  readonly autosavedSol: number | null;
};

const NOTHING: Status = {
  mission: null,
  sol: 0,
  tick: 0,
  alive: null,
  cause: null,
  score: 0,
  id: null,
  stateHash: null,
  speed: 1,
  running: false,
  unranked: false,
  autosavedSol: null,
};

/** The status of a View. A crash stops the clock after its last View. */
export function statusOf(view: View | null, { phase, saved }: Pick<AppState, 'phase' | 'saved'>): Status {
  if (view === null) return NOTHING;
  const { mission, sol, tick, alive, cause, score, id, unranked } = view.card;
  const running = view.running && phase === 'playing';
  const { stateHash, speed } = view;
  return {
    mission,
    sol,
    tick,
    alive,
    cause,
    score,
    id,
    stateHash,
    speed,
    running,
    unranked,
    autosavedSol: saved.deviceSol,
  };
}
