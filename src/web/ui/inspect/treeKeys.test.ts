import { expect, test } from 'vitest';
import { moveFor, type Row } from './treeKeys.ts';

const ROWS: readonly Row[] = [
  { path: 'a', depth: 1, branch: true, open: true },
  { path: 'a/b', depth: 2, branch: false, open: false },
  { path: 'a/c', depth: 2, branch: true, open: false },
  { path: 'd', depth: 1, branch: false, open: false },
];

test('up, down, home and end go through the rows that are seen, and stop at the ends', () => {
  expect(moveFor('ArrowDown', ROWS, 'a')).toEqual({ kind: 'focus', path: 'a/b' });
  expect(moveFor('ArrowUp', ROWS, 'd')).toEqual({ kind: 'focus', path: 'a/c' });
  expect(moveFor('ArrowUp', ROWS, 'a')).toBeNull();
  expect(moveFor('ArrowDown', ROWS, 'd')).toBeNull();
  expect(moveFor('End', ROWS, 'a')).toEqual({ kind: 'focus', path: 'd' });
  expect(moveFor('Home', ROWS, 'd')).toEqual({ kind: 'focus', path: 'a' });
});

test('right opens a branch, then enters it; left closes it, and from within goes to its head', () => {
  expect(moveFor('ArrowRight', ROWS, 'a/c')).toEqual({ kind: 'open', path: 'a/c' });
  expect(moveFor('ArrowRight', ROWS, 'a')).toEqual({ kind: 'focus', path: 'a/b' });
  expect(moveFor('ArrowRight', ROWS, 'd')).toBeNull();
  expect(moveFor('ArrowLeft', ROWS, 'a')).toEqual({ kind: 'close', path: 'a' });
  expect(moveFor('ArrowLeft', ROWS, 'a/c')).toEqual({ kind: 'focus', path: 'a' });
});

test('Enter and Space open and close a branch, and leave everything else to the page', () => {
  expect(moveFor('Enter', ROWS, 'a/c')).toEqual({ kind: 'open', path: 'a/c' });
  expect(moveFor(' ', ROWS, 'a')).toEqual({ kind: 'close', path: 'a' });
  expect(moveFor('Enter', ROWS, 'd')).toBeNull();
  expect(moveFor('x', ROWS, 'a')).toBeNull();
  expect(moveFor('ArrowDown', ROWS, 'gone')).toBeNull();
});
