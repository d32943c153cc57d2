/** All faults, one at a time. */
import { CONTRACT_FAULTS } from './contractFaults.ts';
import type { Fault } from './fault.ts';
import { OTHER_FAULTS } from './otherFaults.ts';
import { SLOT_FAULTS } from './slotFaults.ts';

export const FAULTS: readonly Fault[] = [...SLOT_FAULTS, ...CONTRACT_FAULTS, ...OTHER_FAULTS];
