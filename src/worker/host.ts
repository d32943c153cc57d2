/**
 * The worker's whole behaviour, with no `self`, clock or timer in it, so that Node can test it. It owns the running colony
 * and is the only writer. Wall time, given to `tick`, decides how many ticks run, never what one computes.
 */
import { unreachable } from '../core/kernel/result.ts';
import type { SkyState } from '../core/mars/sky.ts';
import { TICKS_PER_SOL } from '../core/mars/constants.ts';
import type { ColonyEvent } from '../core/colony/events.ts';
import { decode, encode } from '../core/cartridge/codec.ts';
import { AUTOSAVE, cartridgeOf, FULL } from '../core/cartridge/convert.ts';
import { refusal, type Refusal } from '../core/cartridge/refusal.ts';
import { advanceTick, isSupplied, submitCommand, type Run } from '../core/cartridge/run.ts';
import type { FromWorker, Speed, ToWorker } from '../core/protocol.ts';
import { reasonToLook } from './attention.ts';
import { createAutosave } from './autosave.ts';
import { cardOf } from './card.ts';
import { detailsOf } from './details.ts';
import type { FrameSource } from './frames.ts';
import { startRun } from '../core/cartridge/start.ts';
import { readCommand, readRun, type Seated } from './intake.ts';
import { createSupply } from './supply.ts';
import { viewOf } from './view.ts';

export type Post = (message: FromWorker, transfer?: Transferable[]) => void;
export type Host = {
  receive(message: ToWorker): void;
  /** A fault outside the host: it stops the clock like one inside. */
  fail(error: unknown): void;
  /** Lets time pass up to `nowMs`, a clock that never runs backwards. */
  tick(nowMs: number): void;
  /** Whether `tick` should be called again at once: an unlimited advance is under way. */
  busy(): boolean;
};

const TICKS_PER_SECOND: Readonly<Record<Speed, number>> = { 1: 1, 8: 8, 64: 64, max: 60 * TICKS_PER_SOL };
/** A clock that stood still (a sleeping machine, a throttled tab) is not made up for beyond this. */
const MOST_ELAPSED_MS = 2000;
/** How long a colony waits for its first frame before it is seated without weather. */
const SEAT_MS = 1000;
/** Ticks of an unlimited advance between two looks at the messages. */
const ADVANCE_CHUNK = 50 * TICKS_PER_SOL;
const MOST_EVENTS = 200;

/** A colony whose first frame is on its way. */
type Seating = { readonly next: Seated; readonly requestId: number; untilMs: number | null };
type Advance = { readonly requestId: number; readonly ticks: number; untilTick: number | null };

/** A host that talks through `post` and has its frames from `frames`. */
export function createHost(post: Post, frames: FrameSource): Host {
  let seated: Seated | null = null;
  let checked: { readonly ticket: number; readonly seated: Seated } | null = null;
  let tickets = 0;
  let seating: Seating | null = null;
  let running = false;
  let speed: Speed = 1;
  let slowOnAlarm = true;
  let slowedBy: string | null = null;
  let stalled: string | null = null;
  let crashed = false;
  let owed = 0;
  let lastMs: number | null = null;
  let shown = true;
  let stale = false;
  let events: ColonyEvent[] = [];
  let ticksComputed = 0;
  let sky: SkyState | null = null;
  let advances: Advance[] = [];
  const autosave = createAutosave();
  const supply = createSupply(frames, (run, problem) => guarded(() => arrived(run, problem), null), fail);

  function view() {
    if (seated === null) throw new Error('there is no colony to show');
    const made = viewOf(seated.run, cardOf(seated.run, seated.migratedFrom), {
      running,
      speed,
      slowedBy,
      stalled,
      events,
      ticksComputed,
      skyBefore: sky,
    });
    sky = made.sky;
    events = [];
    slowedBy = null;
    stalled = null;
    stale = false;
    return made;
  }

  function reply(requestId: number, kind: 'done' | 'seated'): void {
    const made = view();
    const transfer = [made.gauges.buffer];
    if (kind === 'done') post({ kind, requestId, view: made }, transfer);
    else post({ kind, requestId, card: made.card, view: made }, transfer);
  }

  function refuse(requestId: number, error: Refusal): void {
    post({ kind: 'refused', requestId, error });
  }

  /** Seats a colony as soon as its first frame is at hand, so that what is shown first is whole; or soon, without. */
  function seatSoon(next: Seated, requestId: number): void {
    if (seating !== null) refuse(seating.requestId, OTHER_SEATED);
    checked = null;
    seating = { next, requestId, untilMs: null };
    if (isSupplied(next.run)) seat(seating);
    else supply.want(next.run);
  }

  function seat({ next, requestId }: Seating): void {
    seating = null;
    for (const { requestId: waiting } of advances) refuse(waiting, OTHER_SEATED);
    advances = [];
    seated = next;
    running = false;
    crashed = false;
    slowedBy = null;
    stalled = null;
    speed = 1;
    owed = 0;
    events = [];
    sky = null;
    autosave.seat(next.run.colony.tick);
    reply(requestId, 'seated');
  }

  /** What was wanted for a run's next tick is at hand, or can't be had: then the clock stops where it stands. */
  function arrived(run: Run, problem: string | null): void {
    if (seating?.next.run === run) seat(seating);
    if (seated?.run !== run || crashed) return;
    stale = true;
    if (problem === null) return;
    running = false;
    stalled = problem;
    for (const { requestId } of advances.splice(0)) refuse(requestId, refusal('no-frame', problem));
    autosave.soon();
  }

  /** Computes up to `count` ticks; stops at the end of the colony and of the frames at hand, and where the player should look. */
  function compute(run: Run, count: number, watchful: boolean): void {
    for (let i = 0; i < count && run.colony.ended === null && isSupplied(run); i++) {
      const happened = advanceTick(run);
      ticksComputed++;
      stale = true;
      for (const event of happened) events.push(event);
      if (events.length > MOST_EVENTS) events.splice(0, events.length - MOST_EVENTS);
      if (!watchful || !slowOnAlarm || speed === 1) continue;
      const reason = reasonToLook(run, happened);
      if (reason === null) continue;
      speed = 1;
      owed = 0;
      slowedBy = reason;
      return;
    }
  }

  /** A bug of ours: the clock stops, the page is told at which tick, and nothing of this run is written any more. */
  function fail(error: unknown): void {
    crashed = true;
    running = false;
    const message = error instanceof Error ? error.message : String(error);
    for (const { requestId } of advances) refuse(requestId, CRASHED);
    advances = [];
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

  function take(message: ToWorker): void {
    switch (message.kind) {
      case 'new': {
        const made = startRun(message, frames.ledger);
        if (made.ok) seatSoon({ run: made.value, migratedFrom: null }, message.requestId);
        else refuse(message.requestId, made.error);
        return;
      }
      case 'check': {
        const read = readRun(message.bytes, frames.ledger);
        if (!read.ok) return refuse(message.requestId, read.error);
        checked = { ticket: ++tickets, seated: read.value };
        const card = cardOf(read.value.run, read.value.migratedFrom);
        return post({ kind: 'checked', requestId: message.requestId, ticket: checked.ticket, card });
      }
      case 'swap':
        if (checked === null || checked.ticket !== message.ticket)
          return refuse(message.requestId, refusal('no-ticket', 'That file is no longer waiting; insert it again.'));
        return seatSoon(checked.seated, message.requestId);
      case 'shown':
        shown = true;
        return;
      case 'autosave-stored':
        return autosave.stored(message.tick, message.ok);
      case 'autosave-soon':
        autosave.soon();
        return saveIfDue();
      case 'slow-on-alarm':
        slowOnAlarm = message.on;
        return;
      case 'encode':
      case 'command':
      case 'details':
      case 'clock':
      case 'step':
      case 'advance':
        return ask(message);
      default:
        return unreachable(message);
    }
  }

  /** Requests that need a colony. */
  function ask(
    message: Extract<ToWorker, { kind: 'encode' | 'command' | 'details' | 'clock' | 'step' | 'advance' }>,
  ): void {
    const { requestId } = message;
    if (seated === null)
      return refuse(requestId, refusal('no-colony', 'There is no colony. Begin one or insert a cartridge.'));
    if (crashed) return refuse(requestId, CRASHED);
    const { run } = seated;
    switch (message.kind) {
      case 'encode': {
        const bytes = encode(cartridgeOf(run, message.purpose === 'file' ? FULL : AUTOSAVE));
        return post({ kind: 'encoded', requestId, bytes, card: cardOf(run, seated.migratedFrom) }, [bytes.buffer]);
      }
      case 'command': {
        const command = readCommand(message.command);
        if (!command.ok) return refuse(requestId, command.error);
        if (run.colony.ended !== null) return refuse(requestId, refusal('ended', 'Nobody is left to carry that out.'));
        const tick = submitCommand(run, command.value);
        if (tick === null) return refuse(requestId, refusal('log-full', 'The command log of this run is full.'));
        autosave.touch();
        stale = true;
        return post({ kind: 'accepted', requestId, tick, command: command.value });
      }
      case 'details':
        return post({ kind: 'details', requestId, details: detailsOf(run) });
      case 'clock':
        if (message.running === true && run.colony.ended !== null)
          return refuse(requestId, refusal('ended', 'Nobody is left to live on.'));
        if (message.speed !== undefined) speed = message.speed;
        if (message.running !== undefined) running = message.running && run.colony.ended === null;
        if (message.running === false) endAdvances();
        owed = 0;
        return reply(requestId, 'done');
      case 'step': {
        const { tick } = run.colony;
        compute(run, message.ticks, false);
        autosave.touch();
        if (isSupplied(run) || run.colony.tick >= tick + message.ticks) return reply(requestId, 'done');
        // What has no frame yet waits for it like an advance.
        advances.push({ requestId, ticks: message.ticks, untilTick: tick + message.ticks });
        return;
      }
      case 'advance':
        advances.push({ requestId, ticks: message.sols * TICKS_PER_SOL, untilTick: null });
        return;
      default:
        return unreachable(message);
    }
  }

  /** A pause ends every advance where it stands; each is answered. */
  function endAdvances(): void {
    for (const { requestId } of advances.splice(0)) reply(requestId, 'done');
  }

  function pass(nowMs: number): void {
    const elapsedMs = Math.min(MOST_ELAPSED_MS, Math.max(0, nowMs - (lastMs ?? nowMs)));
    lastMs = nowMs;
    if (seating !== null && nowMs >= (seating.untilMs ??= nowMs + SEAT_MS)) seat(seating);
    if (seated === null || crashed) return;
    const { run } = seated;
    const advance = advances[0];
    if (advance !== undefined) {
      // The target is set when its turn comes, so that advances add up.
      const untilTick = (advance.untilTick ??= run.colony.tick + advance.ticks);
      compute(run, Math.min(ADVANCE_CHUNK, untilTick - run.colony.tick), false);
      if (run.colony.tick >= untilTick || run.colony.ended !== null) {
        advances.shift();
        if (run.colony.ended !== null) running = false;
        reply(advance.requestId, 'done');
      }
    } else if (running) {
      owed += (elapsedMs / 1000) * TICKS_PER_SECOND[speed];
      const due = Math.floor(owed);
      owed -= due;
      compute(run, due, true);
      // Time without a frame is not made up for.
      if (!isSupplied(run)) owed = 0;
    }
    if (run.colony.ended !== null) running = false;
    if (running || advances.length > 0) {
      supply.want(run);
      supply.follow(run);
    }
    autosave.pass(nowMs, running || advance !== undefined ? elapsedMs : 0);
    saveIfDue();
    if (stale && shown) {
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
    busy: () => advances.length > 0 && !supply.waiting(),
  };
}

const OTHER_SEATED = refusal('no-colony', 'Another colony was seated.');
const CRASHED = refusal('crashed', 'The clock has stopped after a fault. Load the last autosave.');
