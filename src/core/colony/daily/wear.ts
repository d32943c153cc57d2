/** Ordinary wear of a sol, and the wear that hazards add. */
import type { Flows } from '../flows.ts';
import { MODULE } from '../modules.ts';
import type { ModuleKey } from '../moduleKeys.ts';
import { fitPlant } from '../plant.ts';
import type { Colony } from '../schema.ts';

/** Every module grows a little older. Dusty air grinds at what stands outside. */
export function wearModules(colony: Colony, flows: Flows): void {
  for (const module of colony.built) {
    if (module.offline) continue;
    const { wearPerSol, outside } = MODULE[module.key];
    module.wear = Math.min(1, module.wear + wearPerSol * (outside ? 1 + flows.weather.tau / 2 : 1));
  }
  fitPlant(colony);
}

/** Adds wear to every module of a kind; returns whether there was one. The caller fits the plant, once for all it does. */
export function addWear(colony: Colony, key: ModuleKey, wear: number): boolean {
  let any = false;
  for (const module of colony.built) {
    if (module.key !== key) continue;
    module.wear = Math.max(0, Math.min(1, module.wear + wear));
    any = true;
  }
  return any;
}

/** Adds wear to every module of a kind and fits the plant; returns whether there was one. */
export function wearKind(colony: Colony, key: ModuleKey, wear: number): boolean {
  const any = addWear(colony, key, wear);
  if (any) fitPlant(colony);
  return any;
}
