import type { EchoDetail } from '../../../core/talk/mindDetails.ts';
import { figures, fixed, signedFigures } from '../format.ts';
import { Scroller } from '../panels/Scroller.tsx';
import { Cap } from '../parts/Cap.tsx';
import { ColumnHeads } from '../parts/ColumnHeads.tsx';
import { headText } from '../sentencesPanels.ts';
import { NERVES } from '../textMind.ts';
import { told } from '../told.ts';

/** The last sols as programs can look back on them, the newest first. */
export function Echoes({ echoes }: { readonly echoes: readonly EchoDetail[] }) {
  const { sol, oxygen, water, food, power, shares, ration, risk, events } = NERVES.echo;
  return (
    <section aria-labelledby="echoes">
      <Cap id="echoes" title={NERVES.echoes} />
      {echoes.length === 0 ? (
        <p className="muted">{NERVES.echoesNone}</p>
      ) : (
        <Scroller name={NERVES.echoes}>
          <table className="sheet sheet--echoes">
            <ColumnHeads of={[sol, oxygen, water, food, power, shares, ration, risk, events]} />
            <tbody>
              {echoes.map((echo) => (
                <tr key={echo.sol}>
                  <th scope="row" className="num">
                    {echo.sol}
                  </th>
                  <td className="num">{signedFigures(echo.oxygenKg)}</td>
                  <td className="num">{signedFigures(echo.waterKg)}</td>
                  <td className="num">{signedFigures(echo.foodKcal)}</td>
                  <td className="num">{signedFigures(echo.powerKwh)}</td>
                  <td className="num">
                    {fixed(echo.heating, 2)} / {fixed(echo.isru, 2)} / {fixed(echo.greenhouse, 2)}
                  </td>
                  <td className="num">{fixed(echo.ration, 2)}</td>
                  <td className="num">{figures(echo.risk)}</td>
                  <td className="echo-events">{happened(echo)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroller>
      )}
    </section>
  );
}

function happened({ events, reflexes }: EchoDetail): string {
  const parts = [...new Set(events)].map((type) => headText(type.replaceAll('-', '_')));
  if (reflexes.length > 0) parts.push(NERVES.reflexed(reflexes.map(told).join(', ')));
  return parts.length === 0 ? NERVES.quiet : parts.join(', ');
}
