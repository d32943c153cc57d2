/** The base as the scene knows it: read off a View, with every module at its plot. */
import type { ModuleKey } from '../../../core/colony/moduleKeys.ts';
import type { View } from '../../../core/talk/view.ts';
import { gauge } from '../../app/views.ts';
import type { Body } from './camera.ts';
import type { Sun } from './light.ts';
import { circle, eighths, rectangle, type Look } from './modules/drawing.ts';
import { DRAWINGS, KINDS } from './modules/drawings.ts';
import { LANDER_HEIGHT } from './actors/lander.ts';
import { standing } from './footprints.ts';
import { HOME_PAD, HOME_PAD_M, outlineOfPlot, plotOf, YARD } from './plots.ts';
import type { Spot } from './vector.ts';

/** A module that stands or is being built. */
export type Standing = {
  readonly kind: ModuleKey;
  /** Which of its kind it is, from 0. */
  readonly index: number;
  /** Its id; null while it is being built. */
  readonly id: number | null;
  /** 1 when it stands. */
  readonly done: number;
  readonly look: Look;
  readonly at: Spot;
  readonly outline: readonly Spot[];
};

export type Base = {
  readonly modules: readonly Standing[];
  /** The sun; null while no weather is at hand. */
  readonly sun: Sun | null;
  readonly tau: number;
  /** Dust on the arrays: the share of the light that it keeps out. */
  readonly dust: number;
};

const share = (byte: number | undefined): number => (byte ?? 0) / 255;

/** The base of a View. */
export function baseOf(view: View): Base {
  const { ids, kinds, wear, offline, works, canopy, ripeness, tanks } = view.base;
  const capacity = gauge(view, 'capacityKwh');
  const stores = {
    oxygen: share(tanks[0]),
    water: share(tanks[1]),
    nitrogen: share(tanks[2]),
    battery: capacity > 0 ? Math.min(1, gauge(view, 'batteryKwh') / capacity) : 0,
  };
  const counts = new Map<ModuleKey, number>();
  const modules: Standing[] = [];
  const stand = (kind: ModuleKey | undefined, of: Pick<Standing, 'id' | 'done'>, worn: number, off: boolean): void => {
    if (kind === undefined) return;
    const index = counts.get(kind) ?? 0;
    counts.set(kind, index + 1);
    const at = plotOf(kind, index);
    const look = {
      ...stores,
      wear: worn,
      offline: off,
      canopy: share(canopy[index]),
      ripeness: share(ripeness[index]),
    };
    modules.push({ kind, index, ...of, look, at, outline: outlineOfPlot(kind, index) });
  };
  ids.forEach((id, i) => stand(KINDS[kinds[i] ?? -1], { id, done: 1 }, share(wear[i]), offline[i] === 1));
  for (let i = 0; i + 1 < works.length; i += 2)
    stand(KINDS[works[i] ?? -1], { id: null, done: share(works[i + 1]) }, 0, false);
  const elevationDeg = gauge(view, 'sunElevationDeg');
  const azimuthDeg = gauge(view, 'sunAzimuthDeg');
  return {
    modules,
    sun: Number.isNaN(elevationDeg) ? null : { elevationDeg, azimuthDeg },
    tau: Number.isNaN(gauge(view, 'tau')) ? 0 : gauge(view, 'tau'),
    dust: 1 - gauge(view, 'lightShare'),
  };
}

/** Everything about a base that its picture shows, light apart: equal texts, equal pictures. */
export function textOf(base: Base): string {
  const of = ({ kind, done, look }: Standing): string =>
    `${kind} ${Math.round(done * 10)} ${eighths(look.wear)} ${look.offline} ${DRAWINGS[kind].variant(look)}`;
  return `${Math.round(base.dust * 12)};${base.modules.map(of).join(';')}`;
}

/** What stands where, as text: the camera moves only when it changes. */
export function planOf(modules: readonly Pick<Standing, 'kind'>[]): string {
  return modules.map(({ kind }) => kind).join(' ');
}

/** What the camera has to show: the modules, the vehicle that brought them, and the yard. */
export function bodiesOf(modules: readonly Pick<Standing, 'kind' | 'outline'>[]): Body[] {
  const yard = { outline: standing(rectangle(-4, -2, 4, 1), YARD, 0), heightM: 2 };
  const lander = { outline: standing(circle(HOME_PAD_M), HOME_PAD, 0), heightM: LANDER_HEIGHT };
  return [yard, lander, ...modules.map(({ kind, outline }) => ({ outline, heightM: DRAWINGS[kind].height }))];
}
