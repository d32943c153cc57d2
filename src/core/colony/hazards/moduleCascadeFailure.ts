/** `module_cascade_failure`: in a large base a fault runs from the most worn module to the next, half as hard each time. */
import { CASCADE_MIN_MODULES } from '../../mars/hazards/hazardConstants.ts';
import { numberOf } from '../../mars/frameParams.ts';
import { MODULE } from '../modules.ts';
import type { Built } from '../schema.ts';
import { tell } from './arrival.ts';
import { CASCADE_LEFT, NEWS_GRAVE } from './constants.ts';
import type { HazardRule } from './rule.ts';
import { ledgerWear, wearModule } from './strain.ts';

export const MODULE_CASCADE_FAILURE: HazardRule = {
  acts: (sol, hazard) => {
    const { built } = sol.colony;
    if (built.length === 0 || built.length < numberOf(hazard, 'min_modules', CASCADE_MIN_MODULES)) return;
    const chain = built.toSorted((a, b) => b.wear - a.wear || a.id - b.id);
    const from = MODULE[(chain[0] as Built).key].title;
    let wear = ledgerWear(hazard, 'severity_per_module');
    for (const module of chain) {
      wearModule(sol, module, wear);
      wear *= CASCADE_LEFT;
    }
    tell(sol, 'hazard', hazard.type, NEWS_GRAVE, `A fault ran from one module to the next: ${from} came first.`);
  },
};
