/** Deaths that no store explains: bad air, heat, dose, injury, illness. */
import { TICK_DAYS } from '../flows.ts';
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import { dayAt, rounded, strongest, type Driver, type History, type Link } from './archive.ts';
import { GRAVE, gravest } from './blows.ts';
import { powerFailure } from './power.ts';
import { worn } from './wear.ts';

const PLAN_WEIGHT = 0.05;
/** kg of carbon dioxide that a body gives off in a day, and sols before a death in which an event bears on it. */
const CO2_KG_D = 1.04;
const BEARS_SOLS = 30;
const MOST_EVENTS = 3;
/** Words by which an event tells that it hurt somebody. */
const HARMS = /\b(?:struck|hit|hurt|health|ill|fell|bent|burnt)\b/i;

/** Carbon dioxide: beds without power, beds worn out, or more people than beds. */
export function staleAir(history: History, until: number): Driver {
  const { bodies, sol } = dayAt(history, until);
  const { bedsKgD } = history.colony.plant;
  const plan: Link = {
    sol,
    about: 'plan',
    what: 'More carbon dioxide came into the air than the beds took out',
    why: `Beds for ${rounded(bedsKgD)} kg a day stood; the living gave off ${rounded(bodies * CO2_KG_D * TICK_DAYS * TICKS_PER_SOL)} kg a sol.`,
  };
  const root = strongest([
    powerFailure(history, until),
    worn(history, until, ['bedsKgD'], bodies * CO2_KG_D),
    { weight: PLAN_WEIGHT, links: [plan] },
  ]);
  return {
    weight: root.weight,
    links: [
      ...root.links,
      {
        sol,
        about: 'air',
        what: 'Carbon dioxide filled the cabin',
        why: 'The beds no longer kept up with the breath of the living.',
      },
    ],
  };
}

/** Heat: lamps, machines and sun gave more than the radiators carry off. */
export function overheating(history: History, until: number): Driver {
  const { sol, echo } = dayAt(history, until);
  return {
    weight: PLAN_WEIGHT,
    links: [
      {
        sol,
        about: 'warmth',
        what: `It grew hot inside: ${rounded(echo.base.cabin_c)} °C`,
        why: 'Lamps, machines and sunlight gave more warmth than walls and radiators carried off.',
      },
    ],
  };
}

/** Dose: the flares of the record, or the long years behind thin walls. */
export function irradiation(history: History, until: number): Driver {
  const flares = history.days.filter((day, place) => place <= until && day.echo.visual.solar_flare);
  const sheltered = history.colony.built.some((module) => module.key === 'radiation_shelter');
  const [first] = flares;
  const walls = sheltered ? 'The shelter stopped only a part of it.' : 'No shelter was built.';
  const root: Link =
    first === undefined
      ? { sol: 0, about: 'plan', what: 'Rays of every sol added up', why: walls }
      : {
          sol: first.sol,
          about: 'flare',
          what: `A solar flare struck${flares.length > 1 ? `; ${flares.length} sols of flares followed in the record` : ''}`,
          why: walls,
        };
  const worst = history.colony.crew.reduce((most, person) => Math.max(most, person.doseMsv), 0);
  return {
    weight: PLAN_WEIGHT,
    links: [
      root,
      {
        sol: first?.sol ?? dayAt(history, until).sol,
        about: 'dose',
        what: 'The dose passed what a body bears',
        why: `The worst career dose was ${rounded(worst)} mSv.`,
      },
    ],
  };
}

/** Injury, illness, impact: the last events that name one of the dead; where none does, the gravest of the sols before. */
export function mishaps(history: History, until: number, names: readonly string[]): Driver {
  const named: Link[] = [];
  const grave: Link[] = [];
  for (let place = Math.max(0, until - BEARS_SOLS); place <= until; place++) {
    const day = dayAt(history, place);
    for (const { desc, severity } of day.echo.events)
      if (severity >= GRAVE && HARMS.test(desc) && names.some((name) => desc.includes(name)))
        named.push({ sol: day.sol, about: 'event', what: desc, why: 'It did harm that was not healed in time.' });
    const worst = gravest(day);
    if (worst !== null)
      grave.push({ sol: day.sol, about: 'event', what: worst.desc, why: 'It was the gravest event of those sols.' });
  }
  const links = named.length > 0 ? named : grave;
  if (links.length > 0) return { weight: PLAN_WEIGHT, links: links.slice(-MOST_EVENTS) };
  const { sol } = dayAt(history, until);
  return {
    weight: PLAN_WEIGHT,
    links: [{ sol, about: 'plan', what: 'Harm added up', why: 'No single event of the record explains it.' }],
  };
}
