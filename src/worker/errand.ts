/**
 * What is asked about a stranger's bytes. Each is done in a thread of its own (`errands.ts`): whatever a file holds, the
 * colony does not wait for it, and a file that takes too long ends with its thread.
 */
import type { Evidence } from '../core/colony/baySchema.ts';
import { unreachable, type Result } from '../core/kernel/result.ts';
import { refusal, type Refusal } from '../core/cartridge/refusal.ts';
import type { Ledger } from '../core/mars/ledger.ts';
import type { FromWorker, Since, ToWorker } from '../core/talk/protocol.ts';
import type { ModuleRead } from './deck/moduleFile.ts';
import type { FrameSource } from './frames.ts';
import { readIn, type Read } from './intake.ts';
import { relabelled } from './relabel.ts';
import { unpack } from './unpack.ts';

/** A request with bytes in it: the page's, or one of the deck, which lives in the worker. */
export type Errand =
  | Extract<ToWorker, { readonly bytes: Uint8Array }>
  | { readonly kind: 'module' | 'evidence'; readonly requestId: number; readonly bytes: Uint8Array };
/** A file that was read, for the host to seat. */
export type Delivery = {
  readonly kind: 'read';
  readonly requestId: number;
  readonly read: Read;
  readonly since: Since | null;
};
type Answered = Extract<
  FromWorker,
  { kind: 'relabelled' | 'identified' | 'carried' | 'verified' | 'agent' | 'made' | 'refused' }
>;
type Refused = Extract<FromWorker, { kind: 'refused' }>;
/** What the deck wants to know of a file. */
type ForDeck =
  | { readonly kind: 'module'; readonly requestId: number; readonly read: ModuleRead }
  | { readonly kind: 'evidence'; readonly requestId: number; readonly found: Result<Evidence, Refusal> };
/** What comes of an errand: something for the host or the deck, or the answer to the page. */
export type Brought = Delivery | ForDeck | Answered;

/** Unpacks and does what is asked. Rejects on a bug, and when what most visits never need can't be loaded. */
export async function goFor(errand: Errand, frames: FrameSource): Promise<Brought> {
  const { requestId } = errand;
  const unpacked = await unpack(errand.bytes);
  if (!unpacked.ok) return refused(requestId, unpacked.error);
  const bytes = unpacked.value;
  switch (errand.kind) {
    case 'check':
      return delivered({ ...errand, bytes }, frames.ledger);
    case 'relabel': {
      const made = relabelled({ ...errand, bytes }, frames.ledger);
      return made.ok ? { kind: 'relabelled', requestId, ...made.value } : refused(requestId, made.error);
    }
    case 'identify': {
      const { identify } = await import('./identify.ts');
      const found = identify(bytes);
      return found.ok ? { kind: 'identified', requestId, object: found.value } : refused(requestId, found.error);
    }
    case 'carry': {
      const { carry } = await import('./carry.ts');
      const made = await carry(bytes, errand.how);
      return made.ok ? { kind: 'carried', requestId, carried: made.value } : refused(requestId, made.error);
    }
    case 'verify': {
      const { prove } = await import('./prove.ts');
      return { kind: 'verified', requestId, checks: await prove(bytes, frames) };
    }
    case 'agent': {
      const { agentFacts } = await import('./agent.ts');
      const facts = agentFacts(bytes);
      return facts.ok ? { kind: 'agent', requestId, agent: facts.value } : refused(requestId, facts.error);
    }
    case 'module': {
      const { moduleIn } = await import('./deck/moduleFile.ts');
      return { kind: 'module', requestId, read: moduleIn(bytes) };
    }
    case 'evidence': {
      const { evidenceIn } = await import('./deck/evidence.ts');
      return { kind: 'evidence', requestId, found: evidenceIn(bytes) };
    }
    case 'merge': {
      const second = await unpack(errand.other);
      if (!second.ok) return refused(requestId, second.error);
      const { worldOf } = await import('./worlds.ts');
      const made = worldOf(bytes, second.value);
      return made.ok ? { kind: 'made', requestId, ...made.value } : refused(requestId, made.error);
    }
    case 'grow': {
      const { colonyOf } = await import('./worlds.ts');
      const made = colonyOf(bytes, errand.born, frames.ledger);
      return made.ok ? { kind: 'made', requestId, ...made.value } : refused(requestId, made.error);
    }
    default:
      return unreachable(errand);
  }
}

/** Reads a file that is unpacked. */
export function delivered(
  { requestId, bytes, copyId, since = null }: Extract<Errand, { kind: 'check' }>,
  shipped: Ledger,
): Delivery | Refused {
  const read = readIn(bytes, copyId, shipped);
  return read.ok ? { kind: 'read', requestId, read: read.value, since } : refused(requestId, read.error);
}

/** The answer when an errand came to nothing for a reason that the file has no part in. */
export function failed(requestId: number, why: string): Brought {
  return refused(requestId, refusal('crashed', `This file could not be looked into: ${why}`));
}

/** The answer when it was given up. */
export function tooSlow(requestId: number, withinMs: number): Brought {
  const seconds = withinMs / 1000;
  const sentence = `Reading this file took more than ${seconds} s, and was stopped. Nothing else was touched.`;
  return refused(requestId, refusal('too-slow', sentence));
}

function refused(requestId: number, error: Refusal): Refused {
  return { kind: 'refused', requestId, error };
}
