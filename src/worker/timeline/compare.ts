/** Two pasts side by side: what differs, where they part, and what they would be as one. */
import { readingOf } from '../../core/cartridge/diff/reading.ts';
import { encode } from '../../core/cartridge/codec.ts';
import { runOf } from '../../core/cartridge/convert.ts';
import { merge } from '../../core/cartridge/merge.ts';
import type { Refusal } from '../../core/cartridge/refusal.ts';
import { relationOf } from '../../core/cartridge/relation.ts';
import { ok, type Result } from '../../core/kernel/result.ts';
import type { Compared, FromPast, Mark } from '../../core/talk/past.ts';
import { cardOf } from '../card.ts';
import type { History } from './history.ts';

/** The difference of two runs. */
export function compared(a: History, b: History): Compared {
  const relation = relationOf(a.cartridge(), b.cartridge());
  const partedSol = relation.kind === 'parted' ? relation.sol : null;
  const differ = solsThatDiffer(a.marks(), b.marks());
  const differSols =
    partedSol === null ? differ : [...new Set([partedSol, ...differ])].toSorted((one, two) => one - two);
  return { sections: readingOf(a.cartridge(), b.cartridge()), partedSol, differSols };
}

/** Sols in which something happened in one and not in the other, rising. */
function solsThatDiffer(a: readonly Mark[], b: readonly Mark[]): number[] {
  const bySol = (marks: readonly Mark[]): Map<number, string> => {
    const told = new Map<number, string>();
    for (const { sol, lane, text } of marks) told.set(sol, `${told.get(sol) ?? ''}${lane} ${text}\n`);
    return told;
  };
  const [inA, inB] = [bySol(a), bySol(b)];
  const sols = [...new Set([...inA.keys(), ...inB.keys()])];
  return sols.filter((sol) => inA.get(sol) !== inB.get(sol)).toSorted((one, two) => one - two);
}

/** B merged into A, encoded, and how that differs from A. */
export function merged(
  a: History,
  b: History,
): Result<Omit<Extract<FromPast, { kind: 'merged' }>, 'kind' | 'requestId'>, Refusal> {
  const made = merge(a.cartridge(), b.cartridge());
  if (!made.ok) return made;
  const whole = made.value;
  const ledger = whole.id === b.cartridge().id ? b.ledger : a.ledger;
  const sections = readingOf(a.cartridge(), whole);
  return ok({ bytes: encode(whole), card: cardOf(runOf(whole, ledger), null), sections });
}
