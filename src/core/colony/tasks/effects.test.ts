import { describe, expect, test } from 'vitest';
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import { accountOf } from '../books.test-support.ts';
import { copyOf, tickCalm } from '../colony.test-support.ts';
import { applyCommand } from '../commands/apply.ts';
import { expectClosed, expectSound } from '../sound.test-support.ts';
import { ENTRIES, TEMPLATES } from './table.ts';
import { answerTo, ask, NEVER, stepOf, SURELY, worldOf } from './tasks.test-support.ts';

const CHOICES = ENTRIES.flatMap(({ task }) =>
  task.kind === 'decision' ? task.choices.map((choice) => [task.id, choice.key] as const) : [],
);

describe.each(CHOICES)('R9.11 %s %s', (id, key) => {
  test.each([NEVER, SURELY])('R9.11 does something, closes the books and leaves a sound colony, at luck %d', (risk) => {
    const { colony, flows, open } = ask(id, risk);
    const before = copyOf(colony);
    const books = accountOf(colony);
    applyCommand(colony, answerTo(open.id, key), flows);
    expect(worldOf(colony)).not.toEqual(worldOf(before));
    expectClosed(books, colony);
    colony.risk = 0;
    colony.energy.batteryKwh = Math.min(colony.energy.batteryKwh, colony.plant.capacityKwh);
    expectSound(colony);
  });

  test('R9.11 does something even where there is no charge and no parts', () => {
    const { colony, flows, open } = ask(id);
    colony.sparesKg = 0;
    colony.energy.batteryKwh = 0;
    const before = copyOf(colony);
    applyCommand(colony, answerTo(open.id, key), flows);
    expect(worldOf(colony)).not.toEqual(worldOf(before));
  });
});

test('R9.11 overrides close the books, well done or not', () => {
  for (const { task } of TEMPLATES) {
    if (task.kind !== 'override') continue;
    for (const taken of [task.order, [task.steps.length - 1]]) {
      const { colony, flows, open } = ask(task.id, SURELY, (one) => {
        for (const robot of one.robots) robot.hp = 3;
      });
      const books = accountOf(colony);
      const before = copyOf(colony);
      for (const step of taken) applyCommand(colony, stepOf(open.id, step), flows);
      expect(colony.tasks.open).toEqual([]);
      expect(worldOf(colony)).not.toEqual(worldOf(before));
      expectClosed(books, colony);
    }
  }
});

test('R9.11 a measure that a protocol holds goes with it; any other protocol gives way', () => {
  const held = ask('o2_reroute');
  applyCommand(held.colony, { kind: 'protocol', name: 'shelter_in_place' }, held.flows);
  const { protocol } = copyOf(held.colony);
  applyCommand(held.colony, answerTo(held.open.id, 'approve'), held.flows);
  expect(held.colony.allocation.isru).toBe(0.7);
  expect(held.colony.protocol).toEqual(protocol);

  const loose = ask('o2_reroute');
  const before = copyOf(loose.colony);
  applyCommand(loose.colony, { kind: 'protocol', name: 'rationing' }, loose.flows);
  const { ration } = loose.colony;
  applyCommand(loose.colony, answerTo(loose.open.id, 'approve'), loose.flows);
  expect(loose.colony.protocol?.name).toBe('override');
  expect(loose.colony.ration).toBe(ration);
  tickCalm(loose.colony, 5 * TICKS_PER_SOL + 1);
  expect(loose.colony.protocol).toBeNull();
  expect(loose.colony).toMatchObject({ allocation: before.allocation, ration: before.ration });
});
