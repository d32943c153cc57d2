/** Emergency protocols and manual overrides: what holds for a while, and what comes back when they end. */
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import { noted } from '../commands/noted.ts';
import { restoreBase } from '../nervous/base.ts';
import type { Flows } from '../flows.ts';
import { fitPlant } from '../plant.ts';
import type { Allocation, Colony } from '../schema.ts';
import { type Protocol, protocolOf } from './protocolTable.ts';

type Held = 'allocation' | 'ration';

/** Whether what is in force holds the allocation, or the ration. An override holds both. */
function holds(colony: Colony, what: Held): boolean {
  if (colony.protocol === null) return false;
  const entry = protocolOf(colony);
  return entry === null || entry[what] !== null;
}

/** The protocol that governs the running sol's work; an override governs none. */
export function inForce(colony: Colony): Protocol | null {
  return colony.protocol !== null && colony.tick < colony.protocol.untilTick ? protocolOf(colony) : null;
}

/** What a protocol or override in force is called to the player. */
export function titleInForce(colony: Colony): string {
  return protocolOf(colony)?.title ?? 'The override';
}

/** Why the player can't set the allocation or the ration now; null when nothing holds it. */
export function heldBecause(colony: Colony, what: Held): string | null {
  if (colony.protocol === null || !holds(colony, what)) return null;
  const sols = Math.ceil((colony.protocol.untilTick - colony.tick) / TICKS_PER_SOL);
  return `${titleInForce(colony)} holds the ${what} for ${sols} more sol${sols === 1 ? '' : 's'}; end it first.`;
}

/** Allocation and ration as they are, or will be again, without what is in force. */
function standing(colony: Colony): { allocation: Allocation; ration: number } {
  const before = colony.protocol?.before ?? colony;
  return {
    allocation: { ...(holds(colony, 'allocation') ? before.allocation : colony.allocation) },
    ration: holds(colony, 'ration') ? before.ration : colony.ration,
  };
}

/** Puts a protocol or an override in force, in place of any other; what stood before the first is kept. */
export function begin(
  colony: Colony,
  name: string,
  held: Pick<Protocol, 'sols' | 'allocation' | 'ration'> & Partial<Pick<Protocol, 'indoors' | 'rest'>>,
): void {
  // What reflexes changed for the sol gives way.
  restoreBase(colony);
  const before = standing(colony);
  colony.allocation = { ...(held.allocation ?? before.allocation) };
  colony.ration = held.ration ?? before.ration;
  colony.protocol = { name, untilTick: colony.tick + held.sols * TICKS_PER_SOL, before };
  fitPlant(colony);
  if (held.indoors === true || held.rest === true) recall(colony);
}

/** Takes what is in force away, and gives back what stood before it. */
export function end(colony: Colony): void {
  const { allocation, ration } = standing(colony);
  const { base } = colony.mind;
  if (base !== null && holds(colony, 'allocation')) base.allocation = { ...allocation };
  if (base !== null && holds(colony, 'ration')) base.ration = ration;
  colony.allocation = allocation;
  colony.ration = ration;
  colony.protocol = null;
  fitPlant(colony);
}

/** Ends a protocol whose time is up. */
export function tendProtocol(colony: Colony, flows: Flows): void {
  const { protocol } = colony;
  if (protocol === null || colony.tick < protocol.untilTick) return;
  const title = titleInForce(colony);
  end(colony);
  flows.events.push(noted(colony, 'protocol-ended', protocol.name, `${title} has run its time.`));
}

/** Who is outside comes in by the end of this hour; who was to go out stays in. */
function recall(colony: Colony): void {
  const { eva } = colony;
  const hour = colony.tick % TICKS_PER_SOL;
  if (eva.hours === 0 || hour >= eva.fromHour + eva.hours) return;
  if (hour > eva.fromHour) eva.hours = hour - eva.fromHour + 1;
  else {
    eva.people.length = 0;
    eva.hours = 0;
    eva.fromHour = 0;
  }
}
