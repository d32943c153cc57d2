import type { Gauntlet } from '../../../core/replay/gauntlet.ts';
import { fixed, percentage } from '../format.ts';
import { Cap } from '../parts/Cap.tsx';
import { causeText } from '../sentences.ts';
import { GAUNTLET } from '../textHub.ts';
import { Curve } from './Curve.tsx';

type Props = { readonly of: Partial<Gauntlet>; readonly total: number; readonly grade: string };

const FIVE = ['min', 'q1', 'median', 'q3', 'max'] as const;
const TERMS = ['sols', 'crew', 'modules', 'survival', 'risk'] as const;

/** What a gauntlet measured: the score and its terms, both distributions, the intervals, and the survival curve. */
export function GauntletFigures({ of, total, grade }: Props) {
  const { score, survival, lived, scores, distinct, causes = [], curve = [], sols = 0, runs = 0 } = of;
  const percent = (share: number): string => percentage(share * 100, 1);
  // From all alive on sol 0 to what was left at the end.
  const last = curve.at(-1)?.[1] ?? runs;
  const points: (readonly [number, number])[] = [[0, runs], ...curve, [sols, last]];
  const dists = [
    [GAUNTLET.lived, lived],
    [GAUNTLET.scores, scores],
  ] as const;
  return (
    <div className="gauntlet-figures">
      <p className="gauntlet-total">
        <span className="num">{fixed(total, 0)}</span> {GAUNTLET.points} <b className="grade">{grade}</b>
      </p>
      {survival !== undefined && (
        <p>
          {GAUNTLET.survival(percent(survival.share), percent(survival.interval.low), percent(survival.interval.high))}
        </p>
      )}
      {lived !== undefined && (
        <p>{GAUNTLET.median(fixed(lived.medianInterval.low, 0), fixed(lived.medianInterval.high, 0))}</p>
      )}
      {distinct !== undefined && <p>{GAUNTLET.distinct(distinct)}</p>}
      <Curve
        title={GAUNTLET.curve}
        says={`${GAUNTLET.curveSays(sols)}: ${fixed(runs, 0)} → ${fixed(last, 0)}`}
        points={points}
        steps
      />
      <div className="scroller" tabIndex={0} role="group" aria-label={GAUNTLET.partTitle}>
        <table className="sheet sheet--figures">
          <caption className="sr">{GAUNTLET.partTitle}</caption>
          <thead>
            <tr>
              <td />
              {FIVE.map((key) => (
                <th key={key} scope="col">
                  {GAUNTLET.columns[key]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {dists.map(
              ([name, figures]) =>
                figures !== undefined && (
                  <tr key={name}>
                    <th scope="row">{name}</th>
                    {FIVE.map((key) => (
                      <td key={key} className="num">
                        {fixed(figures[key], 0)}
                      </td>
                    ))}
                  </tr>
                ),
            )}
          </tbody>
        </table>
      </div>
      {score !== undefined && (
        <section aria-labelledby="gauntlet-terms">
          <Cap id="gauntlet-terms" title={GAUNTLET.terms} />
          <dl className="run-facts">
            {score.breakdown.map(([label, points], index) => {
              const term = TERMS[index];
              return (
                <div key={label}>
                  <dt>{term === undefined ? label : GAUNTLET.term[term]}</dt>
                  <dd className="num">{fixed(points, 0)}</dd>
                </div>
              );
            })}
          </dl>
        </section>
      )}
      {causes.length > 0 && (
        <p>
          {GAUNTLET.causes} {causes.map(([cause, count]) => `${causeText(cause)}: ${fixed(count, 0)}`).join(', ')}
        </p>
      )}
    </div>
  );
}
