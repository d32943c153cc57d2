/** Where programs are written, and what lies there. */
import type { Profile, Tried } from '../../core/talk/mindDetails.ts';

/** Where a program can be seated: the governor, and the autopilot's answers to decisions and overrides. */
export const BENCHES = ['governor', 'decision', 'override'] as const;
export type Bench = (typeof BENCHES)[number];

export type Program = { readonly name: string; readonly source: string; readonly profile: Profile };

/** A program that was handed to a colony: in which sol, and the colony's name. */
export type Seating = Program & { readonly sol: number; readonly colony: string };

/** What lies on a bench. */
export type Work = {
  /** What is typed; null: what the colony has is shown. `seated`: it was handed to the colony as it is. */
  readonly draft: (Program & { readonly seated: boolean }) | null;
  /** What was typed before something else was opened. */
  readonly before: Program | null;
  /** The last dry run, of which program and at which tick. */
  readonly tried: (Program & { readonly tick: number; readonly tried: Tried }) | null;
};

/** Nothing lies there. */
export const EMPTY_BENCH: Work = { draft: null, before: null, tried: null };

/** Whether two programs are the same, to the letter. */
export function sameProgram(a: Program, b: Program): boolean {
  return a.name === b.name && a.source === b.source && a.profile === b.profile;
}
