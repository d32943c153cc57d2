/** Radiation: what each person gets in a sol, and the windows it is counted in: 30 sols, a year, a career. */
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import type { Frame } from '../../mars/frame.ts';
import type { Person } from '../person.ts';
import type { Colony } from '../schema.ts';

const SOLS_PER_MONTH = 30;
const MONTHS_PER_YEAR = 22;

/** Dose of the last 30 sols and of the running one, mSv. */
export function monthDoseMsv(person: Person): number {
  let sum = person.todayMsv;
  for (const dose of person.doseSols) sum += dose;
  return sum;
}

/** Dose of about the last Mars year, mSv: the window of thirty sols, the running month, and 21 months before. */
export function yearDoseMsv(person: Person): number {
  let sum = monthDoseMsv(person) + person.monthMsv;
  for (const dose of person.doseMonths) sum += dose;
  return sum;
}

/** Gives everybody the dose of the sol that ends: rays behind walls and in the open, and flares behind the shelter. */
export function countDose(colony: Colony, frame: Frame): void {
  const { conditions, plant, eva } = colony;
  const openMsv = frame.terrain.surface_radiation_usv;
  const outShare = eva.hours / TICKS_PER_SOL;
  for (let index = 0; index < colony.crew.length; index++) {
    const person = colony.crew[index] as Person;
    if (!person.alive) continue;
    const out = outShare > 0 && eva.people.includes(index) ? outShare : 0;
    const rays = openMsv * (out + (1 - out) * plant.doseShare);
    const flare = conditions.flareMsv * (out + (1 - out) * plant.shelterShare);
    addDose(person, rays + flare);
    closeDay(person);
  }
}

/** Adds a dose to the running sol and the career, mSv. */
export function addDose(person: Person, doseMsv: number): void {
  person.todayMsv += doseMsv;
  person.doseMsv += doseMsv;
}

/** The oldest sol leaves the window of thirty and joins the running month; a full month joins the year. */
function closeDay(person: Person): void {
  person.doseSols.push(person.todayMsv);
  person.todayMsv = 0;
  if (person.doseSols.length <= SOLS_PER_MONTH) return;
  const oldest = person.doseSols.shift() ?? 0;
  person.monthMsv += oldest;
  person.monthSols++;
  if (person.monthSols < SOLS_PER_MONTH) return;
  person.doseMonths.push(person.monthMsv);
  person.monthMsv = 0;
  person.monthSols = 0;
  if (person.doseMonths.length > MONTHS_PER_YEAR - 1) person.doseMonths.shift();
}
