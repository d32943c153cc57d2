import type { ReflexDetail } from '../../../core/talk/mindDetails.ts';
import { percent } from '../format.ts';
import { OrderKey } from '../panels/OrderKey.tsx';
import { Cap } from '../parts/Cap.tsx';
import { stretchText } from '../sentencesPanels.ts';
import { NERVES } from '../textMind.ts';
import { told } from '../told.ts';

/** Every reflex as a tile: whether it acts, rests or waits, what sets it off and what it does, and a key to switch it. */
export function Reflexes({ reflexes }: { readonly reflexes: readonly ReflexDetail[] }) {
  const acting = reflexes.filter(({ fired }) => fired !== null);
  return (
    <section aria-labelledby="reflexes">
      <Cap id="reflexes" title={NERVES.reflexes}>
        <span className="num">
          {reflexes.filter(({ on }) => on).length} / {reflexes.length}
        </span>
      </Cap>
      <h3>{NERVES.fired}</h3>
      {acting.length === 0 ? (
        <p className="muted">{NERVES.firedNone}</p>
      ) : (
        <ul className="lines">
          {acting.map(({ id, title, fired }) => (
            <li key={id}>
              <b>{told(title)}</b>
              {fired !== null && (
                <span className="muted">
                  {told(fired.condition)} {told(fired.action)} ({NERVES.intensity(percent(fired.intensity))})
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      <ul className="tiles">
        {reflexes.map((reflex) => (
          <Tile key={reflex.id} reflex={reflex} />
        ))}
      </ul>
    </section>
  );
}

function Tile({ reflex }: { readonly reflex: ReflexDetail }) {
  const { id, title, senses, does, on, lastSol } = reflex;
  const state = stateOf(reflex);
  const { rests } = NERVES.states;
  return (
    <li className={`tile tile--${state}`}>
      <div className="tile-head">
        <h3>{told(title)}</h3>
        <span className="tile-state">
          {state === 'rests' ? rests(stretchText(reflex.rests)) : NERVES.states[state]}
        </span>
      </div>
      <dl>
        <dt>{NERVES.senses}</dt>
        <dd>{told(senses)}</dd>
        <dt>{NERVES.does}</dt>
        <dd>{told(does)}</dd>
      </dl>
      <div className="tile-foot">
        <p>{lastSol === null ? NERVES.never : NERVES.last(lastSol)}</p>
        <OrderKey
          command={{ kind: 'set-reflex', id, on: !on }}
          label={on ? NERVES.switchOff : NERVES.switchOn}
          of={told(title)}
        />
      </div>
    </li>
  );
}

function stateOf({ on, fired, rests }: ReflexDetail): keyof typeof NERVES.states {
  if (fired !== null) return 'fired';
  if (!on) return 'off';
  return rests > 0 ? 'rests' : 'armed';
}
