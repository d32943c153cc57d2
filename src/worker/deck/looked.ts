/**
 * Asks that have a stranger's file in them, after it was looked into. That is done in the thread that reads files, under
 * its deadline: whatever a file holds, the colony does not wait for it.
 */
import type { Refusal } from '../../core/cartridge/refusal.ts';
import type { Evidence } from '../../core/colony/baySchema.ts';
import type { DeckAsk } from '../../core/talk/deck.ts';
import { err, type Result } from '../../core/kernel/result.ts';
import type { Brought } from '../errand.ts';
import type { Send } from '../errands.ts';
import type { ModuleRead } from './moduleFile.ts';

type WithFile = Extract<DeckAsk, { kind: 'insert' | 'evidence' | 'stock' }>;

/** What the deck takes: an ask, with what was read where the page sent a file. */
export type LookedAsk =
  | Exclude<DeckAsk, WithFile>
  | { readonly kind: 'insert'; readonly name: string; readonly read: ModuleRead }
  | { readonly kind: 'evidence'; readonly found: Result<Evidence, Refusal> }
  | { readonly kind: 'stock'; readonly files: readonly ModuleRead[] };

/** Stands for a file that was not read to its end: no module has this digest. */
const UNREAD = '0'.repeat(64);

/** The ask with its files read. Resolves at the latest at the deadline of each; never rejects. */
export async function lookedAt(ask: DeckAsk, send: Send): Promise<LookedAsk> {
  if (ask.kind === 'insert') return { kind: 'insert', name: ask.name, read: await moduleFrom(ask.bytes, send) };
  if (ask.kind === 'evidence')
    return { kind: 'evidence', found: evidenceFrom(await send({ kind: 'evidence', requestId: 0, bytes: ask.bytes })) };
  if (ask.kind === 'stock')
    return { kind: 'stock', files: await Promise.all(ask.files.map((bytes) => moduleFrom(bytes, send))) };
  return ask;
}

async function moduleFrom(bytes: Uint8Array, send: Send): Promise<ModuleRead> {
  const brought = await send({ kind: 'module', requestId: 0, bytes });
  if (brought.kind === 'module') return brought.read;
  return { digest: UNREAD, racked: null, why: whyNot(brought).message };
}

function evidenceFrom(brought: Brought): Result<Evidence, Refusal> {
  return brought.kind === 'evidence' ? brought.found : err(whyNot(brought));
}

function whyNot(brought: Brought): Refusal {
  if (brought.kind === 'refused') return brought.error;
  return { kind: 'crashed', message: 'The answer was about another file.', path: '' };
}
