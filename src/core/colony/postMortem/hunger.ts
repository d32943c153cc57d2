/** Why people starved: because the store was empty, or because they were not given what was in it. */
import { FOOD_KG_SOL } from '../need.ts';
import { dayAt, meanOver, percent, rounded, WEIGHT_MOST, type Driver, type History, type Link } from './archive.ts';
import { loweringOf } from './settings.ts';
import { madeOn } from './supplies.ts';
import { shortage } from './supply.ts';

/** Share of full rations for all that the store and the harvests must have covered before the ration is to blame. */
const ENOUGH = 0.9;
/** A ration that starves nobody soon. */
const FULL_RATION = 0.9;

/** Why people starved by a day. */
export function hunger(history: History, until: number): Driver {
  const first = dayAt(history, 0);
  let hadKg = Math.max(0, first.stock.food - madeOn(history, 'food', 0));
  let wantedKg = 0;
  for (let place = 0; place <= until; place++) {
    hadKg += Math.max(0, madeOn(history, 'food', place));
    wantedKg += dayAt(history, place).bodies * FOOD_KG_SOL;
  }
  const ration = meanOver(history, 0, until, (day) => day.echo.base.ration);
  const food = shortage(history, 'food', until);
  if (hadKg < ENOUGH * wantedKg || ration > FULL_RATION) return food;
  const change = loweringOf(history, 'ration', until);
  const sol = change?.sol ?? first.sol;
  const root: Link = {
    sol,
    about: 'ration',
    what:
      change === null
        ? `Everybody got ${percent(ration)} of a full ration`
        : `The ration was cut from ${percent(change.from)} to ${percent(change.to)}`,
    why: change === null ? 'It was so from the start.' : `Set so by “${change.by}”.`,
  };
  return {
    weight: WEIGHT_MOST,
    links: [
      root,
      {
        sol,
        about: 'hunger',
        what: 'People burnt their reserves',
        why: `There was food for all: ${rounded(hadKg)} kg for ${rounded(wantedKg)} kg of full rations. It stayed in the store, ${rounded(dayAt(history, until).stock.food)} kg to the end.`,
      },
    ],
  };
}
