import { useMemo } from 'react';
import { views } from '../../app/views.ts';
import { useCalm } from '../../app/useCalm.ts';
import type { View } from '../../../core/protocol.ts';
import { partsOf } from './actors/roster.ts';
import { baseOf, planOf } from './base.ts';
import { SceneStill } from './SceneStill.tsx';
import { shapesOf } from './still.ts';
import type { Size } from './useSize.ts';
import { useSkyKey } from './skyKey.ts';

/** Sols that one still picture stands for: a fast clock would have it drawn faster than it can be looked at. */
const SOLS: Readonly<Record<View['speed'], number>> = { 1: 1, 8: 1, 64: 12, max: 300 };

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
  const shapes = useMemo(() => {
    const view = views.latest();
    if (of === '' || view === null) return [];
    // A picture that stays all sol stands in the light of its sky, not in that of one hour.
    const base = { ...baseOf(view), sun: null };
    return shapesOf(base, sky, size, partsOf(view, base));
  }, [of, sky, size]);
  return <SceneStill shapes={shapes} width={size.width} height={size.height} />;
}
