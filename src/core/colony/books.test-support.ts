/**
 * The books of a colony, kept by a second accountant: molar masses and enthalpies are written out here again, and the
 * sums are made from the stores and the boundary flows alone. It imports nothing of the core but the shape of a colony.
 */
import type { Sheet } from './bookSchema.ts';
import type { Colony } from './schema.ts';

// CIAAW abridged atomic weights, g/mol.
const [C, H, O, N] = [12.011, 1.008, 15.999, 14.007];
// NIST WebBook, kJ/mol at 298.15 K.
const FORMED = { carbonDioxide: -393.51, monoxide: -110.53, methane: -74.6, water: -285.83, vapour: -241.826 };
/** CH1.7O0.68 burns with 508 kJ per mol of C to CO2 and 0.85 H2O. */
const BURNT = 508;

/** kg of C, H, O and N in a kg, and MJ: of a substance by its mols of each element and its kJ/mol. */
function perKg(mol: readonly [c: number, h: number, o: number, n: number], kjMol: number): readonly number[] {
  const weight = [C, H, O, N];
  const gMol = mol.reduce((sum, count, i) => sum + count * (weight[i] ?? 0), 0);
  return [...mol.map((count, i) => (count * (weight[i] ?? 0)) / gMol), kjMol / gMol];
}
const OXYGEN = perKg([0, 0, 2, 0], 0);
const NITROGEN = perKg([0, 0, 0, 2], 0);
const HYDROGEN = perKg([0, 2, 0, 0], 0);
const CARBON_DIOXIDE = perKg([1, 0, 2, 0], FORMED.carbonDioxide);
const MONOXIDE = perKg([1, 0, 1, 0], FORMED.monoxide);
const METHANE = perKg([1, 4, 0, 0], FORMED.methane);
const WATER = perKg([0, 2, 1, 0], FORMED.water);
const VAPOUR = perKg([0, 2, 1, 0], FORMED.vapour);
const BIOMASS = perKg([1, 1.7, 0.68, 0], FORMED.carbonDioxide + 0.85 * FORMED.water + BURNT);

export const QUANTITIES = ['C', 'H', 'O', 'N', 'energy', 'spares'] as const;
export type Quantity = (typeof QUANTITIES)[number];
/** What is in stores, what came in, what went out, and the sum of all sizes, against which drift is measured. */
export type Account = {
  readonly stored: number;
  readonly in: number;
  readonly out: number;
  readonly total: number;
  readonly gross: number;
};
export type Accounts = Record<Quantity, Account>;

const ENERGY = QUANTITIES.indexOf('energy');
const SPARES = QUANTITIES.indexOf('spares');

/** kg of C, H, O, N and spare parts, and MJ. `total`, stores less in plus out, must never change. */
export function accountOf(colony: Colony): Accounts {
  const sums = { stored: QUANTITIES.map(() => 0), in: QUANTITIES.map(() => 0), out: QUANTITIES.map(() => 0) };
  const gross = QUANTITIES.map(() => 0);
  type Side = keyof typeof sums;
  const add = (side: Side, index: number, amount: number): void => {
    sums[side][index] = (sums[side][index] ?? 0) + amount;
    gross[index] = (gross[index] ?? 0) + Math.abs(amount);
  };
  const put = (side: Side, substance: readonly number[], kg: number): void => {
    for (let i = 0; i <= ENERGY; i++) add(side, i, kg * (substance[i] ?? 0));
  };
  const { cabin, dome, tanks, stands, crew, robots, energy, plant, books } = colony;
  for (const zone of [cabin, dome]) {
    put('stored', OXYGEN, zone.oxygenKg);
    put('stored', NITROGEN, zone.nitrogenKg);
    put('stored', CARBON_DIOXIDE, zone.carbonDioxideKg);
    put('stored', VAPOUR, zone.vapourKg);
  }
  put('stored', OXYGEN, tanks.oxygenKg);
  put('stored', NITROGEN, tanks.nitrogenKg);
  put('stored', CARBON_DIOXIDE, tanks.carbonDioxideKg);
  put('stored', HYDROGEN, tanks.hydrogenKg);
  put('stored', METHANE, tanks.methaneKg);
  for (const kg of [tanks.waterKg, tanks.greyWaterKg, tanks.urineKg, tanks.brineKg]) put('stored', WATER, kg);
  for (const kg of [colony.foodKg, colony.wasteKg, colony.canopy.grownKg]) put('stored', BIOMASS, kg);
  for (const stand of stands) put('stored', BIOMASS, stand.biomassKg);
  for (const person of crew) {
    put('stored', BIOMASS, person.reserveKg);
    put('stored', WATER, person.waterKg);
  }
  add('stored', ENERGY, cabin.tempC * plant.cabinMjK);
  add('stored', ENERGY, dome.tempC * plant.domeMjK);
  add('stored', ENERGY, energy.batteryKwh * 3.6);
  for (const robot of robots) add('stored', ENERGY, robot.batteryKwh * 3.6);
  add('stored', SPARES, colony.sparesKg);

  put('in', OXYGEN, books.o2InKg);
  put('in', NITROGEN, books.n2InKg);
  put('in', CARBON_DIOXIDE, books.co2InKg);
  put('in', WATER, books.waterInKg);
  put('in', BIOMASS, books.foodInKg);
  add('in', ENERGY, books.electricInMj);
  add('in', ENERGY, books.lightInMj);
  add('in', SPARES, books.sparesInKg);

  put('out', OXYGEN, books.o2OutKg);
  put('out', NITROGEN, books.n2OutKg);
  put('out', CARBON_DIOXIDE, books.co2OutKg);
  put('out', MONOXIDE, books.monoxideOutKg);
  put('out', METHANE, books.methaneOutKg);
  put('out', HYDROGEN, books.hydrogenOutKg);
  put('out', VAPOUR, books.vapourOutKg);
  put('out', WATER, books.waterOutKg);
  put('out', BIOMASS, books.biomassOutKg);
  add('out', ENERGY, books.heatOutMj);
  add('out', SPARES, books.sparesUsedKg);

  return Object.fromEntries(
    QUANTITIES.map((of, i): [Quantity, Account] => {
      const [stored, into, out] = [sums.stored[i] ?? 0, sums.in[i] ?? 0, sums.out[i] ?? 0];
      return [of, { stored, in: into, out, total: stored - into + out, gross: gross[i] ?? 0 }];
    }),
  ) as Accounts;
}

/** The quantity that has drifted most between two accounts, as a share of what was moved and stored. */
export function driftOf(before: Accounts, now: Accounts): { of: Quantity; share: number } {
  let worst: { of: Quantity; share: number } = { of: 'C', share: 0 };
  for (const of of QUANTITIES) {
    const share = Math.abs(now[of].total - before[of].total) / Math.max(1, before[of].gross, now[of].gross);
    // NaN is worse than anything.
    if (Number.isNaN(share)) return { of, share };
    if (share > worst.share) worst = { of, share };
  }
  return worst;
}

/** How far a colony has drifted from an account of it. */
export const worstDrift = (before: Accounts, colony: Colony): { of: Quantity; share: number } =>
  driftOf(before, accountOf(colony));

const LINE = { C: 'carbon', H: 'hydrogen', O: 'oxygen', N: 'nitrogen', energy: 'energy' } as const;

/** How far the colony's own sheet, filled now, is from the second accountant's, as a share of what was moved and stored. */
export function worstEntry(colony: Colony, sheet: Sheet): { of: string; share: number } {
  const mine = accountOf(colony);
  let worst = { of: 'carbon.stored', share: 0 };
  for (const of of ['C', 'H', 'O', 'N', 'energy'] as const)
    for (const side of ['stored', 'in', 'out'] as const) {
      const share = Math.abs(sheet[LINE[of]][side] - mine[of][side]) / Math.max(1, mine[of].gross);
      if (Number.isNaN(share)) return { of: `${LINE[of]}.${side}`, share };
      if (share > worst.share) worst = { of: `${LINE[of]}.${side}`, share };
    }
  return worst;
}
