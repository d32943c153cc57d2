/** What a mission sets out with, in words. */
import type { MissionOffer } from '../../../core/talk/catalogue.ts';
import { fixed, percent } from '../format.ts';
import { groupedText } from '../sentencesPanels.ts';
import { SETS_OUT } from '../textMissions.ts';
import { told } from '../told.ts';

const KCAL_PER_MCAL = 1000;

/** The stores that it lands with, each with its icon. */
export function storesText({
  supplies,
}: Pick<MissionOffer, 'supplies'>): readonly (readonly [
  icon: 'o2' | 'water' | 'food' | 'power' | 'parts',
  text: string,
])[] {
  const { oxygenKg, waterKg, foodKcal, batteryKwh, sparesKg } = supplies;
  return [
    ['o2', SETS_OUT.oxygen(fixed(oxygenKg, 0))],
    ['water', SETS_OUT.water(fixed(waterKg, 0))],
    ['food', SETS_OUT.food(fixed(foodKcal / KCAL_PER_MCAL, 0))],
    ['power', SETS_OUT.power(fixed(batteryKwh, 0))],
    ['parts', SETS_OUT.parts(fixed(sparesKg, 0))],
  ];
}

/** A kind of module that stands at the landing: `5 × Solar farm, worn by 15 %`. */
export function moduleText({ title, count, wear }: MissionOffer['modules'][number]): string {
  const what = SETS_OUT.module(count, told(title));
  return wear === 0 ? what : SETS_OUT.worn(what, percent(wear));
}

/** The ship that left before the colony landed. */
export function shipText({ landsSol, holds }: NonNullable<MissionOffer['ship']>): string {
  return SETS_OUT.ship(fixed(landsSol, 0), groupedText(told(holds)));
}
