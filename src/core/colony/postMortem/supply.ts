/** Why oxygen, water or food ran short: what was made against what was used, from the sol in which the stock turned for good. */
import { ln } from '../../kernel/log.ts';
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import { TICK_DAYS } from '../flows.ts';
import {
  dayAt,
  meanOver,
  percent,
  rounded,
  strongest,
  WEIGHT_MOST,
  type Driver,
  type History,
  type Link,
} from './archive.ts';
import { blow } from './blows.ts';
import { dimming, powerFailure } from './power.ts';
import { turnedDown } from './settings.ts';
import { madeOn, needOn, SOURCE, type Supply } from './supplies.ts';
import { turnOf } from './trend.ts';
import { coldSpell } from './warmth.ts';
import { worn } from './wear.ts';

/** A stock that recovered by less than a quarter of its best did not recover. */
const RECOVERY_SHARE = 0.25;
/** Sols of use above its lowest value, and share of its best, at which a stock counts as used up. */
const EMPTY_SOLS = 2;
const EMPTY_SHARE = 0.15;
/** Fewest sols of decline that are judged. */
const LEAST_SPAN = 5;
/** Below this cabin temperature crops hardly grow. */
const CHILLY_C = 14;
/** How much a sol without water, and one with failing power, explains. */
const DRY_WEIGHT = 2;
/** What is left over when nothing else explains a shortage. */
const PLAN_WEIGHT = 0.05;
/** A twentieth of what was used counts as nothing made. */
const LEAST_PART = 0.05;
/** Share of what is used that must come in for a supply to have been enough. */
const ENOUGH = 0.9;

/** Days of the last fall of a stock: its peak, and the day by which it was as good as used up. */
function fallOf(history: History, supply: Supply, until: number): { readonly turn: number; readonly end: number } {
  const values = history.days.slice(0, until + 1).map((day) => day.stock[SOURCE[supply].stock]);
  const usual = meanOver(history, 0, until, (_, place) => needOn(history, supply, place));
  const best = values.reduce((most, value) => Math.max(most, value), 0);
  const turn = turnOf(values, until, Math.max(RECOVERY_SHARE * best, SOURCE[supply].bridgedSols * usual));
  const least = values.slice(turn).reduce((low, value) => Math.min(low, value), best);
  const empty = least + Math.min(EMPTY_SHARE * best, EMPTY_SOLS * usual);
  let end = turn;
  while (end < until && (values[end] ?? 0) > empty) end++;
  return { turn, end: Math.min(until, Math.max(end, turn + LEAST_SPAN)) };
}

/** Why a supply ran out by a day. Its last link is the turn of the stock. */
export function shortage(history: History, supply: Supply, until: number): Driver {
  const { stock, title, plan } = SOURCE[supply];
  const { turn, end } = fallOf(history, supply, until);
  const from = Math.min(turn + 1, end);
  const madeKg = meanOver(history, from, end, (_, place) => madeOn(history, supply, place));
  const needKg = meanOver(history, from, end, (_, place) => needOn(history, supply, place));
  const sols = end + 1 - from;
  const { driver: struck, lostKg } = blow(
    history,
    stock,
    from,
    end,
    dayAt(history, turn).stock[stock] + Math.max(0, madeKg) * sols,
  );
  const drivers = [...driversOf(history, supply, from, end, needKg), struck];

  // What the causes that have a name do not explain was never enough: blows are no part of what is made.
  const gap = needKg > 0 ? -ln(Math.max(LEAST_PART, Math.min(1, (madeKg + lostKg / sols) / needKg))) : 0;
  const named = drivers.reduce((sum, driver) => sum + driver.weight, 0);
  const never: Link = {
    // What was not enough before the turn either was so from the landing.
    sol: isEnough(history, supply, end) ? dayAt(history, from).sol : 0,
    about: 'plan',
    what: `${title} was never made as fast as it was used`,
    why: plan(history),
  };
  const root = strongest([...drivers, { weight: Math.max(PLAN_WEIGHT, gap - named), links: [never] }]);
  const fall: Link = {
    sol: dayAt(history, turn).sol,
    about: supply,
    what: turn === 0 ? `${title} was falling when the record begins` : `${title} began to fall for good`,
    why: `From here to sol ${dayAt(history, end).sol} ${rounded(Math.max(0, madeKg))} kg a sol came in where ${rounded(needKg)} kg were used.`,
  };
  return { weight: Math.min(WEIGHT_MOST, Math.max(gap, root.weight)), links: [...root.links, fall] };
}

/** Whether over the record up to a day as much came in as was used. */
function isEnough(history: History, supply: Supply, until: number): boolean {
  const needKg = meanOver(history, 0, until, (_, place) => needOn(history, supply, place));
  return meanOver(history, 0, until, (_, place) => madeOn(history, supply, place)) >= ENOUGH * needKg;
}

function driversOf(history: History, supply: Supply, from: number, end: number, need: number): Driver[] {
  const { uses, made, daily, drinks, grows } = SOURCE[supply];
  const drivers: Driver[] = uses.map(([setting, matters]) => turnedDown(history, setting, from, end, matters));
  drivers.push(dimming(history, from, end));
  const power = powerFailure(history, end);
  const short = meanOver(history, from, end, (day) => 1 - day.echo.base.served);
  if (short > 0) drivers.push({ ...power, weight: power.weight * short });
  drivers.push(worn(history, from, made, daily ? need / (TICK_DAYS * TICKS_PER_SOL) : 0));
  if (supply === 'food') drivers.push(feasting(history, from, end));
  if (drinks) {
    const dryAt = (place: number): boolean => dayAt(history, place).stock.h2o < needOn(history, 'water', place);
    const dry = meanOver(history, from, end, (_, place) => (dryAt(place) ? 1 : 0));
    if (dry > 0) {
      let place = from;
      while (!dryAt(place)) place++;
      drivers.push({ weight: DRY_WEIGHT * dry, links: shortage(history, 'water', place).links });
    }
  }
  if (grows > 0) {
    const chilly = meanOver(history, from, end, (day) => (day.echo.base.cabin_c < CHILLY_C ? 1 : 0));
    if (chilly > 0) drivers.push({ weight: grows * chilly, links: coldSpell(history, end).links });
  }
  return drivers;
}

/** A ration above a full one empties the store faster. */
function feasting(history: History, from: number, to: number): Driver {
  const ration = meanOver(history, from, to, (day) => day.echo.base.ration);
  return {
    weight: ln(Math.max(1, ration)),
    links: [
      {
        sol: dayAt(history, from).sol,
        about: 'ration',
        what: `Everybody ate ${percent(ration)} of a full ration`,
        why: 'The store was not meant for that.',
      },
    ],
  };
}
