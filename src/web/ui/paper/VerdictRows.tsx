import type { Verdicts } from '../../../core/talk/protocol.ts';
import type { Swap } from '../../app/store.ts';
import { VERDICT } from '../textSaving.ts';
import { told } from '../told.ts';

const NAMES = Object.keys(VERDICT.names) as (keyof Verdicts)[];

/** The five verdicts on what came and on what went, as rows of the compare card. The reason is read with the word. */
export function VerdictRows({ verdicts, both }: { readonly verdicts: Swap['verdicts']; readonly both: boolean }) {
  return NAMES.map((name) => (
    <tr key={name}>
      <th scope="row">{VERDICT.names[name]}</th>
      <Cell of={verdicts.now} name={name} />
      {both && <Cell of={verdicts.before} name={name} />}
    </tr>
  ));
}

function Cell({ of, name }: { readonly of: Verdicts | null; readonly name: keyof Verdicts }) {
  if (of === null) return <td>{VERDICT.waiting}</td>;
  const { status } = of[name];
  const reason = told(of[name].reason);
  return (
    <td title={reason} className={status === 'fail' ? 'proof--fail' : undefined}>
      {VERDICT.words[status]}
      <span className="sr">. {reason}</span>
    </td>
  );
}
