/** What programs may use in one run: bounds that none of the 326 governors of the wild corpus comes near (facts 7.3). */
import { limitsWith } from '../../lispy/limits.ts';

/** A governor's run, and one answer of an autopilot. */
export const PROGRAM_LIMITS = limitsWith({
  gas: 20_000,
  depth: 1000,
  mem: 10_000,
  string: 65_536,
  list: 10_000,
  lines: 200,
  output: 16_384,
  source: 32_768,
});
