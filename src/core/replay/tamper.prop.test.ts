import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventfulRun } from '../../dev/fuzz/eventfulRun.ts';
import { TAMPERINGS } from '../../dev/fuzz/tamper.ts';
import { Command } from '../colony/commands/command.ts';

test('what is tampered with has commands of every kind, answered tasks and steps taken', () => {
  const { commands, colony } = eventfulRun(60);
  const kinds = new Set(commands.map(([, { kind }]) => kind));
  const every = Command.options.map((option) => option.shape.kind.value);
  expect([...kinds].sort()).toEqual(every.sort());
  expect(colony.tasks.resolved).toBeGreaterThan(5);
  expect(colony.bay.done.map(({ id }) => id)).toEqual(['sweep-1', 'sweep-2']);
});

test.each(TAMPERINGS)('F12.4 $promise', { timeout: 120_000 }, ({ make, tests }) => {
  fc.assert(make(), { numRuns: tests });
});
