/** `window.marsdeck`: the deck's verbs for tests, agents and the console. Arguments come from strangers and are checked. */
import type { Refusal } from '../../core/cartridge/refusal.ts';
import type { Command } from '../../core/colony/commands/command.ts';
import { SPEEDS, type Speed } from '../../core/talk/speed.ts';
import type { View } from '../../core/talk/view.ts';
import type { DeckGesture } from '../../core/talk/deck.ts';
import type { DeckOutcome } from './deck/face.ts';
import { factsOf, type DeckFacts } from './deck/facts.ts';
import type { Deck, Outcome } from './face.ts';
import { statusOf, type Status } from './status.ts';
import { useApp } from './store.ts';

/** Promises never reject: a failure is `{ok: false, error}`. `newColony` and `insert` leave the clock paused. */
export type Marsdeck = {
  /** Resolves when the deck can be used. */
  readonly ready: Promise<void>;
  status(): Status;
  /** `{mission, seed}`; a custom mission takes `{people, robots, site, startSol, supplies, fuse}` too, each if it is given. */
  newColony(options: unknown): Promise<Outcome<object>>;
  play(): Promise<Outcome<object>>;
  pause(): Promise<Outcome<object>>;
  setSpeed(speed: unknown): Promise<Outcome<object>>;
  advance(options: unknown): Promise<Outcome<object>>;
  command(command: unknown): Promise<Outcome<object>>;
  exportCartridge(): Promise<Outcome<{ readonly text: string }>>;
  insert(text: unknown): Promise<Outcome<object>>;
  /** The deck as it stands: what is in the module bay, the contract under way, and the board. */
  deck(): DeckFacts;
  /** Puts a module of the rack into the slot, by its id. */
  seat(id: unknown): Promise<DeckOutcome>;
  /** Takes the module out, safely. Refused while a phase runs. */
  remove(): Promise<DeckOutcome>;
  /** Takes it out at once. A phase that runs is cut off. */
  pull(): Promise<DeckOutcome>;
  /** Accepts an offer of the board, by its id. */
  accept(id: unknown): Promise<DeckOutcome>;
  /** Chooses how the phase to come is done, by the id of the option. */
  choose(option: unknown): Promise<DeckOutcome>;
  suspend(): Promise<DeckOutcome>;
  abandon(): Promise<DeckOutcome>;
  /** Goes on with the contract under way; with an id, takes that one off the shelf. */
  resume(id?: unknown): Promise<DeckOutcome>;
};

declare global {
  interface Window {
    marsdeck: Marsdeck;
  }
}

/** The object, usable before the deck is: whatever is asked waits for it. */
export function createMarsdeck(opening: Promise<Deck>, latest: () => View | null): Marsdeck {
  async function settle<T>(work: (deck: Deck) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    try {
      return await work(await opening);
    } catch (error) {
      return { ok: false, error: refusalOf(error) };
    }
  }

  async function atDeck(gesture: DeckGesture): Promise<DeckOutcome> {
    try {
      return await (await opening).bay.do(gesture);
    } catch (error) {
      return { ok: false, error: refusalOf(error) };
    }
  }
  const named = (value: unknown, what: string, gesture: (name: string) => DeckGesture): Promise<DeckOutcome> =>
    typeof value === 'string' ? atDeck(gesture(value)) : Promise.resolve(invalid(`${what} is named by its id.`));

  return {
    ready: opening
      .then((deck) => deck.bay.ready())
      .then(
        () => {},
        () => {},
      ),
    deck: factsOf,
    seat: (id) => named(id, 'A module', (module) => ({ kind: 'seat', module })),
    remove: () => atDeck({ kind: 'eject' }),
    pull: () => atDeck({ kind: 'pull' }),
    accept: (id) => named(id, 'A contract', (offer) => ({ kind: 'accept', offer })),
    choose: (id) => named(id, 'An option', (option) => ({ kind: 'choose', option })),
    suspend: () => atDeck({ kind: 'suspend' }),
    abandon: () => atDeck({ kind: 'abandon' }),
    resume: (id) =>
      id === undefined
        ? atDeck({ kind: 'resume' })
        : named(id, 'A contract', (contract) => ({ kind: 'unshelve', contract })),
    status: () => statusOf(latest(), useApp.getState()),
    newColony: (options) =>
      settle(async (deck) => {
        const { mission, seed, ...settings } = fieldsOf(options);
        if (typeof mission !== 'string') return invalid('A colony needs a mission, by its key.', '/mission');
        if (seed !== undefined && typeof seed !== 'number')
          return invalid('A seed is a whole number from 0 up.', '/seed');
        const born = seed === undefined ? { mission } : { mission, seed };
        return deck.newColony(mission === 'custom' ? { ...born, custom: settings } : born);
      }),
    play: () => settle((deck) => deck.play()),
    pause: () => settle((deck) => deck.pause()),
    setSpeed: (speed) =>
      settle(async (deck) => {
        if (!isSpeed(speed)) return invalid(`A speed is one of ${SPEEDS.join(', ')}.`);
        return deck.setSpeed(speed);
      }),
    advance: (options) =>
      settle(async (deck) => {
        const { sols } = fieldsOf(options);
        if (!isCount(sols)) return invalid('Sols are a whole number from 1 up.', '/sols');
        return deck.advance({ sols });
      }),
    command: (command) =>
      settle(async (deck) => {
        if (!isCommand(command)) return invalid('A command is an object with a kind.', '/kind');
        return deck.command(command);
      }),
    exportCartridge: () => settle(async (deck) => ({ ok: true, text: new TextDecoder().decode(await deck.eject()) })),
    insert: (text) =>
      settle(async (deck) => {
        if (typeof text !== 'string') return invalid('A cartridge is inserted as text.');
        return deck.insert(new TextEncoder().encode(text), 'inserted text');
      }),
  };
}

function invalid(message: string, path = ''): { readonly ok: false; readonly error: Refusal } {
  return { ok: false, error: { kind: 'invalid-argument', message, path } };
}

function fieldsOf(value: unknown): Partial<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function isSpeed(value: unknown): value is Speed {
  return SPEEDS.some((speed) => speed === value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 1;
}

/** Only as much as the page needs: the worker checks the rest. */
function isCommand(value: unknown): value is Command {
  return typeof fieldsOf(value)['kind'] === 'string';
}

/** What `Deck.eject` throws carries its refusal; anything else is a bug of ours, told as it is. */
function refusalOf(error: unknown): Refusal {
  const cause = error instanceof Error ? error.cause : null;
  if (isRefusal(cause)) return cause;
  return { kind: 'crashed', message: error instanceof Error ? error.message : String(error), path: '' };
}

function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'kind' in value && 'message' in value && 'path' in value;
}
