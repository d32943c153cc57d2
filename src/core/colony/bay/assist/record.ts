/** The record, as ARCHIVIST opens it: any remembered sol, and where stocks turned. */
import type { Remembered } from '../../mindSchema.ts';
import type { Colony } from '../../schema.ts';
import { isInForce } from '../effects/inForce.ts';
import { type Turn, turnsOf } from './turns.ts';

/** A remembered sol by its number while ARCHIVIST is seated; null when it is closed or not remembered. */
export function pastSolOf({ bay, mind }: Colony, sol: number): Remembered | null {
  if (bay.seat?.assist !== 'archivist') return null;
  return mind.echoes.find((echo) => echo.sol === sol) ?? null;
}

/** Where stocks turned, while ARCHIVIST is seated or after an audit; null when it is closed. */
export function auditOf(colony: Colony): readonly Turn[] | null {
  if (colony.bay.seat?.assist !== 'archivist' && !isInForce(colony, 'audit')) return null;
  return turnsOf(colony.mind.echoes);
}
