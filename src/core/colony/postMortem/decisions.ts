/** The decisions that bear on the end: commands and answers to tasks, with what they changed as far as the record shows it. */
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import type { Command } from '../commands/command.ts';
import { dayAt, percent, rounded, type History, type Link, type Stock } from './archive.ts';
import { entryOf } from '../tasks/table.ts';
import { medianOf } from './trend.ts';
import { commandedOf, refusalOf, type Setting } from './settings.ts';
import { wordsOf } from './words.ts';

export type Decision = { readonly sol: number; readonly what: string; readonly changed: string };

/** Decisions of this many sols before the first link still belong to the story. */
const BEFORE_SOLS = 5;
/** Sols over which the trend of a stock is taken before and after a decision. */
const EFFECT_SOLS = 10;
const LEAST_SOLS = 3;
/** Times the usual scatter by which the stock of a sol must leave its trend for a task to have mattered. */
const SCATTERS = 6;
/** And share of the best that the stock ever was. */
const LEAST_SHARE = 0.04;
/** At most so many are told: the earliest ones set the course, the latest ones tried to save it. */
const MOST = 12;

const SETTINGS: readonly (readonly [setting: Setting, name: string])[] = [
  ['heating', 'heating'],
  ['isru', 'ISRU'],
  ['greenhouse', 'greenhouse'],
  ['ration', 'ration'],
];
const STOCK_WORDS: Readonly<Record<Stock, readonly [title: string, unit: string]>> = {
  o2: ['oxygen', 'kg'],
  h2o: ['water', 'kg'],
  food: ['food', 'kg'],
  power: ['charge', 'kWh'],
};
/** Types of the events that granted commands make, whose words tell what they did. */
const SAYS: Readonly<Partial<Record<Command['kind'], string>>> = {
  build: 'building-begun',
  'cancel-build': 'building-given-up',
  research: 'research-begun',
  'set-labour': 'labour-set',
  'set-module': 'module-set',
  'order-supply': 'supply-ordered',
  protocol: 'protocol-begun',
  override: 'protocol-begun',
  'end-protocol': 'protocol-ended',
  'set-governor': 'governor-changed',
  'set-autopilot': 'autopilot-set',
  'set-reflex': 'reflex-set',
  'seat-agent': 'agent-seated',
  'unseat-agent': 'agent-left',
  'seat-module': 'module-seated',
  'remove-module': 'module-removed',
  'accept-contract': 'contract-accepted',
  'start-phase': 'phase-begun',
  'suspend-contract': 'contract-suspended',
  'resume-contract': 'contract-resumed',
  'abandon-contract': 'contract-abandoned',
};

/** What was decided from the first link on. `stock` is what failed, if a stock did: its trend is told with what moved it. */
export function decisionsOf(history: History, chain: readonly Link[], stock: Stock | null): readonly Decision[] {
  const fromSol = (chain[0]?.sol ?? 0) - BEFORE_SOLS;
  const decisions: Decision[] = [];
  for (const [tick, command] of history.commands) {
    const sol = Math.floor(tick / TICKS_PER_SOL);
    if (sol < fromSol || tick >= history.colony.tick) continue;
    const changed = changedBy(history, sol, command, stock);
    if (changed !== '') decisions.push({ sol, what: wordsOf(command), changed });
  }
  for (const { tick, task, choice, timedOut, outcome } of history.colony.tasks.past) {
    const sol = Math.floor(tick / TICKS_PER_SOL);
    const place = history.days.findIndex((day) => day.sol === sol);
    if (sol < fromSol || place < 0 || !mattered(history, place, outcome, stock)) continue;
    decisions.push({ sol, what: answerOf(task, choice, timedOut), changed: outcome });
  }
  const inOrder = decisions.toSorted((a, b) => a.sol - b.sol);
  const half = MOST / 2;
  return inOrder.length <= MOST ? inOrder : [...inOrder.slice(0, half), ...inOrder.slice(-half)];
}

/** What a command changed, in words; empty when the record shows nothing, and for answers, which tasks tell of. */
function changedBy(history: History, sol: number, command: Command, stock: Stock | null): string {
  if (command.kind === 'answer-task' || command.kind === 'take-step') return '';
  const refusal = history.days.length > 0 ? refusalOf(history, sol, command) : null;
  if (refusal !== null) return `refused: ${refusal}`;
  if (command.kind === 'set-allocation' || command.kind === 'set-ration') {
    const told = SETTINGS.flatMap(([setting, name]) =>
      commandedOf(history, setting)
        .filter((change) => change.sol === sol && change.by === wordsOf(command))
        .map(({ from, to }) => `${name} ${percent(from)} → ${percent(to)}`),
    );
    return told.length === 0 ? '' : [told.join(', '), ...trendOf(history, sol, stock)].join('; ');
  }
  const said = history.days.find((day) => day.sol === sol)?.echo.events.find(({ type }) => type === SAYS[command.kind]);
  return said?.desc ?? '';
}

/** How a stock moved in the sols before and after a sol, where both are on record. */
function trendOf(history: History, sol: number, stock: Stock | null): string[] {
  const place = history.days.findIndex((day) => day.sol === sol);
  const last = history.days.length - 1;
  if (stock === null || place < LEAST_SOLS || place > last - LEAST_SOLS) return [];
  const from = Math.max(0, place - EFFECT_SOLS);
  const to = Math.min(last, place + EFFECT_SOLS);
  const at = (where: number): number => dayAt(history, where).stock[stock];
  const before = (at(place - 1) - at(from)) / Math.max(1, place - 1 - from);
  const after = (at(to) - at(place)) / (to - place);
  const signed = (value: number): string => `${value > 0 ? '+' : ''}${rounded(value)}`;
  const [title, unit] = STOCK_WORDS[stock];
  return [`${title} ${signed(before)} → ${signed(after)} ${unit} a sol`];
}

/** Whether a task left its mark: it named one of the dead, moved settings off what was commanded, or struck the failing stock. */
function mattered(history: History, place: number, outcome: string, stock: Stock | null): boolean {
  const { colony } = history;
  if (stock === null) return [...colony.crew, ...colony.robots].some((one) => !one.alive && outcome.includes(one.name));
  return place > 0 && (strayed(history, place) || struck(history, place, stock));
}

/** Whether a sol ended with other settings than the sol before, and not those that commands had set. */
function strayed(history: History, place: number): boolean {
  const [now, before] = [dayAt(history, place).echo.base, dayAt(history, place - 1).echo.base];
  return SETTINGS.some(([setting]) => {
    const commanded = commandedOf(history, setting).findLast((change) => change.sol <= dayAt(history, place).sol);
    return now[setting] !== before[setting] && commanded !== undefined && now[setting] !== commanded.to;
  });
}

/** Whether a stock fell in a sol by more than its scatter and by a share of its best. */
function struck(history: History, place: number, stock: Stock): boolean {
  const moved = (where: number): number => dayAt(history, where).stock[stock] - dayAt(history, where - 1).stock[stock];
  const changes: number[] = [];
  for (
    let where = Math.max(1, place - EFFECT_SOLS);
    where < Math.min(history.days.length, place + EFFECT_SOLS);
    where++
  )
    changes.push(moved(where));
  const middle = medianOf(changes);
  const scatter = medianOf(changes.map((change) => Math.abs(change - middle)));
  const best = history.days.reduce((most, day) => Math.max(most, day.stock[stock]), 0);
  return middle - moved(place) > Math.max(SCATTERS * scatter, LEAST_SHARE * best);
}

/** A decided task in the words of the console: its title, and the label of what was chosen. */
function answerOf(id: string, choice: string, timedOut: boolean): string {
  const task = entryOf(id)?.task;
  const label = task?.kind === 'decision' ? task.choices.find((one) => one.key === choice)?.label : undefined;
  return `${task?.title ?? id.replaceAll('_', ' ')}: ${label ?? choice.replaceAll('_', ' ')}${timedOut ? ', nobody answered' : ''}`;
}
