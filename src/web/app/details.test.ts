import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Details } from '../../core/talk/details.ts';
import type { View } from '../../core/talk/view.ts';
import { cardAt } from '../storage/slots.contract.ts';
import { createCalm } from './calm.ts';
import { watchDetails } from './details.ts';
import { followSeated } from './follow.ts';
import { useApp } from './store.ts';
import { createViews } from './views.ts';
import { viewOf } from './views.test-support.ts';

const at = (tick: number): View => viewOf({ ...cardAt(0), tick });

beforeEach(() => {
  vi.useFakeTimers();
  useApp.setState(useApp.getInitialState(), true);
});
afterEach(() => {
  vi.useRealTimers();
});

/** A panel's watch over Views that are painted at once; `asked` are the ticks at which it asked. */
function watch() {
  const views = createViews((work) => work());
  const asked: number[] = [];
  const seat = (): void => {
    views.push(at(0));
    followSeated(at(0));
  };
  const details = () => {
    const tick = views.latest()?.card.tick ?? -1;
    asked.push(tick);
    return Promise.resolve({ ok: true as const, kind: 'details' as const, requestId: 1, details: { tick } as Details });
  };
  const ordered = watchDetails({ details }, createCalm(views));
  seat();
  return { views, asked, ordered, seat };
}

test('details are asked for at a panel’s opening, and not while none is open', async () => {
  const { views, asked, ordered } = watch();
  views.push(at(1));
  ordered();
  useApp.setState({ panel: 'begin' });
  await vi.advanceTimersByTimeAsync(2000);
  expect(asked).toEqual([]);
  useApp.setState({ panel: 'base' });
  await vi.advanceTimersByTimeAsync(0);
  expect(asked).toEqual([1]);
  expect(useApp.getState().details?.tick).toBe(1);
  useApp.setState({ panel: 'books' });
  await vi.advanceTimersByTimeAsync(2000);
  expect(asked).toEqual([1]);
});

test('while the clock runs they are asked for at most twice a second, and the last tick is not missed', async () => {
  const { views, asked } = watch();
  useApp.setState({ panel: 'tasks' });
  for (let tick = 1; tick <= 300; tick++) {
    views.push(at(tick));
    await vi.advanceTimersByTimeAsync(10);
  }
  expect(asked.length).toBeGreaterThan(4);
  expect(asked.length).toBeLessThanOrEqual(8);
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked.at(-1)).toBe(300);
  const { length } = asked;
  await vi.advanceTimersByTimeAsync(5000);
  useApp.setState({ panel: null });
  views.push(at(301));
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked).toHaveLength(length);
});

test('an order is told of at once, although no tick has passed', async () => {
  const { asked, ordered } = watch();
  useApp.setState({ panel: 'tasks' });
  await vi.advanceTimersByTimeAsync(0);
  ordered();
  ordered();
  await vi.advanceTimersByTimeAsync(0);
  expect(asked).toEqual([0, 0, 0]);
});

test('another colony puts the panel away, and nothing of the one before is shown', async () => {
  const { seat } = watch();
  useApp.setState({ panel: 'base' });
  await vi.advanceTimersByTimeAsync(0);
  expect(useApp.getState().details).not.toBeNull();
  seat();
  expect(useApp.getState()).toMatchObject({ panel: null, details: null });
});
