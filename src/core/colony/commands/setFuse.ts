/** `set-fuse`: how long decisions wait. Open ones get new deadlines. */
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import type { ColonyEvent } from '../events.ts';
import type { Colony } from '../schema.ts';
import type { CommandOf } from './command.ts';
import { noted } from './noted.ts';

/** @returns the event, or the reason why the wish can't be granted. */
export function setFuse(colony: Colony, command: CommandOf<'set-fuse'>): ColonyEvent | string {
  const { fuse } = command;
  if (fuse !== 0 && fuse !== 1 && fuse !== 3) return `The fuse is 0, 1 or 3, not ${fuse}.`;
  for (const task of colony.tasks.open) {
    if (fuse === 0) task.deadlineTick = null;
    else if (task.deadlineTick === null) task.deadlineTick = colony.tick + TICKS_PER_SOL * fuse;
    else if (colony.fuse !== 0)
      task.deadlineTick = colony.tick + Math.ceil(((task.deadlineTick - colony.tick) * fuse) / colony.fuse);
  }
  // A negative zero passes for zero, and must not be kept.
  colony.fuse = fuse === 0 ? 0 : fuse;
  return noted(colony, 'fuse-set', '', fuse === 0 ? 'decisions wait for ever' : `deadlines times ${fuse}`);
}
