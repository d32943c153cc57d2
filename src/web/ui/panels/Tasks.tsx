import type { Details } from '../../../core/talk/details.ts';
import { clock, percent } from '../format.ts';
import { Cap } from '../parts/Cap.tsx';
import { ColumnHeads } from '../parts/ColumnHeads.tsx';
import { solOfTick } from '../sentences.ts';
import { headText, solsText } from '../sentencesPanels.ts';
import { LOG } from '../text.ts';
import { TASKS } from '../textPanels.ts';
import { TaskCard } from './TaskCard.tsx';
import { told } from '../told.ts';

/** Decisions that wait, what lasts on Mars, and what was decided before. */
export function Tasks({ details: { tasks, active, pending, tick } }: { readonly details: Details }) {
  return (
    <>
      <section aria-labelledby="tasks-open">
        <Cap id="tasks-open" title={TASKS.open} />
        {tasks.open.length === 0 ? (
          <p className="muted">{TASKS.none}</p>
        ) : (
          <div className="task-cards">
            {tasks.open.map((task) => (
              <TaskCard key={task.id} task={task} pending={pending} tick={tick} />
            ))}
          </div>
        )}
      </section>
      <section aria-labelledby="tasks-now">
        <Cap id="tasks-now" title={TASKS.now} />
        {active.length === 0 ? (
          <p className="muted">{TASKS.calm}</p>
        ) : (
          <ul className="lines">
            {active.map(({ type, severity, solsLeft }) => (
              <li key={type}>
                <b>{headText(type)}</b>
                <span className="muted">
                  {TASKS.severity(percent(severity))}, {TASKS.left(solsText(solsLeft))}
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="tasks-past">
        <Cap id="tasks-past" title={TASKS.past} />
        <p className="muted">{TASKS.counts(tasks.resolved, tasks.overridden, tasks.ignored)}</p>
        {tasks.past.length === 0 ? <p className="muted">{TASKS.pastNone}</p> : <History past={tasks.past} />}
      </section>
    </>
  );
}

function History({ past }: { readonly past: Details['tasks']['past'] }) {
  const { when, task, answer, outcome } = TASKS.columns;
  return (
    <table className="sheet sheet--stacked">
      <ColumnHeads of={[when, task, answer, outcome]} />
      <tbody>
        {past.map((one) => {
          const { sol, hour } = solOfTick(one.tick);
          return (
            <tr key={one.id}>
              <td className="num">
                {LOG.sol(sol)} {clock(hour)}
              </td>
              <th scope="row">{told(one.title)}</th>
              <td>
                {told(one.choice)}
                {one.timedOut && <span className="muted"> ({TASKS.unanswered})</span>}
              </td>
              <td>{told(one.outcome)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
