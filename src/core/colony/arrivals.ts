/** Who lands: people as they are drawn around a roster, and robots out of their crates. */
import { pow } from '../kernel/power.ts';
import { drawNormal, streamOf } from '../kernel/random.ts';
import {
  BODY_RESERVE_KG,
  KLEIBER_EXPONENT,
  MASS_LEAST_KG,
  MASS_MOST_KG,
  MASS_SPREAD_KG,
  REFERENCE_MASS_KG,
  ROBOT_BATTERY_KWH,
} from './constants.ts';
import type { Member } from './roster.ts';
import { BORN_FATIGUE, BORN_MORALE, TALENT_MOST, TALENT_SPREAD, TRAINED, UNTRAINED } from './peopleConstants.ts';
import type { Person, Robot, Role } from './person.ts';

const MASS = streamOf('genesis/mass');
const SKILL = streamOf('genesis/skill');

/** A person who has just landed: mass and talent are drawn by seed and place in the crew, the rest is that of everybody. */
export function newPerson(member: Member, seed: number, index: number): Person {
  const drawn = member.massKg + MASS_SPREAD_KG * drawNormal(seed, MASS, 0, index);
  const massKg = Math.min(MASS_MOST_KG, Math.max(MASS_LEAST_KG, drawn));
  const talent = Math.max(-TALENT_MOST, Math.min(TALENT_MOST, TALENT_SPREAD * drawNormal(seed, SKILL, 0, index)));
  return {
    name: member.name,
    role: member.role,
    alive: true,
    hp: 100,
    massKg,
    metabolicScale: pow(massKg / REFERENCE_MASS_KG, KLEIBER_EXPONENT),
    reserveKg: BODY_RESERVE_KG,
    waterKg: 0,
    fatigue: BORN_FATIGUE,
    morale: BORN_MORALE,
    phaseH: 0,
    bone: 1,
    muscle: 1,
    skill: skillsOf(member.role, talent),
    doseMsv: 0,
    todayMsv: 0,
    doseSols: [],
    monthMsv: 0,
    monthSols: 0,
    doseMonths: [],
    sickSols: 0,
    harm: {
      hypoxia: 0,
      hypercapnia: 0,
      cold: 0,
      heat: 0,
      dehydration: 0,
      starvation: 0,
      radiation: 0,
      injury: 0,
      illness: 0,
    },
    cause: null,
  };
}

/** What people of a role have learnt before they land: their trade well, the rest a little. */
function skillsOf(role: Role, talent: number): Person['skill'] {
  const own = TRAINED + talent;
  const other = UNTRAINED + talent / 2;
  return {
    engineering: role === 'ENGR' ? own : other,
    science: role === 'SCI' || role === 'CMDR' ? own : other,
    medicine: role === 'MED' ? own : other,
    botany: role === 'SCI' ? own : other,
  };
}

/** A robot out of its crate: charged, clean and sound. */
export function newRobot(robotName: string): Robot {
  return {
    name: robotName,
    alive: true,
    hp: 100,
    batteryKwh: ROBOT_BATTERY_KWH,
    joints: 0,
    dust: 0,
    upsetSols: 0,
    cause: null,
  };
}
