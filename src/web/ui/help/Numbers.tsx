import { useDeferredValue, useEffect, useState } from 'react';
import { fixed } from '../format.ts';
import { Scroller } from '../panels/Scroller.tsx';
import { Cap } from '../parts/Cap.tsx';
import { HELP } from '../textHelp.ts';
import { matching, shownName, shownUnit, type Constant } from './numbers.ts';

/** Lines that are set at once; a search finds the others. */
const MOST = 60;

/** Why each number: the table of constants, to be searched by name, unit or source. */
export function Numbers() {
  const [table, setTable] = useState<readonly Constant[] | 'missing' | null>(null);
  const [typed, setTyped] = useState('');
  const [most, setMost] = useState(MOST);
  const wanted = useDeferredValue(typed);
  useEffect(() => {
    let here = true;
    import('./constants.generated.json').then(
      ({ default: lines }) => here && setTable(lines as unknown as readonly Constant[]),
      () => here && setTable('missing'),
    );
    return () => {
      here = false;
    };
  }, []);
  const found = Array.isArray(table) ? matching(table as readonly Constant[], wanted) : [];
  return (
    <section className="plate numbers" aria-labelledby="h-why">
      <Cap id="h-why" title={HELP.why}>
        {found.length > 0 && HELP.count(fixed(found.length, 0))}
      </Cap>
      <p className="muted">{HELP.whyAbout}</p>
      <label className="field">
        <span>{HELP.search}</span>
        <input
          className="input"
          type="search"
          autoComplete="off"
          placeholder={HELP.searchHint}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setMost(MOST);
          }}
        />
      </label>
      <p role="status" className="small muted">
        {table === null ? HELP.loading : table === 'missing' ? HELP.missing : found.length === 0 ? HELP.none : ''}
      </p>
      <Scroller name={HELP.why}>
        <table className="sheet sheet--numbers">
          <thead>
            <tr>
              <th scope="col">{HELP.columns.name}</th>
              <th scope="col">{HELP.columns.value}</th>
              <th scope="col">{HELP.columns.unit}</th>
              <th scope="col">{HELP.columns.source}</th>
              <th scope="col">{HELP.columns.sure}</th>
            </tr>
          </thead>
          <tbody>
            {found.slice(0, most).map(([name, value, unit, source, sure]) => (
              <tr key={name}>
                <th scope="row">
                  {shownName(name)}
                  <span className="num muted">{name}</span>
                </th>
                <td className="num">{value}</td>
                <td className="num">{shownUnit(unit)}</td>
                <td>{source}</td>
                <td>
                  <abbr title={HELP.sure[sure]}>{sure}</abbr>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
      {found.length > most && (
        <button type="button" className="key" onClick={() => setMost(most + MOST * 4)}>
          {HELP.more(fixed(found.length - most, 0))}
        </button>
      )}
      <dl className="sure">
        {(['A', 'B', 'C', 'D'] as const).map((letter) => (
          <div key={letter}>
            <dt className="num">{letter}</dt>
            <dd>{HELP.sure[letter]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
