import { expect, test, vi } from 'vitest';
import { ownAutosave, type Locks } from './owner.ts';

/** Locks as a browser has them, with pages that can be closed. */
function browser(): { openPage: () => { locks: Locks; close: () => void } } {
  let holder: object | null = null;
  const queue: (() => void)[] = [];
  const pump = (): void => {
    if (holder === null) queue.shift()?.();
  };
  return {
    openPage() {
      const page = {};
      const locks: Locks = {
        async request(_name, { ifAvailable }, held) {
          if (ifAvailable && holder !== null) return held(null);
          if (holder !== null) await new Promise<void>((resolve) => queue.push(resolve));
          holder = page;
          return held(page);
        },
      };
      const close = (): void => {
        if (holder === page) holder = null;
        pump();
      };
      return { locks, close };
    },
  };
}

test('the first page owns the slot; the second takes over when the first closes', async () => {
  const { openPage } = browser();
  const [one, two] = [openPage(), openPage()];
  const [oneTook, twoTook] = [vi.fn(), vi.fn()];
  expect(await ownAutosave(oneTook, one.locks)).toBe(true);
  expect(await ownAutosave(twoTook, two.locks)).toBe(false);
  await vi.waitFor(() => expect(twoTook).not.toHaveBeenCalled());
  one.close();
  await vi.waitFor(() => expect(twoTook).toHaveBeenCalledOnce());
  expect(oneTook).not.toHaveBeenCalled();
});

test('a page without locks, or whose locks are refused, owns the slot', async () => {
  expect(await ownAutosave(vi.fn(), null)).toBe(true);
  const refusing: Locks = { request: () => Promise.reject(new DOMException('', 'SecurityError')) };
  expect(await ownAutosave(vi.fn(), refusing)).toBe(true);
});
