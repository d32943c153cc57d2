/** Every action that is not bound to one spot of one screen: the keys, the map of keys and the palette are this one table. */
import type { Speed } from '../../core/talk/speed.ts';
import type { Deck } from './face.ts';
import { openCartridge } from './open.ts';
import type { Panel } from './places.ts';
import { useApp, type AppState } from './store.ts';

export type ActionGroup = 'cartridge' | 'time' | 'answer' | 'go' | 'console';

/** What an action is made of. Names are in the page's text, by `id`. */
type Made = {
  readonly id: string;
  readonly group: ActionGroup;
  /** As `chordOf` spells them; two after each other are parted by a blank. */
  readonly keys: readonly string[];
  /** Whether it can be done now; always, when left out. */
  readonly when?: (state: AppState) => boolean;
  readonly run: (deck: Deck) => unknown;
};

const seated = ({ phase }: AppState): boolean => phase === 'playing';
const speed = <Id extends string>(id: Id, key: string, to: Speed) => ({
  id,
  group: 'time' as const,
  keys: [key],
  when: seated,
  // As the keys of the clock: a speed that is asked for is also run at.
  run: async (deck: Deck) => {
    const set = await deck.setSpeed(to);
    if (set.ok && !useApp.getState().running) await deck.play();
  },
});
const go = <Id extends string>(id: Id, key: string, to: Panel | null) => ({
  id,
  group: 'go' as const,
  keys: [key],
  run: (deck: Deck) => deck.show(to),
});
const answer = <Id extends string>(id: Id, key: string, place: number) => ({
  id,
  group: 'answer' as const,
  keys: [key],
  when: (state: AppState) => choiceAt(state, place) !== null,
  run: (deck: Deck) => {
    const command = choiceAt(useApp.getState(), place);
    return command === null ? null : deck.command(command);
  },
});

const TABLE = [
  { id: 'eject', group: 'cartridge', keys: ['Ctrl+S'], run: (deck) => deck.ejectToFile() },
  { id: 'saveTo', group: 'cartridge', keys: ['Ctrl+Shift+S'], run: (deck) => deck.saveToFile() },
  { id: 'copyLink', group: 'cartridge', keys: [], when: seated, run: (deck) => deck.carriers.copyLink() },
  { id: 'savePicture', group: 'cartridge', keys: [], when: seated, run: (deck) => deck.carriers.savePicture() },
  { id: 'open', group: 'cartridge', keys: ['Ctrl+O'], run: (deck) => openCartridge(deck) },
  {
    id: 'undo',
    group: 'cartridge',
    keys: [],
    when: ({ swap }) => swap?.canUndo === true,
    run: (deck) => deck.undoInsert(),
  },
  {
    id: 'toggle',
    group: 'time',
    keys: ['Space'],
    when: seated,
    run: (deck) => (useApp.getState().running ? deck.pause() : deck.play()),
  },
  {
    id: 'step',
    group: 'time',
    keys: ['.'],
    when: (state) => seated(state) && !state.running,
    run: (deck) => deck.stepTick(),
  },
  speed('speed1', 'Alt+1', 1),
  speed('speed8', 'Alt+2', 8),
  speed('speed64', 'Alt+3', 64),
  speed('speedMax', 'Alt+4', 'max'),
  answer('answer1', '1', 0),
  answer('answer2', '2', 1),
  answer('answer3', '3', 2),
  go('goColony', 'G C', null),
  go('goTasks', 'G A', 'tasks'),
  go('goGovernor', 'G G', 'governor'),
  go('goNerves', 'G N', 'nerves'),
  go('goTimeline', 'G T', 'timeline'),
  go('goResearch', 'G R', 'research'),
  go('goBase', 'G B', 'base'),
  go('goContracts', 'G K', 'contracts'),
  go('goInspect', 'G I', 'inspect'),
  go('goHub', 'G S', 'hub'),
  go('goShelf', 'G H', 'shelf'),
  go('goAgents', 'G E', 'agents'),
  go('goTerminal', 'G L', 'terminal'),
  go('goMissions', 'G M', 'begin'),
  { id: 'palette', group: 'console', keys: ['Ctrl+K'], run: (deck) => deck.sheet('palette') },
  { id: 'keys', group: 'console', keys: ['?'], run: (deck) => deck.sheet('keys') },
  { id: 'dismiss', group: 'console', keys: ['Escape'], run: dismiss },
] as const satisfies readonly Made[];

export type ActionId = (typeof TABLE)[number]['id'];
export type Action = Made & { readonly id: ActionId };

/** All actions, in the order of the map of keys. */
export const ACTIONS: readonly Action[] = TABLE;

/** Whether it can be done now. */
export function canDo({ when }: Action, state: AppState): boolean {
  return when === undefined || when(state);
}

/** What lies on top is put away first, as the papers lie; a place is left last. */
function dismiss(deck: Deck): void {
  const { sheet, refused, newer, swap, panel } = useApp.getState();
  if (sheet !== null) deck.sheet(null);
  else if (refused !== null) deck.dismiss('refused');
  else if (newer !== null) deck.dismiss('newer');
  else if (swap !== null) deck.dismiss('swap');
  else if (panel !== null) deck.show(null);
}

/** The command that gives this answer to the task that waits longest, while its panel is open; null when there is none. */
function choiceAt({ panel, details }: AppState, place: number) {
  const task = panel === 'tasks' ? details?.tasks.open[0] : undefined;
  const choice = task?.choices[place];
  if (task === undefined || choice === undefined) return null;
  // An answer that waits for the next hour is given already.
  if (details?.pending.some((one) => one.kind === 'answer-task' && one.task === task.id) === true) return null;
  return { kind: 'answer-task' as const, task: task.id, choice: choice.key };
}
