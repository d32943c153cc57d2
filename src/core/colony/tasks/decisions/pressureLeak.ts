// A table of game figures and texts: design choices, confidence C, after Mars Barn v1, tasks (RULES.md 9).
import { addDose } from '../../daily/dose.ts';
import type { ModuleKey } from '../../moduleKeys.ts';
import type { Built } from '../../schema.ts';
import { burst } from '../../bay/burst.ts';
import { hurt } from '../../systems/health.ts';
import { happens, oneOf, wholeBetween } from '../chance.ts';
import { doseAll, harmAll, loseHours, takeSpares, wearIsru, wearOne } from '../effects.ts';
import { livingCrew, livingPeople, moduleCalled, nameOf, runningSol } from '../facts.ts';
import { type Decision, ticksOf } from '../task.ts';

/** What holds air that people breathe. */
const HULL: readonly ModuleKey[] = [
  'habitat',
  'airlock',
  'greenhouse_dome',
  'repair_bay',
  'radiation_shelter',
  'medbay',
];

export const pressureLeak: Decision = {
  id: 'pressure_leak',
  kind: 'decision',
  title: 'Pressure falls',
  urgency: 'urgent',
  ticks: ticksOf(12),
  text: 'Air hisses out of {subject}: {size} % of the cabin air until it is found.',
  choices: [
    {
      key: 'approve',
      label: 'Seal it off',
      says: 'Saves four fifths of the air; the module wears by 8 %, ISRU by 2 %; 4 hours and 4 kg of parts.',
    },
    {
      key: 'alt',
      label: 'Patch it from outside',
      says: 'No air is lost; an engineer gets 8 mSv and 5 points of injury; 2 hours.',
    },
    {
      key: 'deny',
      label: 'Work on',
      says: '{size} % of the air is lost; one time in seven or oftener four times that, 15 health and 5 mSv for everybody.',
    },
  ],
  default: 'approve',
  when(colony, _frame, chance) {
    if (runningSol(colony) <= 15 || colony.plant.cabinM3 <= 0 || livingPeople(colony) === 0) return null;
    if (colony.cabin.tempC <= -13) return null;
    // Cold shrinks seals.
    if (!happens(chance, colony.conditions.colderK > 0 ? 0.06 : 0.03)) return null;
    let youngest: Built | undefined;
    for (const module of colony.built) if (HULL.includes(module.key)) youngest = module;
    if (youngest === undefined) return null;
    return { subject: nameOf(youngest), size: wholeBetween(chance, 1, 4, 1) };
  },
  apply(colony, flows, task, choice, after) {
    const lost = task.size / 100;
    if (choice === 'approve') {
      burst(colony, colony.cabin, lost / 5);
      const module = moduleCalled(colony, task.subject);
      if (module !== undefined) wearOne(colony, module, 0.08);
      wearIsru(colony, 0.02);
      loseHours(colony, 4);
      takeSpares(colony, 4);
      if (!happens(after, 0.05)) return `${task.subject} was sealed off and patched.`;
      wearIsru(colony, -0.05);
      return `${task.subject} was sealed off and patched; with its draught gone the pumps run better.`;
    }
    if (choice === 'alt') {
      const living = livingCrew(colony);
      const welder = living.find((person) => person.role === 'ENGR') ?? oneOf(after, living, 1);
      loseHours(colony, 2);
      if (welder === undefined) return 'Nobody was left to go out.';
      addDose(welder, 8);
      hurt(colony, flows, welder, 'injury', 5);
      return `${welder.name} closed the crack from outside.`;
    }
    if (!happens(after, 0.15)) {
      burst(colony, colony.cabin, lost);
      return `The crack froze shut after ${task.size} % of the air had gone.`;
    }
    burst(colony, colony.cabin, lost * 4);
    harmAll(colony, flows, 'injury', 15);
    doseAll(colony, 5);
    return `The crack tore open: ${task.size * 4} % of the air lost, and everybody hurt.`;
  },
};
