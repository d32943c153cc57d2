/**
 * How long a case of a property takes, in the processor's time: other work on the machine does not count. A reader that
 * hangs is a failure like one that throws.
 */
import type { IProperty } from 'fast-check';

/** What a case may take, in milliseconds. */
export const MOST_MS = 1000;

/** The same property, failing also on a case over a second; the first is let off, while code and ledger warm up. */
export function timed(property: IProperty<unknown>): {
  readonly property: IProperty<unknown>;
  readonly longestMs: () => number;
} {
  let longest = 0;
  let warm = false;
  const run: IProperty<unknown>['run'] = (value) => {
    const start = process.cpuUsage();
    const found = property.run(value);
    const { user, system } = process.cpuUsage(start);
    const took = (user + system) / 1000;
    if (!warm) {
      warm = true;
      return found;
    }
    longest = Math.max(longest, took);
    if (found !== null || took <= MOST_MS) return found;
    return { error: new Error(`a case took ${Math.round(took)} ms; at most ${MOST_MS} are allowed`) };
  };
  const wrapped = Object.create(property, { run: { value: run } }) as IProperty<unknown>;
  return { property: wrapped, longestMs: () => longest };
}
