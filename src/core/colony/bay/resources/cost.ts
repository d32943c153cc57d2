/** What a phase takes at its start: all of it, or it does not begin. */
import { KCAL_PER_FOOD_KG } from '../../chemistry.ts';
import { WORK_RESERVE } from '../../constants.ts';
import type { Flows } from '../../flows.ts';
import type { Amount, Resource } from '../../baySchema.ts';
import type { Colony } from '../../schema.ts';
import { spendKwh } from '../../tasks/effects.ts';
import { RESOURCE } from './table.ts';

type Purse = { readonly name: string; readonly atHand: (colony: Colony) => number };

/** What may be taken, and what there is of it before the tick's own flows, in the unit of the resource. */
const PURSES: Readonly<Partial<Record<Resource, Purse>>> = {
  o2: { name: 'oxygen', atHand: ({ tanks }) => tanks.oxygenKg },
  h2o: { name: 'water', atHand: ({ tanks }) => tanks.waterKg },
  food: { name: 'food', atHand: ({ foodKg }) => foodKg * KCAL_PER_FOOD_KG },
  power: {
    name: 'charge above what is kept for the night',
    atHand: ({ energy, plant }) => Math.max(0, energy.batteryKwh - plant.capacityKwh * WORK_RESERVE),
  },
  parts: { name: 'parts', atHand: ({ sparesKg }) => sparesKg },
};

/** Whether a phase may take a resource at its start. */
export function isPayable(res: string): boolean {
  return Object.hasOwn(PURSES, res);
}

/** Why the costs can't be paid, in a sentence; null when they can. */
export function unpayable(colony: Colony, costs: readonly Amount[]): string | null {
  for (const { res, amount } of costs) {
    if (amount <= 0) continue;
    const purse = PURSES[res];
    if (purse === undefined) return `A phase can’t take ${res} at its start.`;
    const there = purse.atHand(colony);
    const { unit } = RESOURCE[res];
    if (there < amount) return `It takes ${amount} ${unit} of ${purse.name}; there are ${Math.floor(there)}.`;
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
