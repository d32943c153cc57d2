/** Air that a hull loses at once when it is struck or cracks: less of it behind a pressure vessel. */
import type { Colony, Zone } from '../schema.ts';
import { leak } from '../systems/air.ts';
import { shieldOf } from './effects/shield.ts';

/** Lets a share of a zone's air out, less what the bulkhead keeps. */
export function burst(colony: Colony, zone: Zone, share: number): void {
  leak(colony, zone, share * shieldOf(colony, 'bulkhead'));
}
