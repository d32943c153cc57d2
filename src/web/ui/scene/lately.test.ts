import { expect, test } from 'vitest';
import { lately } from './lately.ts';

test('what is used is made once; what was not used for longest makes room', () => {
  const store = lately<{ readonly key: string }>(2);
  const made: string[] = [];
  const use = (key: string) =>
    store.of(key, () => {
      made.push(key);
      return { key };
    });
  const first = use('a');
  use('b');
  expect(use('a')).toBe(first);
  use('c');
  expect(use('a')).toBe(first);
  expect(made).toEqual(['a', 'b', 'c']);
  use('b');
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

test('however much is asked for, no more than that is kept', () => {
  const most = 8;
  const store = lately<{ readonly key: number }>(most);
  let made = 0;
  const use = (key: number) => store.of(String(key), () => ({ key: ++made }));
  for (let key = 0; key < 1000; key++) use(key);
  const before = made;
  for (let key = 999; key >= 0; key--) use(key);
  expect(made - before).toBe(1000 - most);
});
