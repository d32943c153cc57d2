/** Tasks answered, and what that did to the colony. */
import { expect } from 'vitest';
import { copyOf, personAt } from '../colony.test-support.ts';
import { applyCommand } from '../commands/apply.ts';
import type { ModuleKey } from '../moduleKeys.ts';
import type { Colony } from '../schema.ts';
import { type Asked, ask, NEVER } from './tasks.test-support.ts';

/** A colony before and after an answer, and what the task was about. */
export type Answered = {
  readonly before: Colony;
  readonly after: Colony;
  readonly size: number;
  readonly subject: string;
};

/** Answers a task and says how the colony was before and after. */
export function answer(
  id: string,
  choice: string,
  risk = NEVER,
  change: (colony: Colony) => void = () => {},
): Answered {
  return answered(ask(id, risk, change), choice);
}

/** Answers a task that is open, and looks that it is on record as answered. */
export function answered({ colony, flows, open }: Asked, choice: string): Answered {
  const before = copyOf(colony);
  const event = applyCommand(colony, { kind: 'answer-task', task: open.id, choice }, flows);
  expect(event).toMatchObject({ kind: 'noted', topic: 'task-answered', about: open.task });
  expect(colony.tasks.past.at(-1)).toMatchObject({ id: open.id, task: open.task, choice, timedOut: false });
  expect(colony.tasks).toMatchObject({ open: [], resolved: 1, ignored: 0, overridden: 0 });
  return { before, after: colony, size: open.size, subject: open.subject };
}

/** Hours of work that it took. */
export const hours = ({ before, after }: Answered) => after.conditions.lostHours - before.conditions.lostHours;
/** Charge that it took, kWh. */
export const kwh = ({ before, after }: Answered) => before.energy.batteryKwh - after.energy.batteryKwh;
/** Parts that it took, kg. */
export const spares = ({ before, after }: Answered) => before.sparesKg - after.sparesKg;
/** What each one’s morale has changed by. */
export const morale = ({ before, after }: Answered) =>
  after.crew.map((person, i) => person.morale - personAt(before, i).morale);
/** What each one’s health has changed by. */
export const hp = ({ before, after }: Answered) =>
  after.crew.map((person, i) => Math.round((person.hp - personAt(before, i).hp) * 1e6) / 1e6);
/** What each one’s dose has changed by, mSv. */
export const dose = ({ before, after }: Answered) =>
  after.crew.map((person, i) => person.doseMsv - personAt(before, i).doseMsv);
/** Share of the crops’ biomass that is left. */
export const crops = ({ before, after }: Answered) => sum(after) / sum(before);
const sum = (colony: Colony) => colony.stands.reduce((kg, stand) => kg + stand.biomassKg, 0);
/** Share of the cabin’s nitrogen that is gone. */
export const airShare = ({ before, after }: Answered) => 1 - after.cabin.nitrogenKg / before.cabin.nitrogenKg;
/** Wear that the module of a kind has got that changed most. */
export function wear({ before, after }: Answered, key: ModuleKey): number {
  const changes = after.built.flatMap((module, i) =>
    module.key === key ? [module.wear - (before.built[i]?.wear ?? 0)] : [],
  );
  return changes.reduce((most, change) => (Math.abs(change) > Math.abs(most) ? change : most), 0);
}
/** The same for each of four people. */
export const all = (value: number) => [value, value, value, value];
