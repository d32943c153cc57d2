import { expect, test } from 'vitest';
import { ranked } from './localBoard.ts';
import type { LocalLine } from './state.ts';

const LINE: LocalLine = {
  id: 'a',
  name: 'a',
  mission: 'ares',
  board: 'ares',
  class: 'stock',
  alive: true,
  sol: 1,
  cause: null,
  score: 1,
  grade: 'F',
  open: true,
  rank: null,
  player: null,
  stamps: null,
  reason: null,
  savedAt: 1,
};

test('H4.3 H4.6 the living come first, then the score, then who came earlier; each board and class has its own places', () => {
  const lines: LocalLine[] = [
    { ...LINE, id: 'dead', alive: false, score: 900 },
    { ...LINE, id: 'low', score: 5 },
    { ...LINE, id: 'late', score: 50, savedAt: 9 },
    { ...LINE, id: 'early', score: 50, savedAt: 2 },
    { ...LINE, id: 'own', class: 'governor', score: 1 },
    { ...LINE, id: 'odd', reason: 'Another seed.', score: 1e9 },
  ];
  expect(ranked(lines).map(({ id, rank }) => [id, rank])).toEqual([
    ['early', 1],
    ['late', 2],
    ['low', 3],
    ['own', 1],
    ['dead', 4],
    ['odd', null],
  ]);
});
