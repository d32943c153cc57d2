/** Mars is the theme switch: which of the five lights the page stands in. */
import { useRef } from 'react';
import { gauge } from '../app/views.ts';
import type { View } from '../../core/protocol.ts';
import { useView } from './live.ts';

type Sky = View['sky'];

/** What decides the light: the sky over the site, its dust, and whether the clock runs faster than 8x. */
export type Light = { readonly sky: Sky; readonly tau: number; readonly fast: boolean };
/** The light that is shown, and since when (ms). */
export type Shown = { readonly sky: Sky; readonly sinceMs: number };

const STORM_TAU = 1.5;
const CALM_TAU = 1.3;
/** A light stays at least this long, so that no speed makes it flash (WCAG 2.3.1). */
const DWELL_MS = { normal: 600, fast: 2400 };

/** The light to show next. Above 8x it leaves the clock and follows the dust alone. */
export function nextSky({ sky, tau, fast }: Light, shown: Shown | null, nowMs: number): Sky {
  const stormy = tau >= (shown?.sky === 'storm' ? CALM_TAU : STORM_TAU);
  const wanted = fast ? (stormy ? 'storm' : 'noon') : sky;
  if (shown === null || wanted === shown.sky) return wanted;
  return nowMs - shown.sinceMs < (fast ? DWELL_MS.fast : DWELL_MS.normal) ? shown.sky : wanted;
}

/** Whether the clock outruns what the eye should follow. */
export function outruns(view: View): boolean {
  return view.running && (view.speed === 64 || view.speed === 'max');
}

/** Keeps `<html data-sky>` in step with the Views. Another colony's sky is there at once; a change of its own fades in. */
export function useSky(): void {
  const shown = useRef<(Shown & { readonly id: string }) | null>(null);
  useView((view) => {
    const before = shown.current;
    const fresh = before === null || before.id !== view.card.id;
    const fast = outruns(view);
    const sky = nextSky({ sky: view.sky, tau: gauge(view, 'tau'), fast }, fresh ? null : before, performance.now());
    if (!fresh && before.sky === sky) return;
    shown.current = { sky, sinceMs: performance.now(), id: view.card.id };
    const { dataset } = document.documentElement;
    dataset['fade'] = fresh ? 'none' : view.running && view.speed !== 1 && !fast ? 'quick' : 'slow';
    dataset['sky'] = sky;
  });
}
