import type { MindDetail } from '../../../core/talk/mindDetails.ts';
import { signedFigures } from '../format.ts';
import { Scroller } from '../panels/Scroller.tsx';
import { Cap } from '../parts/Cap.tsx';
import { ColumnHeads } from '../parts/ColumnHeads.tsx';
import { NERVES } from '../textMind.ts';
import { movesText } from './moves.ts';

/** Where things are going: change, change of change and trend of each stock, and what has turned round. */
export function Inertia({ inertia }: Pick<MindDetail, 'inertia'>) {
  return (
    <section aria-labelledby="inertia">
      <Cap id="inertia" title={NERVES.inertia} />
      {inertia === null ? <p className="muted">{NERVES.inertiaNone}</p> : <Moves inertia={inertia} />}
    </section>
  );
}

function Moves({
  inertia: { stocks, crew, risk, engagement, flips },
}: {
  readonly inertia: NonNullable<MindDetail['inertia']>;
}) {
  const { of, velocity, acceleration, trend, says } = NERVES.columns;
  return (
    <>
      <Scroller name={NERVES.inertia}>
        <table className="sheet sheet--moves">
          <ColumnHeads of={[of, says, velocity, acceleration, trend]} />
          <tbody>
            {stocks.map((stock) => (
              <tr key={stock.of}>
                <th scope="row">
                  {NERVES.stocks[stock.of]} <span className="muted">{NERVES.units[stock.of]}</span>
                </th>
                <td>{movesText(stock)}</td>
                <td className="num">{signedFigures(stock.velocity)}</td>
                <td className="num">{signedFigures(stock.acceleration)}</td>
                <td className="num">{signedFigures(stock.trend)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
      <dl className="pairs pairs--moves">
        <div>
          <dt>{NERVES.crew}</dt>
          <dd>{crew}</dd>
        </div>
        <div>
          <dt>{NERVES.risk}</dt>
          <dd>{risk}</dd>
        </div>
        <div>
          <dt>{NERVES.pace}</dt>
          <dd>{engagement}</dd>
        </div>
      </dl>
      <p className="flips">
        <b>{NERVES.flips}:</b>{' '}
        {flips.length === 0
          ? NERVES.flipsNone
          : flips.map(({ of: stock, from, to }) => NERVES.flip(NERVES.stocks[stock], from, to)).join('; ')}
      </p>
    </>
  );
}
