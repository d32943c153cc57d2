/** What files are verified against, and an honest one. */
import { bytesOf, cartridgeIn, ledger, runFor } from '../cartridge/cartridge.test-support.ts';
import { encode } from '../cartridge/codec.ts';
import { sign } from '../cartridge/sign.ts';
import { verify, type Judge, type Verification } from './verify.ts';

/** Who judges, with the shipped ledger alone. */
const judge = { shipped: ledger };
/** Verified by that judge, or one that knows more. */
export const check = (bytes: Uint8Array, more: Partial<Judge> = {}): Verification =>
  verify(bytes, { ...judge, ...more });
/** `format pass, chain fail …` by name. */
export const statusesOf = ({ checks }: Verification) =>
  Object.fromEntries(Object.entries(checks).map(([name, { status }]) => [name, status]));
/** Of an honest file that nobody signed. */
export const PASSES = { format: 'pass', chain: 'pass', ledger: 'pass', replay: 'pass', signature: 'skipped' };

/** A run of twelve sols, its file, and that file signed. */
export const run = runFor(12);
export const honest = bytesOf(run);
export const SECRET = new Uint8Array(32).fill(9);
export const signed = encode(sign(cartridgeIn(honest), SECRET));
