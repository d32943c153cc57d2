/** The lower rungs of the ladder, for any JSON that a stranger sends: size, UTF-8, depth, count, JSON, keys. */
import { err, ok, type Result } from '../kernel/result.ts';
import { excessOf, findKeyProblem, MAX_KEYS, MAX_VALUES } from './json.ts';
import { refusal, type Refusal } from './refusal.ts';
import { MAX_BYTES, MAX_DEPTH } from './schema.ts';

/** The refusal of bytes over the limit. */
export function tooLarge(bytes: number): Refusal {
  // Rounded up, so that a file a little over the limit is not said to be as large as the limit.
  const mib = (count: number): string => `${(Math.ceil((count / 1024 / 1024) * 10) / 10).toFixed(1)} MiB`;
  return refusal('too-large', `This file is ${mib(bytes)}. A cartridge is at most ${mib(MAX_BYTES)}.`);
}

/** The JSON value of a file, or why it is not read. Never throws. */
export function readJson(bytes: Uint8Array): Result<unknown, Refusal> {
  if (bytes.byteLength > MAX_BYTES) return err(tooLarge(bytes.byteLength));
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return err(refusal('not-utf8', 'This file is not text in UTF-8.'));
  }
  const excess = excessOf(text, MAX_DEPTH, MAX_VALUES);
  if (excess === 'depth') return err(refusal('too-deep', `This file nests more than ${MAX_DEPTH} levels deep.`));
  if (excess === 'values') return err(refusal('too-large', 'This file holds more than a million values.'));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return err(refusal('not-json', text.trim() === '' ? 'This file is empty.' : 'This file is not JSON.'));
  }
  const problem = findKeyProblem(text);
  if (problem?.reason === 'too-many')
    return err(refusal('too-large', `An object in this file has more than ${MAX_KEYS} keys.`, problem.path));
  if (problem !== null) {
    const why = problem.reason === 'duplicate' ? 'occurs twice in one object' : 'is not allowed in a cartridge';
    return err(refusal('bad-key', `The key "${shown(problem.key)}" ${why}.`, problem.path));
  }
  return ok(value);
}

/** A stranger's word, short enough for a sentence. */
export function shown(word: string): string {
  return word.length > 40 ? `${word.slice(0, 40)}…` : word;
}
