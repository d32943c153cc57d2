/** What a phase takes at its start: all of it, or it does not begin. */
import { KCAL_PER_FOOD_KG } from '../../chemistry.ts';
import { WORK_RESERVE } from '../../constants.ts';
import type { Flows } from '../../flows.ts';
import type { Amount, Resource } from '../../baySchema.ts';
import type { Colony } from '../../schema.ts';
import { spendKwh } from '../../tasks/effects.ts';
import { PAYABLE, RESOURCE } from './table.ts';

const NAMES: Readonly<Partial<Record<Resource, string>>> = {
  o2: 'oxygen',
  h2o: 'water',
  food: 'food',
  power: 'charge above what is kept for the night',
  parts: 'parts',
};

/** What there is of it now, before the tick's own flows; in the unit of the resource. */
function atHand({ tanks, foodKg, sparesKg, energy, plant }: Colony, res: Resource): number {
  switch (res) {
    case 'o2':
      return tanks.oxygenKg;
    case 'h2o':
      return tanks.waterKg;
    case 'food':
      return foodKg * KCAL_PER_FOOD_KG;
    case 'power':
      return Math.max(0, energy.batteryKwh - plant.capacityKwh * WORK_RESERVE);
    case 'parts':
      return sparesKg;
    default:
      return 0;
  }
}

/** Why the costs can't be paid, in a sentence; null when they can. */
export function unpayable(colony: Colony, costs: readonly Amount[]): string | null {
  for (const { res, amount } of costs) {
    if (amount <= 0) continue;
    const name = NAMES[res];
    if (name === undefined || !PAYABLE.includes(res)) return `A phase can't take ${res} at its start.`;
    const there = atHand(colony, res);
    const { unit } = RESOURCE[res];
    if (there < amount) return `It takes ${amount} ${unit} of ${name}; there are ${Math.floor(there)}.`;
  }
  return null;
}

/** Pays them. To be asked first whether they can be paid. */
export function pay(colony: Colony, flows: Flows, costs: readonly Amount[]): void {
  for (const { res, amount } of costs) {
    if (amount <= 0) continue;
    // Charge is taken from the battery here: the tick's power is shared out only after its commands.
    if (res === 'power') spendKwh(colony, amount);
    else {
      const { down } = RESOURCE[res];
      if (down !== null && 'take' in down) down.take(colony, flows, amount);
    }
  }
}
