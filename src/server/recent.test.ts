import { expect, test } from 'vitest';
import { recent } from './recent.ts';

test('a value is made once while it holds, once for all who ask at the same time, and anew after it failed', async () => {
  let made = 0;
  const { of } = recent<number>(1000, 2);
  const make = () => Promise.resolve(++made);
  expect(await Promise.all([of('a', 0, make), of('a', 0, make), of('a', 999, make)])).toEqual([1, 1, 1]);
  expect(await of('a', 1000, make)).toBe(2);
  await expect(of('b', 0, () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  expect(await of('b', 0, make)).toBe(3);
  // Two are held: a third lets the oldest go.
  expect(await of('c', 1000, make)).toBe(4);
  expect(await of('a', 1001, make)).toBe(5);
});
