/** The sol's frame comes in: what it brings begins, what lasts goes on, and the sol's conditions follow. */
import type { Frame } from '../../mars/frame.ts';
import type { FrameEvent } from '../../mars/frameEvents.ts';
import type { Flows } from '../flows.ts';
import { fitPlant } from '../plant.ts';
import type { Colony } from '../schema.ts';
import { begin, report, tell, type Arrival } from './arrival.ts';
import { eventRule, hazardRule, lastingRule } from './registry.ts';

/** Opens a sol under a frame. The order is part of the rules (RULES.md, R8.1). */
export function arrive(colony: Colony, flows: Flows, frame: Frame): void {
  const { conditions, active } = colony;
  const { tauFloor: tauFloorBefore, flareMsv: flareMsvBefore } = conditions;
  conditions.tauFloor = 0;
  conditions.colderK = 0;
  conditions.linkOpen = frame.comms.window_open;
  conditions.lightMinutes = frame.comms.earth_delay_min;
  conditions.lostHours = 0;
  conditions.flareMsv = 0;
  conditions.evaAllowed = true;
  if (active.length === 0 && frame.events.length === 0 && frame.hazards.length === 0) return;

  const sol: Arrival = { colony, flows, frame, tauFloorBefore, flareMsvBefore, refit: false, reported: false };
  if (active.length > 0) age(sol);
  for (const event of frame.events) beginEvent(sol, event);
  for (const one of colony.active) lastingRule(one.type)?.lasts?.(sol, one);
  for (const hazard of frame.hazards) {
    const rule = hazardRule(hazard.type);
    if (rule !== undefined) rule.acts(sol, hazard);
    else report(sol, 'unknown-hazard', hazard.type, `A hazard that is not known here: ${hazard.type}.`);
  }
  if (sol.refit) fitPlant(colony);
}

/** A sol has passed: what is over goes, and is said to be over. */
function age(sol: Arrival): void {
  const { active } = sol.colony;
  let kept = 0;
  for (const one of active) {
    const rule = lastingRule(one.type);
    one.solsLeft--;
    if (one.solsLeft > 0) {
      rule?.ages?.(one);
      active[kept++] = one;
    } else if (rule?.over !== undefined) tell(sol, 'event-over', one.type, 0, rule.over);
  }
  active.length = kept;
}

function beginEvent(sol: Arrival, event: FrameEvent): void {
  const { type, severity, desc, duration_sols: sols } = event;
  const rule = eventRule(type);
  if (rule === undefined) {
    report(sol, 'unknown-event', type, `An event that is not known here: ${type}.`);
    return;
  }
  const begun = begin(sol.colony, type, severity, sols ?? 1);
  if (begun !== null) tell(sol, 'event-begun', type, severity, desc === undefined || desc === '' ? rule.begun : desc);
  rule.begins?.(sol, event);
}
