import type { Refusal } from '../../core/cartridge/refusal.ts';
import type { Card } from '../../core/talk/card.ts';
import type { FromWorker, ToWorker } from '../../core/talk/protocol.ts';
import type { Speed } from '../../core/talk/speed.ts';
import type { Details } from '../../core/talk/details.ts';
import type { Tried } from '../../core/talk/mindDetails.ts';
import type { WorkshopAsk, WorkshopAnswer } from '../../core/talk/workshop.ts';
import { cardAt } from '../storage/slots.contract.ts';
import type { Connect } from './sim.ts';
import { CATALOGUE, CHECKS, fileOf, viewOf } from './views.test-support.ts';

/** A worker that computes nothing: a colony is where its file says. It tells what it was asked. */
export type FakeWorker = {
  readonly connect: Connect;
  /** Every message that came in, by kind, in order; those without a request, and verdicts, which hold nothing up, left out. */
  readonly asked: string[];
  /** The settings that came with each new colony. */
  readonly settings: unknown[];
  /** Every command that came in. */
  readonly ordered: unknown[];
  readonly answered: { tick: number; ok: boolean }[];
  say(message: FromWorker): void;
  /** The worker itself fails, as when its script can't be loaded. */
  fail(message: string): void;
  /** The next file takes it too long to read. */
  busyOnce(): void;
};

/** One that has no colony yet. */
export function fakeWorker(): FakeWorker {
  let hear: (message: FromWorker) => void = () => {};
  let broken: (message: string) => void = () => {};
  let card: Card | null = null;
  let checked: Card | null = null;
  let running = false;
  let busy = false;
  let speed: Speed = 1;
  const asked: string[] = [];
  const settings: unknown[] = [];
  const ordered: unknown[] = [];
  /** What was ordered of the run in the bay. */
  let given: unknown[] = [];
  const answered: { tick: number; ok: boolean }[] = [];

  const say = (message: FromWorker): void => queueMicrotask(() => hear(message));
  const refuse = (requestId: number, kind: Refusal['kind']): void =>
    say({ kind: 'refused', requestId, error: { kind, message: `Refused: ${kind}.`, path: '' } });
  function seat(requestId: number, next: Card): void {
    card = next;
    given = [];
    running = false;
    say({ kind: 'seated', requestId, card, view: viewOf(card, { running, speed }), missed: 0 });
  }

  function receive(message: ToWorker): void {
    if ('requestId' in message && message.kind !== 'verify') asked.push(message.kind);
    switch (message.kind) {
      case 'new': {
        const { requestId, mission, seed, id, created, custom } = message;
        settings.push(custom);
        if (mission !== 'ares') return refuse(requestId, 'unknown-mission');
        return seat(requestId, { ...cardAt(0), mission, seed, id, created });
      }
      case 'check': {
        if (busy) {
          busy = false;
          return refuse(message.requestId, 'too-slow');
        }
        const file = parse(message.bytes);
        if (file === null) return refuse(message.requestId, 'not-json');
        const newer = file.version === undefined ? null : { version: file.version, notKnown: ['/tides'] };
        if (newer !== null && message.copyId === undefined) return refuse(message.requestId, 'version-too-new');
        const sol = (message.since ?? null) === null ? file.sol : Math.floor((message.since?.tick ?? 0) / 24);
        checked = { ...cardAt(sol), id: newer === null ? file.id : (message.copyId ?? '') };
        return say({ kind: 'checked', requestId: message.requestId, ticket: 1, card: checked, newer });
      }
      case 'relabel': {
        const file = parse(message.bytes);
        if (file === null) return refuse(message.requestId, 'not-json');
        const id = message.copy?.id ?? file.id;
        const named = { ...cardAt(file.sol), id, name: message.name };
        return say({ kind: 'relabelled', requestId: message.requestId, bytes: fileOf(id, file.sol), card: named });
      }
      case 'workshop':
        return say({ kind: 'workshop', requestId: message.requestId, answer: workshopOf(message.asked) });
      case 'deck':
      case 'agent':
      case 'agent-now':
      case 'merge':
      case 'grow':
        return refuse(message.requestId, 'no-colony');
      case 'ping':
        return say({ kind: 'pong', requestId: message.requestId });
      case 'label':
        return say({ kind: 'labelled', requestId: message.requestId, svg: null });
      case 'carry':
        return say({
          kind: 'carried',
          requestId: message.requestId,
          carried: { as: 'link', fragment: '#c=AAAA', echoes: 0, blocks: 0 },
        });
      case 'identify':
        return refuse(message.requestId, 'wrong-format');
      case 'verify':
        return say({ kind: 'verified', requestId: message.requestId, checks: CHECKS });
      case 'swap':
        return checked === null ? refuse(message.requestId, 'no-ticket') : seat(message.requestId, checked);
      case 'autosave-stored':
        answered.push({ tick: message.tick, ok: message.ok });
        return;
      case 'shown':
      case 'autosave-soon':
      case 'slow-on-alarm':
        return;
      case 'encode':
      case 'command':
      case 'rename':
      case 'details':
      case 'dry-run':
      case 'watch':
      case 'clock':
      case 'step':
      case 'advance':
        return card === null ? refuse(message.requestId, 'no-colony') : ask(message, card);
    }
  }

  function ask(
    message: Extract<
      ToWorker,
      { kind: 'encode' | 'command' | 'rename' | 'details' | 'dry-run' | 'watch' | 'clock' | 'step' | 'advance' }
    >,
    of: Card,
  ): void {
    const { requestId } = message;
    switch (message.kind) {
      case 'encode':
        return say({ kind: 'encoded', requestId, bytes: fileOf(of.id, of.sol, undefined, given), card: of });
      case 'command':
        ordered.push(message.command);
        given.push(message.command);
        return say({
          kind: 'accepted',
          requestId,
          tick: of.tick,
          index: ordered.length - 1,
          command: { kind: 'set-ration', ration: 0.5 },
        });
      case 'rename':
        card = { ...of, name: message.name };
        break;
      case 'details':
        // Of a details' many fields the page's deck reads none: it passes them on.
        return say({ kind: 'details', requestId, details: { tick: of.tick } as Details });
      case 'dry-run':
        return say({ kind: 'tried', requestId, tick: of.tick, tried: triedOf(message.source) });
      case 'watch': {
        const watched = { tried: triedOf(message.source), steps: [], readings: { o2_days: 9 }, last: null };
        return say({ kind: 'watched', requestId, tick: of.tick, watched });
      }
      case 'clock':
        running = message.running ?? running;
        speed = message.speed ?? speed;
        break;
      case 'step':
        card = { ...of, tick: of.tick + message.ticks };
        break;
      case 'advance':
        card = { ...of, sol: of.sol + message.sols, tick: of.tick + 24 * message.sols };
        break;
    }
    say({ kind: 'done', requestId, view: viewOf(card ?? of, { running, speed }) });
  }

  return {
    asked,
    settings,
    ordered,
    answered,
    say,
    fail: (message) => broken(message),
    busyOnce: () => void (busy = true),
    connect(onMessage, onBroken) {
      [hear, broken] = [onMessage, onBroken];
      card = null;
      say({ kind: 'ready', catalogue: CATALOGUE });
      return { post: (message) => receive(structuredClone(message)), close: () => {} };
    },
  };
}

/** What a dry run of a text comes to: one that begins with an open bracket and has no end does not compile. */
function triedOf(source: string): Tried {
  const error = /^\([^)]*$/.test(source) ? { kind: 'parse', message: 'It has no end.', line: 1, column: 1 } : null;
  const refusal = error === null ? null : `Line 1, column 1: ${error.message}`;
  const nothing = { out: [], sets: [], begins: [], complaints: [], forgiven: [] };
  return { ok: error === null, value: error === null ? 'nil' : null, gas: source.length, error, refusal, ...nothing };
}

/** A workshop that knows no words, formats by trimming, and has a system that echoes. */
function workshopOf(asked: WorkshopAsk): WorkshopAnswer {
  switch (asked.ask) {
    case 'words':
      return { words: [] };
    case 'format':
      return { source: asked.source.trim() };
    case 'open':
      return { system: { name: 'Echo', description: '', author: '', files: [], init: [], governors: [] } };
    case 'read':
      return { text: asked.path };
    case 'boot':
      return { up: { motd: ['up'], steps: [], words: [], gas: 1 } };
    case 'type':
      return { step: { expression: asked.line, out: [], gas: 1, value: asked.line, error: null }, written: [] };
  }
}

function parse(bytes: Uint8Array): { id: string; sol: number; version?: number } | null {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
