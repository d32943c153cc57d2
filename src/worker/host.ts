/**
 * The worker's whole behaviour, with no `self`, clock or timer in it, so that Node can test it. It owns the running colony
 * and is the only writer. Wall time, given to `tick`, decides how many ticks run, never what one computes.
 */
import { unreachable } from '../core/kernel/result.ts';
import type { SkyState } from '../core/mars/sky.ts';
import { decode, encode } from '../core/cartridge/codec.ts';
import { AUTOSAVE, cartridgeOf } from '../core/cartridge/convert.ts';
import { refusal, type Refusal } from '../core/cartridge/refusal.ts';
import { isSupplied, type Run } from '../core/cartridge/run.ts';
import { startRun } from '../core/cartridge/start.ts';
import type { FromWorker, ToWorker } from '../core/talk/protocol.ts';
import { createAdvances } from './advances.ts';
import { answer } from './asks.ts';
import { createAutosave } from './autosave.ts';
import { cardOf } from './card.ts';
import { labelOfCard } from './cardLabel.ts';
import { createClock } from './clock.ts';
import type { Delivery, Errand } from './errand.ts';
import type { FrameSource } from './frames.ts';
import { catchUpOf, type CatchUp } from './catchUp.ts';
import { seatedOf, type Seated } from './intake.ts';
import { createSupply } from './supply.ts';
import { viewOf } from './view.ts';

type Received = Exclude<ToWorker, Errand | { kind: 'deck' }> | Delivery;
export type Post = (message: FromWorker, transfer?: Transferable[]) => void;
export type Host = {
  /** Files come read: what is asked about bytes is done elsewhere (`errands.ts`). */
  receive(message: Received): void;
  /** A fault outside the host: it stops the clock like one inside. */
  fail(error: unknown): void;
  /** Lets time pass up to `nowMs`, a clock that never runs backwards. */
  tick(nowMs: number): void;
  /** The run in the bay; null while there is none, and after a fault. */
  run(): Run | null;
  /** Whether `tick` should be called again at once: an unlimited advance is under way. */
  busy(): boolean;
};

/** A clock that stood still (a sleeping machine, a throttled tab) is not made up for beyond this. */
const MOST_ELAPSED_MS = 2000;
/** How long a colony waits for its first frame before it is seated without weather. */
const SEAT_MS = 1000;
/** How long one that takes up what a journal holds may wait for frames, and compute. */
const CATCH_UP_MS = 10_000;

/** What waits for its swap. */
type Checked = { readonly ticket: number; readonly seated: Seated; readonly catchUp: CatchUp | null };
/** A colony whose first frame is on its way, or that takes up what its journal holds. */
type Seating = {
  readonly next: Seated;
  readonly requestId: number;
  readonly catchUp: CatchUp | null;
  untilMs: number | null;
};

/** A host that talks through `post` and has its frames from `frames`. */
export function createHost(post: Post, frames: FrameSource): Host {
  let seated: Seated | null = null;
  let checked: Checked | null = null;
  let tickets = 0;
  let seating: Seating | null = null;
  let crashed = false;
  let lastMs: number | null = null;
  let shown = true;
  let sky: SkyState | null = null;
  const clock = createClock();
  const advances = createAdvances(clock);
  const autosave = createAutosave();
  const supply = createSupply(frames, (run, problem) => guarded(() => arrived(run, problem), null), fail);

  function view() {
    if (seated === null) throw new Error('there is no colony to show');
    const card = cardOf(seated.run, seated.migratedFrom);
    const made = viewOf(seated.run, card, { ...clock.tell(), skyBefore: sky });
    sky = made.sky;
    return made;
  }

  function done(requestId: number): void {
    const made = view();
    post({ kind: 'done', requestId, view: made }, [made.gauges.buffer]);
  }

  function refuse(requestId: number, error: Refusal): void {
    post({ kind: 'refused', requestId, error });
  }

  /** Seats a colony as soon as its first frame is at hand, so that what is shown first is whole; or soon, without. */
  function seatSoon(next: Seated, requestId: number, catchUp: CatchUp | null = null): void {
    if (seating !== null) refuse(seating.requestId, OTHER_SEATED);
    checked = null;
    seating = { next, requestId, catchUp, untilMs: null };
    goOnSeating(seating);
  }

  function goOnSeating(waiting: Seating): void {
    const { next, catchUp } = waiting;
    if (catchUp?.pass() === false) supply.want(next.run);
    else if (isSupplied(next.run)) seat(waiting);
    else supply.want(next.run);
  }

  function seat({ next, requestId, catchUp }: Seating): void {
    seating = null;
    giveUp(OTHER_SEATED);
    clock.reset();
    seated = next;
    crashed = false;
    sky = null;
    autosave.seat(next.run.colony.tick);
    const made = view();
    const missed = catchUp?.missed() ?? 0;
    post({ kind: 'seated', requestId, card: made.card, view: made, missed }, [made.gauges.buffer]);
  }

  /** What was wanted for a run's next tick is at hand, or can't be had: then the clock stops where it stands. */
  function arrived(run: Run, problem: string | null): void {
    if (seating?.next.run === run) {
      if (problem === null) goOnSeating(seating);
      else seat(seating);
    }
    if (seated?.run !== run || crashed) return;
    clock.touch();
    if (problem === null) return;
    clock.stall(problem);
    giveUp(refusal('no-frame', problem));
    autosave.soon();
  }

  function giveUp(error: Refusal): void {
    for (const requestId of advances.clear()) refuse(requestId, error);
  }

  /** A bug of ours: the clock stops, the page is told at which tick, and nothing of this run is written any more. */
  function fail(error: unknown): void {
    crashed = true;
    clock.stop();
    const message = error instanceof Error ? error.message : String(error);
    giveUp(CRASHED);
    post({ kind: 'crashed', tick: seated?.run.colony.tick ?? 0, message });
  }

  /** What a bug interrupts is refused, not left waiting. */
  function guarded(work: () => void, requestId: number | null): void {
    try {
      work();
    } catch (error) {
      fail(error);
      if (requestId !== null) refuse(requestId, CRASHED);
    }
  }

  function take(message: Received): void {
    switch (message.kind) {
      case 'new': {
        const made = startRun(message, frames.ledger);
        if (made.ok) seatSoon({ run: made.value, migratedFrom: null }, message.requestId);
        else refuse(message.requestId, made.error);
        return;
      }
      case 'read': {
        const { requestId, read, since } = message;
        const made = seatedOf(read, frames.ledger);
        if (!made.ok) return refuse(requestId, made.error);
        const { run, migratedFrom } = made.value;
        checked = { ticket: ++tickets, seated: made.value, catchUp: since === null ? null : catchUpOf(run, since) };
        const card = cardOf(run, migratedFrom);
        return post({ kind: 'checked', requestId, ticket: checked.ticket, card, newer: read.newer });
      }
      case 'swap':
        if (checked === null || checked.ticket !== message.ticket)
          return refuse(message.requestId, refusal('no-ticket', 'That file is no longer waiting; insert it again.'));
        return seatSoon(checked.seated, message.requestId, checked.catchUp);
      case 'shown':
        shown = true;
        return;
      case 'ping':
        return post({ kind: 'pong', requestId: message.requestId });
      case 'autosave-stored':
        return autosave.stored(message.tick, message.ok);
      case 'autosave-soon':
        autosave.soon();
        return saveIfDue();
      case 'slow-on-alarm':
        return clock.slowOnAlarm(message.on);
      case 'workshop':
        throw new Error('the workshop has a door of its own');
      case 'label':
        return post({ kind: 'labelled', requestId: message.requestId, svg: labelOfCard(message.card) });
      case 'encode':
      case 'command':
      case 'rename':
      case 'details':
      case 'agent-now':
      case 'dry-run':
      case 'watch':
      case 'clock':
      case 'step':
      case 'advance': {
        const { requestId } = message;
        if (seated === null) return refuse(requestId, NO_COLONY);
        if (crashed) return refuse(requestId, CRASHED);
        return answer(message, seated, { clock, advances, autosave, post, done, refuse });
      }
      default:
        return unreachable(message);
    }
  }

  function pass(nowMs: number): void {
    const elapsedMs = Math.min(MOST_ELAPSED_MS, Math.max(0, nowMs - (lastMs ?? nowMs)));
    lastMs = nowMs;
    if (seating !== null) {
      seating.untilMs ??= nowMs + (seating.catchUp === null ? SEAT_MS : CATCH_UP_MS);
      if (nowMs >= seating.untilMs) seat(seating);
      else if (seating.catchUp !== null) goOnSeating(seating);
    }
    if (seated === null || crashed) return;
    const { run } = seated;
    const passes = advances.pending() || clock.running();
    if (advances.pending()) {
      const ended = advances.pass(run);
      if (run.colony.ended !== null) clock.stop();
      if (ended !== null) {
        // Where it stands now it may stand for long.
        autosave.touch();
        done(ended);
      }
    } else if (clock.running()) clock.pass(run, elapsedMs);
    if (run.colony.ended !== null) clock.stop();
    if (clock.running() || advances.pending()) {
      supply.want(run);
      supply.follow(run);
    }
    autosave.pass(nowMs, passes ? elapsedMs : 0);
    saveIfDue();
    if (clock.isStale() && shown) {
      shown = false;
      const made = view();
      post({ kind: 'view', view: made }, [made.gauges.buffer]);
    }
  }

  /** What could not be read again is never written over what can: then it is a fault, and the last autosave stands. */
  function saveIfDue(): void {
    if (seated === null || crashed || !autosave.due(seated.run.colony.tick)) return;
    const { run, migratedFrom } = seated;
    const bytes = encode(cartridgeOf(run, AUTOSAVE));
    const check = decode(bytes);
    if (!check.ok)
      throw new Error(`This colony no longer fits a cartridge: ${check.error.message} ${check.error.path}`);
    autosave.sent(run.colony.tick);
    post({ kind: 'autosave', bytes, card: cardOf(run, migratedFrom) }, [bytes.buffer]);
  }

  return {
    receive: (message) => guarded(() => take(message), 'requestId' in message ? message.requestId : null),
    tick: (nowMs) => guarded(() => pass(nowMs), null),
    fail,
    run: () => (crashed ? null : (seated?.run ?? null)),
    busy: () => (advances.pending() || (seating !== null && seating.catchUp !== null)) && !supply.waiting(),
  };
}

const NO_COLONY = refusal('no-colony', 'There is no colony. Begin one or insert a cartridge.');
const OTHER_SEATED = refusal('no-colony', 'Another colony was seated.');
const CRASHED = refusal('crashed', 'The clock has stopped after a fault. Load the last autosave.');
