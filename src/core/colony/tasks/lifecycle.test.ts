import { describe, expect, test } from 'vitest';
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import { copyOf, flowsOf, stockColony, tickCalm } from '../colony.test-support.ts';
import { applyCommand } from '../commands/apply.ts';
import type { Command } from '../commands/command.ts';
import { TASK_LATE_HOURS } from './constants.ts';
import { tendDeadlines } from './deadlines.ts';
import { describeTask } from './describe.ts';
import { ENTRIES, TEMPLATES } from './table.ts';
import { type OpenTask, ticksOf } from './task.ts';
import { answerTo, ask, needy, NEVER, raise, stepOf, worldOf } from './tasks.test-support.ts';

const ALL = ENTRIES.map(({ task }) => task.id);

describe('R9.6 deadlines', () => {
  test('R9.6 the seconds of the ancestor become ticks', () => {
    expect([8, 10, 12, 15, 18, 20, 25, 30, 35, 40].map(ticksOf)).toEqual([6, 8, 9, 12, 14, 15, 19, 23, 27, 30]);
  });

  test.each([
    [1, 12],
    [3, 36],
  ] as const)('R9.6 at fuse %d an answer counts until the %dth tick, and not in it', (fuse, ticks) => {
    for (const late of [false, true]) {
      const colony = needy();
      colony.fuse = fuse;
      tickCalm(colony);
      const open = colony.tasks.open[0];
      expect(open).toMatchObject({ task: 'o2_reroute', deadlineTick: (open?.openedTick ?? 0) + ticks });
      tickCalm(colony, ticks - 2 + (late ? 1 : 0));
      const mine = () => colony.tasks.past.find((task) => task.task === 'o2_reroute');
      expect(mine()).toBeUndefined();
      const events = tickCalm(colony, 1, [answerTo(open?.id ?? 0, 'deny')]);
      if (late) {
        expect(events[0]).toMatchObject({ kind: 'refused', reason: 'The time for "Oxygen runs low" is up.' });
        expect(mine()).toMatchObject({ choice: 'approve', timedOut: true, tick: open?.deadlineTick });
      } else {
        expect(events[0]).toMatchObject({ kind: 'noted', topic: 'task-answered' });
        expect(mine()).toMatchObject({ choice: 'deny', timedOut: false, tick: (open?.deadlineTick ?? 0) - 1 });
      }
    }
  });

  test('R9.6 with the fuse off nothing runs out', () => {
    const colony = needy();
    colony.fuse = 0;
    tickCalm(colony, 10 * TICKS_PER_SOL);
    expect(colony.tasks.open[0]).toMatchObject({ task: 'o2_reroute', deadlineTick: null });
    expect(colony.tasks.ignored).toBe(0);
  });

  test('R9.6 set-fuse stretches what is open', () => {
    const colony = needy();
    tickCalm(colony);
    const open = colony.tasks.open[0];
    tickCalm(colony, 1, [{ kind: 'set-fuse', fuse: 3 }]);
    expect(open?.deadlineTick).toBe(59 * TICKS_PER_SOL + 1 + 3 * 11);
    tickCalm(colony, 1, [{ kind: 'set-fuse', fuse: 0 }]);
    expect(open?.deadlineTick).toBeNull();
  });
});

describe('R9.8 nobody decides', () => {
  test.each(ALL)('R9.8 %s ends by itself in its deadline tick', (id) => {
    const { colony, flows, open, entry } = ask(id);
    colony.tick = open.openedTick + entry.task.ticks - 1;
    tendDeadlines(colony, flows);
    expect(colony.tasks.open).toHaveLength(1);
    colony.tick++;
    const before = copyOf(colony);
    tendDeadlines(colony, flows);
    const choice = entry.task.kind === 'decision' ? entry.task.default : 'override_fail';
    expect(colony.tasks).toMatchObject({ open: [], resolved: 0, ignored: 1, overridden: 0 });
    expect(colony.tasks.past).toMatchObject([{ id: open.id, task: id, choice, timedOut: true, tick: colony.tick }]);
    expect(flows.events.at(-1)).toMatchObject({ kind: 'noted', topic: 'task-ignored', about: id });
    expect(worldOf(colony)).not.toEqual(worldOf(before));
    // A default is hard on nobody who is well.
    if (id !== 'crew_medical') for (const person of colony.crew) expect(person.hp).toBeGreaterThan(80);
  });

  test('R9.8 a default costs two hours and two points of morale more than the same choice in time', () => {
    for (const { task } of ENTRIES) {
      if (task.kind === 'override') continue;
      const inTime = ask(task.id);
      applyCommand(inTime.colony, answerTo(inTime.open.id, task.default), inTime.flows);
      const late = ask(task.id);
      late.open.deadlineTick = late.colony.tick;
      tendDeadlines(late.colony, late.flows);
      const [soon, then] = [inTime.colony, late.colony];
      expect(then.conditions.lostHours - soon.conditions.lostHours).toBe(TASK_LATE_HOURS);
      for (const [index, person] of then.crew.entries())
        expect(person.morale).toBeCloseTo((soon.crew[index]?.morale ?? 0) - 2, 9);
    }
  });

  test('R9.8 a robot that has tipped over gets up by itself at half the cost of a wrong step', () => {
    const { colony, flows, open } = ask('robot_tipped');
    open.deadlineTick = colony.tick;
    tendDeadlines(colony, flows);
    expect(colony.robots.map((robot) => robot.hp).toSorted((a, b) => a - b)).toEqual([85, 100, 100, 100]);
  });

  test('R9.8 several run out in the order in which they came', () => {
    const colony = needy();
    raise(colony, NEVER);
    raise(colony, NEVER);
    for (const task of colony.tasks.open) task.deadlineTick = colony.tick;
    tendDeadlines(colony, flowsOf(colony));
    expect(colony.tasks.past.map((task) => task.task)).toEqual(['o2_reroute', 'h2o_crisis']);
  });

  test('R9.8 a task that this build does not know goes at once', () => {
    const colony = stockColony();
    const stranger: OpenTask = {
      id: 1,
      task: 'constructor',
      openedTick: 0,
      deadlineTick: null,
      subject: '',
      size: 1,
      taken: [],
    };
    colony.tasks.open.push(stranger);
    expect(describeTask(stranger)).toMatchObject({ title: 'constructor', choices: [], default: null, steps: null });
    expect(applyCommand(colony, answerTo(1, 'approve'), flowsOf(colony)).kind).toBe('refused');
    expect(applyCommand(colony, stepOf(1, 0), flowsOf(colony)).kind).toBe('refused');
    tendDeadlines(colony, flowsOf(colony));
    expect(colony.tasks).toMatchObject({ open: [], past: [{ choice: 'none', timedOut: true }], ignored: 1 });
  });
});

describe('R9.7 answers', () => {
  test('R9.7 what can not be answered is refused, in words, and changes nothing', () => {
    const { colony, flows, open } = ask('o2_reroute');
    const before = copyOf(colony);
    const refusals: [Command, string][] = [
      [answerTo(99, 'approve'), 'There is no open task 99.'],
      [answerTo(open.id, 'maybe'), '"Oxygen runs low" has no choice maybe; it has approve, alt, deny.'],
      [answerTo(open.id, '__proto__'), '"Oxygen runs low" has no choice __proto__; it has approve, alt, deny.'],
      [stepOf(99, 0), 'There is no open task 99.'],
      [stepOf(open.id, 0), '"Oxygen runs low" has no steps: it is decided.'],
    ];
    for (const [command, reason] of refusals)
      expect(applyCommand(colony, command, flows)).toMatchObject({ kind: 'refused', command: command.kind, reason });
    expect(colony).toEqual(before);
    expect(flows.events).toEqual([]);
  });

  test('R9.7 an answered task can not be answered again', () => {
    const { colony, flows, open } = ask('o2_reroute');
    applyCommand(colony, answerTo(open.id, 'alt'), flows);
    expect(applyCommand(colony, answerTo(open.id, 'alt'), flows)).toMatchObject({
      kind: 'refused',
      reason: `There is no open task ${open.id}.`,
    });
    expect(colony.tasks.resolved).toBe(1);
  });
});

describe('R9.9 steps', () => {
  test('R9.9 the right ones in order end well, and count as overridden', () => {
    for (const { task } of TEMPLATES) {
      if (task.kind !== 'override') continue;
      const { colony, flows, open } = ask(task.id);
      const events = task.order.map((step) => applyCommand(colony, stepOf(open.id, step), flows));
      const last = events.pop();
      for (const event of events) expect(event).toMatchObject({ kind: 'noted', topic: 'step-taken', about: task.id });
      expect(last).toMatchObject({ kind: 'noted', topic: 'override-done', about: task.id });
      expect(colony.tasks).toMatchObject({ open: [], overridden: 1, resolved: 0, ignored: 0 });
      expect(colony.tasks.past).toMatchObject([{ choice: 'override_success', timedOut: false }]);
    }
  });

  test('R9.9 any other step, at any place, fails at once and counts nowhere', () => {
    for (const { task } of TEMPLATES) {
      if (task.kind !== 'override') continue;
      for (const place of task.order.keys())
        for (let step = 0; step < task.steps.length; step++) {
          if (step === task.order[place]) continue;
          const { colony, flows, open } = ask(task.id);
          for (const right of task.order.slice(0, place)) applyCommand(colony, stepOf(open.id, right), flows);
          expect(colony.tasks.open[0]?.taken).toEqual(task.order.slice(0, place));
          expect(applyCommand(colony, stepOf(open.id, step), flows)).toMatchObject({ topic: 'override-failed' });
          expect(colony.tasks).toMatchObject({ open: [], overridden: 0, resolved: 0, ignored: 0 });
          expect(colony.tasks.past).toMatchObject([{ choice: 'override_fail', timedOut: false }]);
        }
    }
  });

  test('R9.9 what is no step is refused, and the override goes on', () => {
    const { colony, flows, open } = ask('stuck_bolt');
    const refusals: [Command, string][] = [
      [stepOf(open.id, 6), '"A stuck bolt" has steps 0 to 5, not 6.'],
      [answerTo(open.id, 'approve'), '"A stuck bolt" is no decision: it is done in steps.'],
    ];
    for (const [command, reason] of refusals)
      expect(applyCommand(colony, command, flows)).toMatchObject({ kind: 'refused', reason });
    open.deadlineTick = colony.tick;
    expect(applyCommand(colony, stepOf(open.id, 0), flows)).toMatchObject({
      kind: 'refused',
      reason: 'The time for "A stuck bolt" is up.',
    });
    expect(open.taken).toEqual([]);
  });
});
