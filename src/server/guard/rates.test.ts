/** How often a stranger may ask, and how many at once. */
import { describe, expect, test } from 'vitest';
import { ask, NO_LIMITS, testHub } from '../hub.test-support.ts';
import { limiter } from './rates.ts';
import { slots } from './slots.ts';

describe('limits', () => {
  const rate = { burst: 3, perMinute: 60 };

  test('a bucket gives its burst, then a token a second, and says how long to wait', () => {
    const { take } = limiter();
    expect([0, 0, 0, 0].map(() => take('a', rate, 0))).toEqual([0, 0, 0, 1]);
    expect(take('b', rate, 0)).toBe(0);
    expect(take('a', rate, 999)).toBe(1);
    expect(take('a', rate, 1000)).toBe(0);
    expect([0, 0, 0, 0].map(() => take('a', rate, 1e9))).toEqual([0, 0, 0, 1]);
  });

  test('a clock that goes back gives nothing away', () => {
    const { take } = limiter();
    for (let i = 0; i < 3; i++) take('a', rate, 10_000);
    expect(take('a', rate, 5_000)).toBeGreaterThan(0);
  });

  test('buckets are bounded: whoever was quiet longest is forgotten', () => {
    const { take } = limiter(2);
    for (let i = 0; i < 3; i++) take('a', rate, 0);
    take('b', rate, 0);
    take('c', rate, 0);
    expect(take('a', rate, 0)).toBe(0);
  });

  test('too many requests from one address are refused with the seconds to wait, whatever they ask', async () => {
    const strict = testHub({ ...NO_LIMITS, byAddress: { ...NO_LIMITS.byAddress, read: rate } });
    const answers = [];
    for (let i = 0; i < 4; i++) answers.push(await ask(strict, 'GET', '/api/ledgers'));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    expect(answers[3]?.headers.get('retry-after')).toBe('1');
    expect(answers[3]?.json.error.kind).toBe('too-often');
    // None of them needed the database.
    expect(strict.hub.database.isOpen()).toBe(false);
  });
});

test('places at once are bounded, for all and for one; each comes back once', () => {
  const { take } = slots(3, 2);
  const [a, b] = [take('one'), take('one')];
  expect([a === null, b === null, take('one')]).toEqual([false, false, null]);
  expect(take('two')).not.toBeNull();
  expect(take('three')).toBeNull();
  a?.();
  a?.();
  expect(take('three')).not.toBeNull();
  expect(take('three')).toBeNull();
  b?.();
  expect(take('one')).not.toBeNull();
});
