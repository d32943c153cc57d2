import { useEffect, useRef } from 'react';
import { views } from '../../app/views.ts';
import { useCalm } from '../../app/useCalm.ts';
import type { View } from '../../../core/talk/view.ts';
import { partsOf } from './actors/roster.ts';
import { baseOf, planOf } from './base.ts';
import { shapesOf } from './still.ts';
import { svgText } from './svgText.ts';
import type { Size } from './useSize.ts';
import { useSkyKey } from './skyKey.ts';

/** Sols that one still picture stands for: a fast clock would have it drawn faster than it can be looked at. */
const SOLS: Readonly<Record<View['speed'], number>> = { 1: 1, 8: 1, 64: 12, max: 300 };

/** How long a picture that has been replaced can still be read. */
const LINGER_MS = 10_000;

/** What a new still picture is drawn for: another sol, another colony, another module. */
function occasion(view: View | null): string {
  if (view === null) return '';
  const sol = Math.floor(view.card.sol / (view.running ? SOLS[view.speed] : 1));
  return `${view.card.id} ${sol} ${planOf(baseOf(view).modules)}`;
}

/** The base as a still picture: drawn anew each sol and in each light. */
export function Still({ size }: { readonly size: Size }) {
  const of = useCalm(occasion);
  const sky = useSkyKey();
  const picture = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const view = views.latest();
    if (of === '' || view === null || picture.current === null) return;
    // A picture that stays all sol stands in the light of its sky, not in that of one hour.
    const base = { ...baseOf(view), sun: null };
    const text = svgText(shapesOf(base, sky, size, partsOf(view, base)), size);
    const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
    picture.current.src = address;
    // The browser may still be reading it when the next one comes.
    return () => void setTimeout(() => URL.revokeObjectURL(address), LINGER_MS);
  }, [of, sky, size]);
  return <img className="scene-still" ref={picture} alt="" />;
}
