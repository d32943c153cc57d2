import type { RunStory, StoryPoint } from '../../../core/replay/runStory.ts';
import { fixed } from '../format.ts';
import { Cap } from '../parts/Cap.tsx';
import { HUB, RUN } from '../textHub.ts';
import { Curve } from './Curve.tsx';

const SERIES = [
  'oxygenKg',
  'waterKg',
  'foodKg',
  'batteryKwh',
  'living',
  'score',
] as const satisfies readonly (keyof StoryPoint)[];
/** Lines of the table: enough to read a run by. */
const MOST_LINES = 24;

/** A run sol by sol: six figures drawn, and the same as a table. */
export function History({ story }: { readonly story: RunStory }) {
  const { points } = story;
  const stride = Math.max(1, Math.ceil(points.length / MOST_LINES));
  const lines = points.filter((_, index) => index % stride === 0 || index === points.length - 1);
  return (
    <section className="run-history" aria-labelledby="run-history">
      <Cap id="run-history" title={RUN.history} />
      <div className="curves">
        {SERIES.map((key) => {
          const values = points.map((point) => point[key]);
          return (
            <Curve
              key={key}
              title={RUN.series[key]}
              says={RUN.span(fixed(values[0] ?? 0, 0), fixed(values.at(-1) ?? 0, 0))}
              points={points.map((point) => [point.sol, point[key]])}
              steps={key === 'living'}
            />
          );
        })}
      </div>
      <details>
        <summary>{RUN.table}</summary>
        <div className="scroller" tabIndex={0} role="group" aria-label={RUN.history}>
          <table className="sheet sheet--figures">
            <caption className="sr">{HUB.sols}</caption>
            <thead>
              <tr>
                <th scope="col">{RUN.sol}</th>
                {SERIES.map((key) => (
                  <th key={key} scope="col">
                    {RUN.series[key]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map((point) => (
                <tr key={point.sol}>
                  <th scope="row" className="num">
                    {fixed(point.sol, 0)}
                  </th>
                  {SERIES.map((key) => (
                    <td key={key} className="num">
                      {fixed(point[key], 0)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
