/** Merged worlds for the agent bay: two colonies to the seed of one, and a colony begun from it. Loaded when one is asked for. */
import { decodeAgent, encodeAgent, idOf } from '../core/agent/document.ts';
import { beginFromWorld } from '../core/agent/worlds/begin.ts';
import { mergeWorlds } from '../core/agent/worlds/merge.ts';
import { decode, encode } from '../core/cartridge/codec.ts';
import { cartridgeOf } from '../core/cartridge/convert.ts';
import type { Birth } from '../core/cartridge/fork.ts';
import type { Refusal } from '../core/cartridge/refusal.ts';
import { ok, type Result } from '../core/kernel/result.ts';
import type { Ledger } from '../core/mars/ledger.ts';

/** A file that was made here, and what it is called. */
export type Made = { readonly bytes: Uint8Array<ArrayBuffer>; readonly title: string };

/** The world seed of two colonies' files. */
export function worldOf(one: Uint8Array, other: Uint8Array): Result<Made, Refusal> {
  const [a, b] = [decode(one), decode(other)];
  if (!a.ok) return a;
  if (!b.ok) return b;
  const merged = mergeWorlds(a.value.cartridge, b.value.cartridge);
  if (!merged.ok) return merged;
  const name = merged.value.profile?.['name'];
  const title = typeof name === 'string' ? name : idOf(merged.value);
  return ok({ bytes: encodeAgent(merged.value).slice(), title });
}

/** The file of a colony at its first hour, begun from a world seed. */
export function colonyOf(seed: Uint8Array, born: Birth, ledger: Ledger): Result<Made, Refusal> {
  const agent = decodeAgent(seed);
  if (!agent.ok) return agent;
  const begun = beginFromWorld(agent.value, born, ledger);
  return begun.ok ? ok({ bytes: encode(cartridgeOf(begun.value)).slice(), title: begun.value.identity.name }) : begun;
}
