/** A colony's file under another name, or as a copy with an id of its own. */
import { decode, encode } from '../core/cartridge/codec.ts';
import { runOf } from '../core/cartridge/convert.ts';
import { fork, type Birth } from '../core/cartridge/fork.ts';
import { findStray } from '../core/cartridge/json.ts';
import { ledgerOf } from '../core/cartridge/ledgerOf.ts';
import { refusal, type Refusal } from '../core/cartridge/refusal.ts';
import { Known } from '../core/cartridge/schema.ts';
import { unsigned } from '../core/cartridge/sign.ts';
import { err, ok, type Result } from '../core/kernel/result.ts';
import type { Ledger } from '../core/mars/ledger.ts';
import type { CardedFile } from '../core/talk/card.ts';
import { cardOf } from './card.ts';

/** A name that a file can hold: what a person typed, without the blanks round it. */
export function readName(typed: string): Result<string, Refusal> {
  const name = typed.trim();
  if (name !== '' && findStray(name) === null && Known.shape.name.safeParse(name).success) return ok(name);
  return err(refusal('invalid-argument', 'A name has 1 to 120 characters.', '/name'));
}

/** The file made anew. A copy is a fork where its parent stands; a signature is dropped, because the content changed. */
export function relabelled(
  asked: {
    readonly bytes: Uint8Array;
    readonly name: string;
    readonly copy: Birth | null;
  },
  shipped: Ledger,
): Result<CardedFile, Refusal> {
  const name = readName(asked.name);
  if (!name.ok) return name;
  const decoded = decode(asked.bytes);
  if (!decoded.ok) return decoded;
  const { cartridge: before } = decoded.value;
  const ledger = ledgerOf(before.genesis.ledger, before.frames, shipped);
  if (!ledger.ok) return ledger;
  const based = asked.copy === null ? ok(unsigned(before)) : fork(before, asked.copy);
  if (!based.ok) return based;
  const cartridge = { ...based.value, name: name.value };
  const card = cardOf(runOf(cartridge, ledger.value), decoded.value.migratedFrom);
  return ok({ bytes: encode(cartridge), card });
}
