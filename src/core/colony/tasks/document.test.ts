import { expect, test } from 'vitest';
import { documentText } from '../../documents.test-support.ts';
import { ENTRIES } from './table.ts';
import type { Task } from './task.ts';

/** The line of a task in RULES.md. */
function rowOf(task: Task): string {
  const { id, kind, urgency, ticks } = task;
  const way =
    task.kind === 'decision'
      ? `\`${task.default}\` | ${task.choices.map(({ key, label }) => `\`${key}\` ${label}`).join(', ')}`
      : `fails | ${task.order.join(' ')} of ${task.steps.length} buttons`;
  return `| \`${id}\` | ${kind}, ${urgency} | ${ticks} | ${way} |`;
}

test('R9.1 RULES.md lists every task with its ticks, its default and its choices or steps', () => {
  const text = documentText('colony/RULES.md');
  expect(ENTRIES.map(({ task }) => rowOf(task)).filter((row) => !text.includes(row))).toEqual([]);
});
