import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { GAUGE, GAUGE_COUNT, type TaskBrief, type View } from '../../core/talk/view.ts';
import { cardAt } from '../storage/slots.contract.ts';
import { follow, followAccepted, followSeated } from './follow.ts';
import { useApp } from './store.ts';
import { viewOf } from './views.test-support.ts';

const at = (tick: number, ration: number, changes: Partial<View> = {}): View => {
  const gauges = new Float64Array(GAUGE_COUNT);
  gauges[GAUGE.ration] = ration;
  return viewOf({ ...cardAt(0), tick }, { gauges, ...changes });
};

beforeEach(() => {
  vi.useFakeTimers();
  useApp.setState(useApp.getInitialState(), true);
  followSeated(at(0, 1));
});

afterEach(() => vi.useRealTimers());

test('while nothing happens the store is told nothing', () => {
  const changed = vi.fn();
  const stop = useApp.subscribe(changed);
  for (let tick = 1; tick < 60; tick++) follow(at(tick, 1));
  stop();
  expect(changed).not.toHaveBeenCalled();
});

test('events are appended with keys of their own, the newest 200', () => {
  for (let tick = 1; tick <= 210; tick++) {
    follow(at(tick, 1, { events: [{ kind: 'ration-set', tick, ration: 1 }] }));
  }
  const { log } = useApp.getState();
  expect(log).toHaveLength(200);
  expect(log.at(-1)?.event.tick).toBe(210);
  expect(new Set(log.map(({ key }) => key)).size).toBe(200);
});

test('a control shows what was asked for until a View has computed it', () => {
  followAccepted(5, { kind: 'set-ration', ration: 0.5 });
  follow(at(5, 1));
  expect(useApp.getState().controls.ration).toBe(0.5);
  follow(at(6, 0.6));
  expect(useApp.getState().controls.ration).toBe(0.6);
});

test('a task that was answered asks no longer, unless a View past its hour still has it', () => {
  const task = (id: number): TaskBrief => ({
    id,
    title: 'A patient',
    urgency: 'request',
    openedTick: 1,
    deadlineTick: 10,
    default: null,
  });
  const open = (): readonly number[] => useApp.getState().tasks.map(({ id }) => id);
  follow(at(4, 1, { tasks: [task(1), task(2)] }));
  followAccepted(4, { kind: 'answer-task', task: 1, choice: 'rest' });
  expect(open()).toEqual([2]);
  follow(at(4, 1, { tasks: [task(1), task(2), task(3)] }));
  expect(open()).toEqual([2, 3]);
  // The answer was refused: it asks again.
  follow(at(5, 1, { tasks: [task(1), task(2), task(3)] }));
  expect(open()).toEqual([1, 2, 3]);
});

test('who sets the dials is told once it changes, and a hand at once', () => {
  const governor = {
    name: 'Calm',
    enabled: true,
    troubled: false,
    allocation: 'governor',
    ration: 'governor',
  } as const;
  follow(at(1, 1, { governor: { ...governor, troubled: true } }));
  expect(useApp.getState().governor).toMatchObject({ troubled: true, ration: 'governor' });
  followAccepted(1, { kind: 'set-ration', ration: 0.5 });
  expect(useApp.getState().governor).toMatchObject({ ration: 'hand', allocation: 'governor' });
  follow(at(1, 1, { governor }));
  expect(useApp.getState().governor?.ration).toBe('hand');
  follow(at(2, 0.5, { governor }));
  expect(useApp.getState().governor).toEqual(governor);
});

test('a clock that slows by itself says why', () => {
  follow(at(1, 1, { slowedBy: 'carbonDioxide' }));
  expect(useApp.getState().notice?.text).toBe('The clock dropped to 1×: carbon dioxide is high.');
});

test('why the clock slowed is said for as long as it is so', () => {
  const holds = (): boolean | undefined => useApp.getState().notice?.holds?.(useApp.getState());
  const task: TaskBrief = {
    id: 4,
    title: 'A patient',
    urgency: 'urgent',
    openedTick: 1,
    deadlineTick: 10,
    default: 'Carry on',
  };
  follow(at(1, 1, { speed: 1, tasks: [task], slowedBy: 'task-raised' }));
  expect(holds()).toBe(true);
  follow(at(2, 1, { speed: 1 }));
  expect(holds()).toBe(false);
  follow(at(3, 1, { speed: 1, slowedBy: 'power' }));
  expect(holds()).toBe(true);
  useApp.setState({ panel: 'research' });
  expect(holds()).toBe(false);
  useApp.setState({ panel: null });
  follow(at(4, 1, { speed: 64 }));
  expect(holds()).toBe(false);
});

test('a new task is noticed at once, and the store is told of it once', () => {
  const task = {
    id: 4,
    title: 'A patient',
    urgency: 'urgent',
    openedTick: 1,
    deadlineTick: 10,
    default: 'Carry on',
  } as const;
  follow(at(1, 1, { tasks: [task], slowedBy: 'task-raised' }));
  const { tasks, notice } = useApp.getState();
  expect(tasks).toEqual([task]);
  expect(notice?.text).toBe('The clock dropped to 1×: a decision waits.');
  const changed = vi.fn();
  const stop = useApp.subscribe(changed);
  follow(at(2, 1, { tasks: [{ ...task }] }));
  expect(changed).not.toHaveBeenCalled();
  follow(at(3, 1, { tasks: [{ ...task, deadlineTick: null }] }));
  follow(at(4, 1));
  stop();
  expect(changed).toHaveBeenCalledTimes(2);
  expect(useApp.getState().tasks).toEqual([]);
});

test('a clock that stopped because a sol has no frame says the sentence it was given', () => {
  const stalled = 'The clock stopped: ledger gap at sol 4.';
  follow(at(1, 1, { stalled }));
  expect(useApp.getState().notice).toMatchObject({ tone: 'alarm', text: stalled });
});

const happens = (tick: number, changes: Partial<View> = {}): View =>
  at(tick, 1 - tick / 1000, { events: [{ kind: 'ration-set', tick, ration: 1 }], ...changes });

test('above 8x log and dials change at most twice a second, and nothing is left out', () => {
  const changed = vi.fn();
  const stop = useApp.subscribe(changed);
  for (let tick = 1; tick <= 120; tick++) {
    follow(happens(tick, { running: true, speed: 'max' }));
    vi.advanceTimersByTime(1000 / 60);
  }
  expect(changed.mock.calls.length).toBeLessThanOrEqual(6);
  vi.advanceTimersByTime(600);
  stop();
  const { log, controls } = useApp.getState();
  expect(log.map(({ event }) => event.tick)).toEqual(Array.from({ length: 120 }, (_, i) => i + 1));
  expect(controls.ration).toBe(0.88);
});

test('what was gathered is told at once when the clock can be followed again, and never of another colony', () => {
  follow(happens(1, { running: true, speed: 64 }));
  follow(happens(2, { running: true, speed: 64 }));
  expect(useApp.getState().log).toHaveLength(1);
  follow(happens(3, { running: true, speed: 1 }));
  expect(useApp.getState().log).toHaveLength(3);
  follow(happens(4, { running: true, speed: 64 }));
  follow(happens(5, { running: true, speed: 64 }));
  followSeated(at(0, 1));
  vi.advanceTimersByTime(1000);
  expect(useApp.getState().log).toHaveLength(0);
});
