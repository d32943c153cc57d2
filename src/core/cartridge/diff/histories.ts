/** The sections of a reading that are told in words of their own: commands, echoes, chain. */
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import type { Stamped } from '../../colony/commands/command.ts';
import type { Echo } from '../../colony/echo.ts';
import type { Json } from '../json.ts';
import { relationOf } from '../relation.ts';
import type { Cartridge } from '../schema.ts';
import { align } from './align.ts';
import { decimalsFor, figure } from './figure.ts';
import { labelOf } from './label.ts';
import { onlyLine, saying, type Line } from './line.ts';
import { sameJson } from './same.ts';
import { walk, type Found } from './walk.ts';
import { wordsOf } from './wording.ts';

const CELLS = 4_000_000;

/** Commands that only one of the logs has, in order of their ticks. */
export function commandLines(a: Cartridge, b: Cartridge): Found {
  const matches = align(a.commands, b.commands, null, { cells: CELLS });
  const [sharedA, sharedB] = [new Set(matches.map(([i]) => i)), new Set(matches.map(([, j]) => j))];
  const of = (side: 'a' | 'b', { commands, state }: Cartridge, shared: ReadonlySet<number>): [number, Line][] =>
    commands.flatMap((stamped, index) => (shared.has(index) ? [] : [[stamped[0], given(side, stamped, index, state)]]));
  const lines = [...of('a', a, sharedA), ...of('b', b, sharedB)].sort(([one], [two]) => one - two);
  return { lines: lines.map(([, line]) => line), unchanged: matches.length };
}

function given(side: 'a' | 'b', [tick, command]: Stamped, index: number, state: Cartridge['state']): Line {
  const label = `Sol ${Math.floor(tick / TICKS_PER_SOL) + 1}, hour ${tick % TICKS_PER_SOL}`;
  const line = onlyLine(side, { path: `/commands/${index}`, label, unit: '' }, command);
  return { ...line, sentence: `${label}: only ${side.toUpperCase()} ${wordsOf(command, state)}.` };
}

/** Echoes by the sol they tell of: sols that only one file tells of, and what both tell differently. */
export function echoLines(a: Cartridge, b: Cartridge): Found {
  const found: Found = { lines: [], unchanged: 0 };
  const [inA, inB] = [byFrame(a), byFrame(b)];
  const offset = a.state.startSol === b.state.startSol ? a.state.startSol - 1 : 0;
  const what = offset === a.state.startSol - 1 ? 'sol' : 'frame';
  const only = (side: 'a' | 'b', own: ReadonlyMap<number, Echo>, other: ReadonlyMap<number, Echo>): void => {
    for (const [first, last] of rangesOf([...own.keys()].filter((frame) => !other.has(frame)))) {
      const sols = first === last ? `${what} ${first - offset}` : `${what}s ${first - offset} to ${last - offset}`;
      const about = { path: '/echoHistory', label: `The echo of ${sols}`, unit: '' };
      found.lines.push(onlyLine(side, about, [first - offset, last - offset]));
    }
  };
  only('a', inA, inB);
  only('b', inB, inA);
  for (const [index, echo] of b.echoHistory.entries()) {
    const before = inA.get(echo.frame);
    if (before === undefined) continue;
    if (sameJson(before, echo)) found.unchanged++;
    else found.lines.push(retold(before, echo, index, `${what === 'sol' ? 'Sol' : 'Frame'} ${echo.frame - offset}`));
  }
  walk(a.echoInertia, b.echoInertia, '/echoInertia', ['inertia'], found);
  return found;
}

function byFrame({ echoHistory }: Cartridge): Map<number, Echo> {
  return new Map(echoHistory.map((echo) => [echo.frame, echo]));
}

/** Rising numbers as first and last of each unbroken row. */
function rangesOf(numbers: readonly number[]): [number, number][] {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges;
}

/** A sol that both tell of: how its stocks moved, and how many of its other values differ. */
function retold(a: Echo, b: Echo, index: number, label: string): Line {
  const parts: string[] = [];
  for (const key of ['o2', 'h2o', 'food', 'power'] as const) {
    const [before, after] = [a.delta[key], b.delta[key]];
    if (before === after) continue;
    const decimals = decimalsFor(before, after);
    const { label: stock, unit } = labelOf(key);
    parts.push(`${stock} ${figure(before, decimals, true)} → ${figure(after, decimals, true)} ${unit}`);
  }
  const rest: Found = { lines: [], unchanged: 0 };
  walk({ ...a, delta: null }, { ...b, delta: null }, '', [], rest);
  const others = rest.lines.length;
  if (others > 0) parts.push(`${others} other value${others === 1 ? '' : 's'}`);
  return saying(`/echoHistory/${index}`, label, `${label}: ${parts.join('; ')}.`, a.delta, b.delta);
}

/** Where the chains part, and what either file keeps of its own. */
export function chainLines(a: Cartridge, b: Cartridge): Found {
  const relation = relationOf(a, b);
  const most = Math.min(a.chain.length, b.chain.length);
  const shared = relation.kind === 'strangers' ? 0 : relation.kind === 'parted' ? relation.shared : most;
  const found: Found = { lines: [], unchanged: shared };
  const tells = (sentence: string): number =>
    found.lines.push(saying('/chain', 'Chain', sentence, a.chain.length, b.chain.length));
  if (relation.kind === 'strangers') tells('The chains have no block in common.');
  else if (relation.kind === 'parted')
    tells(`The chains share ${shared} block${shared === 1 ? '' : 's'} and part at sol ${relation.sol}.`);
  walk(plain(a.chain), plain(b.chain), '/chain', ['chain'], found);
  const [keptA, keptB] = [a.chainBlocks, b.chainBlocks];
  const ranged = (blocks: typeof keptA): string =>
    blocks.length === 0 ? 'none' : `${blocks[0]?.sol} to ${blocks.at(-1)?.sol}`;
  if (ranged(keptA) !== ranged(keptB))
    found.lines.push(
      saying(
        '/chainBlocks',
        'Blocks',
        `Blocks that are kept: ${ranged(keptA)} → ${ranged(keptB)}.`,
        keptA.length,
        keptB.length,
      ),
    );
  const inA = new Map(keptA.map((block) => [block.sol, block]));
  const differing = keptB
    .filter(({ sol }) => sol <= shared && inA.has(sol))
    .filter((block) => !sameJson(inA.get(block.sol) ?? null, block));
  if (differing.length > 0) {
    const many =
      differing.length === 1 ? 'One block that both keep differs' : `${differing.length} blocks that both keep differ`;
    found.lines.push(saying('/chainBlocks', 'Blocks', `${many}, the first of them block ${differing[0]?.sol}.`));
  }
  return found;
}

/** Branches by name. */
export function branchLines(a: Cartridge, b: Cartridge): Found {
  const found: Found = { lines: [], unchanged: 0 };
  walk(a.branches ?? [], b.branches ?? [], '/branches', [], found);
  return found;
}

function plain(chain: Cartridge['chain']): Json {
  return { ...chain, anchor: chain.anchor === null ? null : { ...chain.anchor } };
}
