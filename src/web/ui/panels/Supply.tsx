import type { Details } from '../../../core/talk/details.ts';
import { figures, fixed } from '../format.ts';
import { Cap } from '../parts/Cap.tsx';
import { ColumnHeads } from '../parts/ColumnHeads.tsx';
import { groupedText, storeText } from '../sentencesPanels.ts';
import { SUPPLY } from '../textPanels.ts';
import { OrderKey } from './OrderKey.tsx';
import { told } from '../told.ts';

/** What is in store, what is on its way from Earth, and what can be ordered. */
export function Supply({ details: { supply } }: { readonly details: Details }) {
  const { cargoes } = supply;
  const shared = sharedRefusal(cargoes);
  return (
    <div className="halves">
      <section aria-labelledby="earth">
        <Cap id="earth" title={SUPPLY.earth} />
        <Earth supply={supply} />
        <Cap id="cargoes" title={SUPPLY.cargoes} />
        {shared !== null && <p className="refusal">{told(shared)}</p>}
        <ul className="lines">
          {cargoes.map(({ key, title, holds, refusal }) => (
            <li key={key} className="line--keyed">
              <div>
                <b>{told(title)}</b>
                <span className="muted">{groupedText(told(holds))}</span>
                {refusal !== null && shared === null && <span className="refusal">{told(refusal)}</span>}
              </div>
              <OrderKey
                command={{ kind: 'order-supply', cargo: key }}
                label={SUPPLY.key}
                of={told(title)}
                barred={refusal !== null}
              />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="stores">
        <Cap id="stores" title={SUPPLY.stores} />
        <table className="sheet sheet--figures">
          <ColumnHeads of={Object.values(SUPPLY.columns)} />
          <tbody>
            {supply.stores.map(({ of, kg, mostKg }) => (
              <tr key={of}>
                <th scope="row">{storeText(of)}</th>
                <td className="num">{figures(kg)}</td>
                <td className="num">{mostKg === null ? '' : fixed(mostKg, 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

/** What stands in the way of any order is said once. */
function sharedRefusal(cargoes: Details['supply']['cargoes']): string | null {
  const first = cargoes[0]?.refusal ?? null;
  return cargoes.every(({ refusal }) => refusal === first) ? first : null;
}

function Earth({ supply: { link, order, window, ships } }: Pick<Details, 'supply'>) {
  return (
    <dl className="stacks">
      <div>
        <dt>{SUPPLY.link}</dt>
        <dd>{link.open ? SUPPLY.linkOpen(fixed(link.lightMinutes, 1)) : SUPPLY.linkClosed}</dd>
      </div>
      <div>
        <dt>{SUPPLY.order}</dt>
        <dd>
          {order === null
            ? SUPPLY.noOrder
            : order.heard
              ? SUPPLY.heard(groupedText(told(order.holds)))
              : SUPPLY.sent(groupedText(told(order.holds)))}
        </dd>
      </div>
      <div>
        <dt>{SUPPLY.window}</dt>
        <dd>
          {window === null
            ? SUPPLY.windowUnknown
            : SUPPLY.windowText(window.opensSol, window.leavesSol, window.closesSol, window.landsSol)}
        </dd>
      </div>
      <div>
        <dt>{SUPPLY.ships}</dt>
        {ships.length === 0 && <dd>{SUPPLY.noShips}</dd>}
        {ships.map(({ holds, leavesSol, landsSol }, place) => (
          <dd key={`${place} ${landsSol}`}>{SUPPLY.ship(groupedText(told(holds)), leavesSol, landsSol)}</dd>
        ))}
      </div>
    </dl>
  );
}
