import { describe, expect, test } from 'vitest';
import { libraryContract } from './library.contract.ts';
import { memoryShelf } from './shelf.memory.ts';
import { runAt, slotsContract } from './slots.contract.ts';
import { KEEPS_NOTHING, openStorage } from './open.ts';

describe('slots on memory', () => {
  for (const law of [...slotsContract, ...libraryContract]) {
    test(law.title, async () => {
      const values = new Map<string, unknown>();
      await law.run(() => memoryShelf(values));
    });
  }
});

test('without IndexedDB, slots work as long as the page and say that they keep nothing', async () => {
  const { slots } = await openStorage();
  expect(slots.problem).toBe(KEEPS_NOTHING);
  expect((await slots.put(runAt(1))).ok).toBe(true);
  expect(await slots.load()).toMatchObject({ ok: true, value: { newest: { card: { sol: 1 } } } });
});
