/** Blows: losses of one sol that stand out from the rest, and the event that dealt them. */
import { ln } from '../../kernel/log.ts';
import { KCAL_PER_FOOD_KG } from '../chemistry.ts';
import { dayAt, rounded, WEIGHT_MOST, type Day, type Driver, type History, type Link, type Stock } from './archive.ts';
import { medianOf } from './trend.ts';

/** Times the usual scatter, and share of the stock, beyond which a loss stands out. */
const SCATTERS = 6;
const LEAST_SHARE = 0.04;
/** An event of this gravity is worth naming. */
export const GRAVE = 0.3;
/** Types that tell of a shortage and cause none. */
const SIGNS = new Set(['alarm', 'alarm-cleared', 'colony-lost', 'conflict', 'task-raised', 'step-taken']);
/** Words by which an event tells that it took of a stock. */
const WORDS: Readonly<Record<Exclude<Stock, 'power'>, RegExp>> = {
  o2: /\b(?:oxygen|air)\b/i,
  h2o: /\b(?:water|brine)\b/i,
  food: /\b(?:food|crops?|trays?)\b/i,
};

/** The gravest event of a day that is no mere sign of something else; null when there was none. */
export function gravest(day: Day): Day['echo']['events'][number] | null {
  let worst: Day['echo']['events'][number] | null = null;
  for (const event of day.echo.events) {
    if (event.severity < GRAVE || SIGNS.has(event.type)) continue;
    if (worst === null || event.severity > worst.severity) worst = event;
  }
  return worst;
}

/**
 * How far sudden losses explain the fall of a stock between two days, the greatest of them, and their sum. `availableKg` is
 * what there was to use in those days: the stock at their start and all that came in.
 */
export function blow(
  history: History,
  stock: Exclude<Stock, 'power'>,
  from: number,
  to: number,
  availableKg: number,
): { readonly driver: Driver; readonly lostKg: number } {
  const change = (place: number): number => {
    const { delta } = dayAt(history, place).echo;
    return stock === 'food' ? delta.food / KCAL_PER_FOOD_KG : delta[stock];
  };
  const changes: number[] = [];
  for (let place = from; place <= to; place++) changes.push(change(place));
  const middle = medianOf(changes);
  const scatter = medianOf(changes.map((one) => Math.abs(one - middle)));
  const stands = Math.max(SCATTERS * scatter, LEAST_SHARE * availableKg);
  let lost = 0;
  let worst = from;
  for (let place = from; place <= to; place++) {
    const fall = middle - change(place);
    if (fall <= stands) continue;
    lost += fall;
    if (fall > middle - change(worst)) worst = place;
  }
  if (lost <= 0) return { driver: { weight: 0, links: [] }, lostKg: 0 };
  const weight = Math.min(WEIGHT_MOST, -ln(Math.max(0.05, 1 - lost / (availableKg + lost))));
  const links = [blowLink(dayAt(history, worst), stock, middle - change(worst))];
  return { driver: { weight, links }, lostKg: lost };
}

function blowLink(day: Day, stock: Exclude<Stock, 'power'>, lostKg: number): Link {
  const telling = day.echo.events.find(({ type, desc }) => !SIGNS.has(type) && WORDS[stock].test(desc));
  const event = telling ?? gravest(day);
  return {
    sol: day.sol,
    about: 'event',
    what: event === null ? `${rounded(lostKg)} kg were lost in one sol` : event.desc,
    why: event === null ? 'No event tells what took them.' : `That sol cost ${rounded(lostKg)} kg more than others.`,
  };
}
