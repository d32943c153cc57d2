import type { EnergyFlow, Flow, Flows, MassFlow } from '../../../core/colony/boundaryFlows.ts';
import { fixed } from '../format.ts';
import { Cap } from '../parts/Cap.tsx';
import { FLOWS } from '../textPanels.ts';
import { bandsOf } from './bands.ts';
import '../css/flows.css';

/** What has crossed the colony's boundary since it landed, mass and energy: drawn as bands, and the same as tables. */
export function FlowSheets({ flows: { mass, energy } }: { readonly flows: Flows }) {
  return (
    <section aria-labelledby="flows">
      <Cap id="flows" title={FLOWS.title} />
      <p className="muted">{FLOWS.hint}</p>
      <FlowSheet title={FLOWS.mass} unit={FLOWS.kg} digits={1} flow={mass} />
      <FlowSheet title={FLOWS.energy} unit={FLOWS.mj} digits={0} flow={energy} />
    </section>
  );
}

type Props = {
  readonly title: string;
  readonly unit: string;
  readonly digits: number;
  readonly flow: Flow<MassFlow | EnergyFlow>;
};

function FlowSheet({ title, unit, digits, flow }: Props) {
  if (flow.in.length === 0) return <p className="muted">{FLOWS.none(title)}</p>;
  const bands = bandsOf(
    flow.in.map(([, amount]) => amount),
    flow.out.map(([, amount]) => amount),
  );
  return (
    <div className="flow">
      <div className="flow-picture" aria-hidden="true">
        <Names side={flow.in} rows={bands.in} digits={digits} />
        <svg viewBox={`0 0 100 ${bands.height}`} height={bands.height} preserveAspectRatio="none">
          {bands.in.map(({ path }, at) => (
            <path key={path} className={`flow-band flow-band--${flow.in[at]?.[0]}`} d={path} />
          ))}
          {bands.out.map(({ path }, at) => (
            <path key={path} className={`flow-band flow-band--${flow.out[at]?.[0]}`} d={path} />
          ))}
          <rect className="flow-bar" {...bands.bar} />
        </svg>
        <Names side={flow.out} rows={bands.out} digits={digits} />
      </div>
      <table className="sheet sheet--figures">
        <caption>
          {title} <span className="muted">{unit}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{FLOWS.columns.of}</th>
            <th scope="col">{FLOWS.columns.in}</th>
            <th scope="col">{FLOWS.columns.out}</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(flow).map(([of, into, out]) => (
            <tr key={of}>
              <th scope="row">{FLOWS.of[of]}</th>
              <td className="num">{into === 0 ? '' : fixed(into, digits)}</td>
              <td className="num">{out === 0 ? '' : fixed(out, digits)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{FLOWS.total}</th>
            <td className="num">{fixed(sumOf(flow.in), digits)}</td>
            <td className="num">{fixed(sumOf(flow.out), digits)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

type Side = Props['flow']['in'];

function Names({
  side,
  rows,
  digits,
}: {
  readonly side: Side;
  readonly rows: readonly { readonly rowPx: number }[];
  readonly digits: number;
}) {
  return (
    <ul className="flow-names">
      {side.map(([of, amount], at) => (
        <li key={of} style={{ height: rows[at]?.rowPx }}>
          {FLOWS.of[of]} <span className="num">{fixed(amount, digits)}</span>
        </li>
      ))}
    </ul>
  );
}

/** A row for each kind, with what came in of it and what went out. */
function rowsOf({ in: into, out }: Props['flow']): (readonly [MassFlow | EnergyFlow, number, number])[] {
  const kinds = new Set([...into, ...out].map(([of]) => of));
  const amountOf = (side: Side, kind: MassFlow | EnergyFlow): number => side.find(([of]) => of === kind)?.[1] ?? 0;
  return [...kinds].map((kind) => [kind, amountOf(into, kind), amountOf(out, kind)]);
}

function sumOf(side: Side): number {
  return side.reduce((sum, [, amount]) => sum + amount, 0);
}
