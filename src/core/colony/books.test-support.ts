/**
 * The books of a colony, kept by a second accountant: molar masses and enthalpies are written out here again, and the
 * sums are made from the stores and the boundary flows alone.
 */
import type { Colony } from './schema.ts';

// CIAAW abridged atomic weights, g/mol.
const [C, H, O, N] = [12.011, 1.008, 15.999, 14.007];
// NIST WebBook, kJ/mol at 298.15 K.
const FORMED = { carbonDioxide: -393.51, water: -285.83, vapour: -241.826 };
/** CH1.7O0.68 burns with 508 kJ per mol of C to CO2 and 0.85 H2O. */
const BURNT = 508;
const BIOMASS = FORMED.carbonDioxide + 0.85 * FORMED.water + BURNT;
/** Heat content of the cabin, MJ/K: 20 t of structure and 2 t of water. */
const CABIN = 45;

/** Mols of each element in a mol, and kJ/mol. */
type Substance = { readonly mol: readonly [c: number, h: number, o: number, n: number]; readonly kj: number };
const SUBSTANCE = {
  oxygen: { mol: [0, 0, 2, 0], kj: 0 },
  nitrogen: { mol: [0, 0, 0, 2], kj: 0 },
  hydrogen: { mol: [0, 2, 0, 0], kj: 0 },
  carbonDioxide: { mol: [1, 0, 2, 0], kj: FORMED.carbonDioxide },
  water: { mol: [0, 2, 1, 0], kj: FORMED.water },
  vapour: { mol: [0, 2, 1, 0], kj: FORMED.vapour },
  biomass: { mol: [1, 1.7, 0.68, 0], kj: BIOMASS },
} as const satisfies Record<string, Substance>;

const WEIGHT = [C, H, O, N];

export const QUANTITIES = ['C', 'H', 'O', 'N', 'energy'] as const;
export type Quantity = (typeof QUANTITIES)[number];
export type Account = { readonly total: number; readonly gross: number };

/** kg of C, H, O, N and MJ, in stores and beyond the boundary: what must never change. `gross` is the sum of sizes. */
export function accountOf(colony: Colony): Record<Quantity, Account> {
  const totals = [0, 0, 0, 0, 0];
  const gross = [0, 0, 0, 0, 0];
  const add = (index: number, amount: number): void => {
    totals[index] = (totals[index] ?? 0) + amount;
    gross[index] = (gross[index] ?? 0) + Math.abs(amount);
  };
  const put = (kg: number, substance: Substance): void => {
    const gMol = substance.mol.reduce((sum, mol, i) => sum + mol * (WEIGHT[i] ?? 0), 0);
    for (const [i, mol] of substance.mol.entries()) add(i, (kg * mol * (WEIGHT[i] ?? 0)) / gMol);
    add(4, (kg / gMol) * substance.kj);
  };
  const { cabin, tanks, crop, crew, books } = colony;
  put(cabin.oxygenKg + tanks.oxygenKg + books.o2OutKg, SUBSTANCE.oxygen);
  put(cabin.nitrogenKg + tanks.nitrogenKg + books.n2OutKg, SUBSTANCE.nitrogen);
  put(books.hydrogenOutKg, SUBSTANCE.hydrogen);
  put(cabin.carbonDioxideKg + tanks.carbonDioxideKg + books.co2OutKg - books.co2InKg, SUBSTANCE.carbonDioxide);
  put(cabin.vapourKg + books.vapourOutKg, SUBSTANCE.vapour);
  put(tanks.waterKg + tanks.greyWaterKg + tanks.urineKg + tanks.brineKg - books.waterInKg, SUBSTANCE.water);
  put(colony.foodKg + colony.wasteKg + crop.biomassKg, SUBSTANCE.biomass);
  for (const person of crew) {
    put(person.reserveKg, SUBSTANCE.biomass);
    put(person.waterKg, SUBSTANCE.water);
  }
  add(4, cabin.tempC * CABIN);
  add(4, colony.energy.batteryKwh * 3.6);
  add(4, books.heatOutMj);
  add(4, -books.electricInMj);
  add(4, -books.lightInMj);
  const account = (i: number): Account => ({ total: totals[i] ?? 0, gross: gross[i] ?? 0 });
  return { C: account(0), H: account(1), O: account(2), N: account(3), energy: account(4) };
}

/** The quantity that has drifted most against another account, as a share of what was moved and stored. */
export function worstDrift(before: ReturnType<typeof accountOf>, colony: Colony): { of: Quantity; share: number } {
  const now = accountOf(colony);
  let worst: { of: Quantity; share: number } = { of: 'C', share: 0 };
  for (const of of QUANTITIES) {
    const share = Math.abs(now[of].total - before[of].total) / Math.max(1, before[of].gross, now[of].gross);
    if (share > worst.share) worst = { of, share };
  }
  return worst;
}
