/** Figures that hold for all tasks, one line each. What belongs to one task stands in its own file. */
import { constant } from '../../mars/constant.ts';

const CHOICE = 'design choice';
const ANCESTOR = 'Mars Barn v1, tasks';

export const TASK_TICKS_PER_SECOND = constant('TASK_TICKS_PER_SECOND', 0.75, 'tick/s', "design choice: the ancestor’s 15 s become 12 ticks, half a sol", 'C');
export const TASK_AFTER_SOL = constant('TASK_AFTER_SOL', 5, 'sol', ANCESTOR, 'B');
export const TASK_QUEUE = constant('TASK_QUEUE', 3, '-', ANCESTOR, 'B');
export const TASK_RECENT = constant('TASK_RECENT', 5, '-', ANCESTOR, 'B');
export const TASK_RISK = constant('TASK_RISK', 50, 'points', `${ANCESTOR}: chances times 1 + CRI/50`, 'B');
export const TASK_OPEN_MOST = constant('TASK_OPEN_MOST', 8, '-', CHOICE, 'C');
export const TASK_PAST_MOST = constant('TASK_PAST_MOST', 50, '-', 'DESIGN.md 4: a window of 50', 'C');
export const TASK_LATE_HOURS = constant('TASK_LATE_HOURS', 2, 'h', 'design choice: what was not decided is done in a hurry', 'C');
export const TASK_LATE_MORALE = constant('TASK_LATE_MORALE', 2, 'points', CHOICE, 'C');
export const TASK_OPEN_HOURS = constant('TASK_OPEN_HOURS', 0.5, 'h/sol', 'design choice: working around what is undecided', 'C');
export const TASK_MEASURE_SOLS = constant('TASK_MEASURE_SOLS', 5, 'sol', 'design choice: as long as shelter in place lasts', 'C');
