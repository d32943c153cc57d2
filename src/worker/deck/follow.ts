/** The deck and the colony: what has become of it, and what it has to be told. */
import type { Run } from '../../core/cartridge/run.ts';
import { seatTermsOf } from '../../core/cartridge/formats/capability/terms.ts';
import { registeredIn } from '../../core/deck/slot/state.ts';
import type { Held } from './held.ts';
import { aheadOf, isBounty, ordersFor } from './orders.ts';
import { send } from './send.ts';
import { endOf } from './watch.ts';

/** Among the orders given: that the player was told of a refusal. */
const TOLD = 'told';

/** Takes in what has become of the colony. Nothing is ordered here: what was is not in its log yet. */
export function follow(held: Held, run: Run | null): void {
  if (run !== held.seen) take(held, run);
  for (let end = held.checking.next(); end !== null; end = held.checking.next()) send(held, end);
  const { contract } = held.state;
  if (run === null || contract.phase !== 'RUNNING' || isBounty(contract.chain)) return;
  if (held.watched?.ticket !== contract.ticket)
    held.watched = { ticket: contract.ticket, begun: false, ordered: false };
  const end = endOf(held.state, run.colony, held.watched, run.nextCommand < run.commands.length);
  if (end?.kind === 'phase-ended') held.saves.count(end.outcome);
  if (end !== null) send(held, end);
}

/** Another run is in the colony bay: another colony, or the same one at another moment. */
function take(held: Held, run: Run | null): void {
  const id = run?.identity.id ?? null;
  const isOther = id !== held.state.colony;
  held.seen = run;
  held.given = new Set();
  // The same colony of another moment begins the phase anew, or is at it already.
  held.watched = null;
  if (isOther) send(held, { kind: 'colony', id });
}

/** What the colony has to be told so that its bay is as the deck's. The last thing of an ask. */
export function order(held: Held, run: Run): void {
  const { state, given, todo, watched } = held;
  const pending = run.commands.slice(run.nextCommand).map(([, command]) => command);
  const module = registeredIn(state);
  const racked = module === null ? null : held.rack.find(module.digest);
  const seat = racked === null ? null : seatTermsOf(racked.file);
  for (const command of ordersFor(state, aheadOf(run.colony.bay, pending), seat)) {
    if (given.has(command.kind)) {
      if (command.kind === 'seat-module' && pending.length === 0 && !given.has(TOLD)) {
        given.add(TOLD);
        todo.push({ kind: 'notice', notice: 'colony-refused' });
      }
      continue;
    }
    given.add(command.kind);
    if (watched !== null && command.kind === 'start-phase') watched.ordered = true;
    todo.push({ kind: 'command', command });
  }
}
