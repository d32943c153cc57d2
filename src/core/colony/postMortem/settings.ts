/** Who turned a setting down, and when: from the command log where it explains what held, from the echoes where it does not. */
import { ln } from '../../kernel/log.ts';
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import type { Command } from '../commands/command.ts';
import { readAllocation } from '../commands/setAllocation.ts';
import { rationProblem } from '../commands/setRation.ts';
import { MISSION } from '../missions.ts';
import { dayAt, meanOver, percent, WEIGHT_MOST, type Driver, type History } from './archive.ts';
import { medianOf } from './trend.ts';
import { wordsOf } from './words.ts';

export type Setting = 'heating' | 'isru' | 'greenhouse' | 'ration';
const SETTING_NAME: Readonly<Record<Setting, string>> = {
  heating: 'heating',
  isru: 'ISRU',
  greenhouse: 'the greenhouse',
  ration: 'the ration',
};

/** Less is rounding, or a program trimming. */
const LEAST_CHANGE = 0.02;
/** A share of 0 counts as this. */
const LEAST_SHARE = 0.03;
/** Sols over which a setting counts as held: protocols and tasks hold theirs for fewer. */
const HELD_SOLS = 15;

export type Change = { readonly sol: number; readonly from: number; readonly to: number; readonly by: string };

/** The greatest lowering of a setting, at or before a day, that was never taken back by then; null when there was none. */
export function loweringOf(history: History, setting: Setting, until: number): Change | null {
  const held = medianOf(
    history.days.slice(Math.max(0, until + 1 - HELD_SOLS), until + 1).map((day) => day.echo.base[setting]),
  );
  const changes = commandedOf(history, setting).filter((change) => change.sol <= dayAt(history, until).sol);
  const last = changes.at(-1)?.to ?? startOf(history, setting);
  return Math.abs(last - held) <= LEAST_CHANGE ? greatest(changes) : recordedLowering(history, setting, until, held);
}

/** What a run of a mission begins with. */
function startOf({ colony }: History, setting: Setting): number {
  return setting === 'ration' ? 1 : MISSION[colony.mission].allocation[setting];
}

/** What commands made of a setting, protocols and overrides left aside: those pass. */
export function commandedOf(history: History, setting: Setting): readonly Change[] {
  const changes: Change[] = [];
  let value = startOf(history, setting);
  for (const [tick, command] of history.commands) {
    if (tick >= history.colony.tick) break;
    const next = valueOf(command, setting);
    const sol = Math.floor(tick / TICKS_PER_SOL);
    if (next === null || refusalOf(history, sol, command) !== null) continue;
    if (next !== value) changes.push({ sol, from: value, to: next, by: wordsOf(command) });
    value = next;
  }
  return changes;
}

/** Of changes in order, the greatest fall that the later ones did not undo. */
function greatest(changes: readonly Change[]): Change | null {
  let best: Change | null = null;
  let highest = 0;
  for (const change of changes.toReversed()) {
    highest = Math.max(highest, change.to);
    const drop = change.from - highest;
    if (drop > LEAST_CHANGE && (best === null || drop > best.from - best.to)) best = { ...change, to: highest };
  }
  return best;
}

/** A fall that no command explains: a program's, or a state's that the run began with. Read off the echoes. */
function recordedLowering(history: History, setting: Setting, until: number, held: number): Change | null {
  let best: Change | null = null;
  for (let place = 1; place <= until; place++) {
    let from = 1.5;
    for (let before = Math.max(0, place - HELD_SOLS); before < place; before++)
      from = Math.min(from, dayAt(history, before).echo.base[setting]);
    const day = dayAt(history, place);
    const to = day.echo.base[setting];
    if (to > held + LEAST_CHANGE || from - held <= LEAST_CHANGE) continue;
    if (best === null || from > best.from) best = { sol: day.sol, from, to: held, by: saidOf(history, place) };
  }
  return best;
}

/** What a sol's events say about a setting that changed by itself. */
function saidOf(history: History, place: number): string {
  const said = dayAt(history, place).echo.events.find(({ type }) => SETS.some((start) => type.startsWith(start)));
  // A governor decides at the end of a sol on the next: it is told in the sol before.
  const decided =
    place > 0 ? dayAt(history, place - 1).echo.events.find(({ type }) => type === 'governor-set') : undefined;
  return said?.desc ?? decided?.desc ?? 'a program of the base';
}
const SETS = ['allocation', 'ration', 'protocol', 'task', 'governor'];

/** What a command sets a setting to for good, if it does and can be granted. */
function valueOf(command: Command, setting: Setting): number | null {
  if (command.kind === 'set-ration')
    return setting === 'ration' && rationProblem(command.ration) === null ? command.ration : null;
  if (command.kind !== 'set-allocation' || setting === 'ration') return null;
  const allocation = readAllocation(command);
  return typeof allocation === 'string' ? null : allocation[setting];
}

/** Why a command of a sol was refused, as the echo of that sol has it; null when it was granted or is not on record. */
export function refusalOf(history: History, sol: number, command: Command): string | null {
  const day = history.days[sol - dayAt(history, 0).sol];
  const start = `${command.kind}: `;
  const said = day?.echo.events.find(({ type, desc }) => type === 'refused' && desc.startsWith(start));
  return said === undefined ? null : said.desc.slice(start.length);
}

/** A share of the power that somebody turned down, and that stayed down. */
export function turnedDown(
  history: History,
  setting: Exclude<Setting, 'ration'>,
  from: number,
  to: number,
  matters: number,
): Driver {
  const change = loweringOf(history, setting, to);
  if (change === null) return { weight: 0, links: [] };
  const held = meanOver(history, from, to, (day) => day.echo.base[setting]);
  const weight = matters * Math.max(0, ln((change.from + LEAST_SHARE) / (held + LEAST_SHARE)));
  return {
    weight: Math.min(WEIGHT_MOST, weight),
    links: [
      {
        sol: change.sol,
        about: 'allocation',
        what: `Power for ${SETTING_NAME[setting]} was cut from ${percent(change.from)} to ${percent(change.to)}`,
        why: `Set so by “${change.by}”.`,
      },
    ],
  };
}
