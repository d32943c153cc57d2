import { useEffect, useId, useRef } from 'react';
import { gauge } from '../../app/views.ts';
import type { AsItWas as Was, Mark } from '../../../core/talk/past.ts';
import { fixed, percent } from '../format.ts';
import { Cap } from '../parts/Cap.tsx';
import { partsOf } from '../scene/actors/roster.ts';
import { baseOf } from '../scene/base.ts';
import { useSkyKey } from '../scene/skyKey.ts';
import { shapesOf } from '../scene/still.ts';
import { svgText } from '../scene/svgText.ts';
import { causeText } from '../sentences.ts';
import { TIMELINE } from '../textTimeline.ts';
import { told } from '../told.ts';

const SIZE = { width: 560, height: 260 };
const DIALS = ['heating', 'isru', 'greenhouse', 'ration'] as const;
const HASH_SHOWN = 16;

type Props = { readonly at: Was; readonly marks: readonly Mark[]; readonly title: string };

/** The colony on a past sol: its base, what happened, who lived and how, what was set and by whom. */
export function AsItWas({ at, marks, title }: Props) {
  const id = useId();
  const { view, sol } = at;
  const happened = marks.filter((mark) => mark.sol === sol);
  return (
    <section className="tl-was" aria-labelledby={id}>
      <Cap id={id} title={title}>
        <span className="num">{TIMELINE.sol(fixed(sol, 0))}</span>
      </Cap>
      <Picture at={at} />
      <h3 className="legend">{TIMELINE.happened}</h3>
      {happened.length === 0 ? (
        <p className="muted">{TIMELINE.none}</p>
      ) : (
        <ul className="tl-happened">
          {happened.map(({ lane, text, grave }, place) => (
            <li key={`${place} ${text}`} className={grave ? 'is-grave' : undefined}>
              <span className={`tl-lanename tl-lanename--${lane}`}>{TIMELINE.lanes[lane]}</span> {told(text)}
            </li>
          ))}
        </ul>
      )}
      <h3 className="legend">{TIMELINE.people}</h3>
      <ul className="tl-people">
        {view.crew.map(({ name, alive, hp, morale, cause }) => (
          <li key={name}>
            <span>{name}</span>
            <span className="num">{alive ? `${fixed(hp, 0)} · ${fixed(morale, 0)}` : causeText(cause)}</span>
          </li>
        ))}
        {view.robots.map(({ name, alive, hp, cause }) => (
          <li key={name}>
            <span>{name}</span>
            <span className="num">{alive ? fixed(hp, 0) : causeText(cause)}</span>
          </li>
        ))}
      </ul>
      <h3 className="legend">{TIMELINE.dials}</h3>
      <dl className="tl-dials">
        {DIALS.map((dial) => (
          <div key={dial}>
            <dt>{TIMELINE.dialNames[dial]}</dt>
            <dd className="num">{percent(gauge(view, dial))}</dd>
          </div>
        ))}
        <div>
          <dt>{TIMELINE.governor}</dt>
          <dd>{told(view.governor.name)}</dd>
        </div>
        {view.tasks.map(({ id: task, title: asked }) => (
          <div key={task}>
            <dt>{TIMELINE.tasks}</dt>
            <dd>{told(asked)}</dd>
          </div>
        ))}
        <div>
          <dt>{TIMELINE.hash}</dt>
          <dd className="num" title={view.stateHash}>
            {view.stateHash.slice(0, HASH_SHOWN)}
          </dd>
        </div>
      </dl>
    </section>
  );
}

/** The base as a still picture, in the light of that sol's sky. */
function Picture({ at: { view, sol } }: { readonly at: Was }) {
  const image = useRef<HTMLImageElement>(null);
  const sky = useSkyKey();
  useEffect(() => {
    if (image.current === null) return;
    const base = { ...baseOf(view), sun: null };
    const text = svgText(shapesOf(base, sky, SIZE, partsOf(view, base)), SIZE);
    const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
    image.current.src = address;
    return () => URL.revokeObjectURL(address);
  }, [view, sky]);
  return <img className="tl-picture" ref={image} alt={TIMELINE.picture(view.card.name, fixed(sol, 0))} />;
}
