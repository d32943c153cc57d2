/** What every engine runs: bundled into one script, which leaves its results as one line of JSON. */
import { mathHashes } from './probe.ts';
import { voyageHashes } from './voyage.ts';

/** Results per function of the kernel, and sols of the voyage. */
const RESULTS_PER_FUNCTION = 100_000;
const VOYAGE_SOLS = 200;

/** All hashes by name: equal text means equal bits. */
export function probeAll(): string {
  const colony = voyageHashes(VOYAGE_SOLS, 4).map((hash, index) => [`colony after sol ${index + 1}`, hash] as const);
  return JSON.stringify({ ...mathHashes(RESULTS_PER_FUNCTION), ...Object.fromEntries(colony) });
}
