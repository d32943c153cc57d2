/** The base as its picture shows it: what stands and how worn it is, what is being built, crops, tanks, what lasts. */
import { CANOPY_MOST, CROP } from '../core/colony/crops.ts';
import { MODULE_KEYS } from '../core/colony/moduleKeys.ts';
import type { Colony } from '../core/colony/schema.ts';
import { MODULE } from '../core/colony/modules.ts';
import type { BaseView } from '../core/talk/view.ts';
import { doneOf } from './details/base.ts';

/** A share as a byte. */
function byte(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 255);
}

/** How full a tank is; empty where there is none. */
function fill(kg: number, tankKg: number): number {
  return tankKg > 0 ? byte(kg / tankKg) : 0;
}

/** The base of a colony. */
export function baseViewOf(colony: Colony): BaseView {
  const { built, works, tanks, plant } = colony;
  const { canopy, ripeness } = cropsByDome(colony);
  return {
    ids: Uint32Array.from(built, ({ id }) => id),
    kinds: Uint8Array.from(built, ({ key }) => MODULE_KEYS.indexOf(key)),
    wear: Uint8Array.from(built, ({ wear }) => byte(wear)),
    offline: Uint8Array.from(built, ({ offline }) => (offline ? 1 : 0)),
    works: Uint8Array.from(
      works.flatMap(({ key, hoursLeft, kwhLeft }) => {
        const { hours, kwh } = MODULE[key];
        return [MODULE_KEYS.indexOf(key), byte(doneOf(hoursLeft, hours, kwhLeft, kwh))];
      }),
    ),
    canopy,
    ripeness,
    tanks: Uint8Array.of(
      fill(tanks.oxygenKg, plant.o2TankKg),
      fill(tanks.waterKg, plant.waterTankKg),
      fill(tanks.nitrogenKg, plant.n2TankKg),
    ),
    active: colony.active.map(({ type }) => type),
  };
}

/**
 * What grows under each dome. A stand belongs to no dome: the stands fill the domes in their order, each dome with its
 * share of the area, and a stand may lie under two of them.
 */
function cropsByDome({ built, stands }: Colony): Pick<BaseView, 'canopy' | 'ripeness'> {
  let domes = 0;
  for (const { key } of built) if (key === 'greenhouse_dome') domes++;
  const canopy = new Uint8Array(domes);
  const ripeness = new Uint8Array(domes);
  let allM2 = 0;
  for (const { areaM2 } of stands) allM2 += areaM2;
  const domeM2 = Math.max(MODULE.greenhouse_dome.cropM2, domes > 0 ? allM2 / domes : 0);
  for (let dome = 0; dome < domes; dome++) {
    let [fromM2, covered, ripe] = [0, 0, 0];
    for (const { areaM2, sown, cover, crop, ageDays } of stands) {
      const underM2 = Math.min(fromM2 + areaM2, (dome + 1) * domeM2) - Math.max(fromM2, dome * domeM2);
      fromM2 += areaM2;
      if (underM2 <= 0 || !sown) continue;
      covered += (underM2 / domeM2) * (cover / CANOPY_MOST);
      ripe += (underM2 / domeM2) * Math.min(1, ageDays / CROP[crop].maturityDays);
    }
    canopy[dome] = byte(covered);
    ripeness[dome] = byte(ripe);
  }
  return { canopy, ripeness };
}
