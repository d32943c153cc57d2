/** A change to a run, in words. */
import type { Change } from '../../../core/replay/change.ts';
import { fixed } from '../format.ts';
import { AUTOPSY } from '../textTimeline.ts';
import { told } from '../told.ts';

const TICKS_PER_SOL = 24;

/** The sol in which a change is made. */
export function solOfChange({ tick }: Change): number {
  return Math.floor(tick / TICKS_PER_SOL);
}

/** What is done otherwise, and when. */
export function changeText(change: Change): string {
  const sol = fixed(solOfChange(change), 0);
  switch (change.kind) {
    case 'governor':
      return AUTOPSY.change.governor(told(change.name), sol);
    case 'answer':
      return AUTOPSY.change.answer(told(change.title), told(change.label), sol);
    case 'carry-out':
      return AUTOPSY.change.carryOut(told(change.title), sol);
    case 'build':
      return AUTOPSY.change.build(told(change.title), sol);
  }
}
