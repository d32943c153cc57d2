/** The kinds of module that stand, as their callouts tell them. */
import type { ModuleKey } from '../../../core/colony/moduleKeys.ts';
import type { View } from '../../../core/talk/view.ts';
import { gauge } from '../../app/views.ts';
import { fixed, percent } from '../format.ts';
import { SCENE } from '../textScene.ts';
import { KINDS } from './modules/drawings.ts';

/** Wear from which a module is named as worn, as in the base panel. */
const WORN = 0.4;

export type KindState = {
  readonly kind: ModuleKey;
  readonly standing: number;
  readonly building: number;
  readonly off: number;
  readonly worn: number;
  /** The module that most wants looking at: off, else the most worn; null while none stands. */
  readonly id: number | null;
};

/** What stands of each kind, in the order of the table; kinds without any are left out. */
export function kindsOf({ base: { ids, kinds, wear, offline, works } }: View): KindState[] {
  return KINDS.flatMap((kind, place): KindState[] => {
    let [standing, off, worn, worst] = [0, 0, 0, -1];
    let id: number | null = null;
    kinds.forEach((of, i) => {
      if (of !== place) return;
      standing++;
      const share = (wear[i] ?? 0) / 255;
      const isOff = offline[i] === 1;
      if (isOff) off++;
      if (share >= WORN) worn++;
      const need = share + (isOff ? 2 : 0);
      if (need <= worst) return;
      worst = need;
      id = ids[i] ?? null;
    });
    let building = 0;
    for (let i = 0; i < works.length; i += 2) if (works[i] === place) building++;
    return standing + building > 0 ? [{ kind, standing, building, off, worn, id }] : [];
  });
}

/** The figure that stands beside a kind's name on its callout; empty where it has none. */
export function figureOf(kind: ModuleKey, view: View): string {
  switch (kind) {
    case 'habitat':
      return unlessUnknown(gauge(view, 'cabinTempC'), (value) => `${fixed(value, 0)} °C`);
    case 'solar_farm':
      return unlessUnknown(gauge(view, 'solarKw'), (value) => `${fixed(value, 1)} kW`);
    case 'fission_reactor':
      return `${fixed(gauge(view, 'fissionKw'), 1)} kW`;
    case 'battery_bank':
      return `${fixed(gauge(view, 'batteryKwh'), 0)} kWh`;
    case 'greenhouse_dome': {
      const { canopy } = view.base;
      return canopy.length === 0 ? '' : percent(canopy.reduce((sum, share) => sum + share, 0) / 255 / canopy.length);
    }
    case 'isru_plant':
      return SCENE.oxygen(fixed(gauge(view, 'oxygenTankKg'), 0));
    case 'water_extractor':
    case 'storage_depot':
      return `${fixed(gauge(view, 'waterKg'), 0)} kg`;
    case 'airlock':
      return SCENE.outside(view.crew.filter(({ doing }) => doing === 'outside').length);
    case 'repair_bay':
    case 'radiation_shelter':
    case 'medbay':
    case 'comms_array':
      return '';
  }
}

function unlessUnknown(value: number, say: (value: number) => string): string {
  return Number.isNaN(value) ? '' : say(value);
}
