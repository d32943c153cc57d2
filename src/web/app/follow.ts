/** Slow state is read off the Views here, and the store is told only of what differs. */
import type { Command } from '../../core/colony/commands/command.ts';
import type { ColonyEvent } from '../../core/colony/events.ts';
import type { GovernorBrief } from '../../core/talk/mindDetails.ts';
import type { Card } from '../../core/talk/card.ts';
import type { TaskBrief, View } from '../../core/talk/view.ts';
import { placeAfterSeating } from './address.ts';
import type { Work } from './benches.ts';
import { say } from './notice.ts';
import { paceOf } from './pace.ts';
import { useApp, type AppState } from './store.ts';
import { gauge } from './views.ts';
import { NOTICES, REASONS } from './words.ts';

const MOST_LOGGED = 200;
/** While the clock is too fast to be followed, log and dials change so often: each change is a rendering. */
const GATHER_MS = 500;

let keys = 0;
/** A command has been accepted for this tick: Views up to it still show what was before. */
let heldTick = -1;
/** Tasks that an answer has been accepted for, and its tick: Views up to it still ask. */
const answered = new Map<number, number>();

/** Events that the log does not show yet, the View they came with, and when it will. */
let held: ColonyEvent[] = [];
let newest: View | null = null;
let due: ReturnType<typeof setTimeout> | null = null;

/** A View of the seated run, in order. */
export function follow(view: View): void {
  const before = useApp.getState();
  const patch: Patch = {};
  if (view.running !== before.running) patch.running = view.running;
  if (view.speed !== before.speed) patch.speed = view.speed;
  if (!sameLife(view.card, before.card)) patch.card = view.card;
  const tasks = view.tasks.filter(({ id }) => view.card.tick > (answered.get(id) ?? -1));
  if (!sameTasks(tasks, before.tasks)) patch.tasks = tasks;
  held.push(...view.events);
  newest = view;
  if (paceOf(view) !== 'outrun') stopGathering();
  if (due === null) {
    Object.assign(patch, gathered(view, before));
    if (paceOf(view) === 'outrun') due = setTimeout(gatherAgain, GATHER_MS);
  }
  if (Object.keys(patch).length > 0) useApp.setState(patch);
  if (view.stalled !== null) say('alarm', view.stalled);
  if (view.slowedBy !== null) sayWhySlowed(view.slowedBy);
}

/** Why the clock is slow: until it is made fast again, another place is gone to, or the decision that waited is made. */
function sayWhySlowed(reason: string): void {
  const { panel } = useApp.getState();
  say('alarm', NOTICES.slowed(REASONS[reason] ?? reason), (state) => {
    const waits = reason !== 'task-raised' || state.tasks.length > 0;
    return waits && state.speed === 1 && state.panel === panel;
  });
}

type Patch = Partial<{ -readonly [Key in keyof AppState]: AppState[Key] }>;

/** What is told of many Views at once. */
function gathered(view: View, before: AppState): Patch {
  const patch: Patch = {};
  if (held.length > 0) {
    patch.log = [...before.log, ...held.map((event) => ({ key: ++keys, event }))].slice(-MOST_LOGGED);
    held = [];
  }
  if (view.card.tick <= heldTick) return patch;
  if (!sameBrief(view.governor, before.governor)) patch.governor = view.governor;
  const controls = controlsOf(view);
  if (!sameControls(controls, before.controls)) patch.controls = controls;
  return patch;
}

/** Whatever came while it was gathered is told, also when no View follows. */
function gatherAgain(): void {
  due = null;
  if (newest === null) return;
  const patch = gathered(newest, useApp.getState());
  if (Object.keys(patch).length === 0) return;
  due = setTimeout(gatherAgain, GATHER_MS);
  useApp.setState(patch);
}

function stopGathering(): void {
  if (due !== null) clearTimeout(due);
  due = null;
}

/** Another run is in the bay: everything that was said of the one before goes, at once. */
export function followSeated(view: View): void {
  heldTick = -1;
  answered.clear();
  held = [];
  stopGathering();
  useApp.setState(({ saved, work, panel, card }) => ({
    phase: 'playing',
    recovery: null,
    card: view.card,
    running: view.running,
    speed: view.speed,
    controls: controlsOf(view),
    governor: view.governor,
    work: { governor: kept(work.governor), decision: kept(work.decision), override: kept(work.override) },
    panel: placeAfterSeating({ panel, card }),
    details: null,
    tasks: view.tasks,
    log: [],
    swap: null,
    newer: null,
    refused: null,
    notice: null,
    saved: { ...saved, deviceSol: null, fileSol: null, linkedFile: null },
    crash: null,
  }));
  follow(view);
}

/** What a person has typed stays on its bench; what the colony before had taken from there is gone with it. */
function kept({ draft, before }: Work): Work {
  return { draft: draft?.seated === true ? null : draft, before, tried: null };
}

/** Shows what a command asked for until a View has computed its tick. */
export function followAccepted(tick: number, command: Command): void {
  heldTick = Math.max(heldTick, tick);
  const { controls, governor, tasks } = useApp.getState();
  // What other commands ask for is shown by the View that has computed it.
  if (command.kind === 'set-allocation') {
    const { heating, isru, greenhouse } = command;
    useApp.setState({
      controls: { ...controls, heating, isru, greenhouse },
      governor: governor && { ...governor, allocation: 'hand' },
    });
  } else if (command.kind === 'set-ration') {
    useApp.setState({
      controls: { ...controls, ration: command.ration },
      governor: governor && { ...governor, ration: 'hand' },
    });
  } else if (command.kind === 'answer-task') {
    answered.set(command.task, tick);
    useApp.setState({ tasks: tasks.filter(({ id }) => id !== command.task) });
  }
}

function controlsOf(view: View): AppState['controls'] {
  return {
    heating: gauge(view, 'heating'),
    isru: gauge(view, 'isru'),
    greenhouse: gauge(view, 'greenhouse'),
    ration: gauge(view, 'ration'),
  };
}

/** What is shown of a card changes with these; its sol and score are in every View. */
function sameLife(a: Card, b: Card | null): boolean {
  return a.alive === b?.alive && a.unranked === b.unranked && a.name === b.name;
}

function sameControls(a: AppState['controls'], b: AppState['controls']): boolean {
  return a.heating === b.heating && a.isru === b.isru && a.greenhouse === b.greenhouse && a.ration === b.ration;
}

function sameBrief(a: GovernorBrief, b: GovernorBrief | null): boolean {
  return (
    a.name === b?.name &&
    a.enabled === b.enabled &&
    a.troubled === b.troubled &&
    a.allocation === b.allocation &&
    a.ration === b.ration
  );
}

function sameTasks(a: readonly TaskBrief[], b: readonly TaskBrief[]): boolean {
  return (
    a.length === b.length && a.every(({ id, deadlineTick }, i) => id === b[i]?.id && deadlineTick === b[i].deadlineTick)
  );
}
