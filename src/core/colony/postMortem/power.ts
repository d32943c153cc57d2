/** Why there was too little power: the light of season and dust, dirt on the arrays, wear, and loads, weighed against each other. */
import { ln } from '../../kernel/log.ts';
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import { lightSumWhM2 } from '../../mars/insolation.ts';
import { siteOf } from '../../mars/sites.ts';
import { surfaceSunlight } from '../../mars/sunlight.ts';
import { ARRAY_EFFICIENCY } from '../constants.ts';
import { TICK_HOURS } from '../flows.ts';
import { MODULE } from '../modules.ts';
import { standingKw } from '../systems/power.ts';
import { dayAt, meanOver, percent, rounded, strongest, WEIGHT_MOST, type Driver, type History } from './archive.ts';
import { worn } from './wear.ts';

/** Dust of an ordinary sol, and of one that counts as a storm. */
const USUAL_TAU = 0.5;
const STORM_TAU = 0.9;
const STORM_CLEARNESS = 0.75;
/** Dust on arrays that are cleaned when they should be. */
const USUAL_LIGHT_SHARE = 0.88;
/** Cosine of the Sun's height at which clear and dusty light are compared. */
const COS_ZENITH = 0.7;
/** What explains less of a shortage than this explains none of it. */
const LEAST_WEIGHT = 0.15;
const SEASON_STEP_DEG = 30;
/** How much of a base's power goes through its batteries. */
const NIGHTS_SHARE = 0.4;
/** Battery, kWh at midnight, below which nothing is left to share; and life support that counts as served. */
const EMPTY_KWH = 1;
const SERVED = 0.999;
/** Sols without a shortage that do not end a spell of them. */
const SPELL_GAP = 4;
/** Sols before the end within which a shortage of power bears on it. */
const BEARS_SOLS = 20;

/** Light that dust of some depth lets through, against that of an ordinary sol. */
function clearnessOf(tau: number): number {
  return surfaceSunlight(1, COS_ZENITH, tau).globalWm2 / surfaceSunlight(1, COS_ZENITH, USUAL_TAU).globalWm2;
}

/** Light of the mean sol of a year at the colony's site under ordinary dust, kWh/m2. */
function yearlyKwhM2(history: History): number {
  const { latitudeDeg } = siteOf(history.colony.site);
  let sumWh = 0;
  let seasons = 0;
  for (let lsDeg = 0; lsDeg < 360; lsDeg += SEASON_STEP_DEG) {
    sumWh += lightSumWhM2('global', lsDeg, latitudeDeg, USUAL_TAU, 0, TICKS_PER_SOL);
    seasons++;
  }
  return (sumWh / seasons / 1000) * TICK_HOURS;
}

/** Share of the base's electricity that is sunlight, in an ordinary sol. */
function solarPart(history: History, yearKwhM2: number): number {
  const { plant } = history.colony;
  const solarKwh = plant.arrayM2 * ARRAY_EFFICIENCY * yearKwhM2;
  const fissionKwh = plant.fissionKw * TICK_HOURS * TICKS_PER_SOL;
  return solarKwh > 0 ? solarKwh / (solarKwh + fissionKwh) : 0;
}

/** What cut the power of some sols most, against an ordinary sol with clean, sound arrays; weight 0 when nothing did. */
export function dimming(history: History, from: number, to: number): Driver {
  const yearKwhM2 = yearlyKwhM2(history);
  const solar = solarPart(history, yearKwhM2);
  const clearness = meanOver(history, from, to, (day) => clearnessOf(day.echo.base.tau));
  const season =
    meanOver(history, from, to, (day) => day.echo.base.sun_kwh_m2 / clearnessOf(day.echo.base.tau)) / yearKwhM2;
  const lightShare = meanOver(history, from, to, (day) => day.echo.base.light_share);
  const dirt = -ln(Math.max(0.05, lightShare / USUAL_LIGHT_SHARE)) * solar;
  const drivers: readonly Driver[] = [
    // What falls on the arrays in a storm is the storm's.
    {
      weight: -ln(clearness) * solar + (clearness < STORM_CLEARNESS ? dirt : 0),
      links: [stormLink(history, from, to)],
    },
    { weight: -ln(Math.max(0.05, season)) * solar, links: [seasonLink(history, from, to, yearKwhM2)] },
    {
      weight: dirt,
      links: [
        {
          sol: dayAt(history, from).sol,
          about: 'dust',
          what: `Dust lay on the arrays: ${percent(lightShare)} of the light got through`,
          why: 'Nobody cleaned them: no robots, no excursions, or no hours left for it.',
        },
      ],
    },
    worn(history, from, ['arrayM2', 'fissionKw'], 0),
    storing(history, from),
    heavier(history, from),
  ];
  const best = strongest(drivers);
  return best.weight < LEAST_WEIGHT
    ? { weight: 0, links: [] }
    : { ...best, weight: Math.min(WEIGHT_MOST, best.weight) };
}

/** The storm that dims some sols: its first sol is the first of the dusty ones that run into them. */
function stormLink(history: History, from: number, to: number): Driver['links'][number] {
  let worst = from;
  for (let place = from; place <= to; place++)
    if (dayAt(history, place).echo.base.tau > dayAt(history, worst).echo.base.tau) worst = place;
  let first = worst;
  while (first > 0 && dayAt(history, first - 1).echo.base.tau >= STORM_TAU) first--;
  const { tau } = dayAt(history, worst).echo.base;
  const already = first === 0 && dayAt(history, 0).echo.base.tau >= STORM_TAU ? ', before the record begins' : '';
  return {
    sol: dayAt(history, first).sol,
    about: 'storm',
    what: `A dust storm rose${already}`,
    why: `At its worst, sol ${dayAt(history, worst).sol}, the optical depth was ${rounded(tau)} and ${percent(clearnessOf(tau))} of an ordinary sol’s light got through.`,
  };
}

function seasonLink(history: History, from: number, to: number, yearKwhM2: number): Driver['links'][number] {
  const clear = (place: number): number => {
    const { sun_kwh_m2: sun, tau } = dayAt(history, place).echo.base;
    return sun / clearnessOf(tau);
  };
  let first = from;
  while (first > 0 && clear(first - 1) < yearKwhM2) first--;
  while (first < to && clear(first) >= yearKwhM2) first++;
  let least = clear(from);
  for (let place = from; place <= to; place++) least = Math.min(least, clear(place));
  return {
    sol: dayAt(history, first).sol,
    about: 'season',
    what: `The dark season came to ${siteOf(history.colony.site).name}`,
    why: `The light of a clear sol fell to ${rounded(least)} kWh/m², against ${rounded(yearKwhM2)} over the year.`,
  };
}

/** Batteries that are worn or off shorten the nights they carry, and only those. */
function storing(history: History, from: number): Driver {
  const less = worn(history, from, ['capacityKwh'], 0);
  return { ...less, weight: less.weight * NIGHTS_SHARE };
}

/** Loads that were added to those the base landed with. */
function heavier(history: History, from: number): Driver {
  const { built } = history.colony;
  let landedKw = 0;
  for (const { key, builtSol } of built) {
    const { lifeKw = 0, waterKw = 0, serviceKw = 0 } = MODULE[key].body;
    if (builtSol === 0) landedKw += lifeKw + waterKw + serviceKw;
  }
  const nowKw = standingKw(history.colony);
  const added = built.find((module) => module.builtSol > 0);
  if (added === undefined || landedKw <= 0) return { weight: 0, links: [] };
  return {
    weight: ln(Math.max(1, nowKw / landedKw)),
    links: [
      {
        sol: Math.min(added.builtSol, dayAt(history, from).sol),
        about: 'load',
        what: `New modules drew power: the standing load rose from ${rounded(landedKw)} to ${rounded(nowKw)} kW`,
        why: `The first was the ${MODULE[added.key].title.toLowerCase()}.`,
      },
    ],
  };
}

/** Whether a sol was short of power: life support not served, or nothing in the battery at midnight. */
function isShort(history: History, place: number): boolean {
  const { echo, stock } = dayAt(history, place);
  return echo.base.served < SERVED || stock.power < EMPTY_KWH;
}

/** The spell without enough power that reaches, or nearly reaches, a day; null when there was none. */
function spellOf(history: History, until: number): { from: number; to: number } | null {
  let to = until;
  while (to >= 0 && until - to <= BEARS_SOLS && !isShort(history, to)) to--;
  if (to < 0 || !isShort(history, to)) return null;
  let from = to;
  for (let place = to; place >= 0 && from - place <= SPELL_GAP; place--) if (isShort(history, place)) from = place;
  return { from, to };
}

/** The last failure of power up to a day, and what lay behind it; weight 0 when power did not fail. */
export function powerFailure(history: History, until: number): Driver {
  const spell = spellOf(history, until);
  if (spell === null) return { weight: 0, links: [] };
  const { from, to } = spell;
  const served = meanOver(history, from, to, (day) => day.echo.base.served);
  const root = dimming(history, from, to);
  const { plant } = history.colony;
  const first = dayAt(history, from);
  const plan: Driver['links'][number] = {
    sol: first.sol,
    about: 'plan',
    what: 'The base could not make or keep enough power',
    why: `${rounded(plant.arrayM2)} m² of arrays, ${rounded(plant.fissionKw)} kW of reactors and ${rounded(plant.capacityKwh)} kWh of batteries carried a standing load of ${rounded(standingKw(history.colony))} kW.`,
  };
  return {
    weight: Math.min(WEIGHT_MOST, 1 - ln(Math.max(0.05, served))),
    links: [
      ...(root.weight > 0 ? root.links : [plan]),
      {
        sol: first.sol,
        about: 'power',
        what: 'The base ran out of power',
        why: `From here to sol ${dayAt(history, to).sol} the batteries ran dry at night; at worst ${percent(leastServed(history, from, to))} of life support was served.`,
      },
    ],
  };
}

function leastServed(history: History, from: number, to: number): number {
  let least = 1;
  for (let place = from; place <= to; place++) least = Math.min(least, dayAt(history, place).echo.base.served);
  return least;
}
