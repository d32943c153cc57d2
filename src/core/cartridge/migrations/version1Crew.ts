/** The people and robots of a version-1 colony. What it knew nothing of begins as in a body at rest: frozen history. */
import type { Version1 } from './version1State.ts';

const ROLES = ['CMDR', 'ENGR', 'SCI', 'MED'];
/** Below this the ancestor's people lost health to the cold. */
const FREEZING_K = 263.15;
const ROBOT_KWH = 12;
/** What people of a role have learnt. */
const OWN_SKILL = 0.7;
const OTHER_SKILL = 0.3;

/** The ancestor says why a colony ended, not what hurt a person: that is read from what had run out. */
function causeOf(old: Version1): 'hypoxia' | 'dehydration' | 'starvation' | 'cold' | 'injury' {
  if (!old.alive && old.cause === 'O2 depletion') return 'hypoxia';
  if (!old.alive && old.cause === 'starvation') return 'starvation';
  if (old.oxygenKg <= 0) return 'hypoxia';
  if (old.waterKg <= 0) return 'dehydration';
  if (old.foodKcal <= 0) return 'starvation';
  return old.cabinTempK < FREEZING_K ? 'cold' : 'injury';
}

/** Whether robots hold a colony that has lost its people. There it lives; here people who were there would end it. */
export function isLeftToRobots({ alive, people, robots }: Version1): boolean {
  return alive && people.length > 0 && !people.some((one) => one.alive) && robots.some((one) => one.alive);
}

/** The people, each by a name of their own. Who lived in a colony that had ended is dead. */
export function crewOf(old: Version1) {
  if (isLeftToRobots(old)) return [];
  const cause = causeOf(old);
  const names = uniqueNames(old);
  return old.people.map((person, index) => {
    const alive = person.alive && old.alive;
    const hp = alive ? Math.max(1, person.hp) : 0;
    const role = ROLES.includes(person.role) ? person.role : 'SCI';
    return {
      name: names[index],
      role,
      alive,
      hp,
      massKg: 82,
      metabolicScale: 1,
      reserveKg: 26,
      waterKg: 0,
      fatigue: person.fatigue,
      morale: person.morale,
      phaseH: 0,
      bone: 1,
      muscle: 1,
      skill: {
        engineering: role === 'ENGR' ? OWN_SKILL : OTHER_SKILL,
        science: role === 'SCI' || role === 'CMDR' ? OWN_SKILL : OTHER_SKILL,
        medicine: role === 'MED' ? OWN_SKILL : OTHER_SKILL,
        botany: role === 'SCI' ? OWN_SKILL : OTHER_SKILL,
      },
      doseMsv: person.radMsv,
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
        [cause]: 100 - hp,
      },
      cause: alive ? null : cause,
    };
  });
}

/** The robots. Where there were people they work on without them; where there were none they end with their colony. */
export function robotsOf(old: Version1) {
  const names = uniqueNames(old).slice(old.people.length);
  const cause = old.powerKwh > 0 ? 'wear' : 'cold';
  return old.robots.map((robot, index) => {
    const alive = robot.alive && (old.alive || old.people.length > 0);
    return {
      name: names[index],
      alive,
      hp: alive ? Math.max(1, robot.hp) : 0,
      batteryKwh: alive ? ROBOT_KWH : 0,
      joints: 0,
      dust: 0,
      upsetSols: 0,
      cause: alive ? null : cause,
    };
  });
}

/** Names of people, then of robots; whoever comes later is numbered. */
function uniqueNames({ people, robots }: Version1): string[] {
  const names = new Set<string>();
  for (const { name } of [...people, ...robots]) {
    let own = name;
    for (let n = 2; names.has(own); n++) own = `${name} ${n}`;
    names.add(own);
  }
  return [...names];
}
