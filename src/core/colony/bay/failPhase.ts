/** A phase that can't go on. */
import type { Contract } from '../baySchema.ts';
import { noted } from '../commands/noted.ts';
import type { Flows } from '../flows.ts';
import type { Colony } from '../schema.ts';

const MOST_NAME = 80;
const GRAVITY = 0.3;

/** The phase is cut off where it is, and may be begun again. */
export function failPhase(colony: Colony, flows: Flows, contract: Contract, why: string): void {
  contract.state = 'held';
  const title = contract.phases[contract.phase]?.title ?? contract.title;
  flows.events.push(
    noted(colony, 'phase-failed', contract.id.slice(-MOST_NAME), `${title} has failed. ${why}`, GRAVITY),
  );
}
