/** Harm and healing: graded effects of air, temperature, thirst and hunger; a death has one physical cause. */
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import {
  BODY_RESERVE_KG,
  CO2_HARM_H,
  CO2_ONSET_KPA,
  CO2_SPAN_KPA,
  COLD_HARM_H,
  COLD_ONSET_C,
  COLD_SPAN_K,
  DRY_HARM_H,
  DRY_ONSET,
  DRY_SPAN,
  HEAL_PER_SOL,
  HEAT_HARM_H,
  HEAT_ONSET_C,
  HEAT_SPAN_K,
  HYPOXIA_HARM_H,
  HYPOXIA_ONSET_KPA,
  HYPOXIA_SPAN_KPA,
  STARVE_HARM_H,
  STARVE_ONSET,
  STARVE_SPAN,
} from '../constants.ts';
import { TICK_HOURS, type Flows } from '../flows.ts';
import { CAUSES, type Cause, type Colony, type Person } from '../schema.ts';
import { carbonDioxideKpa, oxygenKpa } from './air.ts';

const DEADLY = 100;
/** Below this health a person is reported as critical, once per fall. */
const CRITICAL_HP = 25;

/** Harm of one tick: nothing until the onset, then with the square of how far past it one is, to death at most. */
function harmOf(past: number, span: number, perHour: number): number {
  if (past <= 0) return 0;
  const s = past / span;
  return Math.min(DEADLY, s * s * perHour * TICK_HOURS);
}

/** Harms or heals every living person, and ends the colony when nobody is left. */
export function tendHealth(colony: Colony, flows: Flows): void {
  const o2Kpa = oxygenKpa(colony);
  const co2Kpa = carbonDioxideKpa(colony);
  const { tempC } = colony.cabin;
  const hypoxia = harmOf(HYPOXIA_ONSET_KPA - o2Kpa, HYPOXIA_SPAN_KPA, HYPOXIA_HARM_H);
  const hypercapnia = harmOf(co2Kpa - CO2_ONSET_KPA, CO2_SPAN_KPA, CO2_HARM_H);
  const cold = harmOf(COLD_ONSET_C - tempC, COLD_SPAN_K, COLD_HARM_H);
  const heat = harmOf(tempC - HEAT_ONSET_C, HEAT_SPAN_K, HEAT_HARM_H);
  let living = 0;
  let lastCause: Cause | null = null;
  for (const person of colony.crew) {
    if (!person.alive) continue;
    const dehydration = harmOf(-person.waterKg / person.massKg - DRY_ONSET, DRY_SPAN, DRY_HARM_H);
    const starvation = harmOf(1 - person.reserveKg / BODY_RESERVE_KG - STARVE_ONSET, STARVE_SPAN, STARVE_HARM_H);
    const { harm } = person;
    // What mends, mends first, so that a deadly tick is deadly.
    if (person.hp < DEADLY) heal(person);
    harm.hypoxia += hypoxia;
    harm.hypercapnia += hypercapnia;
    harm.cold += cold;
    harm.heat += heat;
    harm.dehydration += dehydration;
    harm.starvation += starvation;
    const before = person.hp;
    const sum = harm.hypoxia + harm.hypercapnia + harm.cold + harm.heat + harm.dehydration + harm.starvation;
    person.hp = Math.max(0, DEADLY - sum);
    if (person.hp > 0) {
      living++;
      if (before >= CRITICAL_HP && person.hp < CRITICAL_HP)
        flows.events.push({
          kind: 'critical',
          tick: colony.tick,
          name: person.name,
          role: person.role,
          cause: worstOf(person),
        });
      continue;
    }
    person.alive = false;
    person.cause = worstOf(person);
    lastCause = person.cause;
    flows.events.push({
      kind: 'died',
      tick: colony.tick,
      name: person.name,
      role: person.role,
      cause: person.cause,
    });
  }
  if (living === 0 && lastCause !== null) {
    colony.ended = { tick: colony.tick, cause: lastCause };
    flows.events.push({ kind: 'colony-lost', tick: colony.tick, cause: lastCause });
  }
}

/** The body mends at one pace, harmed or not, shared among its harms by their size: a harm slower than that is borne. */
function heal(person: Person): void {
  const { harm } = person;
  const sum = harm.hypoxia + harm.hypercapnia + harm.cold + harm.heat + harm.dehydration + harm.starvation;
  if (sum <= 0) return;
  const kept = Math.max(0, 1 - HEAL_PER_SOL / TICKS_PER_SOL / sum);
  for (const cause of CAUSES) harm[cause] *= kept;
}

function worstOf(person: Person): Cause {
  let worst: Cause = CAUSES[0];
  for (const cause of CAUSES) if (person.harm[cause] > person.harm[worst]) worst = cause;
  return worst;
}
