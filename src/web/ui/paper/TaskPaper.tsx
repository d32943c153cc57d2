import { useApp } from '../../app/store.ts';
import type { TaskBrief } from '../../../core/talk/view.ts';
import { useDeck } from '../deckContext.ts';
import { TimeLeft } from '../panels/TaskCard.tsx';
import { TASKS } from '../textPanels.ts';
import { Paper } from './Paper.tsx';
import { told } from '../told.ts';

/** The task whose time is up first, in short, and the way to its answers. */
export function TaskPaper() {
  const deck = useDeck();
  const task = useApp((state) => firstOf(state.tasks));
  if (task === undefined) return null;
  const { paper } = TASKS;
  return (
    <Paper legend={task.urgency === 'urgent' ? TASKS.urgent : TASKS.request} title={told(task.title)}>
      <dl className="facts">
        <dt>{paper.within}</dt>
        <dd className="num">
          <TimeLeft deadlineTick={task.deadlineTick} />
        </dd>
        <dt>{paper.default}</dt>
        <dd>{told(task.default) ?? paper.fails}</dd>
      </dl>
      <div className="card-keys">
        <button type="button" className="key key--dark" onClick={() => deck.show('tasks')}>
          {task.default === null ? paper.steps : paper.decide}
        </button>
      </div>
    </Paper>
  );
}

function firstOf(tasks: readonly TaskBrief[]): TaskBrief | undefined {
  return tasks.toSorted((a, b) => (a.deadlineTick ?? Infinity) - (b.deadlineTick ?? Infinity) || a.id - b.id)[0];
}
