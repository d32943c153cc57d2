import { useId } from 'react';
import type { TraceStep } from '../../../core/lispy/trace.ts';
import { fixed } from '../format.ts';
import { Cap } from '../parts/Cap.tsx';
import { ColumnHeads } from '../parts/ColumnHeads.tsx';
import { TRACE } from '../textEditor.ts';
import type { Jump } from '../mind/Editor.tsx';
import { formAt, inOneLine } from './margin.ts';

type Props = {
  readonly source: string;
  readonly steps: readonly TraceStep[];
  /** Of which run, and when. */
  readonly title: string;
  readonly onJump: (at: Jump) => void;
};

const MOST_ROWS = 120;
const COLUMNS = ['step', 'line', 'form', 'value', 'count', 'gas'] as const;

/** What every form came to, in the order in which they came to it. */
export function Trace({ source, steps, title, onJump }: Props) {
  const id = useId();
  const forms = steps.filter(({ isName }) => !isName);
  return (
    <section aria-labelledby={`${id}-trace`} className="trace">
      <Cap id={`${id}-trace`} title={title} />
      {forms.length === 0 ? (
        <p className="muted">{TRACE.none}</p>
      ) : (
        <div className="trace-rows" tabIndex={0} role="group" aria-labelledby={`${id}-trace`}>
          <table className="sheet sheet--figures">
            <ColumnHeads of={COLUMNS.map((key) => TRACE.columns[key])} />
            <tbody>
              {forms.slice(0, MOST_ROWS).map((step, index) => (
                <tr key={`${step.line} ${step.column}`}>
                  <td className="num">{fixed(index + 1, 0)}</td>
                  <td className="num">
                    <button type="button" className="trace-line" onClick={() => onJump({ ...step })}>
                      {fixed(step.line, 0)}
                    </button>
                  </td>
                  <td className="num trace-form">{inOneLine(formAt(source, step.line, step.column))}</td>
                  <td className="num trace-value">
                    <b>{inOneLine(step.value, 32)}</b>
                  </td>
                  <td className="num">{fixed(step.count, 0)}</td>
                  <td className="num">{fixed(step.gas, 0)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {forms.length > MOST_ROWS && <p className="muted">{TRACE.more(forms.length - MOST_ROWS)}</p>}
    </section>
  );
}
