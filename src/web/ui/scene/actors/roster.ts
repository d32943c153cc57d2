/** Who is to be seen outside, and where each belongs at this hour. */
import type { View } from '../../../../core/talk/view.ts';
import { gauge } from '../../../app/views.ts';
import type { Base, Standing } from '../base.ts';
import { speck } from '../chance.ts';
import { ink, type Rgb } from '../colour.ts';
import { plotOf, YARD } from '../plots.ts';
import type { Spot } from '../vector.ts';

export type Part = {
  readonly key: string;
  readonly kind: 'person' | 'robot' | 'rover';
  readonly band: Rgb;
  /** Where it is going to be or is; null: it is indoors, and goes there by the airlock. */
  readonly goal: Spot | null;
};

const BANDS = ['#D2582B', '#2F807A', '#DDA23B', '#3E78A8', '#8A4A2F', '#6E8B45', '#5B4A7A', '#A33C2A'].map(ink);
const NO_BAND: Rgb = [210, 88, 43];
const WORK_FROM = 7;
const WORK_TO = 18;
/** Charge below which a robot stays at its post. */
const LOW_CHARGE = 0.12;

/** The place by the door from which people step out. */
export function doorOf({ modules }: Base): Spot {
  if (!modules.some(({ kind }) => kind === 'airlock')) return [YARD[0] - 4, YARD[1]];
  const [x, y] = plotOf('airlock', 0);
  return [x - 1.9, y - 2.8];
}

/** Everybody who has a place outside. People are there when the View says so, robots by day, the rover when it is needed. */
export function partsOf(view: View, base: Base): Part[] {
  const { sol } = view.card;
  const hour = gauge(view, 'hour');
  const parts: Part[] = [];
  let out = 0;
  view.crew.forEach(({ alive, doing }, index) => {
    if (!alive) return;
    const goal = doing === 'outside' ? siteFor(base, sol * 5 + index) : null;
    if (goal !== null) out++;
    parts.push({ key: `person ${index}`, kind: 'person', band: BANDS[index % BANDS.length] ?? NO_BAND, goal });
  });
  const atWork = hour >= WORK_FROM && hour < WORK_TO;
  view.robots.forEach(({ alive, charge }, index) => {
    const post: Spot = [YARD[0] - 5.4 + index * 1.3, YARD[1] + 1.4];
    const goal = alive && atWork && charge > LOW_CHARGE ? siteFor(base, sol * 7 + index + 91) : post;
    if (alive || charge > 0) parts.push({ key: `robot ${index}`, kind: 'robot', band: NO_BAND, goal });
  });
  if (view.crew.length > 0) {
    const park: Spot = [YARD[0] + 1.4, YARD[1] - 0.2];
    parts.push({
      key: 'rover',
      kind: 'rover',
      band: NO_BAND,
      goal: out > 1 ? (siteFor(base, sol + 17) ?? park) : park,
    });
  }
  return parts;
}

/** A place of work: at what is being built, else at what is outside and worn, else anywhere that has work outside. */
function siteFor({ modules }: Base, draw: number): Spot | null {
  const outside = modules.filter(({ kind }) => OUTSIDE.has(kind));
  const works = modules.filter(({ done }) => done < 1);
  const worn = outside.filter(({ look }) => look.wear > 0.15);
  const choice = works.length > 0 && draw % 3 < 2 ? works : worn.length > 0 ? worn : outside;
  const site: Standing | undefined = choice[Math.floor(speck(draw, 77) * choice.length)];
  if (site === undefined) return null;
  const front = [...site.outline].sort((a, b) => a[1] - b[1])[0] ?? site.at;
  return [front[0] + (speck(draw, 3) - 0.5) * 3, front[1] - 1.3];
}
const OUTSIDE: ReadonlySet<Standing['kind']> = new Set([
  'solar_farm',
  'isru_plant',
  'water_extractor',
  'fission_reactor',
  'comms_array',
  'storage_depot',
] as const);
