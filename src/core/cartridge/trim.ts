/** A cartridge with less of its archive: what it leads to is the same. */
import type { Trim } from './convert.ts';
import type { Cartridge } from './schema.ts';

/** The least that makes a whole file: the two echoes that inertia is made of, and no block but in the anchor. */
export const LEAST: Trim = { echoes: 2, blocks: 0 };

/** The cartridge with at most so many echoes and blocks, the last. Its signature no longer holds, and is dropped. */
export function trimmed(cartridge: Cartridge, { echoes, blocks }: Trim): Cartridge {
  const { chainBlocks, echoHistory, chain, extra } = cartridge;
  const cut = Math.max(0, chainBlocks.length - blocks);
  const last = chainBlocks[cut - 1];
  const anchor = last === undefined ? chain.anchor : { hash: last.hash, count: last.sol };
  const signed: Cartridge = {
    ...cartridge,
    echoHistory: echoHistory.slice(Math.max(0, echoHistory.length - echoes)),
    chain: { ...chain, anchor },
    chainBlocks: chainBlocks.slice(cut),
    extra: withoutSignature(extra),
  };
  return withoutSignature(signed);
}

function withoutSignature<Fields extends object>(fields: Fields): Fields {
  const { _signature: _, ...others } = fields as Fields & { readonly _signature?: unknown };
  return others as Fields;
}
