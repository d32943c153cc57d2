/** `chain` and `chainBlocks`: blocks that name the hash of the block before. Other formats', whose hashing is theirs. */
import { z } from '../../../kernel/zod.ts';

const MAX_BLOCKS = 10_000;
const MAX_HASH = 128;

const HashText = z.string().min(1).max(MAX_HASH);

/** A block as the specification knows it; what else it holds is its format's. */
const LinkedBlock = z.looseObject({
  hash: HashText.describe('Hash of this block.'),
  prevHash: HashText.nullable().describe('Hash of the block before; null in the first.'),
});

export const LinkedBlocks = z.array(LinkedBlock).max(MAX_BLOCKS).describe('Blocks, the oldest first.');
export type LinkedBlocks = z.infer<typeof LinkedBlocks>;

/** The blocks, or an object that holds them, or their head, or both. */
export const LinkedChain = z
  .union([
    LinkedBlocks,
    z.looseObject({
      blocks: LinkedBlocks.optional(),
      head: HashText.nullable().describe('Hash of the last block.').optional(),
    }),
  ])
  .describe('A chain: its blocks, or an object with blocks and head.');
export type LinkedChain = z.infer<typeof LinkedChain>;

/** What a check of a part of a file says. */
export type Verdict = { readonly status: 'pass' | 'fail' | 'skipped'; readonly reason: string };

/** Fewer are too few for a quick check. */
const ADVISED_BLOCKS = 10;

const UNCHECKED = 'What the blocks hold is hashed as their format does it, and was not checked';

/**
 * Checks what any chain shows of itself: that each block names the hash of the one before, and that the head is the hash
 * of the last. `head` is undefined when the file names none.
 */
export function checkLinks(blocks: LinkedBlocks, head: string | null | undefined): Verdict {
  const [first] = blocks;
  const last = blocks.at(-1);
  if (first === undefined || last === undefined)
    return { status: 'skipped', reason: 'The file holds no blocks of a chain.' };
  const broken = blocks.findIndex((block, index) => index > 0 && block.prevHash !== blocks[index - 1]?.hash);
  if (broken > 0)
    return { status: 'fail', reason: `Block ${broken + 1} of ${blocks.length} does not follow from the one before.` };
  if (head !== undefined && head !== last.hash)
    return { status: 'fail', reason: 'The head is not the hash of the last block.' };
  const count = blocks.length === 1 ? 'There is one block' : `${blocks.length} blocks follow from each other`;
  const ends =
    head === undefined ? 'the file names no head' : blocks.length === 1 ? 'it is the head' : 'they lead to the head';
  const begins =
    first.prevHash === null
      ? 'the chain is there from its first block'
      : `it begins after a block that is not in the file${blocks.length < ADVISED_BLOCKS ? ', and is short for a check' : ''}`;
  return { status: 'pass', reason: `${count}, ${ends}; ${begins}. ${UNCHECKED}.` };
}
