/** What a governor asks for by name: to build, to switch, to study, to order, to protect, each by the code of the command. */
import { build } from '../commands/build.ts';
import { orderSupply } from '../commands/orderSupply.ts';
import { protocol } from '../commands/protocol.ts';
import { setModule } from '../commands/setModule.ts';
import { research } from '../commands/research.ts';
import type { ColonyEvent } from '../events.ts';
import type { Flows } from '../flows.ts';
import type { Colony } from '../schema.ts';
import { SHIPS_PER_WINDOW } from '../works/constants.ts';
import { PROTOCOL, PROTOCOL_KEYS } from '../works/protocolTable.ts';
import { moduleNamed } from './moduleNames.ts';
import type { Wishes } from './outputs.ts';

/** Null: it waits, and there is nothing to say. */
type Came = ColonyEvent | string | null;

/** Begins what is asked for and can be begun. @returns what was refused, in sentences. */
export function runErrands(
  colony: Colony,
  flows: Flows,
  { build: module, off, on, research: tech, supply, protocol: name }: Wishes,
): string[] {
  const refused: string[] = [];
  const run = (item: string, errand: (colony: Colony, item: string) => Came): void => {
    if (item === '') return;
    const came = errand(colony, item.slice(0, MOST_NAME));
    if (typeof came === 'string') refused.push(came);
    else if (came !== null) flows.events.push(came);
  };
  run(module, begin);
  run(off, (_, item) => switched(colony, item, false));
  run(on, (_, item) => switched(colony, item, true));
  run(tech, study);
  run(supply, order);
  // Last: what else was set is what comes back at its end.
  run(name, protect);
  return refused;
}

/** Longer than any key. */
const MOST_NAME = 40;

/** One of a kind at a time. */
function begin(colony: Colony, item: string): Came {
  const key = moduleNamed(item);
  if (key === null) return `Nobody here can build ${item}.`;
  if (colony.works.some((work) => work.key === key)) return null;
  return build(colony, { kind: 'build', module: key });
}

/** All of a kind, the first in this sol, the next in the next. */
function switched(colony: Colony, item: string, on: boolean): Came {
  const key = moduleNamed(item);
  if (key === null) return `There is no kind of module called ${item}.`;
  const module = colony.built.find((one) => one.key === key && one.offline === on);
  return module === undefined ? null : setModule(colony, { kind: 'set-module', id: module.id, on });
}

/** Nothing that is being worked on is put aside for it. */
function study(colony: Colony, tech: string): Came {
  return colony.research.running !== null ? null : research(colony, { kind: 'research', tech });
}

/** It waits while another order is not answered yet, as many ships are coming as leave in one window, or the link is closed. */
function order(colony: Colony, cargo: string): Came {
  const { order: sent, ships, conditions, plant } = colony;
  const canGo = sent === null && ships.length < SHIPS_PER_WINDOW && conditions.linkOpen && plant.linkScale > 0;
  return canGo ? orderSupply(colony, { kind: 'order-supply', cargo }) : null;
}

/** While one is in force, or an override, it waits. What a hand has set is not held against it. */
function protect(colony: Colony, name: string): Came {
  if (colony.protocol !== null) return null;
  const key = PROTOCOL_KEYS.find((one) => one === name);
  const { byHand } = colony.mind.governor;
  if (key !== undefined) {
    const { title, allocation, ration } = PROTOCOL[key];
    if (allocation !== null && byHand.allocation) return `${title} would change the allocation, which is set by hand.`;
    if (ration !== null && byHand.ration) return `${title} would change the ration, which is set by hand.`;
  }
  return protocol(colony, { kind: 'protocol', name });
}
