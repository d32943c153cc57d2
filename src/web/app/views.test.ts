import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { View } from '../../core/talk/view.ts';
import { cardAt } from '../storage/slots.contract.ts';
import { createCalm } from './calm.ts';
import { createViews } from './views.ts';
import { viewOf } from './views.test-support.ts';

const viewAt = (sol: number, changes: Partial<View> = {}) => viewOf(cardAt(sol), changes);

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('a View is acknowledged once it has been drawn; the newest one is drawn', () => {
  const paints: (() => void)[] = [];
  const views = createViews((work) => paints.push(work));
  const [drawn, shown]: [number[], string[]] = [[], []];
  views.subscribe((view) => drawn.push(view.card.sol));
  views.push(viewAt(1), () => shown.push('one'));
  views.push(viewAt(2));
  expect([views.latest()?.card.sol, drawn, shown]).toEqual([2, [], []]);
  expect(paints).toHaveLength(1);
  paints.shift()?.();
  expect([drawn, shown]).toEqual([[2], ['one']]);
});

test('who comes later is given the newest View at once; who leaves, none', () => {
  const views = createViews((work) => work());
  views.push(viewAt(1));
  const draw = vi.fn();
  const stop = views.subscribe(draw);
  expect(draw).toHaveBeenCalledOnce();
  stop();
  views.push(viewAt(2));
  expect(draw).toHaveBeenCalledOnce();
});

test('the calm stream changes at most twice a second and ends on the newest View', () => {
  const views = createViews((work) => work());
  const calm = createCalm(views);
  const seen: (number | undefined)[] = [];
  const stop = calm.subscribe(() => seen.push(calm.latest()?.card.sol));
  for (let frame = 0; frame < 60; frame++) {
    views.push(viewAt(frame));
    vi.advanceTimersByTime(1000 / 60);
  }
  expect(seen.length).toBeLessThanOrEqual(3);
  vi.advanceTimersByTime(1000);
  expect(seen.at(-1)).toBe(59);
  const before = seen.length;
  vi.advanceTimersByTime(5000);
  expect(seen.length).toBe(before);
  stop();
});

test('a stream rests only where it is asked to, and shows at once what asks for no rest', () => {
  const views = createViews((work) => work());
  const brisk = createCalm(views, ({ speed }) => (speed === 'max' ? 100 : 0));
  const seen: (number | undefined)[] = [];
  const stop = brisk.subscribe(() => seen.push(brisk.latest()?.card.sol));
  views.push(viewAt(1, { speed: 8 }));
  views.push(viewAt(2, { speed: 8 }));
  expect(seen).toEqual([1, 2]);
  for (let sol = 3; sol < 63; sol++) {
    views.push(viewAt(sol, { speed: 'max' }));
    vi.advanceTimersByTime(1000 / 60);
  }
  expect(seen.length).toBeGreaterThan(8);
  expect(seen.length).toBeLessThanOrEqual(13);
  views.push(viewAt(63, { speed: 1 }));
  expect(seen.at(-1)).toBe(63);
  stop();
});
