/** What the dashboard hides of people (MEDBAY, and the physical). */
import { BODY_RESERVE_KG, ILLNESS_CHANCE } from '../../constants.ts';
import { monthDoseMsv } from '../../daily/dose.ts';
import { ILL_PER_GLOOM } from '../../peopleConstants.ts';
import type { Colony } from '../../schema.ts';
import { isInForce } from '../effects/inForce.ts';
import { shieldOf } from '../effects/shield.ts';

export type Chart = {
  readonly name: string;
  /** Hours by which the body's clock is off. */
  readonly phaseH: number;
  /** Share of the body's reserve that is left. */
  readonly fed: number;
  /** kg of water that it lacks. */
  readonly thirstKg: number;
  readonly doseMonthMsv: number;
  /** Chance to fall ill in a sol. */
  readonly illness: number;
};

/** Charts of the living while MEDBAY is seated or after a physical; null when they are closed. */
export function chartsOf(colony: Colony): readonly Chart[] | null {
  if (colony.bay.seat?.assist !== 'medbay' && !isInForce(colony, 'charts')) return null;
  return colony.crew
    .filter(({ alive }) => alive)
    .map((person) => ({
      name: person.name,
      phaseH: person.phaseH,
      fed: person.reserveKg / BODY_RESERVE_KG,
      thirstKg: Math.max(0, -person.waterKg),
      doseMonthMsv: monthDoseMsv(person),
      illness: ILLNESS_CHANCE * (1 + (100 - person.morale) * ILL_PER_GLOOM) * shieldOf(colony, 'clinic'),
    }));
}
