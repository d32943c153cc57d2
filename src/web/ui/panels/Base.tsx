import type { Details } from '../../../core/talk/details.ts';
import { fixed, percent } from '../format.ts';
import { Cap } from '../parts/Cap.tsx';
import { ColumnHeads } from '../parts/ColumnHeads.tsx';
import { ShareBar } from '../parts/ShareBar.tsx';
import { groupedText, wearText } from '../sentencesPanels.ts';
import { BASE } from '../textPanels.ts';
import { OrderKey } from './OrderKey.tsx';
import { told } from '../told.ts';

/** Wear at which a module's bar turns to the ink of what is wrong. */
const WORN = 0.4;

/** What stands and how worn it is, what is being built, and what could be. */
export function Base({ details: { built, works, worksMost, buildable } }: { readonly details: Details }) {
  return (
    <>
      <section aria-labelledby="base-works">
        <Cap id="base-works" title={BASE.works(works.length, worksMost)} />
        {works.length === 0 && <p className="muted">{BASE.worksNone}</p>}
        <ul className="lines">
          {works.map(({ title, done, hoursLeft, kwhLeft }, place) => (
            <li key={`${place} ${title}`} className="line--keyed">
              <div>
                <b>{told(title)}</b> <span className="num">{percent(done)}</span>
                <ShareBar share={done} />
                <span className="muted">{BASE.left(fixed(hoursLeft, 0), fixed(kwhLeft, 0))}</span>
              </div>
              <OrderKey command={{ kind: 'cancel-build', place }} label={BASE.giveUp} of={told(title)} />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="base-can">
        <Cap id="base-can" title={BASE.can} />
        <ul className="offers">
          {buildable.map(({ key, title, does, hours, kwh, sparesKg, refusal }) => (
            <li key={key}>
              <div className="offer-head">
                <h3>{told(title)}</h3>
                <OrderKey
                  command={{ kind: 'build', module: key }}
                  label={BASE.build}
                  of={told(title)}
                  barred={refusal !== null}
                />
              </div>
              <p>{groupedText(told(does))}</p>
              <p className="num offer-cost">{BASE.cost(fixed(hours, 0), fixed(kwh, 0), fixed(sparesKg, 0))}</p>
              {refusal !== null && <p className="refusal">{told(refusal)}</p>}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="base-standing">
        <Cap id="base-standing" title={BASE.standing} />
        <Standing built={built} />
      </section>
    </>
  );
}

function Standing({ built }: { readonly built: Details['built'] }) {
  const { module, wear, built: since, power } = BASE.columns;
  return (
    <table className="sheet">
      <ColumnHeads of={[module, wear, since, power]} />
      <tbody>
        {built.map((one) => {
          const name = `${told(one.title)} ${one.id}`;
          return (
            <tr key={one.id} className={one.offline ? 'is-off' : undefined}>
              <th scope="row">{name}</th>
              <td>
                <span className="wear">
                  <ShareBar share={one.wear} low={one.wear > WORN} />
                  <span className="num">{wearText(one.wear)}</span>
                </span>
              </td>
              <td className="num">{one.builtSol === 0 ? BASE.landed : BASE.sol(one.builtSol)}</td>
              <td>
                <OrderKey
                  command={{ kind: 'set-module', id: one.id, on: one.offline }}
                  label={one.offline ? BASE.switchOn : BASE.switchOff}
                  of={name}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
