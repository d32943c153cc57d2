/** The transition table: what each event does in each situation. DECK.md prints it; `transition` follows it. */
import type { DeckEvent } from './events.ts';
import { isSlotBusy, type State } from './state.ts';
import type { VERBS } from './verbs.ts';

/** Situations of the slot. FLASHING and FLUSHING are the halves of UNMOUNTING; BLOCKED is either, after a failed write. */
export const SLOT_CELLS = [
  'ABSENT',
  'CHECKING',
  'REFUSED',
  'REGISTERED',
  'OPENING',
  'ACTIVE',
  'WORKING',
  'FLASHING',
  'FLUSHING',
  'BLOCKED',
  'HELD',
] as const;
export type SlotCell = (typeof SLOT_CELLS)[number];

/** Situations of the contract. BUSY: the slot waits for an effect. */
export const CONTRACT_CELLS = ['NONE', 'COMMIT', 'AWAIT', 'RUNNING', 'OFFER', 'RESUMABLE', 'BUSY'] as const;
export type ContractCell = (typeof CONTRACT_CELLS)[number];

/** The slot's situation: its phase, unless a phase runs (WORKING) or a boundary is being written (HELD). */
export function slotCellOf(state: State): SlotCell {
  const { slot, contract } = state;
  if (slot.phase === 'UNMOUNTING') return slot.blocked ? 'BLOCKED' : slot.at === 'flash' ? 'FLASHING' : 'FLUSHING';
  if (contract.phase === 'COMMIT') return 'HELD';
  if (contract.phase === 'RUNNING') return 'WORKING';
  if (slot.phase === 'MOUNTED') return slot.fault === null ? 'CHECKING' : 'REFUSED';
  return slot.phase === 'ACTIVE' && slot.save === 'opening' ? 'OPENING' : slot.phase;
}

/** The contract's situation. */
export function contractCellOf(state: State): ContractCell {
  return isSlotBusy(state) ? 'BUSY' : state.contract.phase;
}

type Verbs = typeof VERBS;
/** Names of the verbs that take an event. */
type VerbFor<E> = {
  [N in keyof Verbs]: Parameters<Verbs[N]> extends [unknown] ? N : E extends Parameters<Verbs[N]>[1] ? N : never;
}[keyof Verbs];
type Rows<Cell extends string, Kind extends DeckEvent['kind']> = {
  readonly [K in Kind]: Readonly<Record<Cell, VerbFor<Extract<DeckEvent, { kind: K }>>>>;
};

function row<Cell extends string, V extends string, W extends string = V>(
  cells: readonly Cell[],
  otherwise: V,
  special: Partial<Record<Cell, W>> = {},
): Record<Cell, V | W> {
  return Object.fromEntries(cells.map((cell) => [cell, special[cell] ?? otherwise])) as Record<Cell, V | W>;
}

/** Gestures at the slot, and completions of what it waits for. */
export const SLOT_TABLE = {
  insert: row(SLOT_CELLS, 'wish-file', {
    ABSENT: 'mount',
    REFUSED: 'mount',
    REGISTERED: 'exchange',
    ACTIVE: 'exchange',
    WORKING: 'refuse-in-progress',
  }),
  eject: row(SLOT_CELLS, 'wish-empty', {
    ABSENT: 'refuse-empty',
    REFUSED: 'drop',
    REGISTERED: 'unmount',
    ACTIVE: 'unmount',
    WORKING: 'refuse-in-progress',
  }),
  pull: row(SLOT_CELLS, 'wish-empty', {
    ABSENT: 'refuse-empty',
    REFUSED: 'drop',
    REGISTERED: 'unmount',
    ACTIVE: 'unmount',
    WORKING: 'pull-out',
  }),
  retry: row(SLOT_CELLS, 'refuse-not-blocked', { BLOCKED: 'retry' }),
  force: row(SLOT_CELLS, 'refuse-not-blocked', { BLOCKED: 'force' }),
  parsed: row(SLOT_CELLS, 'ignore', { CHECKING: 'parsed' }),
  'save-opened': row(SLOT_CELLS, 'ignore', { OPENING: 'save-opened' }),
  flashed: row(SLOT_CELLS, 'ignore', { FLASHING: 'chain-flashed', HELD: 'committed' }),
  'save-flushed': row(SLOT_CELLS, 'ignore', { FLUSHING: 'save-flushed' }),
} as const satisfies Rows<SlotCell, SlotEventKind>;

type SlotEventKind =
  | 'insert'
  | 'eject'
  | 'pull'
  | 'retry'
  | 'force'
  | 'parsed'
  | 'save-opened'
  | 'flashed'
  | 'save-flushed';

/** What is done with contracts, what comes back of them, and what the page does. */
export const CONTRACT_TABLE = {
  accept: row(CONTRACT_CELLS, 'refuse-under-way', { NONE: 'accept', COMMIT: 'refuse-busy', BUSY: 'refuse-busy' }),
  choose: row(CONTRACT_CELLS, 'refuse-no-choice', { AWAIT: 'choose', COMMIT: 'refuse-busy', BUSY: 'refuse-busy' }),
  resume: row(CONTRACT_CELLS, 'refuse-under-way', {
    NONE: 'refuse-nothing',
    OFFER: 'resume',
    RESUMABLE: 'resume',
    COMMIT: 'refuse-busy',
    BUSY: 'refuse-busy',
  }),
  suspend: row(CONTRACT_CELLS, 'suspend', { NONE: 'refuse-nothing', COMMIT: 'refuse-busy', BUSY: 'refuse-busy' }),
  abandon: row(CONTRACT_CELLS, 'abandon', { NONE: 'refuse-nothing', COMMIT: 'refuse-busy', BUSY: 'refuse-busy' }),
  unshelve: row(CONTRACT_CELLS, 'refuse-under-way', { NONE: 'unshelve', COMMIT: 'refuse-busy', BUSY: 'refuse-busy' }),
  buy: row(CONTRACT_CELLS, 'buy', { COMMIT: 'refuse-busy', BUSY: 'refuse-busy' }),
  rename: row(CONTRACT_CELLS, 'rename', { COMMIT: 'refuse-busy', BUSY: 'refuse-busy' }),
  evidence: row(CONTRACT_CELLS, 'evidence', { COMMIT: 'refuse-busy', BUSY: 'refuse-busy' }),
  'visible-ms': row(CONTRACT_CELLS, 'ignore', { AWAIT: 'wait' }),
  'phase-ended': row(CONTRACT_CELLS, 'ignore', { RUNNING: 'phase-ended' }),
  'phase-failed': row(CONTRACT_CELLS, 'ignore', { RUNNING: 'phase-failed' }),
  colony: row(CONTRACT_CELLS, 'colony'),
  hide: row(CONTRACT_CELLS, 'hide'),
  show: row(CONTRACT_CELLS, 'show'),
  heard: row(CONTRACT_CELLS, 'heard'),
  spoke: row(CONTRACT_CELLS, 'spoke'),
} as const satisfies Rows<ContractCell, Exclude<DeckEvent['kind'], SlotEventKind>>;
