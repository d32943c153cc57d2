/** Runs that are related in every way: one further on, parted early or late, begun differently, trimmed, lost. */
import type { Command } from '../colony/commands/command.ts';
import { allocate, rationTo, stockGenesis } from '../colony/colony.test-support.ts';
import { ledger } from './cartridge.test-support.ts';
import { AUTOSAVE, cartridgeOf } from './convert.ts';
import { trim } from './trim.ts';
import { advanceSols, advanceTick, beginRun, submitCommand, type Run } from './run.ts';
import type { Cartridge } from './schema.ts';

/** Commands by the sols lived before they are given, in order. */
type Plan = readonly (readonly [sol: number, command: Command])[];

/** A stock run some sols on, under a plan. */
export function grown(id: string, seed: number, sols: number, plan: Plan = [], created = '2026-01-01T00:00:00Z'): Run {
  const identity = { id, name: `The run ${id}`, description: '', author: 'marsdeck', created };
  const run = beginRun(identity, stockGenesis(seed), ledger);
  for (const [sol, command] of plan) {
    if (sol > sols) break;
    advanceSols(run, sol - run.colony.tick / 24);
    submitCommand(run, command);
  }
  advanceSols(run, sols - run.colony.tick / 24);
  return run;
}

const PLAN: Plan = [
  [3, rationTo(0.9)],
  [10, allocate(2, 1, 1)],
  [35, rationTo(1)],
];

const ON: Plan = [...PLAN.slice(0, 2), [20, rationTo(0.7)]];

function ticked(run: Run, ticks: number, command: Command | null): Run {
  for (let i = 0; i < ticks; i++) advanceTick(run);
  if (command !== null) submitCommand(run, command);
  return run;
}

const trunk = cartridgeOf(grown('MDK-TRUNK', 1, 45, PLAN));

/** By name. `early` is the beginning of `trunk`; `late` parted from it in sol 21, `other` in sol 4. */
export const RELATIVES = {
  trunk,
  early: cartridgeOf(grown('MDK-TRUNK', 1, 30, PLAN)),
  late: cartridgeOf(grown('MDK-LATE', 1, 40, ON, '2026-02-01T00:00:00.5Z')),
  later: cartridgeOf(grown('MDK-LATE', 1, 60, ON, '2026-02-01T00:00:00.5Z')),
  other: cartridgeOf(grown('MDK-OTHER', 1, 25, [], '2026-02-01T00:00:00Z')),
  stranger: cartridgeOf(grown('MDK-STRANGER', 2, 20, PLAN)),
  between: cartridgeOf(ticked(grown('MDK-TRUNK', 1, 30, PLAN), 7, null)),
  pending: cartridgeOf(ticked(grown('MDK-TRUNK', 1, 30, PLAN), 7, rationTo(0.5))),
  fresh: cartridgeOf(grown('MDK-FRESH', 1, 0)),
  autosave: trim(cartridgeOf(grown('MDK-TRUNK', 1, 44, PLAN)), AUTOSAVE),
  cut: trim(trunk, { echoes: 3, blocks: 2 }),
} as const satisfies Readonly<Record<string, Cartridge>>;

export type Relative = keyof typeof RELATIVES;
export const NAMES = Object.keys(RELATIVES) as Relative[];
