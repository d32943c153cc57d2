import { lazy, Suspense, useRef } from 'react';
import { useApp } from '../../app/store.ts';
import { gauge } from '../../app/views.ts';
import { clock, counter, fixed } from '../format.ts';
import { useDeck } from '../deckContext.ts';
import { useView } from '../live.ts';
import { Icon } from '../parts/Icon.tsx';
import { Live } from '../parts/Live.tsx';
import { Print, scene } from '../parts/Print.tsx';
import { SolStrip } from '../parts/SolStrip.tsx';
import { clockText, missionTitle, solOfTick } from '../sentences.ts';
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
        <Print of={OUTSIDE} live />
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
          <Weather icon="temp" name={WINDOW.outside} read={(view) => `${fixed(gauge(view, 'outsideTempC'), 0)} °C`} />
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

function SolClock() {
  const clockAt = useRef<HTMLDivElement>(null);
  useView((view) => {
    const { sol, hour } = solOfTick(view.card.tick);
    clockAt.current?.setAttribute('aria-label', clockText(sol, hour));
  }, 'calm');
  return (
    <div className="sol-clock" role="img" aria-label={clockText(0, 0)} ref={clockAt}>
      <Live className="num" read={(view) => `SOL ${counter(view.card.sol)}`} />
      <SolStrip />
      <Live className="num" read={(view) => clock(gauge(view, 'hour'))} />
    </div>
  );
}
