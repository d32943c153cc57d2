/**
 * What the colony has to be told so that its bay is as the deck's: seat, contract and phase. It is worked out anew from both
 * sides each time, so that nothing that was lost, refused or undone leaves them apart.
 */
import { isBountyProgram } from '../../core/deck/board/bounties.ts';
import { DECK_TAG } from '../../core/deck/capabilities.ts';
import type { Chain } from '../../core/deck/record/chain.ts';
import { registeredIn, type State } from '../../core/deck/slot/state.ts';
import type { Bay, ContractTerms, Evidence, SeatTerms } from '../../core/colony/baySchema.ts';
import type { Command } from '../../core/colony/commands/command.ts';
import { contractTermsOf, DECK_ID } from '../../core/cartridge/formats/capability/terms.ts';
import { unreachable } from '../../core/kernel/result.ts';

/** As much of the colony's bay as orders turn on. */
export type Ahead = {
  seat: string | null;
  contract: { id: string; state: 'between' | 'running' | 'held'; option: string; done: number } | null;
  suspended: { id: string; option: string; state: 'between' | 'running' | 'held'; done: number }[];
  readonly ended: ReadonlySet<string>;
};

const briefOf = ({ id, state, option, outcomes }: NonNullable<Bay['contract']>) => ({
  id,
  state,
  option,
  done: outcomes.length,
});

/** The colony's bay as it will be once what is logged and not yet applied has been. */
export function aheadOf(bay: Bay, pending: readonly Command[]): Ahead {
  const ahead: Ahead = {
    seat: bay.seat?.digest ?? null,
    contract: bay.contract === null ? null : briefOf(bay.contract),
    suspended: bay.suspended.map(briefOf),
    ended: new Set(bay.done.map(({ id }) => id)),
  };
  for (const command of pending) if (isOfBay(command)) applied(ahead, command);
  return ahead;
}

/** Commands that change the bay. */
const BAY_KINDS = [
  'seat-module',
  'remove-module',
  'accept-contract',
  'start-phase',
  'suspend-contract',
  'resume-contract',
  'abandon-contract',
] as const;
type BayCommand = Extract<Command, { kind: (typeof BAY_KINDS)[number] }>;

function isOfBay(command: Command): command is BayCommand {
  return BAY_KINDS.some((kind) => kind === command.kind);
}

function applied(ahead: Ahead, command: BayCommand): void {
  const { contract } = ahead;
  switch (command.kind) {
    case 'seat-module':
      ahead.seat ??= command.module.digest;
      return;
    case 'remove-module':
      ahead.seat = null;
      if (contract?.state === 'running') contract.state = 'held';
      return;
    case 'accept-contract':
      ahead.contract ??= { id: command.contract.id, state: 'between', option: '', done: 0 };
      return;
    case 'start-phase':
      if (contract?.id === command.contract) contract.state = 'running';
      return;
    case 'suspend-contract':
      if (contract === null) return;
      ahead.suspended.push({ ...contract, state: contract.state === 'running' ? 'held' : contract.state });
      ahead.contract = null;
      return;
    case 'resume-contract': {
      const back = ahead.suspended.find(({ id }) => id === command.contract);
      if (back === undefined || contract !== null) return;
      ahead.suspended = ahead.suspended.filter((one) => one !== back);
      ahead.contract = back;
      return;
    }
    case 'abandon-contract':
      if (contract?.id === command.contract) ahead.contract = null;
      ahead.suspended = ahead.suspended.filter(({ id }) => id !== command.contract);
      return;
    default:
      return unreachable(command);
  }
}

/** Whether the host alone does this contract: then nothing of it is in the colony. */
export function isBounty({ terms }: Pick<Chain, 'terms'>): boolean {
  return terms.phases.every(({ needs, program }) => needs === DECK_TAG && isBountyProgram(program));
}

/** The contract that the colony is to have under way now; null when it is to have none, or is to be left as it is. */
function wantedChain({ contract, colony }: State): Chain | null {
  if (contract.phase !== 'AWAIT' && contract.phase !== 'RUNNING') return null;
  return contract.chain.colony === colony && !isBounty(contract.chain) ? contract.chain : null;
}

/** What a chain is as the colony's contract. */
function termsFor(chain: Chain, evidence: Evidence | null): ContractTerms {
  return contractTermsOf(chain.offeredBy ?? DECK_ID, chain.terms, chain.id, readsDead(chain.terms) ? evidence : null);
}

/** Whether a job reads the cartridge of a colony that died. */
export function readsDead({ reward = [] }: Chain['terms']): boolean {
  return reward.some(({ what }) => what === 'governor-lesson');
}

/** The orders, in the order in which they are to be logged. `seatTerms` are those of the module in the slot. */
export function ordersFor(
  state: State,
  before: Ahead,
  seatTerms: SeatTerms | null,
  evidence: Evidence | null,
): readonly Command[] {
  const orders: BayCommand[] = [];
  const order = (command: BayCommand): void => {
    orders.push(command);
    applied(before, command);
  };
  if (before.seat !== null && before.seat !== (seatTerms?.digest ?? null)) order({ kind: 'remove-module' });
  const module = registeredIn(state);
  if (before.seat === null && seatTerms !== null && module !== null) order({ kind: 'seat-module', module: seatTerms });
  clearAway(state, before, order);
  const chain = wantedChain(state);
  if (chain === null || before.ended.has(chain.id)) return orders;
  if (before.contract === null)
    if (before.suspended.some(({ id }) => id === chain.id)) order({ kind: 'resume-contract', contract: chain.id });
    else order({ kind: 'accept-contract', contract: termsFor(chain, evidence) });
  const { contract } = before;
  if (state.contract.phase !== 'RUNNING' || contract?.id !== chain.id || contract.state === 'running') return orders;
  if (contract.done !== chain.records.length) return orders;
  // One that was cut off goes on as it was begun.
  const option = contract.state === 'held' ? contract.option || null : chain.option;
  order({ kind: 'start-phase', contract: chain.id, phase: chain.records.length, option, chain: { ...chain.values } });
  return orders;
}

/** What the deck has settled is given up in the colony too, and what stands in the way is put on its shelf. */
function clearAway(state: State, before: Ahead, order: (command: BayCommand) => void): void {
  const { settled, suspended } = state.deck;
  for (const { id } of before.suspended.filter((one) => settled.includes(one.id)))
    order({ kind: 'abandon-contract', contract: id });
  const { contract } = before;
  if (contract === null) return;
  if (settled.includes(contract.id)) return order({ kind: 'abandon-contract', contract: contract.id });
  const wanted = wantedChain(state);
  const isInTheWay = wanted !== null && wanted.id !== contract.id;
  if (isInTheWay || suspended.some(({ id }) => id === contract.id)) order({ kind: 'suspend-contract' });
}
