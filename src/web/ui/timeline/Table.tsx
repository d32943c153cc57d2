import { figures, fixed } from '../format.ts';
import { Scroller } from '../panels/Scroller.tsx';
import { ColumnHeads } from '../parts/ColumnHeads.tsx';
import { TIMELINE } from '../textTimeline.ts';
import { rowsOf, spanOf, type ChartLine } from './lines.ts';

/** More rows than these are read by nobody, and slow a page down. */
const MOST_ROWS = 600;

/** What a chart shows, as a table. */
export function Table({
  name,
  head,
  lines,
}: {
  readonly name: string;
  readonly head: readonly string[];
  readonly lines: readonly ChartLine[];
}) {
  const [from, to] = spanOf(lines);
  const every = Math.ceil((to - from + 1) / MOST_ROWS);
  return (
    <div className="tl-table">
      {every > 1 && <p className="muted small">{TIMELINE.thinned(fixed(every, 0))}</p>}
      <Scroller name={name}>
        <table className="sheet sheet--figures">
          <ColumnHeads of={head} />
          <tbody>
            {rowsOf(lines, every).map(([sol = 0, ...values]) => (
              <tr key={sol}>
                <th scope="row" className="num">
                  {fixed(sol, 0)}
                </th>
                {values.map((value, place) => (
                  <td key={head[place + 1]} className="num">
                    {figures(value)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
    </div>
  );
}
