import type { GovernorDetail } from '../../../core/talk/mindDetails.ts';
import { Icon } from '../parts/Icon.tsx';
import { Cap } from '../parts/Cap.tsx';
import { OrderKey } from '../panels/OrderKey.tsx';
import { GOVERNOR } from '../textMind.ts';
import type { Jump } from './Editor.tsx';
import { Gas } from './Gas.tsx';
import { told } from '../told.ts';

type Props = { readonly governor: GovernorDetail; readonly onJump: (at: Jump) => void };

/** How the seated governor fares: on or off, what it used, what a hand holds, what went wrong, what it keeps. */
export function InTheSeat({ governor, onJump }: Props) {
  const { name, enabled, gas, byHand, trouble, complaint, memory, heldBy } = governor;
  const held = (['allocation', 'ration', 'labour'] as const).filter((one) => byHand[one]);
  return (
    <section aria-labelledby="in-the-seat">
      <Cap id="in-the-seat" title={GOVERNOR.state} />
      <div className="line--keyed">
        <p>
          <b>
            <i className={enabled ? 'lamp lamp--on' : 'lamp'} aria-hidden="true" /> {told(name)}
          </b>
          <span className="muted">{enabled ? GOVERNOR.on : GOVERNOR.off}</span>
        </p>
        <OrderKey
          command={{ kind: 'set-governor', enabled: !enabled }}
          label={enabled ? GOVERNOR.switchOff : GOVERNOR.switchOn}
          of={told(name)}
        />
      </div>
      {trouble !== null && (
        <div className="trouble">
          <h3>
            <Icon name="alarm" size="s" />
            {GOVERNOR.trouble}
          </h3>
          <p>{told(trouble.message)}</p>
          <p className="muted">{GOVERNOR.troubleSince(trouble.sinceSol)}</p>
          {trouble.line > 0 && (
            <button type="button" className="key order-key" onClick={() => onJump(trouble)}>
              {GOVERNOR.jump(trouble.line)}
            </button>
          )}
        </div>
      )}
      <Gas title={GOVERNOR.gas} gas={gas} />
      {gas === 0 && <p className="muted">{GOVERNOR.notYet}</p>}
      {heldBy !== null && <p className="pending">{GOVERNOR.heldBy(told(heldBy))}</p>}
      <h3>{GOVERNOR.byHand}</h3>
      {held.length === 0 ? (
        <p className="muted">{enabled ? GOVERNOR.byHandNone : GOVERNOR.byHandOff}</p>
      ) : (
        <div className="given">
          <p>{GOVERNOR.byHandText(listed(held.map((one) => GOVERNOR.hands[one])))}</p>
          {enabled && <OrderKey command={{ kind: 'set-governor', enabled: true }} label={GOVERNOR.giveBack} of="" />}
        </div>
      )}
      {complaint !== '' && (
        <>
          <h3>{GOVERNOR.complaint}</h3>
          <p className="refusal">{told(complaint)}</p>
        </>
      )}
      <details className="memory">
        <summary>{GOVERNOR.memory}</summary>
        {memory === '{}' ? (
          <p className="muted">{GOVERNOR.memoryNone}</p>
        ) : (
          <pre className="printout num" tabIndex={0}>
            {memory}
          </pre>
        )}
      </details>
    </section>
  );
}

function listed(words: readonly string[]): string {
  const text = words.join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
