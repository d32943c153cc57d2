import { expect, test } from 'vitest';
import { stockColony } from '../colony.test-support.ts';
import { applyCommand } from '../commands/apply.ts';
import { tendDeadlines } from './deadlines.ts';
import { describeTask } from './describe.ts';
import { RIPE } from './ripe.test-support.ts';
import { CHALLENGES, ENTRIES } from './table.ts';
import { ask, CHALLENGE_PARAMS, past, stepOf } from './tasks.test-support.ts';

const ALL = ENTRIES.map(({ task }) => task.id);

test('R9.1 the last fifty past tasks are kept, the oldest goes first', () => {
  const colony = stockColony();
  past(colony, ...Array.from({ length: 50 }, (_, index) => `t${index}`));
  const { flows, open } = ask('o2_reroute');
  colony.tasks.open.push(open);
  colony.tick = (open.deadlineTick ?? 0) + 1;
  tendDeadlines(colony, flows);
  expect(colony.tasks.past).toHaveLength(50);
  expect(colony.tasks.past[0]?.task).toBe('t1');
  expect(colony.tasks.past.at(-1)?.task).toBe('o2_reroute');
});

test('R9.1 a task is described in words, with whom it is about and how bad it is', () => {
  const medical = ask('crew_medical');
  expect(describeTask(medical.open)).toEqual({
    id: medical.open.id,
    task: 'crew_medical',
    kind: 'decision',
    title: 'A patient',
    urgency: 'urgent',
    text: 'Reyes Marisol is in a bad way: health 20 of 100.',
    choices: expect.arrayContaining([expect.objectContaining({ key: 'approve', label: 'To bed' })]),
    default: 'deny',
    openedTick: medical.open.openedTick,
    deadlineTick: medical.open.deadlineTick,
    steps: null,
    taken: [],
  });
  const bolt = ask('stuck_bolt');
  applyCommand(bolt.colony, stepOf(bolt.open.id, 0), bolt.flows);
  expect(describeTask(bolt.open)).toMatchObject({ kind: 'override', choices: [], default: null, taken: [0] });
  expect(describeTask(bolt.open).steps).toHaveLength(6);
  const named = { ...bolt.open, subject: "$& {size} $'" };
  expect(describeTask(named).text).toContain("$& {size} $'");
});

test('R9.1 texts are whole sentences of bounded length, and nothing stays unfilled', () => {
  for (const id of ALL) {
    const view = describeTask(ask(id).open);
    const sentences = [view.text, ...view.choices.map((choice) => choice.says)];
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^\S.*[.?]$/);
      expect(sentence).not.toMatch(/[{}]|undefined|NaN|Infinity/);
      expect(sentence.length).toBeLessThanOrEqual(200);
    }
    const labels = [view.title, ...view.choices.map((choice) => choice.label), ...(view.steps ?? [])];
    for (const label of labels) expect(label.length).toBeLessThanOrEqual(30);
    expect(new Set(labels).size).toBe(labels.length);
  }
});

test('R9.1 every task is ripe in these tests', () => {
  expect(ALL.toSorted()).toEqual([...Object.keys(RIPE), ...Object.keys(CHALLENGE_PARAMS)].toSorted());
  expect(ALL).toHaveLength(27);
  expect(Object.keys(CHALLENGES)).toHaveLength(10);
});
