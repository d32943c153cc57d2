/** Does what a governor asks for, as far as no hand holds it. */
import { noted } from '../commands/noted.ts';
import type { Flows } from '../flows.ts';
import type { Colony } from '../schema.ts';
import { heldBecause } from '../works/protocols.ts';
import { runErrands } from './errands.ts';
import type { Wishes } from './outputs.ts';
import type { Situation } from './situation.ts';

/** A change of less than this is made and not told. */
const TOLD_FROM = 0.005;

/** Applies the wishes. What a protocol or an override holds is kept for its end. @returns what could not be done. */
export function applyWishes(
  colony: Colony,
  flows: Flows,
  { allocation: stood, ration: rationed }: Situation,
  wishes: Wishes,
): string[] {
  const { byHand } = colony.mind.governor;
  const told: string[] = [];
  const tell = (name: string, from: number, to: number): void => {
    if (Math.abs(to - from) >= TOLD_FROM) told.push(`${name} ${percent(from)} → ${percent(to)} %`);
  };
  if (wishes.allocation !== null && !byHand.allocation) {
    const { heating, isru, greenhouse } = wishes.allocation;
    tell('heating', stood.heating, heating);
    tell('ISRU', stood.isru, isru);
    tell('greenhouse', stood.greenhouse, greenhouse);
    const held = heldBecause(colony, 'allocation') === null ? null : colony.protocol;
    (held?.before ?? colony).allocation = { heating, isru, greenhouse };
  }
  if (wishes.ration !== null && !byHand.ration) {
    tell('ration', rationed, wishes.ration);
    const held = heldBecause(colony, 'ration') === null ? null : colony.protocol;
    (held?.before ?? colony).ration = wishes.ration;
  }
  if (wishes.labour !== null && !byHand.labour) {
    tell('repair', colony.labour.repair, wishes.labour.repair);
    tell('building', colony.labour.building, wishes.labour.building);
    colony.labour = { ...wishes.labour };
  }
  if (told.length > 0) flows.events.push(noted(colony, 'governor-set', colony.mind.governor.name, told.join(', ')));
  return runErrands(colony, flows, wishes);
}

const percent = (share: number): number => Math.round(share * 100);
