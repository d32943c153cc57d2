/** What the timeline shows, and what can be done there. It looks at copies: the running colony is never touched. */
import { create } from 'zustand';
import type { Refusal } from '../../../core/cartridge/refusal.ts';
import type {
  AsItWas,
  Compared,
  FromPast,
  Mark,
  Merged,
  Past,
  SeriesFact,
  SeriesKey,
  Side,
  ToPast,
  Values,
} from '../../../core/talk/past.ts';
import type { Change } from '../../../core/replay/change.ts';
import type { Deck, Outcome } from '../face.ts';
import { useApp } from '../store.ts';
import { newId } from '../ids.ts';
import { connectPast } from '../worker.ts';
import { openRequests, type Requests } from './requests.ts';

/** One run as it is looked at. */
export type Looked = {
  readonly past: Past;
  readonly values: Values;
  readonly firstSol: number;
  readonly marks: readonly Mark[];
};

type State = {
  readonly facts: readonly SeriesFact[];
  readonly a: Looked | null;
  readonly b: Looked | null;
  /** How far an opening is: sols computed, and sols there are. */
  readonly passing: { readonly done: number; readonly of: number } | null;
  readonly sol: number;
  /** Whether the sol under the needle is of the run's present, and is to stay so. */
  readonly at: AsItWas | null;
  readonly atB: AsItWas | null;
  readonly compared: Compared | null;
  readonly preview: Merged | null;
  /** What went wrong last, in a sentence. */
  readonly problem: string | null;
  /** Series that are charted, from the top. */
  readonly shown: readonly SeriesKey[];
};

/** The four reserves: what a person looks at first. */
const FIRST_SHOWN: readonly SeriesKey[] = ['oxygenSols', 'waterSols', 'foodSols', 'powerSols'];

const NOTHING = { a: null, b: null, passing: null, sol: 0, at: null, atB: null, compared: null, preview: null };

/** The store of the timeline. */
export const usePast = create<State>(() => ({ ...NOTHING, facts: [], problem: null, shown: FIRST_SHOWN }));

let requests: Requests<ToPast, FromPast> | null = null;

function line(): Requests<ToPast, FromPast> {
  requests ??= openRequests<ToPast, FromPast>(connectPast, (message) => {
    if (message.kind === 'ready') usePast.setState({ facts: message.series });
    if (message.kind === 'passed') {
      const { firstSol, lastSol, doneSol } = message.past;
      usePast.setState({ passing: { done: doneSol - firstSol, of: lastSol - firstSol } });
    }
  });
  return requests;
}

function failed(error: Refusal): void {
  // A worker that broke is started anew by the next wish.
  if (error.kind === 'crashed') {
    requests?.close();
    requests = null;
  }
  usePast.setState({ passing: null, problem: error.message });
}

/** Every series is asked for at once: switching charts and exporting need no word with the worker. */
async function look(side: Side, bytes: Uint8Array): Promise<boolean> {
  usePast.setState({ passing: { done: 0, of: 0 }, problem: null });
  const copy = bytes.slice();
  const opened = await line().ask('opened', { kind: 'open', side, bytes: copy }, [copy.buffer]);
  if (!opened.ok) {
    failed(opened.error);
    return false;
  }
  const keys = usePast.getState().facts.map(({ key }) => key);
  const told = await line().ask('series', { kind: 'series', side, keys });
  if (!told.ok) {
    failed(told.error);
    return false;
  }
  const { values, firstSol, marks } = told;
  usePast.setState({ passing: null, [side]: { past: opened.past, values, firstSol, marks }, preview: null });
  await compare();
  return true;
}

async function compare(): Promise<void> {
  const { a, b } = usePast.getState();
  if (a === null || b === null) return usePast.setState({ compared: null });
  const told = await line().ask('compared', { kind: 'compare' });
  if (told.ok) usePast.setState({ compared: told.compared });
  else failed(told.error);
}

/** Looks back at the colony in the bay, as it stands; the needle goes to its present. Another colony's past is forgotten. */
export async function openPast(deck: Deck): Promise<void> {
  let bytes: Uint8Array;
  try {
    bytes = await deck.eject();
  } catch (error) {
    usePast.setState({ problem: error instanceof Error ? error.message : String(error) });
    return;
  }
  if (await look('a', bytes)) {
    const { a, sol, at } = usePast.getState();
    if (a === null) return;
    const same = at?.view.card.id === a.past.card.id;
    await scrub(same ? Math.min(sol, a.past.lastSol) : a.past.lastSol);
  }
}

/** Puts a file beside it, as B. */
export async function openBeside(bytes: Uint8Array): Promise<void> {
  if (await look('b', bytes)) await scrub(usePast.getState().sol);
}

/** Takes B away. */
export function closeBeside(): void {
  line().tell({ kind: 'close', side: 'b' });
  usePast.setState({ b: null, compared: null, preview: null, atB: null });
}

/** Exchanges A and B on the screen; the bay is left alone. */
export async function exchange(): Promise<void> {
  line().tell({ kind: 'exchange' });
  const { a, b, at, atB } = usePast.getState();
  usePast.setState({ a: b, b: a, at: atB, atB: at, preview: null });
  await compare();
}

/** The last sol that either run has. */
export function lastSolOf({ a, b }: Pick<State, 'a' | 'b'>): number {
  return Math.max(a?.past.lastSol ?? 0, b?.past.lastSol ?? 0);
}

/** The first sol that either run has. */
export function firstSolOf({ a, b }: Pick<State, 'a' | 'b'>): number {
  return Math.min(a?.past.firstSol ?? 0, b?.past.firstSol ?? Infinity);
}

let wanted: number | null = null;
let asking = false;

/** Moves the needle to a sol at once; what is shown of it follows, the last wish alone. */
export async function scrub(sol: number): Promise<void> {
  const state = usePast.getState();
  const to = Math.max(firstSolOf(state), Math.min(lastSolOf(state), Math.round(sol)));
  usePast.setState({ sol: to });
  wanted = to;
  if (asking) return;
  asking = true;
  while (wanted !== null) {
    const next: number = wanted;
    wanted = null;
    for (const side of ['a', 'b'] as const) {
      const looked: Looked | null = usePast.getState()[side];
      if (looked === null) continue;
      const within = Math.max(looked.past.firstSol, Math.min(looked.past.lastSol, next));
      const told = await line().ask('at', { kind: 'at', side, sol: within });
      if (!told.ok) failed(told.error);
      else usePast.setState(side === 'a' ? { at: told.at } : { atB: told.at });
    }
  }
  asking = false;
}

/** A fork to be made: its name, and what its card says of it. */
export type ForkSays = { readonly name: string; readonly forked: string };

/** Seats a fork that leaves A at a sol, or at the tick of a change with it ordered. What ran goes on the shelf. */
export async function forkAt(
  deck: Deck,
  sol: number,
  { name, forked }: ForkSays,
  change: Change | null,
): Promise<Outcome<object>> {
  const created = new Date().toISOString();
  const made = await line().ask('forked', { kind: 'fork', side: 'a', sol, id: newId(), created, name, change });
  if (!made.ok) {
    failed(made.error);
    return made;
  }
  const seated = await deck.insert(made.bytes, name);
  if (seated.ok) useApp.setState(({ swap }) => ({ swap: swap && { ...swap, forked } }));
  return seated;
}

/** What A would be with B merged into it. */
export async function previewMerge(): Promise<void> {
  const told = await line().ask('merged', { kind: 'merge' });
  if (told.ok) usePast.setState({ preview: told });
  else failed(told.error);
}

/** Closes the preview, the problem, or puts other series on the charts. */
export function setPast(change: Partial<Pick<State, 'preview' | 'problem' | 'shown'>>): void {
  usePast.setState(change);
}
