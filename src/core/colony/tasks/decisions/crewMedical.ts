// A table of game figures and texts: design choices, confidence C, after Mars Barn v1, tasks (RULES.md 9).
import { wearKind } from '../../daily/wear.ts';
import type { Person } from '../../person.ts';
import { hurt } from '../../systems/health.ts';
import { happens } from '../chance.ts';
import { cheer, cheerAll, loseHours, treat, wearIsru } from '../effects.ts';
import { livingCrew, personCalled } from '../facts.ts';
import { type Decision, rounded, ticksOf } from '../task.ts';

export const crewMedical: Decision = {
  id: 'crew_medical',
  kind: 'decision',
  title: 'A patient',
  urgency: 'urgent',
  ticks: ticksOf(12),
  text: '{subject} is in a bad way: health {size} of 100.',
  choices: [
    {
      key: 'approve',
      label: 'To bed',
      says: 'The patient gains 20 health (30 with a medbay) and 15 morale, and rests 3 sols; 4 hours of care.',
    },
    {
      key: 'deny',
      label: 'Carry on',
      says: 'The patient works on and loses 3 health and 15 morale; the others lose 8 morale.',
    },
  ],
  default: 'deny',
  when(colony, _frame, chance) {
    let patient: Person | undefined;
    for (const person of colony.crew)
      if (person.alive && person.hp > 10 && person.hp < 50 && (patient === undefined || person.hp < patient.hp))
        patient = person;
    if (patient === undefined || (patient.hp >= 25 && !happens(chance, 0.15))) return null;
    return { subject: patient.name, size: rounded(patient.hp) };
  },
  apply(colony, flows, task, choice, after) {
    const patient = personCalled(colony, task.subject);
    if (patient === undefined) {
      cheerAll(colony, -8);
      return `${task.subject} did not live to see it.`;
    }
    if (choice === 'approve') {
      treat(colony, flows, patient, 20 * colony.plant.healScale);
      cheer(patient, 15);
      patient.sickSols = Math.max(patient.sickSols, 3);
      loseHours(colony, 4);
      const engineers = livingCrew(colony).filter((person) => person.role === 'ENGR');
      if (engineers.length === 1 && engineers[0] === patient) {
        wearIsru(colony, 0.05);
        wearKind(colony, 'solar_farm', 0.03);
      }
      if (!happens(after, 0.08)) return `${patient.name} is looked after and mends.`;
      wearIsru(colony, -0.05);
      wearKind(colony, 'solar_farm', -0.05);
      return `${patient.name} mends, and uses the time to find a better setting for the machines.`;
    }
    for (const person of colony.crew) cheer(person, person === patient ? -15 : -8);
    hurt(colony, flows, patient, 'illness', 3);
    if (!happens(after, 0.1)) return `${patient.name} works on. The others see it.`;
    hurt(colony, flows, patient, 'illness', 20);
    return `${patient.name} works on and breaks down: 20 points of health.`;
  },
};
