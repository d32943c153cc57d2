/** Two cartridges as one: the newer whole, its archive lengthened by the other's; a run that parted is kept as a branch. */
import { err, ok, type Result } from '../kernel/result.ts';
import type { Echo } from '../colony/echo.ts';
import { branchOf, distinct, isWithin } from './branches.ts';
import { findChainProblem, type Block } from './chain.ts';
import { encode } from './codec.ts';
import { sameJson } from './diff/same.ts';
import { byCodeUnit, type Json } from './json.ts';
import { tooLarge } from './readJson.ts';
import { withRecords } from './records.ts';
import { refusal, type Refusal } from './refusal.ts';
import { relationOf, type Relation } from './relation.ts';
import { rootOf, structuredCopy } from './run.ts';
import { KEPT_BLOCKS, KEPT_ECHOES, MAX_BRANCHES, MAX_BYTES, type Cartridge } from './schema.ts';
import { unsigned } from './sign.ts';

/**
 * Merges two cartridges. The order of the arguments matters only where neither is newer; then the first counts as it.
 * Refused when there would be more branches than a cartridge holds, or more bytes.
 */
export function merge(a: Cartridge, b: Cartridge): Result<Cartridge, Refusal> {
  if (sameJson(a as unknown as Json, b as unknown as Json)) return ok(structuredCopy(a));
  const relation = relationOf(a, b);
  const [newer, older] = isNewer(b, a, relation, 'b') ? [b, a] : [a, b];
  const shared = sharedSols(older, relation);
  const other = relation.kind === 'parted' || relation.kind === 'strangers';
  const known = [...(newer.branches ?? []), ...(older.branches ?? [])].filter(
    (branch) => !isWithin(branch, newer) && !isWithin(branch, older),
  );
  const branches = distinct(
    other ? [...known, branchOf(older, newer, relation.kind === 'parted' ? relation : null)] : known,
  );
  if (branches.length > MAX_BRANCHES)
    return err(
      refusal(
        'too-large',
        `Merged, they would have ${branches.length} branches. A cartridge holds ${MAX_BRANCHES}.`,
        '/branches',
      ),
    );
  const { branches: _, ...rest } = newer;
  const merged = withRecords(
    unsigned({
      ...rest,
      extra: { ...older.extra, ...newer.extra },
      echoHistory: longerEchoes(newer, older, shared),
      ...longerChain(newer, older),
      ...(branches.length === 0 ? {} : { branches }),
    }),
  );
  const bytes = encode(merged).byteLength;
  return bytes > MAX_BYTES ? err(tooLarge(bytes)) : ok(structuredCopy(merged));
}

/** Whether `one` is newer than `two`: further along the same run; else by sols, then commands, then birth, then ticks. */
function isNewer(one: Cartridge, two: Cartridge, relation: Relation, side: 'a' | 'b'): boolean {
  if (relation.kind === 'extends') return relation.longer === side;
  const lead =
    one.state.sol - two.state.sol ||
    one.commands.length - two.commands.length ||
    byInstant(one.created, two.created) ||
    one.state.tick - two.state.tick;
  return lead > 0;
}

/** Order of two instants as files write them: with or without parts of a second. */
function byInstant(a: string, b: string): number {
  const [left = '', right = ''] = [a, b].map((text) => text.slice(0, 19) + text.slice(20, -1).padEnd(6, '0'));
  return byCodeUnit(left, right);
}

/** Sols of the colony whose history the older run has in common with the newer. */
function sharedSols(older: Cartridge, relation: Relation): number {
  if (relation.kind === 'strangers') return 0;
  return relation.kind === 'parted' ? relation.sol - 1 : older.state.sol + 1;
}

/** The newer's echoes, and before them what the older has of the same sols, as far back as they join. */
function longerEchoes(newer: Cartridge, older: Cartridge, shared: number): Echo[] {
  const echoes = [...newer.echoHistory];
  const { startSol } = newer.state;
  const earlier = new Map(older.echoHistory.map((echo) => [echo.frame, echo]));
  for (let first = echoes[0]; first !== undefined && echoes.length < KEPT_ECHOES; first = echoes[0]) {
    const echo = earlier.get(first.frame - 1);
    if (echo === undefined || echo.frame - startSol >= shared) break;
    echoes.unshift(echo);
  }
  return echoes;
}

/** The newer's blocks, and before them those of the older that lead to them. */
function longerChain(newer: Cartridge, older: Cartridge): Pick<Cartridge, 'chain' | 'chainBlocks'> {
  const { chain, chainBlocks } = newer;
  const blocks: Block[] = [...chainBlocks];
  const earlier = new Map(older.chainBlocks.map((block) => [block.hash, block]));
  let next = blocks[0]?.prevHash ?? chain.head;
  for (let block = earlier.get(next); block !== undefined && blocks.length < KEPT_BLOCKS; block = earlier.get(next)) {
    blocks.unshift(block);
    next = block.prevHash;
  }
  const cut = chain.length - blocks.length;
  const longer = { chain: { ...chain, anchor: cut > 0 ? { hash: next, count: cut } : null }, chainBlocks: blocks };
  // What does not hold together by itself is left out: a damaged file must not spoil a sound one.
  return findChainProblem(rootOf(newer.genesis), longer.chain, blocks) === null ? longer : { chain, chainBlocks };
}
