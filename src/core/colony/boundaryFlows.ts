/** What has crossed the colony's boundary since its books were opened: mass by substance and energy by kind. The two sides balance. */
import { H_BIOMASS, H_CARBON_DIOXIDE, H_METHANE, H_MONOXIDE, H_VAPOUR, H_WATER } from './chemistry.ts';
import type { Colony } from './schema.ts';

/** A kind of flow of mass, kg. `kept`: what the stores gained. `drawn`: what they lost. */
export type MassFlow =
  | 'oxygen'
  | 'nitrogen'
  | 'carbonDioxide'
  | 'water'
  | 'food'
  | 'vapour'
  | 'hydrogen'
  | 'methane'
  | 'carbonMonoxide'
  | 'biomass'
  | 'kept'
  | 'drawn';
/** A kind of flow of energy, MJ. `chemical`: the enthalpy of what was brought, less that of what was lost. */
export type EnergyFlow = 'electric' | 'light' | 'heat' | 'chemical' | 'kept' | 'drawn';

/** Flows that came in and that went out, none below zero; both sides have the same sum. */
export type Flow<Of extends string> = {
  readonly in: readonly (readonly [of: Of, amount: number])[];
  readonly out: readonly (readonly [of: Of, amount: number])[];
};
/** Mass in kg, energy in MJ. */
export type Flows = { readonly mass: Flow<MassFlow>; readonly energy: Flow<EnergyFlow> };

/** The flows of a colony since its landing, of the same books that the balance reads. */
export function flowsOf({ books }: Pick<Colony, 'books'>): Flows {
  const mass = balanced<MassFlow>(
    [
      ['oxygen', books.o2InKg],
      ['nitrogen', books.n2InKg],
      ['carbonDioxide', books.co2InKg],
      ['water', books.waterInKg],
      ['food', books.foodInKg],
    ],
    [
      ['oxygen', books.o2OutKg],
      ['nitrogen', books.n2OutKg],
      ['carbonDioxide', books.co2OutKg],
      ['vapour', books.vapourOutKg],
      ['water', books.waterOutKg],
      ['hydrogen', books.hydrogenOutKg],
      ['methane', books.methaneOutKg],
      ['carbonMonoxide', books.monoxideOutKg],
      ['biomass', books.biomassOutKg],
    ],
  );
  const broughtMj = books.co2InKg * H_CARBON_DIOXIDE + books.waterInKg * H_WATER + books.foodInKg * H_BIOMASS;
  const lostMj =
    books.co2OutKg * H_CARBON_DIOXIDE +
    books.monoxideOutKg * H_MONOXIDE +
    books.methaneOutKg * H_METHANE +
    books.waterOutKg * H_WATER +
    books.vapourOutKg * H_VAPOUR +
    books.biomassOutKg * H_BIOMASS;
  const energy = balanced<EnergyFlow>(
    [
      ['electric', books.electricInMj],
      ['light', books.lightInMj],
      ['chemical', broughtMj - lostMj],
    ],
    [['heat', books.heatOutMj]],
  );
  return { mass, energy };
}

type Side<Of> = (readonly [Of, number])[];

/** Both sides without what is nothing; what is below zero changes sides, and the stores make up the difference. */
function balanced<Of extends string>(into: Side<Of>, out: Side<Of>): Flow<Of | 'kept' | 'drawn'> {
  const turned = (side: Side<Of>): Side<Of> =>
    side.filter(([, amount]) => amount < 0).map(([of, amount]) => [of, -amount]);
  const plain = (side: Side<Of>): Side<Of> => side.filter(([, amount]) => amount > 0);
  const left: Side<Of | 'kept' | 'drawn'> = [...plain(into), ...turned(out)];
  const right: Side<Of | 'kept' | 'drawn'> = [...plain(out), ...turned(into)];
  const kept = sumOf(left) - sumOf(right);
  if (kept > 0) right.push(['kept', kept]);
  if (kept < 0) left.push(['drawn', -kept]);
  return { in: left, out: right };
}

function sumOf(side: readonly (readonly [string, number])[]): number {
  let sum = 0;
  for (const [, amount] of side) sum += amount;
  return sum;
}
