/** The autopilot: answers open tasks at the start of a sol, by the same means as a player. */
import { streamOf } from '../../kernel/random.ts';
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import { type Json, toJson } from '../../lispy/json.ts';
import { readGlobal } from '../../lispy/lispy.ts';
import type { Value } from '../../lispy/values.ts';
import type { Frame } from '../../mars/frame.ts';
import { answerTask } from '../commands/answerTask.ts';
import { takeStep } from '../commands/takeStep.ts';
import type { Flows } from '../flows.ts';
import type { Trouble } from '../mindSchema.ts';
import type { Colony } from '../schema.ts';
import { isOver } from '../tasks/settle.ts';
import { entryOf } from '../tasks/table.ts';
import type { Decision, OpenTask, Override } from '../tasks/task.ts';
import { AUTOPILOT_PROFILE } from './check.ts';
import { NO_MEMORY, evaluate } from './evaluate.ts';
import { situationOf } from './situation.ts';
import { tellTrouble, troubleOf } from './trouble.ts';

const STREAM = streamOf('autopilot');

/**
 * Answers the open tasks that it has a program for. What a program does not decide, or decides wrongly, is left to the
 * player; why is told once.
 */
export function autopilot(colony: Colony, flows: Flows, frame: Frame): void {
  const pilot = colony.mind.autopilot;
  if (!pilot.enabled || colony.tasks.open.length === 0) return;
  let trouble: Trouble | null = null;
  let asked = false;
  let gas = 0;
  // A copy: what is answered leaves the list.
  const waiting = colony.tasks.open.slice();
  for (const open of waiting) {
    const entry = entryOf(open.task)?.task;
    if (entry === undefined || isOver(colony, open)) continue;
    const source = entry.kind === 'decision' ? pilot.decision : pilot.override;
    if (source === null) continue;
    asked = true;
    const answer = ask(colony, frame, open, source);
    gas += answer.gas;
    const problem = answer.trouble ?? act(colony, flows, open, entry, answer);
    trouble ??= problem;
  }
  if (!asked) return;
  pilot.gas = gas;
  tellTrouble(colony, flows, 'autopilot', pilot, trouble);
}

type Answer = { readonly gas: number; readonly said: Json; readonly trouble: Trouble | null };

/** Runs a program about one task. What it says is its value, or what it set `choice` to. */
function ask(colony: Colony, frame: Frame, open: OpenTask, source: string): Answer {
  const situation = situationOf(colony, frame, open);
  const { program, outcome } = evaluate(source, AUTOPILOT_PROFILE, situation, NO_MEMORY, STREAM, open.id);
  const { gas } = outcome;
  if (program === null || !outcome.ok)
    return { gas, said: null, trouble: outcome.ok ? null : troubleOf(outcome.error, situation.sol) };
  return { gas, said: plain(readGlobal(program, 'choice') ?? outcome.value), trouble: null };
}

const BOUNDS = { parts: 100, characters: 4000 };

/** A value as data; nil for what is none. */
function plain(value: Value): Json {
  const result = toJson(value, BOUNDS);
  return 'json' in result ? result.json : null;
}

function act(
  colony: Colony,
  flows: Flows,
  open: OpenTask,
  entry: Decision | Override,
  { said }: Answer,
): Trouble | null {
  // Nil, false and an empty list leave the task to the player.
  if (said === null || said === false || said === '' || (Array.isArray(said) && said.length === 0)) return null;
  return entry.kind === 'decision' ? decide(colony, flows, open, said) : takeSteps(colony, flows, open, entry, said);
}

function wrong(colony: Colony, open: OpenTask, message: string): Trouble {
  const nowhere = { which: null, line: 0, column: 0 };
  return troubleOf(
    { kind: 'answer', message: `${open.task}: ${message}`, ...nowhere },
    Math.floor(colony.tick / TICKS_PER_SOL),
  );
}

function decide(colony: Colony, flows: Flows, open: OpenTask, said: Json): Trouble | null {
  const choice = typeof said === 'string' ? said : JSON.stringify(said);
  const outcome = answerTask(colony, { kind: 'answer-task', task: open.id, choice: choice.slice(0, MOST_WORD) }, flows);
  if (typeof outcome === 'string') return wrong(colony, open, outcome);
  flows.events.push(outcome);
  return null;
}

const MOST_WORD = 40;

function takeSteps(
  colony: Colony,
  flows: Flows,
  open: OpenTask,
  { title, steps }: Override,
  said: Json,
): Trouble | null {
  const numbers = Array.isArray(said) ? said.map((one) => stepOf(one, steps)) : [null];
  const bad = numbers.indexOf(null);
  if (bad >= 0 || numbers.length > MOST_STEPS)
    return wrong(
      colony,
      open,
      `"${title}" takes a list of numbers or labels of its buttons, ${steps.length - 1} the last.`,
    );
  for (const step of numbers.slice(open.taken.length)) {
    if (!colony.tasks.open.includes(open)) return null;
    const outcome = takeStep(colony, { kind: 'take-step', task: open.id, step: step ?? 0 }, flows);
    if (typeof outcome === 'string') return wrong(colony, open, outcome);
    flows.events.push(outcome);
  }
  return null;
}

/** More buttons than any override has. */
const MOST_STEPS = 12;

/** The number of a button, told by its number or its label; null when there is none. */
function stepOf(one: Json, steps: readonly string[]): number | null {
  const number = typeof one === 'string' ? steps.findIndex((label) => label.toLowerCase() === one.toLowerCase()) : one;
  return typeof number === 'number' && Number.isInteger(number) && number >= 0 && number < steps.length ? number : null;
}
