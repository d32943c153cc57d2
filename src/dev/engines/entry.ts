/** What every engine runs: bundled into one script, which leaves its results as one line of JSON. */
import { labelHashes } from './labels.ts';
import { mathHashes } from './probe.ts';
import { voyageHashes } from './voyage.ts';

/** Results per function of the kernel, sols of the voyage, and labels of each subject. */
const RESULTS_PER_FUNCTION = 100_000;
const VOYAGE_SOLS = 200;
const LABELS = 40;

/** All hashes by name: equal text means equal bits. */
export function probeAll(): string {
  const colony = voyageHashes(VOYAGE_SOLS, 4).map((hash, index) => [`colony after sol ${index + 1}`, hash] as const);
  return JSON.stringify({
    ...mathHashes(RESULTS_PER_FUNCTION),
    ...labelHashes(LABELS),
    ...Object.fromEntries(colony),
  });
}
