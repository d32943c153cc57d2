import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { canonicalText } from '../kernel/canonical.ts';
import { digest128Hex } from '../kernel/digest.ts';
import { colonyBytes } from '../colony/binary.ts';
import { allocate, copyOf, leavesOf, rationTo } from '../colony/colony.test-support.ts';
import type { Stamped } from '../colony/commands/command.ts';
import type { Colony } from '../colony/schema.ts';
import { bytesOf, cartridgeIn, ledger, lostRun, newRun, runFor } from './cartridge.test-support.ts';
import { findChainProblem, stateHashOf, type Block } from './chain.ts';
import { cartridgeOf, FULL } from './convert.ts';
import { advanceSols, advanceTick, rootOf, submitCommand, type Run } from './run.ts';
import type { Cartridge } from './schema.ts';

/** SHA-256 by another implementation. */
const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

const bytesOfColony = (colony: Colony): Uint8Array => {
  const { bytes, length } = colonyBytes(colony);
  return bytes.slice(0, length);
};

/** The block of a sol, made of its parts by the words of FORMAT.md and nothing else. */
function blockByTheBook(sol: number, commands: readonly Stamped[], colony: Colony, prevHash: string): Block {
  const bytes = bytesOfColony(colony);
  const parts = {
    sol,
    frameHash: ledger.frameAt(sol)._hash,
    commandsHash: sha256(canonicalText(commands)),
    stateHash: sol % 25 === 0 ? sha256(bytes) : digest128Hex(bytes, bytes.length),
    prevHash,
  };
  return { ...parts, hash: sha256(canonicalText(parts)) };
}

function longRun(): { run: Run; book: Block[] } {
  const run = newRun(5);
  const book: Block[] = [];
  let prevHash = sha256(canonicalText(run.genesis));
  for (let sol = 1; sol <= 130; sol++) {
    const due: Stamped[] = [];
    if (sol % 7 === 0) {
      for (let i = 0; i < 5; i++) advanceTick(run);
      due.push([run.colony.tick, rationTo(0.9)], [run.colony.tick, allocate(3, 0, 0)]);
      for (const [, command] of due) submitCommand(run, command);
    }
    while (run.chainLength < sol) advanceTick(run);
    const block = blockByTheBook(sol, due, run.colony, prevHash);
    prevHash = block.hash;
    book.push(block);
  }
  return { run, book };
}
const { run, book } = longRun();
const full = cartridgeOf(run);

const problemOf = (cartridge: Cartridge): ReturnType<typeof findChainProblem> =>
  findChainProblem(rootOf(cartridge.genesis), cartridge.chain, cartridge.chainBlocks);

describe('F4.1 F4.2 F4.3 blocks', () => {
  test('F4.1 F4.3 every block is what generic RFC 8785 text and another SHA-256 make of its parts', () => {
    expect(full.chainBlocks).toEqual(book.slice(-100));
    expect(full.chain.head).toBe(book.at(-1)?.hash);
    const wide = full.chainBlocks.filter((block) => block.stateHash.length === 64);
    expect(wide.map((block) => block.sol)).toEqual([50, 75, 100, 125]);
  });

  test('F4.2 before the first sol the head is the root: SHA-256 of the genesis', () => {
    const fresh = cartridgeOf(newRun(1));
    expect(fresh.chain).toEqual({
      anchor: null,
      head: sha256(canonicalText(fresh.genesis)),
      length: 0,
      headStateHash: sha256(bytesOfColony(newRun(1).colony)),
    });
    expect(problemOf(fresh)).toBeNull();
    expect(rootOf(newRun(1).genesis)).not.toBe(rootOf(newRun(2).genesis));
  });

  test('F4.4 the state hash is SHA-256 of the colony’s bytes at the moment of encoding, between sols too', () => {
    const between = runFor(2);
    advanceTick(between);
    expect(cartridgeOf(between).chain.headStateHash).toBe(sha256(bytesOfColony(between.colony)));
    expect(stateHashOf(between.colony)).not.toBe(stateHashOf(runFor(2).colony));
  });

  test('F4.1 a block depends on nothing but the run up to its sol', () => {
    const [later, other] = [newRun(5), newRun(5)];
    advanceSols(later, 10);
    advanceSols(other, 4);
    submitCommand(other, rationTo(0.5));
    advanceSols(other, 6);
    expect(other.blocks.slice(0, 4)).toEqual(later.blocks.slice(0, 4));
    for (let i = 4; i < 10; i++) expect(other.blocks[i]?.hash).not.toBe(later.blocks[i]?.hash);
  });

  test('F4.1 a refused command is in the chain as well', () => {
    const [plain, asked] = [newRun(5), newRun(5)];
    submitCommand(asked, rationTo(9));
    advanceSols(plain, 1);
    advanceSols(asked, 1);
    expect(asked.chainHead).not.toBe(plain.chainHead);
    expect(asked.blocks[0]?.commandsHash).toBe(sha256(canonicalText([[0, rationTo(9)]])));
  });

  test('F4.1 the sol in which a colony ends is closed, short as it is, and nothing after it', () => {
    const lost = lostRun(1);
    const { ended, tick } = lost.colony;
    expect(ended).not.toBeNull();
    expect(lost.chainLength).toBe(Math.ceil(tick / 24));
    expect(lost.echoes.at(-1)?.alive).toBe(false);
    const head = lost.chainHead;
    advanceSols(lost, 5);
    expect([lost.chainHead, lost.colony.tick]).toEqual([head, tick]);
    cartridgeIn(bytesOf(lost));
  });
});

describe('F4.5 trimmed chains', () => {
  test.each([
    [100, 100],
    [30, 30],
    [1, 1],
    [0, 0],
  ])('F4.5 with %i blocks kept the chain still verifies, from its anchor', (blocks, kept) => {
    const trimmed = cartridgeOf(run, { echoes: 2, blocks });
    expect(trimmed.chainBlocks).toHaveLength(kept);
    expect(trimmed.chain).toMatchObject({ length: 130, head: full.chain.head });
    expect(trimmed.chain.anchor).toEqual({ hash: book[130 - kept - 1]?.hash, count: 130 - kept });
    expect(problemOf(trimmed)).toBeNull();
    expect(trimmed.commands).toEqual(full.commands);
    expect(trimmed.state).toEqual(full.state);
  });

  test('F4.5 a file keeps at most 100 echoes and 100 blocks; none asked for is none kept', () => {
    expect(cartridgeOf(run, FULL).echoHistory).toHaveLength(100);
    expect(cartridgeOf(run, { echoes: 0, blocks: 0 })).toMatchObject({ echoHistory: [], chainBlocks: [] });
    expect(cartridgeOf(run, { echoes: 500, blocks: 500 }).chainBlocks).toHaveLength(100);
  });
});

describe('F4.6 tampering with the chain', () => {
  /** Another value of the same shape. */
  const flipped = (value: unknown): unknown => {
    if (typeof value === 'number') return value + 1;
    return String(value).replace(/^./, (digit) => (digit === '0' ? '1' : '0'));
  };

  test('F4.6 a flip in any field of any block, of the anchor or of the chain is found', () => {
    const trimmed = cartridgeOf(run, { echoes: 2, blocks: 4 });
    const paths = leavesOf({ chain: trimmed.chain, chainBlocks: trimmed.chainBlocks }).map(({ path }) => path);
    expect(paths).toHaveLength(4 * 6 + 5);
    for (const path of paths.filter((one) => one !== '/chain/headStateHash')) {
      const bent = copyOf(trimmed);
      const leaf = leavesOf(bent).find((one) => one.path === path);
      leaf?.set(flipped(leaf.value));
      expect(problemOf(bent), path).not.toBeNull();
    }
  });

  test('F4.6 the first place that does not follow is named by sol and field', () => {
    const at = (change: (cartridge: Cartridge) => void): ReturnType<typeof problemOf> => {
      const bent = copyOf(full);
      change(bent);
      return problemOf(bent);
    };
    const block = (cartridge: Cartridge, index: number): Block => cartridge.chainBlocks[index] as Block;
    expect(at((one) => void (block(one, 40).frameHash = block(one, 41).frameHash))).toEqual({ sol: 71, field: 'hash' });
    expect(at((one) => void (block(one, 40).prevHash = block(one, 39).prevHash))).toEqual({
      sol: 71,
      field: 'prevHash',
    });
    expect(at((one) => void one.chainBlocks.splice(10, 1))).toEqual({ sol: 42, field: 'sol' });
    expect(at((one) => Object.assign(one.chain.anchor ?? {}, { hash: 'f'.repeat(64) }))).toEqual({
      sol: 31,
      field: 'anchor',
    });
    expect(at((one) => void (one.chain.head = 'f'.repeat(64)))).toEqual({ sol: 130, field: 'head' });
    expect(at((one) => void (one.chain.length = 131))).toEqual({ sol: 131, field: 'length' });
    const forged = copyOf(full);
    const last = block(forged, 99);
    last.stateHash = 'ab'.repeat(16);
    const { hash: _hash, ...parts } = last;
    last.hash = sha256(canonicalText(parts));
    expect(problemOf(forged)).toEqual({ sol: 130, field: 'head' });
  });

  test('F4.6 another genesis has another root', () => {
    const short = cartridgeOf(runFor(3));
    expect(problemOf({ ...short, genesis: newRun(2).genesis })).toEqual({ sol: 1, field: 'prevHash' });
    expect(problemOf({ ...cartridgeOf(newRun(1)), genesis: newRun(2).genesis })).toEqual({ sol: 0, field: 'head' });
  });
});

test('F2.4 the validator printed for sim cartridges works on ours as it stands', () => {
  type Echoes = { echoHistory: { frame: number; frameHash: string }[] };
  // Quoted from the pattern's article; only types are added.
  function validateCartridge(cartridge: Echoes, frameLedger: Record<number, { _hash: string }>) {
    for (const echo of cartridge.echoHistory) {
      const publicFrame = frameLedger[echo.frame];
      if (publicFrame && echo.frameHash !== publicFrame._hash) {
        return { valid: false, reason: 'Frame hash mismatch at sol ' + echo.frame };
      }
    }
    return { valid: true };
  }
  const frames = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [i + 1, ledger.frameAt(i + 1)]));
  const cartridge = JSON.parse(new TextDecoder().decode(bytesOf(run))) as Echoes;
  expect(cartridge.echoHistory.map((echo) => echo.frame)).toEqual(Array.from({ length: 100 }, (_, i) => i + 31));
  expect(validateCartridge(cartridge, frames)).toEqual({ valid: true });
  Object.assign(cartridge.echoHistory[3] ?? {}, { frameHash: 'f'.repeat(64) });
  expect(validateCartridge(cartridge, frames)).toEqual({ valid: false, reason: 'Frame hash mismatch at sol 34' });
});
