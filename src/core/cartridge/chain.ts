/** The hash chain of a run: a block per sol that depends on nothing but the run up to that sol. */
import { z } from '../kernel/zod.ts';
import { canonicalText } from '../kernel/canonical.ts';
import { digest128Hex } from '../kernel/digest.ts';
import { sha256Hex } from '../kernel/hash.ts';
import { colonyBytes } from '../colony/binary.ts';
import type { Stamped } from '../colony/commands/command.ts';
import type { Colony } from '../colony/schema.ts';

/** SHA-256: 64 hex digits. */
export const Hash = z.string().regex(/^[0-9a-f]{64}$/);
/** 32 hex digits: the fast digest of most sols. 64: SHA-256, at every 25th. */
const StateHash = z.string().regex(/^(?:[0-9a-f]{32}|[0-9a-f]{64})$/);

/** One sol’s entry in the chain. */
export const Block = z.strictObject({
  /** Sols lived when it was closed, counted from 1. */
  sol: z.int().min(1).max(1e8),
  frameHash: Hash,
  commandsHash: Hash,
  stateHash: StateHash,
  prevHash: Hash,
  hash: Hash,
});
export type Block = z.infer<typeof Block>;

/** The chain as a whole, beside its blocks. */
export const Chain = z.strictObject({
  /** What was cut off: how many blocks, and the hash of the last of them. Null when none was. */
  anchor: z.strictObject({ hash: Hash, count: z.int().min(1).max(1e8) }).nullable(),
  head: Hash,
  length: z.int().min(0).max(1e8),
  /** SHA-256 of the full state when the file was written. */
  headStateHash: Hash,
});
export type Chain = z.infer<typeof Chain>;

/** Stands for the state's hash in a file that a migration made: no build of ours has computed that run yet. */
export const NOT_HASHED = '0'.repeat(64);

/** Sols between full hashes of the state. */
const FULL_HASH_EVERY = 25;

/** SHA-256 of the whole colony, 64 hex digits. */
export function stateHashOf(colony: Colony): string {
  const { bytes, length } = colonyBytes(colony);
  return sha256Hex(bytes.subarray(0, length));
}

const NO_COMMANDS = sha256Hex(canonicalText([]));

/** SHA-256 of the stamped commands of a sol. */
export function commandsHashOf(commands: readonly Stamped[]): string {
  return commands.length === 0 ? NO_COMMANDS : sha256Hex(canonicalText(commands));
}

/** What a block says of the state: SHA-256 at every 25th sol, else the fast digest. */
export function blockStateHashOf(sol: number, colony: Colony): string {
  if (sol % FULL_HASH_EVERY === 0) return stateHashOf(colony);
  const { bytes, length } = colonyBytes(colony);
  return digest128Hex(bytes, length);
}

/** The next block. `commands` are the stamped commands of this sol alone. */
export function closeBlock(
  sol: number,
  frameHash: string,
  commands: readonly Stamped[],
  colony: Colony,
  prevHash: string,
): Block {
  const commandsHash = commandsHashOf(commands);
  const stateHash = blockStateHashOf(sol, colony);
  const hash = hashOf(commandsHash, frameHash, prevHash, sol, stateHash);
  return { sol, frameHash, commandsHash, stateHash, prevHash, hash };
}

/** SHA-256 over the RFC 8785 text of the block without `hash`; its keys are few and fixed, so the text is written out. */
function hashOf(commandsHash: string, frameHash: string, prevHash: string, sol: number, stateHash: string): string {
  return sha256Hex(
    `{"commandsHash":"${commandsHash}","frameHash":"${frameHash}","prevHash":"${prevHash}","sol":${sol},"stateHash":"${stateHash}"}`,
  );
}

export type ChainProblem = {
  readonly sol: number;
  readonly field: 'sol' | 'prevHash' | 'hash' | 'anchor' | 'head' | 'length';
};

/** The first place where kept blocks do not follow from the anchor, from each other, or lead to the head; null when all do. */
export function findChainProblem(root: string, chain: Chain, blocks: readonly Block[]): ChainProblem | null {
  const cut = chain.anchor === null ? 0 : chain.anchor.count;
  let prevHash = chain.anchor === null ? root : chain.anchor.hash;
  for (const [index, block] of blocks.entries()) {
    if (block.sol !== cut + index + 1) return { sol: block.sol, field: 'sol' };
    if (block.prevHash !== prevHash) return { sol: block.sol, field: index === 0 && cut > 0 ? 'anchor' : 'prevHash' };
    const { commandsHash, frameHash, stateHash } = block;
    if (hashOf(commandsHash, frameHash, prevHash, block.sol, stateHash) !== block.hash)
      return { sol: block.sol, field: 'hash' };
    prevHash = block.hash;
  }
  if (chain.length !== cut + blocks.length) return { sol: chain.length, field: 'length' };
  if (chain.head !== prevHash) return { sol: chain.length, field: 'head' };
  return null;
}
