/** People, robots and plants, with what a View leaves out. */
import { BODY_RESERVE_KG } from '../../core/colony/constants.ts';
import { CROP, stageAt } from '../../core/colony/crops.ts';
import { monthDoseMsv, yearDoseMsv } from '../../core/colony/daily/dose.ts';
import { CAUSES } from '../../core/colony/person.ts';
import type { Colony } from '../../core/colony/schema.ts';
import type { PersonDetail, RobotDetail, StandDetail } from '../../core/talk/details.ts';

/** The crew, in its order. */
export function peopleOf(colony: Colony): PersonDetail[] {
  return colony.crew.map((person) => ({
    name: person.name,
    role: person.role,
    alive: person.alive,
    hp: person.hp,
    fatigue: person.fatigue,
    morale: person.morale,
    phaseH: person.phaseH,
    bone: person.bone,
    muscle: person.muscle,
    massKg: person.massKg,
    fed: Math.min(1, person.reserveKg / BODY_RESERVE_KG),
    sickSols: person.sickSols,
    doseMonthMsv: monthDoseMsv(person),
    doseYearMsv: yearDoseMsv(person),
    doseCareerMsv: person.doseMsv,
    skill: Object.entries(person.skill),
    harm: CAUSES.map((cause) => [cause, person.harm[cause]] as const).filter(([, points]) => points > 0),
    cause: person.cause,
  }));
}

/** The robots, in their order. */
export function robotsOf(colony: Colony): RobotDetail[] {
  return colony.robots.map((robot) => ({ ...robot }));
}

/** The stands, in their order. */
export function standsOf(colony: Colony): StandDetail[] {
  return colony.stands.map(({ id, crop, areaM2, sown, ageDays, biomassKg, edibleKg }) => ({
    id,
    crop: CROP[crop].name,
    areaM2,
    stage: sown ? stageAt(CROP[crop], ageDays) : 'bare',
    ageDays,
    maturityDays: CROP[crop].maturityDays,
    biomassKg,
    edibleKg,
  }));
}
