/** Classes of the boards: those of runs, and the gauntlet. */
import { RUN_CLASSES } from '../../core/replay/runClass.ts';

/** All of them. */
export const BOARD_CLASSES = [...RUN_CLASSES, 'gauntlet'] as const;
export type BoardClass = (typeof BOARD_CLASSES)[number];
