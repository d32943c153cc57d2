/** `order-supply`: asks Earth for a ship. The order goes out at the speed of light, and no faster than the link. */
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import type { ColonyEvent } from '../events.ts';
import type { Colony } from '../schema.ts';
import { CARGO_KEYS, LOAD, cargoText, uselessBecause } from '../works/cargoes.ts';
import { CONJUNCTION_MINUTES, SHIPS_MOST } from '../works/constants.ts';
import type { CommandOf } from './command.ts';
import { noted } from './noted.ts';

/** @returns the event, or the reason why the wish can't be granted. */
export function orderSupply(colony: Colony, command: CommandOf<'order-supply'>): ColonyEvent | string {
  const key = CARGO_KEYS.find((one) => one === command.cargo);
  if (key === undefined) return `There is no cargo called ${command.cargo}.`;
  const useless = uselessBecause(colony, key);
  if (useless !== null) return useless;
  if (colony.order !== null) {
    const sinceSols = Math.floor((colony.tick - colony.order.sentTick) / TICKS_PER_SOL);
    return `An order is on its way to Earth${sinceSols > 0 ? ` since ${sinceSols} sols` : ''}; wait for the answer.`;
  }
  if (colony.ships.length >= SHIPS_MOST) return `Earth has ${SHIPS_MOST} ships on this base’s list already.`;
  if (!colony.conditions.linkOpen) return closedBecause(colony);
  if (colony.plant.linkScale <= 0) return 'The antenna is worn out: no order gets through.';
  const { cargo, title } = LOAD[key];
  colony.order = { cargo: { ...cargo }, sentTick: colony.tick, heard: false };
  const minutes = Math.round(colony.conditions.lightMinutes);
  return noted(colony, 'supply-ordered', key, `${title} ordered: ${cargoText(cargo)}. Light takes ${minutes} minutes.`);
}

/** Earth is farthest when the Sun stands between; at any other time a relay is silent. */
function closedBecause(colony: Colony): string {
  return colony.conditions.lightMinutes >= CONJUNCTION_MINUTES
    ? 'Mars and Earth stand on either side of the Sun: no order gets through.'
    : 'Communications are blacked out: no order gets through.';
}
