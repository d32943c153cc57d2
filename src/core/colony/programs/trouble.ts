/** What is said when a program fails, and when it runs again. */
import type { LispyError } from '../../lispy/fault.ts';
import { noted } from '../commands/noted.ts';
import type { Flows } from '../flows.ts';
import type { Trouble } from '../mindSchema.ts';
import type { Colony } from '../schema.ts';

const MOST_MESSAGE = 160;
const SEVERITY = 0.3;

/** A failure with its place; 0 when it has none. */
export function troubleOf(
  {
    kind,
    which,
    message,
    line,
    column,
  }: Pick<LispyError, 'which' | 'message' | 'line' | 'column'> & { readonly kind: string },
  sol: number,
): Trouble {
  return {
    kind: which === null ? kind : `${kind} ${which}`,
    message: message.slice(0, MOST_MESSAGE),
    line,
    column,
    sinceSol: sol,
  };
}

/** A place and what is wrong there, as one sentence. */
export function placed({ message, line, column }: Pick<Trouble, 'message' | 'line' | 'column'>): string {
  return line === 0 ? message : `Line ${line}, column ${column}: ${message}`;
}

/** Takes note of how a program fares now: tells when it first fails, when it fails another way, and when it runs again. */
export function tellTrouble(
  colony: Colony,
  flows: Flows,
  who: 'governor' | 'autopilot',
  kept: { trouble: Trouble | null },
  trouble: Trouble | null,
): void {
  const before = kept.trouble;
  if (trouble === null) {
    if (before === null) return;
    kept.trouble = null;
    flows.events.push(noted(colony, `${who}-recovered`, before.kind, `The ${who} runs again.`));
    return;
  }
  const isSame =
    before !== null && before.kind === trouble.kind && before.line === trouble.line && before.column === trouble.column;
  if (isSame) return;
  kept.trouble = trouble;
  flows.events.push(noted(colony, `${who}-failed`, trouble.kind, placed(trouble), SEVERITY));
}
