/**
 * The journal: a small text that the host can write at once, while the page goes away. It covers what the last durable
 * record does not have yet: how far the contract under way is, and bits of the history. It never carries money, so
 * nothing can be paid out of it.
 */
import { refusal, type Refusal } from '../../cartridge/refusal.ts';
import { shaped, type Document } from '../../cartridge/formats/shape.ts';
import { canonicalText } from '../../kernel/canonical.ts';
import { sha256Hex } from '../../kernel/hash.ts';
import { err, type Result } from '../../kernel/result.ts';
import { z } from '../../kernel/zod.ts';
import { ContractId, Progress } from './chain.ts';
import { CORE } from './deckRecord.ts';

/** Bytes of UTF-8 that a journal takes at most; a property test holds the encoder to it. */
export const MAX_JOURNAL_BYTES = 4096;

const Journal = z.strictObject({
  version: z.literal(1),
  ...CORE,
  /** The contract under way and how far it is; its terms are in the record. */
  progress: z.strictObject({ contract: ContractId, ...Progress.shape }).nullable(),
});
export type Journal = z.infer<typeof Journal>;

/** A journal as text, with a check sum before it. */
export function encodeJournal(journal: Journal): string {
  const body = canonicalText(journal);
  return `${sha256Hex(body)} ${body}`;
}

/** The journal in a text, or why it is none: zeroed, cut short, changed, of another version. Never throws. */
export function decodeJournal(text: string): Result<Journal, Refusal> {
  const body = text.slice(65);
  if (text.length > MAX_JOURNAL_BYTES || text[64] !== ' ' || sha256Hex(body) !== text.slice(0, 64))
    return err(refusal('inconsistent', 'The journal was cut short or changed.'));
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return err(refusal('not-json', 'The journal is not JSON.'));
  }
  if (typeof value !== 'object' || value === null) return err(refusal('not-a-cartridge', 'This is not a journal.'));
  return shaped(Journal, value as Document);
}
