/** What lies on a bench, beside what the colony has there. */
import { useApp } from '../../app/store.ts';
import { sameProgram, type Bench, type Program, type Work } from '../../app/benches.ts';

/** `typed`: a person has changed it, and it is not seated. `asked`: it was handed over, and enters with the next tick. */
export type Standing = 'seated' | 'asked' | 'typed';

/** The program that the editor shows, and how it stands to the one that is seated. */
export function useBench(
  bench: Bench,
  seated: Program,
): Work & { readonly program: Program; readonly state: Standing } {
  const work = useApp((state) => state.work[bench]);
  const { draft } = work;
  const state: Standing = draft === null || sameProgram(draft, seated) ? 'seated' : draft.seated ? 'asked' : 'typed';
  return { ...work, program: draft ?? seated, state };
}
