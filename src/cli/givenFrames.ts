/** `--frames BUNDLE`: a ledger that a person gives, in place of the one that comes with this build or with a file. */
import { givenLedger } from '../core/cartridge/ledgerOf.ts';
import { findLedger } from '../core/cartridge/ledgers.ts';
import type { Refusal } from '../core/cartridge/refusal.ts';
import type { Cartridge } from '../core/cartridge/schema.ts';
import { ok, type Result } from '../core/kernel/result.ts';
import type { Ledger } from '../core/mars/ledger.ts';
import { bundleAt } from './bundle.ts';

/** Sols that are named when frames can't be played. */
const SHOWN = 10;

/** The ledger of a bundle, checked whole. What can't be played of it is told to people, not in the result. */
export function ledgerAt(file: string): Result<Ledger, Refusal> {
  const read = bundleAt(file);
  if (!read.ok) return read;
  const { ledger, unplayable } = read.value;
  if (unplayable.length > 0) {
    const shown = `${unplayable.slice(0, SHOWN).join(', ')}${unplayable.length > SHOWN ? ' …' : ''}`;
    process.stderr.write(`${file}: ${unplayable.length} frames can’t be played and are left out: sols ${shown}\n`);
  }
  return ok(ledger);
}

/** The bundle, when it is the ledger of the run, under whatever name; else what comes with this build or with the file. */
export function ledgerFor({ genesis, frames }: Cartridge, given: Ledger | null): Result<Ledger, Refusal> {
  return given === null ? findLedger(genesis.ledger, frames) : givenLedger(genesis.ledger, given);
}
