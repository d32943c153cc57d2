/** What a label says. */
import type { Cartridge } from '../schema.ts';
import { birthHash } from './birthHash.ts';
import type { Subject } from './pictures.ts';

/** Everything a label is drawn from; the same facts are the same bytes. */
export type LabelFacts = {
  readonly mission: Subject;
  /** A stranger's: any text. */
  readonly name: string;
  /** Sols lived. */
  readonly sol: number;
  /** Of the score. Shown once the run has ended. */
  readonly grade: string;
  readonly alive: boolean;
  /** 64 hex digits. */
  readonly birthHash: string;
};

/** The label's facts of a cartridge. */
export function labelOf(cartridge: Cartridge): LabelFacts {
  const { mission, name, state, score } = cartridge;
  const { sol, alive } = state;
  return { mission, name, sol, grade: score.grade, alive, birthHash: birthHash(cartridge) };
}
