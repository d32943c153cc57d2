/** Why it grew cold inside: no power, no share of it for heating, or walls and weather that took more. */
import { ALARM_COLD_C } from '../constants.ts';
import { dayAt, rounded, strongest, type Driver, type History, type Link } from './archive.ts';
import { powerFailure } from './power.ts';
import { turnedDown } from './settings.ts';

/** Event types that take warmth, and how much each sol with one explains. */
const CHILLS = new Set(['cold_snap', 'heating_system_failure', 'insulation_degradation']);
const CHILL_WEIGHT = 0.5;
/** Sols before the cold within which a chill bears on it. */
const BEARS_SOLS = 20;
const PLAN_WEIGHT = 0.05;
/** When power fails there is none to share out: a cut of the heating explains this much less. */
const CUT_WITHOUT_POWER = 0.5;

/** The last cold spell up to a day, and what lay behind it. */
export function coldSpell(history: History, until: number): Driver {
  let first = until;
  while (first > 0 && dayAt(history, first - 1).echo.base.cabin_c < ALARM_COLD_C) first--;
  const power = powerFailure(history, until);
  const cut = turnedDown(history, 'heating', first, until, power.weight > 0 ? CUT_WITHOUT_POWER : 1);
  const start = dayAt(history, first);
  const plan: Link = {
    sol: start.sol,
    about: 'plan',
    what: 'The heaters could not keep the cold out',
    why: `The walls let ${rounded(history.colony.plant.cabinUaKwK * 1000)} W through for each degree.`,
  };
  const root = strongest([power, cut, chill(history, first, until), { weight: PLAN_WEIGHT, links: [plan] }]);
  const coldest = leastC(history, first, until);
  return {
    weight: root.weight,
    links: [
      ...root.links,
      {
        sol: start.sol,
        about: 'warmth',
        what: 'It grew cold inside',
        why: `From here on the heating lost to the cold outside: ${rounded(coldest)} °C at the worst midnight.`,
      },
    ],
  };
}

function chill(history: History, first: number, until: number): Driver {
  const from = Math.max(0, first - BEARS_SOLS);
  for (let place = from; place <= until; place++) {
    const day = dayAt(history, place);
    const event = day.echo.events.find(({ type }) => CHILLS.has(type));
    if (event === undefined) continue;
    return {
      weight: CHILL_WEIGHT * event.severity,
      links: [{ sol: day.sol, about: 'event', what: event.desc, why: 'It took warmth from the base.' }],
    };
  }
  return { weight: 0, links: [] };
}

function leastC(history: History, from: number, to: number): number {
  let least = dayAt(history, from).echo.base.cabin_c;
  for (let place = from; place <= to; place++) least = Math.min(least, dayAt(history, place).echo.base.cabin_c);
  return least;
}
