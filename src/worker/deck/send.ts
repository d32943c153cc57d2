/** One event, and all that follows from it here. */
import type { DeckEvent } from '../../core/deck/slot/events.ts';
import type { DeckRefusal } from '../../core/deck/slot/refusals.ts';
import { chainOf } from '../../core/deck/slot/state.ts';
import { transition } from '../../core/deck/slot/transition.ts';
import type { Held } from './held.ts';
import { perform } from './perform.ts';

/** Lets the rules decide, and then about what that ended in, first come first. @returns why the event was refused. */
export function send(held: Held, event: DeckEvent): DeckRefusal | null {
  const inbox: DeckEvent[] = [];
  const refused = decide(held, event, inbox);
  for (let next = inbox.shift(); next !== undefined; next = inbox.shift()) decide(held, next, inbox);
  return refused;
}

function decide(held: Held, event: DeckEvent, inbox: DeckEvent[]): DeckRefusal | null {
  const before = chainOf(held.state);
  const step = transition(held.state, event);
  if (!step.ok) return step.error;
  held.state = step.value.state;
  for (const effect of step.value.effects) {
    const ended = perform(held, effect, before);
    if (ended !== null) inbox.push(ended);
  }
  const line = held.voice.speak(held.state, held.seen);
  if (line !== null) inbox.push({ kind: 'spoke', line });
  return null;
}
