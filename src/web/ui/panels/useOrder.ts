/** Orders given from panels: sent to the colony, and known again while they wait for the next tick. */
import { useApp } from '../../app/store.ts';
import type { Command } from '../../../core/colony/commands/command.ts';
import { useDeck } from '../deckContext.ts';

/** Sends an order. `over`: nobody is left to carry one out, or the simulation has stopped. */
export function useOrder(): { readonly order: (command: Command) => void; readonly over: boolean } {
  const deck = useDeck();
  const over = useApp((state) => state.phase === 'crashed' || state.card?.alive === false);
  return { order: (command) => void deck.command(command), over };
}

/** Whether two orders ask for the same. */
export function sameOrder(a: Command, b: Command): boolean {
  const asked = Object.entries(a);
  const other: Partial<Record<string, unknown>> = b;
  return asked.length === Object.keys(b).length && asked.every(([key, value]) => other[key] === value);
}
