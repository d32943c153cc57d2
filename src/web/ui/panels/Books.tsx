import type { Details, Terms } from '../../../core/talk/details.ts';
import { fixed } from '../format.ts';
import { Cap } from '../parts/Cap.tsx';
import { ScoreTable } from '../parts/ScoreTable.tsx';
import { headText } from '../sentencesPanels.ts';
import { BOOKS } from '../textPanels.ts';
import { FlowSheets } from './Flows.tsx';
import { Scroller } from './Scroller.tsx';

const ROWS = ['carbon', 'hydrogen', 'oxygen', 'nitrogen', 'energy'] as const;
const FIGURES = ['in', 'out', 'stored', 'change', 'residual'] as const;
/** Rounding leaves some 1e-9 of what is stored: less than these digits show. */
const KG_DIGITS = 3;
const MJ_DIGITS = 2;

/** What the books say: mass and energy that add up, and what risk and score are made of. */
export function Books({ details: { balance, flows, risk, score } }: { readonly details: Details }) {
  return (
    <>
      <section aria-labelledby="balance">
        <Cap id="balance" title={BOOKS.balance} />
        <p className="muted">{BOOKS.hint}</p>
        <Scroller name={BOOKS.balance}>
          <table className="sheet sheet--figures">
            <thead>
              <tr>
                <th scope="col">{BOOKS.columns.of}</th>
                {FIGURES.map((figure) => (
                  <th key={figure} scope="col">
                    {BOOKS.columns[figure]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {ROWS.map((row) => (
                <tr key={row}>
                  <th scope="row">
                    {BOOKS.rows[row]} <span className="muted">{row === 'energy' ? BOOKS.mj : BOOKS.kg}</span>
                  </th>
                  {FIGURES.map((figure) => (
                    <td key={figure} className="num">
                      {fixed(balance[row][figure], row === 'energy' ? MJ_DIGITS : KG_DIGITS)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroller>
      </section>
      <FlowSheets flows={flows} />
      <div className="halves">
        <Sum
          id="risk"
          title={BOOKS.risk}
          terms={risk.terms}
          total={risk.index}
          grade={headText(risk.grade.toLowerCase())}
        />
        <Sum id="score" title={BOOKS.score} terms={score.breakdown} total={score.total} grade={score.grade} />
      </div>
    </>
  );
}

type SumProps = {
  readonly id: string;
  readonly title: string;
  readonly terms: Terms;
  readonly total: number;
  readonly grade: string;
};

function Sum({ id, title, terms, total, grade }: SumProps) {
  return (
    <section aria-labelledby={id}>
      <Cap id={id} title={title}>
        <span className="num">
          {fixed(total, 0)} · {grade}
        </span>
      </Cap>
      <ScoreTable terms={terms} total={total} />
    </section>
  );
}
