import type { Details } from '../../../core/talk/details.ts';
import { Cap } from '../parts/Cap.tsx';
import { stretchText } from '../sentencesPanels.ts';
import { ORDERS } from '../textPanels.ts';
import { Fuse } from './Fuse.tsx';
import { Labour } from './Labour.tsx';
import { OrderKey } from './OrderKey.tsx';
import { Override } from './Override.tsx';
import { told } from '../told.ts';

/** What is in force for a while, what can be, and how work and decisions are timed. */
export function Orders({ details }: { readonly details: Details }) {
  const { inForce, protocols, tick } = details;
  return (
    <div className="halves">
      <div>
        <section aria-labelledby="in-force">
          <Cap id="in-force" title={ORDERS.inForce} />
          {inForce === null ? (
            <p className="muted">{ORDERS.none}</p>
          ) : (
            <div className="line--keyed">
              <p>
                <b>{told(inForce.title)}</b>
                <span className="muted">{ORDERS.left(stretchText(inForce.untilTick - tick))}</span>
              </p>
              <OrderKey command={{ kind: 'end-protocol' }} label={ORDERS.end} of={told(inForce.title)} />
            </div>
          )}
        </section>
        <section aria-labelledby="protocols">
          <Cap id="protocols" title={ORDERS.protocols} />
          <ul className="lines">
            {protocols.map(({ key, title, does, sols, refusal }) => (
              <li key={key} className="line--keyed">
                <div>
                  <b>
                    {told(title)}, {ORDERS.sols(sols)}
                  </b>
                  <span className="muted">{told(does)}</span>
                  {refusal !== null && <span className="refusal">{told(refusal)}</span>}
                </div>
                <OrderKey
                  command={{ kind: 'protocol', name: key }}
                  label={ORDERS.run}
                  of={told(title)}
                  barred={refusal !== null}
                />
              </li>
            ))}
          </ul>
        </section>
      </div>
      <div>
        <Override solsMost={details.overrideSolsMost} />
        <Labour labour={details.labour} />
        <Fuse fuse={details.fuse} pending={details.pending} />
      </div>
    </div>
  );
}
