/** How people fare from sol to sol: sleep, fatigue, morale, quarrels, bone and muscle, skills, illness and accidents. */
import { draw, streamOf } from '../../kernel/random.ts';
import {
  BONE_LOSS_SOL,
  CLOCK_DRIFT_H,
  COMFORT_C,
  CROWDED_M3,
  ENTRAIN,
  HEAL_PER_SOL,
  ILLNESS_CHANCE,
  ILLNESS_HARM,
  ILLNESS_SOLS,
  INJURY_HARM,
  LEARN_SOL,
  LEAST_BONE,
  MORALE_PACE,
  MUSCLE_LOSS_SOL,
  QUARREL_CHANCE,
  QUARREL_MORALE,
} from '../constants.ts';
import { injuryChance } from '../bay/assist/outside.ts';
import { shieldOf } from '../bay/effects/shield.ts';
import type { Flows } from '../flows.ts';
import {
  DRIFT_MOST_H,
  DROWSY_CO2_KPA,
  DROWSY_PER_KPA,
  GLOOM_PER_FATIGUE,
  GLOOM_PER_HARM,
  HUNGRY_BELOW,
  HUNGRY_LOSS,
  IDLE_LOSS,
  ILL_PER_GLOOM,
  LAMP_KEEPS,
  MOOD_BASE,
  MOOD_BY_CROWD,
  MOOD_BY_GREEN_MOST,
  MOOD_BY_HUNGER,
  MOOD_BY_MAIL,
  MOOD_BY_SILENCE,
  MOOD_BY_TREAT,
  MOOD_PER_CHILL_K,
  MOOD_PER_DEAD,
  MOOD_PER_GREEN_M2,
  SPENT,
  TIRED_BASE,
  TIRED_BY_EVA,
  TIRED_BY_LOST_MOST,
  TIRED_PACE,
  TIRED_PER_DRIFT_H,
  TIRED_PER_HARM,
  TIRED_PER_LOST_H,
} from '../peopleConstants.ts';
import { isInBed } from '../nervous/acting.ts';
import { CAUSES, type Cause, type Person, type Skill } from '../person.ts';
import type { Colony } from '../schema.ts';
import { hurt } from '../systems/health.ts';
import { carbonDioxideKpa } from '../systems/zones.ts';
import { REST_EASE, REST_HEAL } from '../works/constants.ts';
import { inForce } from '../works/protocols.ts';

const ILLNESS = streamOf('crew/illness');
const INJURY = streamOf('crew/injury');
const QUARREL = streamOf('crew/quarrel');

const TRADE: Readonly<Record<Person['role'], Skill>> = {
  CMDR: 'science',
  ENGR: 'engineering',
  SCI: 'botany',
  MED: 'medicine',
};
const clamp = (value: number): number => Math.max(0, Math.min(100, value));

/** Once a sol, in its last hour. */
export function tendWellbeing(colony: Colony, flows: Flows, sol: number): void {
  const { crew } = colony;
  const alive = crew.filter((person) => person.alive).length;
  if (alive === 0) return;
  const lit = colony.today.served;
  const drowsy = Math.max(0, carbonDioxideKpa(colony) - DROWSY_CO2_KPA) * DROWSY_PER_KPA;
  const chill = Math.max(0, COMFORT_C - colony.cabin.tempC);
  const mood = moodOf(colony, alive, chill);
  const rest = inForce(colony)?.rest === true;
  for (let index = 0; index < crew.length; index++) {
    const person = crew[index] as Person;
    if (!person.alive) continue;
    // Lamps keep the body in step with the sol; without them it drifts by the difference of the days.
    person.phaseH = Math.min(
      DRIFT_MOST_H,
      person.phaseH * (1 - ENTRAIN * lit) + CLOCK_DRIFT_H * (1 - LAMP_KEEPS * lit),
    );
    const went = colony.eva.people.includes(index);
    const tired =
      TIRED_BASE +
      TIRED_PER_DRIFT_H * person.phaseH +
      drowsy +
      chill +
      (went ? TIRED_BY_EVA : 0) +
      (100 - person.hp) * TIRED_PER_HARM +
      lostShare(colony, alive) -
      (rest ? REST_EASE : 0);
    person.fatigue = clamp(person.fatigue + (tired - person.fatigue) * TIRED_PACE);
    const spirits = mood - person.fatigue * GLOOM_PER_FATIGUE - (100 - person.hp) * GLOOM_PER_HARM;
    person.morale = clamp(person.morale + (spirits - person.morale) * MORALE_PACE);
    wither(person, colony.ration);
    practise(person);
    const inBed = rest || isInBed(colony, person);
    if (inBed) recover(colony, flows, person);
    if (person.sickSols > 0)
      person.sickSols = Math.max(0, person.sickSols - colony.plant.healScale * (inBed ? 1 + REST_HEAL : 1));
    else mishap(colony, flows, person, index, sol, went);
  }
  if (alive > 1) quarrel(colony, flows, sol, alive);
}

/** A sol of rest mends more of what is worst. */
function recover(colony: Colony, flows: Flows, person: Person): void {
  let worst: Cause = CAUSES[0];
  for (const cause of CAUSES) if (person.harm[cause] > person.harm[worst]) worst = cause;
  hurt(colony, flows, person, worst, -HEAL_PER_SOL * colony.plant.healScale * REST_HEAL);
}

/** The mood that a base gives, 0 to 100: food, warmth, room, green, mail from home, and who is missing. */
function moodOf(colony: Colony, alive: number, chill: number): number {
  const { plant, crew, conditions } = colony;
  const hungry = MOOD_BY_HUNGER * (colony.foodKg <= 0 ? 1 : Math.max(0, 1 - colony.ration));
  const treat = Math.max(0, colony.ration - 1) * MOOD_BY_TREAT;
  const crowd = Math.max(0, 1 - plant.cabinM3 / (alive * CROWDED_M3)) * MOOD_BY_CROWD;
  const green = Math.min(MOOD_BY_GREEN_MOST, (plant.glazedM2 / alive) * MOOD_PER_GREEN_M2);
  const mail = conditions.linkOpen ? MOOD_BY_MAIL * Math.min(2, plant.linkScale) : -MOOD_BY_SILENCE;
  const dead = (crew.length - alive) * MOOD_PER_DEAD;
  return MOOD_BASE + treat + green + mail - hungry - MOOD_PER_CHILL_K * chill - crowd - dead;
}

/** Tiredness from work that events add, points. */
function lostShare(colony: Colony, alive: number): number {
  return Math.min(TIRED_BY_LOST_MOST, (colony.conditions.lostHours / alive) * TIRED_PER_LOST_H);
}

/** 0.38 g and little exercise thin bone and muscle; a hungry body loses muscle faster. */
function wither(person: Person, ration: number): void {
  const idle = person.sickSols > 0 || person.fatigue > SPENT ? IDLE_LOSS : 1;
  person.bone = Math.max(LEAST_BONE, person.bone - BONE_LOSS_SOL * idle);
  const hungry = ration < HUNGRY_BELOW ? HUNGRY_LOSS : 1;
  person.muscle = Math.max(LEAST_BONE, person.muscle - MUSCLE_LOSS_SOL * idle * hungry);
}

function practise(person: Person): void {
  const skill = TRADE[person.role];
  person.skill[skill] = Math.min(1, person.skill[skill] + LEARN_SOL);
}

function mishap(colony: Colony, flows: Flows, person: Person, index: number, sol: number, went: boolean): void {
  if (went && draw(colony.seed, INJURY, sol, index) < injuryChance(colony, person)) {
    person.sickSols = ILLNESS_SOLS;
    say(colony, flows, 'injury', person, 0.5, `${person.name} was hurt outside.`);
    hurt(colony, flows, person, 'injury', INJURY_HARM);
  } else if (
    draw(colony.seed, ILLNESS, sol, index) <
    ILLNESS_CHANCE * (1 + (100 - person.morale) * ILL_PER_GLOOM) * shieldOf(colony, 'clinic')
  ) {
    person.sickSols = ILLNESS_SOLS;
    say(colony, flows, 'illness', person, 0.4, `${person.name} fell ill.`);
    hurt(colony, flows, person, 'illness', ILLNESS_HARM);
  }
}

/** The lower the spirits, the likelier a quarrel; it costs everybody some more. */
function quarrel(colony: Colony, flows: Flows, sol: number, alive: number): void {
  let spirits = 0;
  for (const person of colony.crew) if (person.alive) spirits += person.morale / alive;
  const low = 1 - spirits / 100;
  if (draw(colony.seed, QUARREL, sol, 0) >= QUARREL_CHANCE * low * low * (alive - 1)) return;
  for (const person of colony.crew) if (person.alive) person.morale = clamp(person.morale - QUARREL_MORALE);
  flows.events.push({
    kind: 'noted',
    tick: colony.tick,
    topic: 'conflict',
    about: '',
    severity: 0.2,
    desc: 'A quarrel broke out over small things.',
  });
}

function say(colony: Colony, flows: Flows, topic: string, person: Person, severity: number, desc: string): void {
  flows.events.push({ kind: 'noted', tick: colony.tick, topic, about: person.name, severity, desc });
}
