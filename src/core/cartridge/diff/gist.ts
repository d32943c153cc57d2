/** What matters first about two cartridges: whether they are one run, where they part, and what came of it. */
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import { relationOf, sharedCommands, type Parting } from '../relation.ts';
import type { Cartridge } from '../schema.ts';
import { figure } from './figure.ts';
import { saying, type Line } from './line.ts';
import { wordsOf } from './wording.ts';

/** The sentences that matter, in order; none about what both have in common. */
export function gistOf(a: Cartridge, b: Cartridge): Line[] {
  return [relationLine(a, b), ...endLines(a, b), ...peopleLine(a, b), ...scoreLine(a, b)];
}

function relationLine(a: Cartridge, b: Cartridge): Line {
  const relation = relationOf(a, b);
  const at = (path: string, sentence: string): Line => saying(path, 'Run', sentence, a.id, b.id);
  switch (relation.kind) {
    case 'same':
      return at('/chain/head', 'One and the same run at the same tick; the files tell it differently.');
    case 'extends': {
      const ticks = Math.abs(b.state.tick - a.state.tick);
      const [one, two] = relation.longer === 'b' ? ['B', 'A'] : ['A', 'B'];
      const more = ticks === 0 ? 'more commands that wait' : `${spanOf(ticks)} more`;
      return at('/state/tick', `${one} is ${two}, and ${more}.`);
    }
    case 'strangers':
      return at('/genesis', `Two runs that began differently: ${beginningOf(a)} against ${beginningOf(b)}.`);
    case 'parted':
      return partingLine(a, b, relation);
  }
}

function partingLine(a: Cartridge, b: Cartridge, { sol, by }: Parting): Line {
  if (by === 'chain')
    return saying(
      '/chainBlocks',
      'Fork',
      `The chains part at sol ${sol} or before, though no command differs: one of the files is not what its run gives.`,
      a.id,
      b.id,
    );
  if (by === 'state')
    return saying(
      '/chain/headStateHash',
      'Fork',
      `Commands and blocks are the same, the states are not: one of the files is not what its run gives.`,
      a.id,
      b.id,
    );
  const place = sharedCommands(a, b);
  const [first, second] = [a.commands[place], b.commands[place]];
  const [tickA, tickB] = [first?.[0] ?? Number.POSITIVE_INFINITY, second?.[0] ?? Number.POSITIVE_INFINITY];
  const didA = first === undefined ? '' : `A ${wordsOf(first[1], a.state)}`;
  const didB = second === undefined ? '' : `B ${wordsOf(second[1], b.state)}`;
  const what = tickA < tickB ? `${didA}; B did not` : tickB < tickA ? `${didB}; A did not` : `${didA}, and ${didB}`;
  const kind = first === undefined ? 'only-b' : second === undefined ? 'only-a' : 'changed';
  const sentence = `The runs part at sol ${sol}: ${what}.`;
  return { ...saying(`/commands/${place}`, 'Fork', sentence, first?.[1] ?? null, second?.[1] ?? null), kind };
}

function beginningOf({ genesis, state }: Cartridge): string {
  const { site, startSol, seed, mission } = state;
  const from = 'from' in genesis ? `, from a state at sol ${Math.floor(genesis.from.state.tick / TICKS_PER_SOL)}` : '';
  return `${mission}, seed ${seed}, ${site} from sol ${startSol}${from}`;
}

/** A span of ticks in sols and hours of a sol. */
function spanOf(ticks: number): string {
  const [sols, rest] = [Math.floor(ticks / TICKS_PER_SOL), ticks % TICKS_PER_SOL];
  const parts = [counted(sols, 'sol'), counted(rest, 'tick')].filter((part) => part !== '');
  return parts.join(' and ');
}

function counted(count: number, what: string): string {
  return count === 0 ? '' : `${figure(count, 0)} ${what}${count === 1 ? '' : 's'}`;
}

function endLines(a: Cartridge, b: Cartridge): Line[] {
  const [endA, endB] = [endOf(a), endOf(b)];
  // That both live is no news.
  const same = endA === endB || (a.state.alive && b.state.alive);
  return same ? [] : [saying('/state/ended', 'End', `A ${endA}; B ${endB}.`, a.state.ended, b.state.ended)];
}

function endOf({ state }: Cartridge): string {
  if (state.ended === null) return `lives at sol ${state.sol}`;
  return `ended at sol ${Math.floor((state.ended.tick - 1) / TICKS_PER_SOL) + 1} of ${state.ended.cause}`;
}

function peopleLine(a: Cartridge, b: Cartridge): Line[] {
  const living = ({ state }: Cartridge): number => state.crew.filter(({ alive }) => alive).length;
  const [inA, inB] = [living(a), living(b)];
  if (inA === inB) return [];
  return [saying('/state/crew', 'People', `People alive: ${inA} in A, ${inB} in B.`, inA, inB)];
}

function scoreLine(a: Cartridge, b: Cartridge): Line[] {
  const gain = b.score.total - a.score.total;
  if (gain === 0) return [];
  const more = `${figure(Math.abs(gain), 1)} points ${gain > 0 ? 'more' : 'less'}`;
  const of = ({ score }: Cartridge): string => `${figure(score.total, 1)} (${score.grade})`;
  const line = saying(
    '/score/total',
    'Score',
    `B has ${more}: ${of(b)} against ${of(a)}.`,
    a.score.total,
    b.score.total,
  );
  return [{ ...line, unit: 'points' }];
}
