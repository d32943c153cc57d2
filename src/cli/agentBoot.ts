/** `marsdeck agent boot FILE`: the agent in a session of its own, and what it answers. */
import { boot, restoredText } from '../core/agent/shelf.ts';
import { draw, streamOf } from '../core/kernel/random.ts';
import { toJson } from '../core/lispy/json.ts';
import { evaluateIn, written } from '../core/lispy/lispy.ts';
import type { AgentCall } from './agent.ts';
import { agentAt, terminalAt } from './agentShelf.ts';
import { print, printJson, refuse } from './output.ts';

const STREAM = streamOf('agent boot');

/** @returns the exit status: 1 when something said to it failed. */
export function agentBoot({ files: [file = ''], shelf, said, json }: AgentCall): number {
  const read = agentAt(file);
  if (!read.ok) return refuse(file, read.error, json);
  const terminal = terminalAt(shelf);
  const booted = boot(terminal, read.value);
  const outcomes = said.map((source) =>
    evaluateIn(terminal.session, source, { host: terminal, draw: (index) => draw(0, STREAM, 0, 0, index) }),
  );
  const isFine = outcomes.every(({ ok }) => ok);
  if (json) {
    const answers = outcomes.map((outcome) => {
      if (!outcome.ok) return { ok: false, error: outcome.error, out: outcome.out };
      const data = toJson(outcome.value, undefined, true);
      return { ok: true, value: 'json' in data ? data.json : written(outcome.value), out: outcome.out };
    });
    printJson({ file, ok: true, ...booted, answers });
    return isFine ? 0 : 1;
  }
  print(`${file}: ${booted.id}. ${restoredText(booted, read.value)}`);
  for (const line of booted.out) print(line);
  for (const outcome of outcomes) {
    for (const line of outcome.out) print(line);
    if (outcome.ok) print(written(outcome.value));
    else process.stderr.write(`${outcome.error.line}:${outcome.error.column} ${outcome.error.message}\n`);
  }
  return isFine ? 0 : 1;
}
