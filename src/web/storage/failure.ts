/** What storage's errors mean to a person. */
import { err, type Result } from '../../core/kernel/result.ts';
import type { SlotFailure } from './slots.ts';

const SENTENCES: { readonly [Kind in SlotFailure['kind']]: string } = {
  full: 'This device has no room left for Marsdeck. Play goes on; a file saves what runs.',
  unavailable: 'The browser could not reach its storage. Play goes on; a file saves what runs.',
  unverified: 'What was saved on this device could not be read back. Play goes on; a file saves what runs.',
  missing: 'That is no longer on this device, or it was damaged.',
};

/** A failure of a kind, with its sentence. */
export function failure(kind: SlotFailure['kind'], detail = ''): Result<never, SlotFailure> {
  const sentence = SENTENCES[kind];
  return err({ kind, message: detail === '' ? sentence : `${sentence} (${detail})` });
}

/** Runs `work`; whatever it throws becomes a failure. */
export async function guarded<T>(work: () => Promise<Result<T, SlotFailure>>): Promise<Result<T, SlotFailure>> {
  try {
    return await work();
  } catch (error) {
    const name = error instanceof Error ? error.name : String(error);
    return name === 'QuotaExceededError' ? failure('full') : failure('unavailable', name);
  }
}
