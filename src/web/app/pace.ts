/** How the clock's pace looks to a person: what is drawn, and how often, hangs on it. */
import type { View } from '../../core/talk/view.ts';

/** How fast things change: not by themselves, with the clock up to 8x, or too fast for the eye to follow the clock. */
export type Pace = 'still' | 'followed' | 'outrun';

/** The pace of a View. */
export function paceOf({ running, speed }: Pick<View, 'running' | 'speed'>): Pace {
  if (!running) return 'still';
  return speed === 64 || speed === 'max' ? 'outrun' : 'followed';
}
