/** The predicate of an offer: LisPy over the colony's readings. */
import { embedding } from '../../lispy/embedding.ts';
import { isTrue } from '../../lispy/equal.ts';
import type { Json } from '../../lispy/json.ts';
import { limitsWith } from '../../lispy/limits.ts';
import { compile, run } from '../../lispy/lispy.ts';

const READINGS = embedding({ names: ['c'] });
/** A predicate is a line: what needs more is no predicate. */
const LIMITS = limitsWith({ gas: 2000 });

/**
 * Says of a predicate whether it holds for these readings, which it sees as the dictionary `c`. One that fails, or takes
 * more than 2,000 gas, does not hold.
 */
export function whenOf(readings: Readonly<Record<string, Json>>): (when: string) => boolean {
  return (when) => {
    const program = compile(when, { embedding: READINGS });
    if (!program.ok) return false;
    const outcome = run(program.value, { globals: { c: readings }, limits: LIMITS });
    return outcome.ok && isTrue(outcome.value);
  };
}
