/**
 * The worker's whole behaviour, with no `self`, clock or timer in it, so that Node can test it. It owns the running colony
 * and is the only writer. Wall time, given to `tick`, decides how many ticks run, never what one computes.
 */
import { unreachable } from '../core/kernel/result.ts';
import type { SkyState } from '../core/mars/sky.ts';
import { TICKS_PER_SOL } from '../core/mars/constants.ts';
import type { ColonyEvent } from '../core/colony/schema.ts';
import { encode } from '../core/cartridge/codec.ts';
import { AUTOSAVE, cartridgeOf, FULL } from '../core/cartridge/convert.ts';
import { refusal, type Refusal } from '../core/cartridge/refusal.ts';
import { advanceTick, submitCommand, type Run } from '../core/cartridge/run.ts';
import type { FromWorker, Speed, ToWorker } from '../core/protocol.ts';
import { createAutosave } from './autosave.ts';
import { cardOf } from './card.ts';
import { readCommand, readRun, startRun, type Seated } from './intake.ts';
import { viewOf } from './view.ts';

export type Post = (message: FromWorker, transfer?: Transferable[]) => void;
export type Host = {
  receive(message: ToWorker): void;
  /** Lets time pass up to `nowMs`, a clock that never runs backwards. */
  tick(nowMs: number): void;
  /** Whether `tick` should be called again at once: an unlimited advance is under way. */
  busy(): boolean;
};

const TICKS_PER_SECOND: Readonly<Record<Speed, number>> = { 1: 1, 8: 8, 64: 64, max: 60 * TICKS_PER_SOL };
/** A clock that stood still (a sleeping machine, a throttled tab) is not made up for beyond this. */
const MOST_ELAPSED_MS = 2000;
/** Ticks of an unlimited advance between two looks at the messages. */
const ADVANCE_CHUNK = 50 * TICKS_PER_SOL;
const MOST_EVENTS = 200;

type Advance = { readonly requestId: number; readonly untilTick: number };

/** A host that talks through `post`. */
export function createHost(post: Post): Host {
  let seated: Seated | null = null;
  let checked: { readonly ticket: number; readonly seated: Seated } | null = null;
  let tickets = 0;
  let running = false;
  let speed: Speed = 1;
  let slowOnAlarm = true;
  let slowedBy: string | null = null;
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

  function view() {
    if (seated === null) throw new Error('there is no colony to show');
    const made = viewOf(seated.run, cardOf(seated.run, seated.migratedFrom), {
      running,
      speed,
      slowedBy,
      events,
      ticksComputed,
      skyBefore: sky,
    });
    sky = made.sky;
    events = [];
    slowedBy = null;
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

  function seat(next: Seated, requestId: number): void {
    for (const { requestId: waiting } of advances) refuse(waiting, refusal('no-colony', 'Another colony was seated.'));
    advances = [];
    seated = next;
    checked = null;
    running = false;
    crashed = false;
    speed = 1;
    owed = 0;
    events = [];
    sky = null;
    autosave.seat(next.run.colony.tick);
    reply(requestId, 'seated');
  }

  /** Computes up to `count` ticks; stops at the end of the colony, and at an alarm that asks for the player. */
  function compute(run: Run, count: number, watchful: boolean): void {
    for (let i = 0; i < count && run.colony.ended === null; i++) {
      const happened = advanceTick(run);
      ticksComputed++;
      stale = true;
      if (happened.length === 0) continue;
      for (const event of happened) events.push(event);
      if (events.length > MOST_EVENTS) events.splice(0, events.length - MOST_EVENTS);
      const reason = watchful && slowOnAlarm && speed !== 1 ? reasonToSlow(happened) : null;
      if (reason === null) continue;
      speed = 1;
      owed = 0;
      slowedBy = reason;
      return;
    }
  }

  function guarded(run: Run, work: () => void): void {
    try {
      work();
    } catch (error) {
      crashed = true;
      running = false;
      advances = [];
      post({ kind: 'crashed', tick: run.colony.tick, message: error instanceof Error ? error.message : String(error) });
    }
  }

  function receive(message: ToWorker): void {
    switch (message.kind) {
      case 'new': {
        const made = startRun(message);
        if (made.ok) seat({ run: made.value, migratedFrom: null }, message.requestId);
        else refuse(message.requestId, made.error);
        return;
      }
      case 'check': {
        const read = readRun(message.bytes);
        if (!read.ok) return refuse(message.requestId, read.error);
        checked = { ticket: ++tickets, seated: read.value };
        const card = cardOf(read.value.run, read.value.migratedFrom);
        return post({ kind: 'checked', requestId: message.requestId, ticket: checked.ticket, card });
      }
      case 'swap':
        if (checked === null || checked.ticket !== message.ticket)
          return refuse(message.requestId, refusal('no-ticket', 'That file is no longer waiting; insert it again.'));
        return seat(checked.seated, message.requestId);
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
      case 'clock':
      case 'step':
      case 'advance':
        return ask(message);
      default:
        return unreachable(message);
    }
  }

  /** Requests that need a colony. */
  function ask(message: Extract<ToWorker, { kind: 'encode' | 'command' | 'clock' | 'step' | 'advance' }>): void {
    const { requestId } = message;
    if (seated === null)
      return refuse(requestId, refusal('no-colony', 'There is no colony. Begin one or insert a cartridge.'));
    if (crashed)
      return refuse(requestId, refusal('crashed', 'The clock has stopped after a fault. Load the last autosave.'));
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
      case 'clock':
        if (message.speed !== undefined) speed = message.speed;
        if (message.running !== undefined) running = message.running && run.colony.ended === null;
        owed = 0;
        return reply(requestId, 'done');
      case 'step':
        guarded(run, () => compute(run, message.ticks, false));
        autosave.touch();
        if (crashed)
          return refuse(requestId, refusal('crashed', 'The clock has stopped after a fault. Load the last autosave.'));
        return reply(requestId, 'done');
      case 'advance':
        advances.push({ requestId, untilTick: run.colony.tick + message.sols * TICKS_PER_SOL });
        return;
      default:
        return unreachable(message);
    }
  }

  function tick(nowMs: number): void {
    const elapsedMs = Math.min(MOST_ELAPSED_MS, Math.max(0, nowMs - (lastMs ?? nowMs)));
    lastMs = nowMs;
    if (seated === null || crashed) return;
    const { run } = seated;
    const advance = advances[0];
    if (advance !== undefined) {
      guarded(run, () => compute(run, Math.min(ADVANCE_CHUNK, advance.untilTick - run.colony.tick), false));
      if (crashed)
        return refuse(
          advance.requestId,
          refusal('crashed', 'The clock has stopped after a fault. Load the last autosave.'),
        );
      if (run.colony.tick >= advance.untilTick || run.colony.ended !== null) {
        advances.shift();
        if (run.colony.ended !== null) running = false;
        reply(advance.requestId, 'done');
      }
    } else if (running) {
      owed += (elapsedMs / 1000) * TICKS_PER_SECOND[speed];
      const due = Math.floor(owed);
      owed -= due;
      guarded(run, () => compute(run, due, true));
      if (run.colony.ended !== null) running = false;
    }
    if (crashed) return;
    autosave.pass(nowMs, running || advance !== undefined ? elapsedMs : 0);
    saveIfDue();
    if (stale && shown) {
      shown = false;
      const made = view();
      post({ kind: 'view', view: made }, [made.gauges.buffer]);
    }
  }

  function saveIfDue(): void {
    if (seated === null || crashed || !autosave.due(seated.run.colony.tick)) return;
    const { run, migratedFrom } = seated;
    const bytes = encode(cartridgeOf(run, AUTOSAVE));
    autosave.sent(run.colony.tick);
    post({ kind: 'autosave', bytes, card: cardOf(run, migratedFrom) }, [bytes.buffer]);
  }

  return { receive, tick, busy: () => advances.length > 0 };
}

/** Why the player should look, or null. */
function reasonToSlow(events: readonly ColonyEvent[]): string | null {
  for (const event of events) {
    if (event.kind === 'died' || event.kind === 'critical' || event.kind === 'colony-lost') return event.kind;
    if (event.kind === 'alarm' && event.raised) return event.alarm;
  }
  return null;
}
