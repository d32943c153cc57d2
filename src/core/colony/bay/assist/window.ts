/** The next supply window (SKYHOOK). */
import type { Frame } from '../../../mars/frame.ts';
import type { Colony } from '../../schema.ts';
import { type Window, nextWindow } from '../../works/windows.ts';

/** The window that a ship ordered now would make, while SKYHOOK is seated; null when it is not, or dates are unknown. */
export function supplyWindowOf(colony: Colony, frame: Frame): Window | null {
  return colony.bay.seat?.assist === 'skyhook' ? nextWindow(colony, frame) : null;
}
