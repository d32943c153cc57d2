import { describe, expect, test } from 'vitest';
import { flowsOf, stilled } from '../colony.test-support.ts';
import type { ColonyEvent } from '../events.ts';
import type { Colony } from '../schema.ts';
import { ENTRIES } from '../tasks/table.ts';
import { allRound, frameWith } from '../tasks/tasks.test-support.ts';
import { autopilot } from './autopilot.ts';
import { toldOf } from './programs.test-support.ts';
import { DECISION_AUTOPILOT, OVERRIDE_AUTOPILOT } from './shippedAutopilots.ts';

/** A colony with one task open, and programs for it. */
function facing(task: string, decision: string | null, override: string | null): Colony {
  const colony = stilled(allRound());
  colony.tasks.open = [
    { id: 7, task, openedTick: colony.tick, deadlineTick: colony.tick + 10, subject: '', size: 3, taken: [] },
  ];
  colony.mind.autopilot = { enabled: true, decision, override, gas: 0, trouble: null };
  return colony;
}

function flown(colony: Colony): readonly ColonyEvent[] {
  const flows = flowsOf(colony);
  autopilot(colony, flows, frameWith(colony));
  return flows.events;
}

const DECISIONS = ENTRIES.filter(({ task }) => task.kind === 'decision').map(({ task }) => task.id);
const OVERRIDES = ENTRIES.filter(({ task }) => task.kind === 'override').map(({ task }) => task.id);

describe('autopilot', () => {
  test.each(DECISIONS)('the one that comes with Marsdeck decides %s', (id) => {
    const colony = facing(id, DECISION_AUTOPILOT, null);
    flown(colony);
    expect(colony.mind.autopilot.trouble).toBeNull();
    expect(colony.tasks.open).toEqual([]);
    expect(colony.tasks.resolved).toBe(1);
    expect(colony.tasks.past.at(-1)).toMatchObject({ id: 7, task: id, timedOut: false });
  });

  test.each(OVERRIDES)('and does %s to its end', (id) => {
    const colony = facing(id, null, OVERRIDE_AUTOPILOT);
    const events = flown(colony);
    expect(colony.tasks.overridden).toBe(1);
    expect(toldOf(events, 'override-done')).toHaveLength(1);
  });

  test('sees what the task is about, and readings', () => {
    const seen =
      '(if (equal? (list task_id task_type task_urgency task_size task_choices task_default (> o2_days 0)) (list 7 "co2_scrubber" "urgent" 3 (list "approve" "deny") "approve" true)) "deny" "approve")';
    const colony = facing('co2_scrubber', seen, null);
    flown(colony);
    expect(colony.tasks.past.at(-1)?.choice).toBe('deny');
  });

  test('takes its choice from what it set, too, and labels for buttons', () => {
    const colony = facing('co2_scrubber', '(set! choice "deny") 5', null);
    flown(colony);
    expect(colony.tasks.past.at(-1)?.choice).toBe('deny');
    const other = facing('stuck_bolt', null, '(list (nth task_steps 0) 1 2 (nth task_steps 3))');
    flown(other);
    expect(other.tasks.overridden).toBe(1);
  });

  test('a wrong step fails the override, as by hand', () => {
    const colony = facing('stuck_bolt', null, '(list 0 3)');
    expect(toldOf(flown(colony), 'override-failed')).toHaveLength(1);
    expect(colony.tasks.open).toEqual([]);
  });

  test.each([
    ['co2_scrubber', '"maybe"', null, 'answer', 'co2_scrubber: "'],
    ['co2_scrubber', '42', null, 'answer', 'has no choice 42'],
    ['co2_scrubber', '(oops)', null, 'unbound', 'Line 1, column '],
    ['co2_scrubber', '(define (f n) (f n)) (f 1)', null, 'limit gas', 'Line 1'],
    ['stuck_bolt', null, '(list 0 99)', 'answer', 'takes a list of numbers'],
    ['stuck_bolt', null, '"push"', 'answer', 'takes a list of numbers'],
  ])('%s: %s %s leaves the task to the player, and is told once', (id, decision, override, kind, words) => {
    const colony = facing(id, decision, override);
    const told = toldOf(flown(colony), 'autopilot-failed');
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(words);
    expect(colony.mind.autopilot.trouble?.kind).toBe(kind);
    expect(colony.tasks.open).toMatchObject([{ id: 7, taken: [] }]);
    expect(flown(colony)).toEqual([]);
  });

  test('nil, no program, and off leave it to the player in silence', () => {
    for (const colony of [
      facing('co2_scrubber', 'nil', null),
      facing('stuck_bolt', null, '(list)'),
      facing('stuck_bolt', '"approve"', null),
    ]) {
      expect(flown(colony)).toEqual([]);
      expect(colony.tasks.open).toHaveLength(1);
    }
    const off = facing('co2_scrubber', '"deny"', null);
    off.mind.autopilot.enabled = false;
    expect(flown(off)).toEqual([]);
  });

  test('says when it runs again', () => {
    const colony = facing('co2_scrubber', '(if (> morale 50) "what" nil)', null);
    for (const person of colony.crew) person.morale = 80;
    flown(colony);
    for (const person of colony.crew) person.morale = 20;
    expect(toldOf(flown(colony), 'autopilot-recovered')).toEqual(['The autopilot runs again.']);
  });
});
