/** A run in which much is asked for and decided: what is tampered with. */
import { advanceSols, submitCommand, type Run } from '../../core/cartridge/run.ts';
import { agentDigest } from '../../core/colony/agents/digest.ts';
import type { AgentTerms } from '../../core/colony/agentSchema.ts';
import type { Command } from '../../core/colony/commands/command.ts';
import { entryOf } from '../../core/colony/tasks/table.ts';
import { provisionedRun } from '../engines/voyage.ts';
import { bayWishes } from './bayWishes.ts';

/** Remembers, and draws from its stream of chance: what it sets follows from the whole run before. */
const GOVERNOR = `(set! _mem_sols (+ 1 (if (number? _mem_sols) _mem_sols 0)))
(set! heating_alloc (+ 0.2 (* 0.2 (random))))
(set! isru_alloc 0.3)
(set! greenhouse_alloc (- 0.7 heating_alloc))
(set! food_ration (+ 0.8 (/ (mod _mem_sols 3) 10)))`;

/** Remembers a line a sol, and keeps a global of its own. */
const AGENT = agentOf(`(set! mood (+ mood 1)) (remember (string "mood " mood)) (set! food_ration 0.95)`);

function agentOf(code: string): AgentTerms {
  const bare = {
    id: 'eventful',
    name: 'Eventful',
    profile: '{}',
    soul: '# Before',
    tools: [],
    programs: [{ name: 'govern', code }],
    governs: 'govern',
    env: '{"mood":1}',
    echoes: '[]',
    rest: '{}',
  };
  return { ...bare, digest: agentDigest(bare) };
}

/** One wish of every kind that needs no task, some of them refused; a sol takes two. */
const WISHES: readonly Command[] = [
  { kind: 'set-allocation', heating: 0.3, isru: 0.3, greenhouse: 0.4 },
  { kind: 'set-ration', ration: 0.9 },
  { kind: 'set-labour', repair: 0.3, building: 0.4 },
  { kind: 'build', module: 'solar_farm' },
  { kind: 'build', module: 'battery_bank' },
  { kind: 'cancel-build', place: 1 },
  { kind: 'research', tech: 'improved_solar' },
  { kind: 'set-module', id: 3, on: false },
  { kind: 'set-module', id: 3, on: true },
  { kind: 'protocol', name: 'power_save' },
  { kind: 'end-protocol' },
  { kind: 'override', sols: 2, heating: 0.5, isru: 0.3, greenhouse: 0.2, ration: 1 },
  { kind: 'order-supply', cargo: 'food' },
  { kind: 'set-fuse', fuse: 3 },
  { kind: 'set-governor', source: GOVERNOR, name: 'by turns' },
  { kind: 'set-autopilot', override: '(list 0 1 2 3)' },
  { kind: 'set-reflex', id: 'system_flip_reflex', on: false },
  { kind: 'set-governor', enabled: false },
  { kind: 'seat-agent', agent: AGENT },
  { kind: 'set-reflex', id: 'system_flip_reflex', on: true },
  { kind: 'unseat-agent' },
  { kind: 'set-allocation', heating: 3, isru: 0, greenhouse: 0 },
];

/** The decision asked for, by its first choice or its last in turn; the step due, of one that is done in steps. */
function answersOf({ colony }: Run, sol: number): Command[] {
  return colony.tasks.open.map(({ id, task, taken }) => {
    const entry = entryOf(task)?.task;
    if (entry === undefined || entry.kind === 'override') return { kind: 'take-step', task: id, step: taken.length };
    const choice = entry.choices.at(sol % 2 === 0 ? 0 : -1)?.key ?? 'none';
    return { kind: 'answer-task', task: id, choice };
  });
}

/** A run of so many sols with commands of many kinds and answered tasks. Always the same one. */
export function eventfulRun(sols: number, seed = 60): Run {
  const run = provisionedRun(seed);
  for (let sol = 0; sol < sols && run.colony.ended === null; sol++) {
    const wish = WISHES[sol % WISHES.length];
    const wishes = [...(wish === undefined ? [] : [wish]), ...bayWishes(run, sol), ...answersOf(run, sol)];
    for (const command of wishes) submitCommand(run, command);
    advanceSols(run, 1);
  }
  return run;
}
