/** The single changes that are worth trying on a run: decisions the other way, other governors, one thing built. */
import { TICKS_PER_SOL } from '../mars/constants.ts';
import type { Ledger } from '../mars/ledger.ts';
import { refusalToBuild } from '../colony/commands/build.ts';
import { MODULE } from '../colony/modules.ts';
import { MODULE_KEYS, type ModuleKey } from '../colony/moduleKeys.ts';
import { postMortemOf } from '../colony/postMortem/postMortem.ts';
import { SHIPPED } from '../colony/programs/shipped.ts';
import { entryOf } from '../colony/tasks/table.ts';
import { advanceTick, isSupplied, type Run } from '../cartridge/run.ts';
import type { Cartridge } from '../cartridge/schema.ts';
import type { Change } from './change.ts';
import { beginningOf } from './runCopy.ts';

/** The last so many tasks are answered otherwise. */
const LAST_TASKS = 16;
/** Sols before the first event that mattered at which a change is tried too. */
const AHEAD_SOLS = 40;

/** A task of the run: when it came up, and what was chosen. */
type Seen = { readonly id: number; readonly task: string; readonly openedTick: number; choice: string };

/** Changes to try, in order of their ticks. The run is computed once; a run that can't be has none. */
export function candidatesOf(cartridge: Cartridge, ledger: Ledger): Change[] {
  const { tasks, affordable, run } = survey(cartridge, ledger);
  const { tick: startTick } = beginningOf(cartridge, ledger).colony;
  const declineSol = postMortemOf(run)?.chain[0]?.sol ?? Math.floor(run.colony.tick / TICKS_PER_SOL);
  const declineTick = Math.max(startTick, declineSol * TICKS_PER_SOL);
  const aheadTick = Math.max(startTick, declineTick - AHEAD_SOLS * TICKS_PER_SOL);
  const changes = [
    ...tasks.slice(-LAST_TASKS).flatMap(otherwise),
    // The sol after is when what was ordered by hand can be taken back.
    ...governors(cartridge, [startTick, aheadTick, declineTick + TICKS_PER_SOL]),
    ...modules(affordable, aheadTick, declineTick),
  ];
  return changes.toSorted((a, b) => a.tick - b.tick);
}

/** What is seen when the run is lived again: tasks, and the ticks at whose beginning each module could be built. */
function survey(
  cartridge: Cartridge,
  ledger: Ledger,
): { readonly run: Run; readonly tasks: readonly Seen[]; readonly affordable: ReadonlyMap<ModuleKey, number[]> } {
  const run = beginningOf(cartridge, ledger);
  const { colony } = run;
  const tasks = new Map<number, Seen>();
  const affordable = new Map<ModuleKey, number[]>(MODULE_KEYS.map((key) => [key, []]));
  while (colony.tick < cartridge.state.tick && colony.ended === null && isSupplied(run)) {
    if (colony.tick % TICKS_PER_SOL === 0)
      for (const [key, ticks] of affordable) if (refusalToBuild(colony, key) === null) ticks.push(colony.tick);
    advanceTick(run);
    for (const { id, task, openedTick } of colony.tasks.open)
      if (!tasks.has(id)) tasks.set(id, { id, task, openedTick, choice: '' });
    for (const { id, task, tick, choice } of colony.tasks.past) {
      const seen = tasks.get(id);
      // What was answered in the tick in which it came up was never seen open.
      if (seen === undefined) tasks.set(id, { id, task, openedTick: tick, choice });
      else seen.choice = choice;
    }
  }
  return { run, tasks: [...tasks.values()], affordable };
}

/** A task decided each other way; an override carried out that was not. */
function otherwise({ id, task: key, openedTick: tick, choice: chosen }: Seen): Change[] {
  const task = entryOf(key)?.task;
  if (task === undefined || chosen === '') return [];
  const { title } = task;
  if (task.kind === 'decision')
    return task.choices
      .filter((choice) => choice.key !== chosen)
      .map((choice) => ({ kind: 'answer', tick, task: id, title, choice: choice.key, label: choice.label }));
  return chosen === OVERRIDE_DONE ? [] : [{ kind: 'carry-out', tick, task: id, title, steps: task.order }];
}
const OVERRIDE_DONE = 'override_success';

/** Every governor that ships, seated at each tick, but for the one that sat there all along. */
function governors({ state }: Cartridge, ticks: readonly number[]): Change[] {
  const { governor } = state.mind;
  const lived = ticks.filter((tick) => tick < state.tick);
  const others = SHIPPED.filter(({ source }) => source !== governor.source);
  return [...new Set(lived)].flatMap((tick) =>
    others.map(({ title, source }): Change => ({ kind: 'governor', tick, name: title, source, profile: 'strict' })),
  );
}

/** Each module at the first sol from `from` on at which it could be had, and at the last until `to`. */
function modules(affordable: ReadonlyMap<ModuleKey, readonly number[]>, from: number, to: number): Change[] {
  return [...affordable].flatMap(([module, ticks]) => {
    const inTime = ticks.filter((tick) => tick <= to);
    const first = inTime.find((tick) => tick >= from);
    const last = inTime.at(-1);
    return [...new Set([first, last])]
      .filter((tick) => tick !== undefined)
      .map((tick): Change => ({ kind: 'build', tick, module, title: MODULE[module].title }));
  });
}
