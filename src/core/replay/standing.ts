/** Whether a file's run ranks, where, and why not: the one rule of hubs and of the board on a device. */
import { decode } from '../cartridge/codec.ts';
import type { Cartridge } from '../cartridge/schema.ts';
import { fromHex } from '../kernel/hash.ts';
import { keyIdOf } from '../kernel/seal.ts';
import type { Ledger } from '../mars/ledger.ts';
import { rankingOf, type Ranking } from './ranking.ts';
import { verify, type Checks } from './verify.ts';

/** What a run is held against. */
export type Bar = {
  readonly shipped: Ledger;
  /** Public key of whoever hands it in, 64 hex digits; null takes any signature that holds. */
  readonly player: string | null;
  /** Sols that are computed again at most. */
  readonly mostSols: number;
};

/** The five verdicts, and the place or a sentence that says why there is none. */
export type Standing = { readonly checks: Checks } & (
  | { readonly ranks: true; readonly cartridge: Cartridge; readonly ranking: Ranking }
  | { readonly ranks: false; readonly reason: string; readonly cartridge: Cartridge | null }
);

/** The standing of a file, inflated already. Never throws, on any bytes. */
export function standingOf(bytes: Uint8Array, { shipped, player, mostSols }: Bar): Standing {
  const { checks, refusal } = verify(bytes, { shipped, known: player === null ? [] : [player], mostSols });
  const decoded = decode(bytes);
  const cartridge = decoded.ok ? decoded.value.cartridge : null;
  const no = (reason: string): Standing => ({ checks, ranks: false, reason, cartridge });
  if (refusal !== null) return no(refusal.message);
  const doubt = doubtOf(checks, player);
  if (doubt !== null) return no(doubt);
  if (!decoded.ok) return no(decoded.error.message);
  const ranking = rankingOf(decoded.value.cartridge, shipped);
  if (!ranking.ok) return no(`${ranking.error.message} (${ranking.error.path})`);
  return { checks, ranks: true, cartridge: decoded.value.cartridge, ranking: ranking.value };
}

/** Why the verdicts do not carry a rank; null when they do. */
function doubtOf({ format, chain, ledger, replay, signature }: Checks, player: string | null): string | null {
  for (const { status, reason } of [format, chain, ledger, replay]) if (status !== 'pass') return reason;
  if (signature.status === 'fail') return signature.reason;
  if (player === null || signature.status !== 'pass') return null;
  const own = keyIdOf(fromHex(player) ?? new Uint8Array());
  return signature.keyId === own ? null : 'The file is signed by another key than yours.';
}
