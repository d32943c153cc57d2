/** What is kept of a command log to tell, without the logs, whether one run is the beginning of another. */
import { canonicalText } from '../kernel/canonical.ts';
import { sha256Hex } from '../kernel/hash.ts';
import type { Stamped } from '../colony/commands/command.ts';

export type Lineage = {
  /** A hash of the log so far, before the first tick with commands and after each: one more than `ticks`. */
  readonly hashes: readonly string[];
  /** The ticks that have commands, rising. */
  readonly ticks: readonly number[];
};

/** 96 bits: nobody finds two logs of one hash, and a row of a database stays small. */
const DIGITS = 24;
const NOTHING = ''.padEnd(DIGITS, '0');

/** The lineage of a log, sorted by tick, of which only what comes before `end` counts. */
export function lineageOf(commands: readonly Stamped[], end: number): Lineage {
  const hashes = [NOTHING];
  const ticks: number[] = [];
  for (let i = 0; i < commands.length;) {
    const tick = commands[i]?.[0] ?? end;
    if (tick >= end) break;
    let next = i;
    while (commands[next]?.[0] === tick) next++;
    hashes.push(sha256Hex(`${hashes.at(-1)} ${canonicalText(commands.slice(i, next))}`).slice(0, DIGITS));
    ticks.push(tick);
    i = next;
  }
  return { hashes, ticks };
}
