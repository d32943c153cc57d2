/** `marsdeck lispy --repl`: reads a form, runs it, writes its value, again. With history and completion. */
import { createInterface } from 'node:readline';
import { type Outcome, type Session, written } from '../core/lispy/lispy.ts';
import { vocabulary } from '../core/lispy/vocabulary.ts';

const PROMPT = 'λ> ';
const MORE = '.. ';

/** Whether a text only lacks its end: then the next line belongs to it. */
function isUnfinished(outcome: Outcome): boolean {
  return !outcome.ok && outcome.error.kind === 'parse' && /is never closed|has no end/.test(outcome.error.message);
}

function wordsOf(session: Session): readonly string[] {
  return [...new Set([...vocabulary().map(({ name }) => name), ...session.world.slots.keys()])].sort((a, b) =>
    a < b ? -1 : 1,
  );
}

/** What can follow a line: the words that begin like the one it ends in. */
export function completions(session: Session, line: string): [found: string[], part: string] {
  const part = /[^\s()[\]"';`,]*$/.exec(line)?.[0] ?? '';
  return [part === '' ? [] : wordsOf(session).filter((word) => word.startsWith(part)), part];
}

function answer(outcome: Outcome): string {
  const notes = outcome.forgiven.map(({ message }) => `; forgiven: ${message}`);
  const { out } = outcome;
  if (outcome.ok) return [...out, ...notes, written(outcome.value)].join('\n');
  const { kind, which, message, line, column, trace } = outcome.error;
  const calls = trace.map((entry) => `;   in ${entry.name}, called at ${entry.line}:${entry.column}`);
  return [...out, ...notes, `; ${which ?? kind} at ${line}:${column}: ${message}`, ...calls].join('\n');
}

/** Begins to read from standard input. @returns exit status 0; the process ends when the input does. */
export function repl(evaluate: (text: string) => Outcome, session: Session): number {
  const { stdin: input, stdout: output } = process;
  const lines = createInterface({
    input,
    output,
    prompt: PROMPT,
    historySize: 500,
    removeHistoryDuplicates: true,
    completer: (line: string) => completions(session, line),
  });
  let pending = '';
  lines.on('line', (line) => {
    const text = pending === '' ? line : `${pending}\n${line}`;
    if (text.trim() !== '') {
      const outcome = evaluate(text);
      // An empty line ends a text that is not finished, and says what it lacks.
      if (line.trim() !== '' && isUnfinished(outcome)) {
        pending = text;
        lines.setPrompt(MORE);
        return lines.prompt();
      }
      output.write(`${answer(outcome)}\n`);
    }
    pending = '';
    lines.setPrompt(PROMPT);
    lines.prompt();
  });
  lines.on('close', () => void output.write('\n'));
  lines.prompt();
  return 0;
}
