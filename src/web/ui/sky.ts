/** Mars is the theme switch: which of the five lights the page stands in. */
import { useEffect, useRef } from 'react';
import { paceOf, type Pace } from '../app/pace.ts';
import { useApp } from '../app/store.ts';
import { gauge } from '../app/views.ts';
import type { View } from '../../core/talk/view.ts';
import { useView } from './live.ts';

type Sky = View['sky'];

/** What decides the light: the sky over the site, its dust, and the pace. */
export type Light = { readonly sky: Sky; readonly tau: number; readonly pace: Pace };
/** The light that is shown, and since when (ms). */
export type Shown = { readonly sky: Sky; readonly sinceMs: number };

const STORM_TAU = 1.5;
const CLEAR_TAU = 1.3;
/** While the clock runs a light stays at least this long, so that no speed makes it flash (WCAG 2.3.1). */
const DWELL_MS: Readonly<Record<Pace, number>> = { still: 0, followed: 600, outrun: 2400 };

/** The light to show next. Above 8x it leaves the clock and follows the dust alone. */
export function nextSky({ sky, tau, pace }: Light, shown: Shown | null, nowMs: number): Sky {
  const stormy = tau >= (shown?.sky === 'storm' ? CLEAR_TAU : STORM_TAU);
  const wanted = pace === 'outrun' ? (stormy ? 'storm' : 'noon') : sky;
  if (shown === null || wanted === shown.sky) return wanted;
  return nowMs - shown.sinceMs < DWELL_MS[pace] ? shown.sky : wanted;
}

/** Keeps `<html data-sky>` in step with the Views, unless a person has chosen a light for good. Another colony's sky is there at once; a change of its own fades in. */
export function useSky(): void {
  const pinned = useApp((state) => state.settings.sky);
  useEffect(() => {
    if (pinned === 'mars') return;
    const { dataset } = document.documentElement;
    dataset['fade'] = 'none';
    dataset['sky'] = pinned;
    return () => {
      delete dataset['sky'];
    };
  }, [pinned]);
  const shown = useRef<(Shown & { readonly id: string }) | null>(null);
  useView((view) => {
    if (pinned !== 'mars') {
      shown.current = null;
      return;
    }
    const before = shown.current;
    const fresh = before === null || before.id !== view.card.id;
    const pace = paceOf(view);
    const sky = nextSky({ sky: view.sky, tau: gauge(view, 'tau'), pace }, fresh ? null : before, performance.now());
    if (!fresh && before.sky === sky) return;
    shown.current = { sky, sinceMs: performance.now(), id: view.card.id };
    const { dataset } = document.documentElement;
    // Each step of a fade looks at every element: with the clock fast it takes the fewer.
    dataset['fade'] = fresh ? 'none' : view.running && view.speed !== 1 ? 'quick' : 'slow';
    dataset['sky'] = sky;
  });
}
