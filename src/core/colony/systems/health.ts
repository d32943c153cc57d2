/** Harm and healing: graded effects of air, temperature, thirst, hunger and dose; a death has one physical cause. */
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import {
  ACUTE_HARM_H,
  ACUTE_ONSET_MSV,
  ACUTE_SPAN_MSV,
  BODY_RESERVE_KG,
  CO2_HARM_H,
  CO2_ONSET_KPA,
  CO2_SPAN_KPA,
  COLD_HARM_H,
  COLD_ONSET_C,
  COLD_SPAN_K,
  CRITICAL_HP,
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
import { CAUSES, type Cause, type Harm, type Person } from '../person.ts';
import type { Colony } from '../schema.ts';
import { monthDoseMsv } from '../daily/dose.ts';
import { isOutside } from './crew.ts';
import { carbonDioxideKpa, oxygenKpa } from './zones.ts';

const DEADLY = 100;

/** Harm of one tick: nothing until the onset, then with the square of how far past it one is, to death at most. */
function harmOf(past: number, span: number, perHour: number): number {
  if (past <= 0) return 0;
  const s = past / span;
  return Math.min(DEADLY, s * s * perHour * TICK_HOURS);
}

/** Harms or heals every living person, and notes who died. */
export function tendHealth(colony: Colony, flows: Flows): void {
  if (colony.crew.length === 0) return;
  const o2Kpa = oxygenKpa(colony);
  const co2Kpa = carbonDioxideKpa(colony);
  const { tempC } = colony.cabin;
  const hypoxia = harmOf(HYPOXIA_ONSET_KPA - o2Kpa, HYPOXIA_SPAN_KPA, HYPOXIA_HARM_H);
  const hypercapnia = harmOf(co2Kpa - CO2_ONSET_KPA, CO2_SPAN_KPA, CO2_HARM_H);
  const cold = harmOf(COLD_ONSET_C - tempC, COLD_SPAN_K, COLD_HARM_H);
  const heat = harmOf(tempC - HEAT_ONSET_C, HEAT_SPAN_K, HEAT_HARM_H);
  // Doses are counted once a sol, and so is what they do.
  const counted = flows.hour === TICKS_PER_SOL - 1;
  const common = hypoxia + hypercapnia + cold + heat;
  const mends = (HEAL_PER_SOL * colony.plant.healScale) / TICKS_PER_SOL;
  for (let index = 0; index < colony.crew.length; index++) {
    const person = colony.crew[index] as Person;
    if (!person.alive) continue;
    // A suit keeps the cabin's air and warmth away, good or bad.
    const inside = !isOutside(colony, index, flows.hour);
    const dehydration = harmOf(-person.waterKg / person.massKg - DRY_ONSET, DRY_SPAN, DRY_HARM_H);
    const starvation = harmOf(1 - person.reserveKg / BODY_RESERVE_KG - STARVE_ONSET, STARVE_SPAN, STARVE_HARM_H);
    // Nothing harms and nothing has to mend: the tick of most people.
    if (person.hp === DEADLY && dehydration + starvation + (inside ? common : 0) === 0 && !counted) continue;
    const { harm } = person;
    // What mends, mends first, so that a deadly tick is deadly.
    if (person.hp < DEADLY) heal(person, mends);
    if (inside) {
      harm.hypoxia += hypoxia;
      harm.hypercapnia += hypercapnia;
      harm.cold += cold;
      harm.heat += heat;
    }
    harm.dehydration += dehydration;
    harm.starvation += starvation;
    if (counted && person.doseMsv > ACUTE_ONSET_MSV)
      harm.radiation += harmOf(monthDoseMsv(person) - ACUTE_ONSET_MSV, ACUTE_SPAN_MSV, ACUTE_HARM_H * TICKS_PER_SOL);
    judge(colony, flows, person);
  }
}

/** Adds harm points of a cause to a living person, who may die of them. Points below 0 heal. */
export function hurt(colony: Colony, flows: Flows, person: Person, cause: Cause, points: number): void {
  if (!person.alive) return;
  person.harm[cause] = Math.max(0, person.harm[cause] + points);
  judge(colony, flows, person);
}

/** Health from harm; the fall below the critical mark, and death. */
function judge(colony: Colony, flows: Flows, person: Person): void {
  const before = person.hp;
  person.hp = Math.max(0, DEADLY - sumOf(person.harm));
  const { name, role } = person;
  if (person.hp > 0) {
    if (before >= CRITICAL_HP && person.hp < CRITICAL_HP)
      flows.events.push({ kind: 'critical', tick: colony.tick, name, role, cause: worstOf(person) });
    return;
  }
  person.alive = false;
  person.cause = worstOf(person);
  flows.events.push({ kind: 'died', tick: colony.tick, name, role, cause: person.cause });
}

/** The body mends at one pace, harmed or not, shared among its harms by their size: a harm slower than that is borne. */
function heal(person: Person, mends: number): void {
  const { harm } = person;
  const sum = sumOf(harm);
  if (sum <= 0) return;
  const kept = Math.max(0, 1 - mends / sum);
  harm.hypoxia *= kept;
  harm.hypercapnia *= kept;
  harm.cold *= kept;
  harm.heat *= kept;
  harm.dehydration *= kept;
  harm.starvation *= kept;
  harm.radiation *= kept;
  harm.injury *= kept;
  harm.illness *= kept;
}

/** All harm points. By name, here and in healing: a field found by a variable costs a tick dearly. */
function sumOf(harm: Harm): number {
  return (
    harm.hypoxia +
    harm.hypercapnia +
    harm.cold +
    harm.heat +
    harm.dehydration +
    harm.starvation +
    harm.radiation +
    harm.injury +
    harm.illness
  );
}

function worstOf(person: Person): Cause {
  let worst: Cause = CAUSES[0];
  for (const cause of CAUSES) if (person.harm[cause] > person.harm[worst]) worst = cause;
  return worst;
}
