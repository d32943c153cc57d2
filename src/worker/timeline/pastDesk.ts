/** The behaviour of the worker that holds the past, with no `self` and no timer in it. It never touches the running colony. */
import { unreachable } from '../../core/kernel/result.ts';
import { decode } from '../../core/cartridge/codec.ts';
import { runOf } from '../../core/cartridge/convert.ts';
import { ledgerOf } from '../../core/cartridge/ledgerOf.ts';
import { refusal, type Refusal } from '../../core/cartridge/refusal.ts';
import type { Cartridge } from '../../core/cartridge/schema.ts';
import type { AsItWas, FromPast, Past, Side, ToPast } from '../../core/talk/past.ts';
import { absenceOf } from '../../core/mars/ledger/held.ts';
import type { Card } from '../../core/talk/card.ts';
import { cardOf } from '../card.ts';
import { detailsOf } from '../details.ts';
import type { FrameSource } from '../frames.ts';
import { viewOf } from '../view.ts';
import { compared, merged } from './compare.ts';
import { createHistory, type History } from './history.ts';
import { leave } from './leave.ts';

/** Sols between two looks at the messages: some hundredths of a second. */
const PART_SOLS = 20;
/** Parts between two words on how far it is. */
const TOLD_EVERY = 5;

export type PastDesk = {
  receive(message: ToPast): void;
  /** A part of what is under way. @returns whether to be called again at once. */
  pass(): boolean;
};

type Opening = { readonly history: History; readonly requestId: number };

/** A desk that talks through `post` and has its frames from `frames`. */
export function createPastDesk(
  post: (message: FromPast, transfer?: Transferable[]) => void,
  frames: FrameSource,
): PastDesk {
  const sides: Record<Side, History | null> = { a: null, b: null };
  let openings: Opening[] = [];
  /** A frame is on its way, and nothing can go on without it. */
  let waiting = false;
  let parts = 0;
  const cards = new WeakMap<Cartridge, Card>();
  const stranded = new Map<History, string>();

  const sideOf = (history: History): Side | null => (sides.a === history ? 'a' : sides.b === history ? 'b' : null);

  /** The card of a file, made once: it is told again and again while the past is computed. */
  function cardFor(made: Cartridge, { ledger }: History): Card {
    const card = cards.get(made) ?? cardOf(runOf(made, ledger), null);
    cards.set(made, card);
    return card;
  }

  function pastOf(history: History): Past {
    const made = history.cartridge();
    return {
      card: cardFor(made, history),
      firstSol: history.firstSol,
      lastSol: history.lastSol(),
      doneSol: history.doneSol(),
      problem: history.problem() ?? stranded.get(history) ?? null,
    };
  }

  function open({ side, bytes, requestId }: Extract<ToPast, { kind: 'open' }>): void {
    const decoded = decode(bytes);
    if (!decoded.ok) return refuse(requestId, decoded.error);
    const { cartridge } = decoded.value;
    const known = sides[side];
    if (known?.extend(cartridge) === true) {
      openings.push({ history: known, requestId });
      return;
    }
    const ledger = ledgerOf(cartridge.genesis.ledger, cartridge.frames, frames.ledger);
    if (!ledger.ok) return refuse(requestId, ledger.error);
    giveUp(known);
    const history = createHistory(cartridge, ledger.value);
    sides[side] = history;
    openings.push({ history, requestId });
  }

  function giveUp(history: History | null): void {
    for (const { requestId } of openings.filter((one) => one.history === history))
      refuse(requestId, refusal('no-colony', 'Another cartridge was opened in its place.'));
    openings = openings.filter((one) => one.history !== history);
  }

  function refuse(requestId: number, error: Refusal): void {
    post({ kind: 'refused', requestId, error });
  }

  /** The history of a side, or a refusal. */
  function need(side: Side, requestId: number): History | null {
    const history = sides[side];
    if (history === null) refuse(requestId, refusal('no-colony', `There is no cartridge ${side.toUpperCase()}.`));
    return history;
  }

  function receive(message: ToPast): void {
    switch (message.kind) {
      case 'open':
        return open(message);
      case 'close':
        giveUp(sides[message.side]);
        sides[message.side] = null;
        return;
      case 'exchange':
        [sides.a, sides.b] = [sides.b, sides.a];
        return;
      case 'series': {
        const history = need(message.side, message.requestId);
        if (history === null) return;
        const { requestId, keys } = message;
        const values = history.series(keys);
        const transfer = Object.values(values).map(({ buffer }) => buffer);
        return post(
          { kind: 'series', requestId, firstSol: history.firstSol, values, marks: history.marks() },
          transfer,
        );
      }
      case 'at': {
        const history = need(message.side, message.requestId);
        if (history === null) return;
        return post({ kind: 'at', requestId: message.requestId, at: asItWas(history, message.sol) });
      }
      case 'fork': {
        const history = need(message.side, message.requestId);
        if (history === null) return;
        const made = leave(history.cartridge(), history.ledger, message);
        if (!made.ok) return refuse(message.requestId, made.error);
        const { bytes, card } = made.value;
        return post({ kind: 'forked', requestId: message.requestId, bytes, card }, [bytes.buffer]);
      }
      case 'compare':
      case 'merge': {
        const [a, b] = [need('a', message.requestId), sides.b];
        if (a === null) return;
        if (b === null) return void need('b', message.requestId);
        const { requestId } = message;
        if (message.kind === 'compare') return post({ kind: 'compared', requestId, compared: compared(a, b) });
        const made = merged(a, b);
        if (!made.ok) return refuse(requestId, made.error);
        return post({ kind: 'merged', requestId, ...made.value }, [made.value.bytes.buffer]);
      }
      default:
        return unreachable(message);
    }
  }

  function pass(): boolean {
    const [first] = openings;
    if (first === undefined || waiting) return false;
    const { history, requestId } = first;
    const done = history.pass(PART_SOLS);
    const wanted = history.wants();
    if (wanted !== null) {
      fetch(history, wanted);
      if (!stranded.has(history)) return false;
    }
    if (done || stranded.has(history)) {
      openings.shift();
      post({ kind: 'opened', requestId, past: pastOf(history) });
    } else {
      const side = sideOf(history);
      if (side !== null && ++parts % TOLD_EVERY === 0) post({ kind: 'passed', side, past: pastOf(history) });
    }
    return openings.length > 0;
  }

  function fetch(history: History, sol: number): void {
    if (history.ledger !== frames.ledger) {
      stranded.set(history, `The past ends here: ${absenceOf(history.ledger, sol)}.`);
      return;
    }
    waiting = true;
    void frames.bring(sol).then((problem) => {
      waiting = false;
      if (problem !== null) stranded.set(history, problem);
    });
  }

  return { receive, pass };
}

/** The colony at the end of a sol, as the console shows one. */
function asItWas(history: History, sol: number): AsItWas {
  const run = history.at(sol);
  const view = viewOf(run, cardOf(run, null), {
    running: false,
    speed: 1,
    slowedBy: null,
    stalled: null,
    events: [],
    ticksComputed: 0,
    skyBefore: null,
  });
  return { sol, view, details: detailsOf(run) };
}
