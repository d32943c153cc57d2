/**
 * `mandatory_eva`: a repair outside that can not wait. While it is active the sol's excursion is ordered (daily/open).
 * Robots do it where people can't; where nobody can, what was to be mended breaks further, and spirits fall.
 */
import { EVA_MIN_CREW } from '../../mars/events/eventConstants.ts';
import { numberOf } from '../../mars/frameParams.ts';
import { EVA_HOURS } from '../constants.ts';
import { MODULE } from '../modules.ts';
import type { Built, Colony } from '../schema.ts';
import { loseHours, tell, type Arrival } from './arrival.ts';
import { EVA_UNDONE_MORALE, EVA_UNDONE_WEAR } from './constants.ts';
import { fitPeople, handsOf } from './hands.ts';
import type { EventRule } from './rule.ts';
import { strain, wearModule } from './strain.ts';

/** What stands outside and is most worn; of equals the first. */
function worstOutside(colony: Colony): Built | undefined {
  let worst: Built | undefined;
  for (const module of colony.built)
    if (MODULE[module.key].outside && (worst === undefined || module.wear > worst.wear)) worst = module;
  return worst;
}

function leaveUndone(sol: Arrival, severity: number): void {
  const worst = worstOutside(sol.colony);
  if (worst === undefined) strain(sol, 'wheel_assembly', EVA_UNDONE_WEAR * severity);
  else wearModule(sol, worst, EVA_UNDONE_WEAR * severity);
  for (const person of sol.colony.crew)
    if (person.alive) person.morale = Math.max(0, person.morale - EVA_UNDONE_MORALE * severity);
  tell(sol, 'hazard', 'mandatory_eva', severity, 'Nobody could go out for a repair that can not wait.');
}

export const MANDATORY_EVA: EventRule = {
  begun: 'A repair outside can not wait.',
  begins: (sol, event) => {
    const asked = numberOf(event, 'min_crew', EVA_MIN_CREW);
    if (fitPeople(sol.colony) >= asked) return;
    if (handsOf(sol.colony) >= asked) loseHours(sol, EVA_HOURS);
    else leaveUndone(sol, event.severity);
  },
};
