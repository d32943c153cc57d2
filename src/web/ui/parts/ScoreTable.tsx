import { fixed } from '../format.ts';
import { BOOKS } from '../textPanels.ts';
import { told } from '../told.ts';

type Props = { readonly terms: readonly (readonly [label: string, points: number])[]; readonly total: number };

/** What a score or an index is the sum of, term by term. */
export function ScoreTable({ terms, total }: Props) {
  return (
    <table className="sheet sheet--figures">
      <thead className="sr">
        <tr>
          <th scope="col">{BOOKS.columns.of}</th>
          <th scope="col">{BOOKS.points}</th>
        </tr>
      </thead>
      <tbody>
        {terms.map(([label, points]) => (
          <tr key={label}>
            <th scope="row">{told(label)}</th>
            <td className="num">{fixed(points, 0)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{BOOKS.total}</th>
          <td className="num">{fixed(total, 0)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
