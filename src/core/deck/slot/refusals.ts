/** Why a gesture is refused: a kind for programs, a sentence for people. Nothing changes on a refusal. */

/** The sentence of each kind. */
export const REFUSALS = {
  busy: 'The deck is still at it. Wait a moment.',
  'phase-in-progress': 'A phase is in progress. Suspend the contract, or pull the module.',
  'already-seated': 'This module is in the slot.',
  'slot-empty': 'The slot is empty.',
  'nothing-blocked': 'No write is waiting to be repeated.',
  'contract-under-way': 'Another contract is under way.',
  'no-contract': 'No contract is under way.',
  'no-colony': 'There is no colony to work for.',
  'other-colony': 'This contract belongs to another colony.',
  withdrawn: 'This contract is no longer on offer.',
  'ledger-full': 'This deck has settled as many contracts as it can remember. Export it and start a new one.',
  'shelf-full': 'The shelf for suspended contracts is full.',
  unpaid: 'This contract is done and only has to be paid. Resume it.',
  'too-many-faults': 'This phase has failed three times. Suspend or abandon the contract.',
  'no-choice': 'There is nothing to choose.',
  'unknown-option': 'This phase has no such option.',
  'not-shelved': 'No suspended contract has this id.',
  'not-enough-credits': 'There are not enough credits.',
  'sold-out': 'There is no more of it.',
  'bad-handle': 'A handle is 1 to 12 letters, digits, blanks, ".", "_" or "-".',
} as const;

export type DeckRefusal = { readonly kind: keyof typeof REFUSALS; readonly message: string };

/** A refusal with its sentence. */
export function refuse(kind: DeckRefusal['kind']): DeckRefusal {
  return { kind, message: REFUSALS[kind] };
}
