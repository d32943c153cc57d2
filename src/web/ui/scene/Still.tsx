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

/** What a new still picture is drawn for: another sol, another colony, another module. */
function occasion(view: View | null): string {
  return view === null ? '' : `${view.card.id} ${view.card.sol} ${planOf(baseOf(view).modules)}`;
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
