/** A robot that had stopped, brought in and mended: it works again, worn and without charge. */
import { MENDED_HP, MENDED_JOINTS } from '../constants.ts';
import type { PromptRule } from './rule.ts';

export const ROBOT: PromptRule = {
  reward: { kind: 'unlock', of: 'robot-crew' },
  most: 0,
  now: ({ robots }) => {
    const stopped = robots.find((robot) => !robot.alive);
    if (stopped === undefined) return 'No robot had stopped; the tools go back on the shelf.';
    stopped.alive = true;
    stopped.cause = null;
    stopped.hp = MENDED_HP;
    stopped.joints = MENDED_JOINTS;
    stopped.upsetSols = 0;
    return `${stopped.name} works again.`;
  },
};
