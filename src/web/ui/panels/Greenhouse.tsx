import { gauge } from '../../app/views.ts';
import type { Details } from '../../../core/talk/details.ts';
import { figures, fixed } from '../format.ts';
import { measureText } from '../measure.ts';
import { Cap } from '../parts/Cap.tsx';
import { ColumnHeads } from '../parts/ColumnHeads.tsx';
import { Live } from '../parts/Live.tsx';
import { headText, stageText } from '../sentencesPanels.ts';
import { GREENHOUSE } from '../textPanels.ts';
import { Scroller } from './Scroller.tsx';

/** What grows: crop, stage, age, area, and how much of it is food. */
export function Greenhouse({ details: { stands } }: { readonly details: Details }) {
  if (stands.length === 0) return <p className="muted">{GREENHOUSE.none}</p>;
  const sum = (of: 'areaM2' | 'biomassKg' | 'edibleKg'): number => stands.reduce((total, one) => total + one[of], 0);
  return (
    <section aria-labelledby="stands">
      <Cap id="stands" title={GREENHOUSE.title} />
      <p className="num muted">
        {GREENHOUSE.dome} <Live calm read={(view) => measureText('temperature', gauge(view, 'domeTempC'), 1)} />
        {' · '}
        {GREENHOUSE.co2} <Live calm read={(view) => measureText('pressure', gauge(view, 'domeCarbonDioxideKpa'), 2)} />
      </p>
      <Scroller name={GREENHOUSE.title}>
        <table className="sheet sheet--figures sheet--stands">
          <ColumnHeads of={Object.values(GREENHOUSE.columns)} />
          <tbody>
            {stands.map((stand) => (
              <tr key={stand.id}>
                <th scope="row">
                  {headText(stand.crop)} {stand.id}
                </th>
                <td>{stageText(stand.stage)}</td>
                <td className="num">
                  {fixed(stand.ageDays, 0)} / {fixed(stand.maturityDays, 0)}
                </td>
                <td className="num">{figures(stand.areaM2)}</td>
                <td className="num">{figures(stand.biomassKg)}</td>
                <td className="num">{figures(stand.edibleKg)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{GREENHOUSE.total}</th>
              <td />
              <td />
              <td className="num">{figures(sum('areaM2'))}</td>
              <td className="num">{figures(sum('biomassKg'))}</td>
              <td className="num">{figures(sum('edibleKg'))}</td>
            </tr>
          </tfoot>
        </table>
      </Scroller>
    </section>
  );
}
