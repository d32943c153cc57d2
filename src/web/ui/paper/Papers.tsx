import { isScreen } from '../../app/places.ts';
import { useApp, type AppState } from '../../app/store.ts';
import { PAPERS } from '../text.ts';
import { CompareCard } from './CompareCard.tsx';
import { CrashCard } from './CrashCard.tsx';
import { LossCard } from './LossCard.tsx';
import { NewerCard } from './NewerCard.tsx';
import { RefusedCard } from './RefusedCard.tsx';
import { SetAsideCard } from './SetAsideCard.tsx';
import { TaskPaper } from './TaskPaper.tsx';

const CARDS = {
  crash: CrashCard,
  refused: RefusedCard,
  newer: NewerCard,
  task: TaskPaper,
  swap: CompareCard,
  loss: LossCard,
  setAside: SetAsideCard,
};
type Name = keyof typeof CARDS;

/**
 * Which papers wait for an answer, the most pressing first. What has come since the colony was seated, its loss or a task,
 * is told before the way back.
 */
function waitingOf(state: AppState): readonly Name[] {
  const lost = state.card !== null && !state.card.alive;
  // A screen is not about the colony that waits; the rail counts who does.
  const away = isScreen(state.panel);
  const mourned = lost && state.panel !== 'postMortem' && !away;
  const lostHere = mourned && state.swap?.now.alive === true;
  const asks = state.tasks.length > 0 && state.panel !== 'tasks' && !away && !lost && state.phase === 'playing';
  const asksAnew = asks && state.tasks.some(({ openedTick }) => openedTick > (state.swap?.now.tick ?? -1));
  const waits: readonly (readonly [Name, boolean])[] = [
    ['crash', state.crash !== null],
    ['refused', state.refused !== null],
    ['newer', state.newer !== null],
    ['loss', lostHere],
    ['task', asksAnew],
    ['swap', state.swap !== null && !away],
    ['loss', mourned && !lostHere],
    ['task', asks && !asksAnew],
    ['setAside', state.setAside.length > 0],
  ];
  return waits.filter(([, waiting]) => waiting).map(([name]) => name);
}

/** The topmost paper, and how many lie behind it. */
export function Papers() {
  const names = useApp((state) => waitingOf(state).join(' ')).split(' ');
  const top = names[0] as Name | '';
  const Top = top === '' ? null : CARDS[top];
  return (
    <div className="papers" aria-live="polite">
      {Top !== null && <Top />}
      {names.length > 1 && <p className="papers-behind">{PAPERS.behind(names.length - 1)}</p>}
    </div>
  );
}
