import type { Command } from '../../../core/colony/commands/command.ts';
import type { Details } from '../../../core/talk/details.ts';
import { Live } from '../parts/Live.tsx';
import { stretchText } from '../sentencesPanels.ts';
import { PANEL, TASKS } from '../textPanels.ts';
import { useOrder } from './useOrder.ts';
import { told } from '../told.ts';

type Task = Details['tasks']['open'][number];

/** A task on paper: what it is about, how long it waits, and its answers or steps. */
type Props = {
  readonly task: Task;
  readonly pending: readonly Command[];
  /** What an answer that is given now would be: too late, where the deadline is here. */
  readonly tick: number;
};

export function TaskCard({ task, pending, tick }: Props) {
  const late = task.deadlineTick !== null && tick >= task.deadlineTick;
  const id = `task-${task.id}`;
  return (
    <article className="paper card task" aria-labelledby={id}>
      <div className="card-head">
        <p className="legend">{task.urgency === 'urgent' ? TASKS.urgent : TASKS.request}</p>
        <TimeLeft deadlineTick={task.deadlineTick} />
      </div>
      <h3 id={id}>{told(task.title)}</h3>
      <p>{told(task.text)}</p>
      {task.kind === 'decision' ? (
        <Choices task={task} pending={pending} late={late} />
      ) : (
        <Steps task={task} pending={pending} late={late} />
      )}
    </article>
  );
}

/** How long there is, by every View. */
export function TimeLeft({ deadlineTick }: { readonly deadlineTick: number | null }) {
  if (deadlineTick === null) return <span className="task-left">{TASKS.noDeadline}</span>;
  return (
    <span className="task-left" aria-live="off">
      <Live
        calm
        read={({ card: { tick } }) => (tick < deadlineTick ? TASKS.left(stretchText(deadlineTick - tick)) : TASKS.up)}
      />
    </span>
  );
}

type Answers = Pick<Props, 'task' | 'pending'> & { readonly late: boolean };

function Choices({ task, pending, late }: Answers) {
  const { order, over } = useOrder();
  const given = pending.find((one) => one.kind === 'answer-task' && one.task === task.id);
  return (
    <ul className="choices">
      {task.choices.map(({ key, label, says }) => (
        <li key={key}>
          <button
            type="button"
            className={key === task.default ? 'choice choice--default' : 'choice'}
            disabled={over || late}
            aria-disabled={given !== undefined}
            onClick={() => given ?? order({ kind: 'answer-task', task: task.id, choice: key })}
          >
            <span className="choice-head">
              <b>{told(label)}</b>
              {key === task.default && <em>{TASKS.default}</em>}
              {given?.kind === 'answer-task' && given.choice === key && <em>{PANEL.asked}</em>}
            </span>
            <span>{told(says)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Steps({ task, pending, late }: Answers) {
  const { order, over } = useOrder();
  const asked = pending.flatMap((one) => (one.kind === 'take-step' && one.task === task.id ? [one.step] : []));
  const taken = [...task.taken, ...asked];
  return (
    <>
      <p className="card-note">
        {TASKS.stepsHint} {TASKS.fails}
      </p>
      <ul className="choices choices--steps">
        {(task.steps ?? []).map((label, step) => {
          const place = taken.indexOf(step) + 1;
          return (
            <li key={label}>
              <button
                type="button"
                className="choice"
                disabled={over || late}
                aria-disabled={place > 0}
                onClick={() => place > 0 || order({ kind: 'take-step', task: task.id, step })}
              >
                <span className="choice-head">
                  <b>{told(label)}</b>
                  {place > 0 && <em>{TASKS.step(place)}</em>}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
