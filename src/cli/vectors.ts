/** `marsdeck vectors FILE`: computes every quantity of a file of test vectors from the planet model and compares. */
import { parseArgs } from 'node:util';
import { readJson } from '../core/cartridge/readJson.ts';
import { refusal, type Refusal } from '../core/cartridge/refusal.ts';
import { err, ok, type Result } from '../core/kernel/result.ts';
import { Vector, checkVector } from '../core/mars/vectors.ts';
import { readFile } from './files.ts';
import { FILE_ARGUMENT, type Help, JSON_OPTION } from './help.ts';
import { onlyFile, print, printJson, orUsage, refuse } from './output.ts';

export const VECTORS_HELP: Help = {
  use: ['vectors FILE [--json]'],
  about:
    'Computes every quantity of a file of test vectors from the model of the planet, and compares within tolerance.',
  options: [FILE_ARGUMENT, JSON_OPTION],
  example: 'vectors vectors.json --json',
};

/** Runs the verb. @returns the exit status: 0 only when every vector passes. */
export function vectorsVerb(args: string[]): number {
  const { values, positionals } = orUsage(() =>
    parseArgs({ args, options: { json: { type: 'boolean' } }, allowPositionals: true }),
  );
  const file = onlyFile(positionals, 'vectors');
  const json = values.json === true;
  const bytes = readFile(file);
  if (!bytes.ok) return refuse(file, bytes.error, json);
  const vectors = vectorsOf(bytes.value);
  if (!vectors.ok) return refuse(file, vectors.error, json);

  const total = vectors.value.length;
  const failed = vectors.value.flatMap((vector, index) => {
    const { got, reason } = checkVector(vector);
    const { quantity, expect: expected, tolerance } = vector;
    return reason === null ? [] : [{ index, quantity, expected, got, tolerance, reason }];
  });
  const passed = total - failed.length;
  if (json) printJson({ file, total, passed, failed });
  else {
    print(`${file}: ${passed} of ${total} vectors pass`);
    for (const { index, quantity, expected, got, tolerance, reason } of failed)
      print(
        `  ${index} ${quantity}: expected ${shown(expected)}, got ${shown(got)}, tolerance ${shown(tolerance)}. ${reason}`,
      );
  }
  return failed.length === 0 ? 0 : 1;
}

function shown(value: unknown): string {
  return JSON.stringify(value);
}

/** The vectors of a file, or why it is not a file of vectors. Every entry has to be well-shaped. */
function vectorsOf(bytes: Uint8Array): Result<readonly Vector[], Refusal> {
  const read = readJson(bytes);
  if (!read.ok) return read;
  const { value } = read;
  if (!Array.isArray(value) || value.length === 0)
    return err(refusal('invalid', 'A file of vectors is a JSON array with at least one entry.'));
  const vectors: Vector[] = [];
  for (const [index, entry] of value.entries()) {
    const parsed = Vector.safeParse(entry);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      const path = [index, ...(issue?.path ?? [])].map((step) => `/${String(step)}`).join('');
      return err(refusal('invalid', `This entry is no test vector: ${issue?.message ?? 'unknown'}.`, path));
    }
    vectors.push(parsed.data);
  }
  return ok(vectors);
}
