/** Does what a governor asks for, as far as no hand holds it. */
import { build } from '../commands/build.ts';
import { noted } from '../commands/noted.ts';
import type { Flows } from '../flows.ts';
import type { Colony } from '../schema.ts';
import { heldBecause } from '../works/protocols.ts';
import { moduleNamed } from './moduleNames.ts';
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
  const refusal = wishes.build === '' ? null : begin(colony, flows, wishes.build);
  return refusal === null ? [] : [refusal];
}

const percent = (share: number): number => Math.round(share * 100);

/** Begins a module, when none of its kind is under way. @returns why not; null when there is nothing to say. */
function begin(colony: Colony, flows: Flows, name: string): string | null {
  const key = moduleNamed(name);
  if (key === null) return `Nobody here can build ${name.slice(0, 40)}.`;
  if (colony.works.some((work) => work.key === key)) return null;
  const outcome = build(colony, { kind: 'build', module: key });
  if (typeof outcome === 'string') return outcome;
  flows.events.push(outcome);
  return null;
}
