import { lazy, Suspense } from 'react';
import { useApp } from '../../app/store.ts';
import { gauge } from '../../app/views.ts';
import { useDeck } from '../deckContext.ts';
import { fixed } from '../format.ts';
import { measureText } from '../measure.ts';
import { Icon } from '../parts/Icon.tsx';
import { Live } from '../parts/Live.tsx';
import { Print, scene, SLIT_SKY } from '../parts/Print.tsx';
import { SolClock } from '../parts/SolClock.tsx';
import { missionTitle } from '../sentences.ts';
import { WINDOW } from '../text.ts';

const OUTSIDE = scene(1336, 320, 236, 1.3, 70);
const Scene = lazy(() => import('../scene/Scene.tsx').then((module) => ({ default: module.Scene })));

/** The window: the base outside, or through the slit that a panel leaves the sky; on its glass place, weather and time. */
export function Window() {
  const deck = useDeck();
  const slit = useApp((state) => state.panel !== null);
  const mission = useApp((state) => state.card?.mission ?? '');
  const unranked = useApp((state) => state.card?.unranked ?? false);
  return (
    <header className="window">
      {slit ? (
        <Print of={SLIT_SKY} live />
      ) : (
        <Suspense fallback={<Print of={OUTSIDE} live />}>
          <Scene onModule={() => deck.show('base')} />
        </Suspense>
      )}
      <div className="window-plates">
        <div className="plate-tag">
          <h1>{missionTitle(mission)}</h1>
          <Live className="muted place" read={(view) => view.place} />
          {unranked && <span className="chip">{WINDOW.unranked}</span>}
        </div>
        <dl className="plate-tag weather">
          <Weather icon="dust" name={WINDOW.dust} read={(view) => `τ ${fixed(gauge(view, 'tau'), 2)}`} />
          <Weather
            icon="temp"
            name={WINDOW.outside}
            read={(view) => measureText('temperature', gauge(view, 'outsideTempC'), 0)}
          />
          <Weather icon="sun" name={WINDOW.sunlight} read={(view) => `${fixed(gauge(view, 'sunlightWm2'), 0)} W/m²`} />
        </dl>
        <SolClock />
      </div>
    </header>
  );
}

function Weather({
  icon,
  name,
  read,
}: {
  readonly icon: 'dust' | 'temp' | 'sun';
  readonly name: string;
  readonly read: Parameters<typeof Live>[0]['read'];
}) {
  return (
    <div>
      <dt>
        <Icon name={icon} size="s" />
        <span className="sr">{name}</span>
      </dt>
      <dd>
        <Live className="num" read={read} />
      </dd>
    </div>
  );
}
