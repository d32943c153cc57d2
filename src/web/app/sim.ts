/** The page's handle on the worker: what it sends by itself is heard, what is asked of it is a promise. */
import type { Birth } from '../../core/cartridge/fork.ts';
import type { Refusal } from '../../core/cartridge/refusal.ts';
import { unreachable } from '../../core/kernel/result.ts';
import type { DeckAsk } from '../../core/talk/deck.ts';
import type { Catalogue } from '../../core/talk/catalogue.ts';
import type { Card } from '../../core/talk/card.ts';
import type { CarryAs, FromWorker, Since, ToWorker } from '../../core/talk/protocol.ts';
import type { Speed } from '../../core/talk/speed.ts';
import type { View } from '../../core/talk/view.ts';
import type { WorkshopAnswers, WorkshopAsk } from '../../core/talk/workshop.ts';
import type { Sealed } from '../storage/slots.ts';
import type { Program } from './benches.ts';
import type { Outcome } from './face.ts';

/** Two ends of a line to a worker. `broken` is told when the worker itself fails, not when it reports a crash. */
export type Line = { post(message: ToWorker, transfer: Transferable[]): void; close(): void };
export type Connect = (hear: (message: FromWorker) => void, broken: (message: string) => void) => Line;

/** What the worker says; all of it is told before the reply that carried it resolves. */
export type Heard = {
  /** A worker has started, with this to begin from. */
  ready(catalogue: Catalogue): void;
  /** Another run is in the bay. */
  seated(view: View): void;
  /** `shown` is to be called when a View that was streamed has been drawn; Views in replies have none. */
  view(view: View, shown: (() => void) | null): void;
  autosave(run: Sealed): void;
  /** The deck asks to look at the colony. */
  stirred(): void;
  crashed(crash: { readonly tick: number; readonly message: string }): void;
};

type Reply = Extract<FromWorker, { requestId: number }>;
type Answer<Kind extends Reply['kind']> = Outcome<Extract<Reply, { kind: Kind }>>;
type Request = Extract<ToWorker, { requestId: number }>;
/** A request without its number. */
type Asked = Request extends infer R ? (R extends Request ? Omit<R, 'requestId'> : never) : never;

/** Requests, one method each. They never reject. */
export type Sim = {
  /** Resolves when the worker listens, or has failed to start. */
  ready(): Promise<void>;
  /** Whether the worker has crashed and must be started again. */
  broken(): boolean;
  /** Starts a new worker in place of the old one; the running colony is gone. */
  restart(): Promise<void>;
  /** Resolves once the worker answers, or has failed. */
  ping(): Promise<unknown>;
  /** It is taken for one that has failed, for this reason: a sentence. */
  giveUp(message: string): void;
  begin(birth: {
    mission: string;
    seed: number;
    id: string;
    created: string;
    custom: unknown;
  }): Promise<Answer<'seated'>>;
  /** `copyId`: the id of the copy that is made of a newer file; without it one is refused. `since`: a journal to take up. */
  check(
    bytes: Uint8Array,
    also?: { readonly copyId?: string; readonly since?: Since | null },
  ): Promise<Answer<'checked'>>;
  relabel(bytes: Uint8Array, name: string, copy: Birth | null): Promise<Answer<'relabelled'>>;
  rename(name: string): Promise<Answer<'done'>>;
  identify(bytes: Uint8Array): Promise<Answer<'identified'>>;
  carry(bytes: Uint8Array, how: CarryAs): Promise<Answer<'carried'>>;
  label(card: Card): Promise<Answer<'labelled'>>;
  verify(bytes: Uint8Array): Promise<Answer<'verified'>>;
  agent(bytes: Uint8Array): Promise<Answer<'agent'>>;
  /** Two colonies' files to the seed of one world. */
  merge(bytes: Uint8Array, other: Uint8Array): Promise<Answer<'made'>>;
  /** The file of a colony begun from a world seed. */
  grow(bytes: Uint8Array, born: Birth): Promise<Answer<'made'>>;
  agentNow(at: string): Promise<Answer<'agent-now'>>;
  swap(ticket: number): Promise<Answer<'seated'>>;
  encode(purpose: 'file' | 'autosave'): Promise<Answer<'encoded'>>;
  command(command: unknown): Promise<Answer<'accepted'>>;
  details(): Promise<Answer<'details'>>;
  deck(ask: DeckAsk): Promise<Answer<'deck'>>;
  dryRun(program: 'governor' | 'autopilot', typed: Program): Promise<Answer<'tried'>>;
  watch(typed: Program): Promise<Answer<'watched'>>;
  /** What was asked decides what is answered. */
  workshop<Ask extends WorkshopAsk>(asked: Ask): Promise<Outcome<{ readonly answer: WorkshopAnswers[Ask['ask']] }>>;
  clock(change: { running?: boolean; speed?: Speed }): Promise<Answer<'done'>>;
  step(ticks: number): Promise<Answer<'done'>>;
  advance(sols: number): Promise<Answer<'done'>>;
  autosaveSoon(): void;
  slowOnAlarm(on: boolean): void;
  autosaveStored(tick: number, ok: boolean): void;
};

/** Opens a line and tells `heard` what comes through it. */
export function openSim(connect: Connect, heard: Heard): Sim {
  const waiting = new Map<number, (reply: Reply) => void>();
  let requests = 0;
  let broken = false;
  let line: Line | null = null;
  let slow = true;
  let giveUp = (_message: string): void => {};
  let started = start();

  function start(): Promise<void> {
    broken = false;
    return new Promise((resolve) => {
      const fail = (crash: { readonly tick: number; readonly message: string }): void => {
        if (broken) return;
        broken = true;
        // Nothing that a stopped worker still says is heard: the last autosave stays the last.
        line?.close();
        for (const requestId of waiting.keys()) settle({ kind: 'refused', requestId, error: STOPPED });
        heard.crashed(crash);
        resolve();
      };
      const hear = (message: FromWorker): void => {
        if (broken) return;
        if ('requestId' in message) {
          if (message.kind === 'seated') heard.seated(message.view);
          if (message.kind === 'done') heard.view(message.view, null);
          return settle(message);
        }
        switch (message.kind) {
          case 'ready':
            // A new worker has forgotten what the old one was told.
            if (!slow) line?.post({ kind: 'slow-on-alarm', on: slow }, []);
            heard.ready(message.catalogue);
            return resolve();
          case 'crashed':
            return fail(message);
          case 'view':
            return heard.view(message.view, () => line?.post({ kind: 'shown' }, []));
          case 'autosave':
            return heard.autosave(message);
          case 'deck-stirred':
            return heard.stirred();
          default:
            return unreachable(message);
        }
      };
      giveUp = (message) => fail({ tick: -1, message });
      try {
        line = connect(hear, giveUp);
      } catch (error) {
        giveUp(error instanceof Error ? error.message : String(error));
      }
    });
  }

  function settle(reply: Reply): void {
    waiting.get(reply.requestId)?.(reply);
    waiting.delete(reply.requestId);
  }

  async function ask<Kind extends Reply['kind']>(
    kind: Kind,
    asked: Asked,
    transfer: Transferable[] = [],
  ): Promise<Answer<Kind>> {
    if (broken) return { ok: false, error: STOPPED };
    const requestId = ++requests;
    const reply = await new Promise<Reply>((resolve) => {
      waiting.set(requestId, resolve);
      try {
        line?.post({ ...asked, requestId }, transfer);
      } catch {
        // What can't be copied to the worker, such as a function, is in no message of ours: the caller put it there.
        settle({ kind: 'refused', requestId, error: UNSENDABLE });
      }
    });
    if (reply.kind === 'refused') return { ok: false, error: reply.error };
    return isOf(reply, kind) ? { ok: true, ...reply } : { ok: false, error: STOPPED };
  }

  return {
    ready: () => started,
    broken: () => broken,
    restart() {
      line?.close();
      started = start();
      return started;
    },
    ping: () => ask('pong', { kind: 'ping' }),
    giveUp: (message) => giveUp(message),
    begin: (birth) => ask('seated', { kind: 'new', ...birth }),
    check(bytes, { copyId, since = null } = {}) {
      const copy = bytes.slice();
      const asked = { kind: 'check', bytes: copy, since } as const;
      return ask('checked', copyId === undefined ? asked : { ...asked, copyId }, [copy.buffer]);
    },
    relabel(bytes, name, copy) {
      const own = bytes.slice();
      return ask('relabelled', { kind: 'relabel', bytes: own, name, copy }, [own.buffer]);
    },
    rename: (name) => ask('done', { kind: 'rename', name }),
    identify(bytes) {
      const own = bytes.slice();
      return ask('identified', { kind: 'identify', bytes: own }, [own.buffer]);
    },
    carry(bytes, how) {
      const own = bytes.slice();
      return ask('carried', { kind: 'carry', bytes: own, how }, [own.buffer]);
    },
    label: (card) => ask('labelled', { kind: 'label', card }),
    verify(bytes) {
      const own = bytes.slice();
      return ask('verified', { kind: 'verify', bytes: own }, [own.buffer]);
    },
    agent(bytes) {
      const own = bytes.slice();
      return ask('agent', { kind: 'agent', bytes: own }, [own.buffer]);
    },
    merge(bytes, other) {
      const [own, second] = [bytes.slice(), other.slice()];
      return ask('made', { kind: 'merge', bytes: own, other: second }, [own.buffer, second.buffer]);
    },
    grow(bytes, born) {
      const own = bytes.slice();
      return ask('made', { kind: 'grow', bytes: own, born }, [own.buffer]);
    },
    agentNow: (at) => ask('agent-now', { kind: 'agent-now', at }),
    swap: (ticket) => ask('seated', { kind: 'swap', ticket }),
    encode: (purpose) => ask('encoded', { kind: 'encode', purpose }),
    command: (command) => ask('accepted', { kind: 'command', command }),
    details: () => ask('details', { kind: 'details' }),
    deck: (asked) => ask('deck', { kind: 'deck', ask: asked }),
    dryRun: (program, { name, source, profile }) => ask('tried', { kind: 'dry-run', program, name, source, profile }),
    watch: ({ name, source, profile }) => ask('watched', { kind: 'watch', name, source, profile }),
    async workshop(asked) {
      const answer = await ask('workshop', { kind: 'workshop', asked });
      return answer.ok ? { ok: true, answer: answer.answer as WorkshopAnswers[(typeof asked)['ask']] } : answer;
    },
    clock: (change) => ask('done', { kind: 'clock', ...change }),
    step: (ticks) => ask('done', { kind: 'step', ticks }),
    advance: (sols) => ask('done', { kind: 'advance', sols }),
    slowOnAlarm(on) {
      slow = on;
      line?.post({ kind: 'slow-on-alarm', on }, []);
    },
    autosaveSoon: () => line?.post({ kind: 'autosave-soon' }, []),
    autosaveStored: (tick, ok) => line?.post({ kind: 'autosave-stored', tick, ok }, []),
  };
}

function isOf<Kind extends Reply['kind']>(reply: Reply, kind: Kind): reply is Extract<Reply, { kind: Kind }> {
  return reply.kind === kind;
}

const STOPPED: Refusal = {
  kind: 'crashed',
  message: 'The simulation has stopped after a fault. Load the last autosave.',
  path: '',
};

const UNSENDABLE: Refusal = {
  kind: 'invalid-argument',
  message: 'That holds something other than plain data.',
  path: '',
};
