import { useRef } from 'react';
import { gauge } from '../../app/views.ts';
import { Live } from '../parts/Live.tsx';
import { SCENE } from '../textScene.ts';
import { Callouts } from './Callouts.tsx';
import { kindsOf } from './kinds.ts';
import { Moving } from './Moving.tsx';
import { Still } from './Still.tsx';
import { useStillness } from './stillness.ts';
import { useSize } from './useSize.ts';

/**
 * The base as it stands outside, with a callout for each kind of module. `onModule` is called with the module that most
 * wants looking at, or null while none of its kind stands.
 */
export function Scene({ onModule }: { readonly onModule: (id: number | null) => void }) {
  const root = useRef<HTMLElement>(null);
  const size = useSize(root);
  const still = useStillness();
  return (
    <section className="scene" aria-label={SCENE.name} ref={root}>
      {size !== null && size.width > 0 && size.height > 0 && (
        <>
          {still ? <Still size={size} /> : <Moving size={size} />}
          <p className="sr">
            <Live
              calm
              read={(view) => {
                const outside = view.crew.filter(({ doing }) => doing === 'outside').length;
                return SCENE.says(kindsOf(view), outside, gauge(view, 'tau'));
              }}
            />
          </p>
          <Callouts size={size} onModule={onModule} />
        </>
      )}
    </section>
  );
}
