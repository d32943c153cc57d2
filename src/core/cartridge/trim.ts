/** A smaller archive: what people read is cut, what the run is made of never is. */
import type { Trim } from './convert.ts';
import { withRecords } from './records.ts';
import { structuredCopy } from './run.ts';
import type { Cartridge } from './schema.ts';
import { unsigned } from './sign.ts';

/** Echoes that stay however short a file is made: the least that shows which way a run goes. */
export const LEAST_ECHOES = 2;

/**
 * The cartridge with at most so many echoes, two at least, and so many blocks, the chain anchored before them. State, log
 * and score stay as they are. A cartridge that has no more than that comes back as it is; else its signature is off.
 */
export function trim(cartridge: Cartridge, { echoes, blocks }: Trim): Cartridge {
  const { chain, chainBlocks, echoHistory } = cartridge;
  const keptEchoes = echoHistory.slice(-Math.max(LEAST_ECHOES, echoes));
  const keptBlocks = blocks > 0 ? chainBlocks.slice(-blocks) : [];
  if (keptEchoes.length === echoHistory.length && keptBlocks.length === chainBlocks.length)
    return structuredCopy(cartridge);
  const cut = chain.length - keptBlocks.length;
  const anchor = cut > 0 ? { hash: keptBlocks[0]?.prevHash ?? chain.head, count: cut } : null;
  return structuredCopy(
    withRecords(
      unsigned({
        ...cartridge,
        echoHistory: keptEchoes,
        chainBlocks: keptBlocks,
        chain: { ...chain, anchor },
      }),
    ),
  );
}
