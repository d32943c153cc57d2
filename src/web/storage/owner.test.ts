import { expect, test, vi } from 'vitest';
import { watchOwner, type Channel, type Locks, type Presence, type Told } from './owner.ts';

/** Locks and channels as a browser has them, with pages that can be closed. */
function browser() {
  type Held = { readonly page: object; readonly reject: (error: unknown) => void };
  let holder: Held | null = null;
  const queue: { readonly page: object; readonly grant: () => void }[] = [];
  const listeners = new Map<object, (event: { data: unknown }) => void>();
  const pump = (): void => {
    if (holder === null) queue.shift()?.grant();
  };
  return {
    openPage: () => {
      const page = {};
      const take = (held: (lock: object | null) => Promise<void>): Promise<void> =>
        new Promise((resolve, reject) => {
          holder = { page, reject };
          held(page).then(resolve, reject);
        });
      const locks: Locks = {
        request(_name, { ifAvailable = false, steal = false }, held) {
          if (steal) {
            const before = holder;
            const taken = take(held);
            before?.reject(new DOMException('', 'AbortError'));
            return taken;
          }
          if (holder === null) return take(held);
          if (ifAvailable) return held(null);
          return new Promise((resolve, reject) => {
            queue.push({ page, grant: () => void take(held).then(resolve, reject) });
          });
        },
      };
      const channel: Channel = {
        postMessage(message) {
          for (const [other, hear] of listeners)
            if (other !== page) queueMicrotask(() => hear({ data: structuredClone(message) }));
        },
        addEventListener: (_kind, hear) => void listeners.set(page, hear),
      };
      const close = (): void => {
        listeners.delete(page);
        queue.splice(0, queue.length, ...queue.filter((one) => one.page !== page));
        if (holder?.page === page) holder = null;
        pump();
      };
      return { ports: { locks, channel }, close };
    },
  };
}

const presence: Presence = { colony: { name: 'Ares I', mission: 'ares', sol: 12 }, openedAt: 1000 };
const told = (changes: Partial<Told> = {}) => ({
  gained: vi.fn(),
  lost: vi.fn(),
  yielding: vi.fn(() => Promise.resolve()),
  presence: () => presence,
  met: vi.fn(),
  ...changes,
});

test('the first page owns; the second hears which colony it has, and owns when the first closes', async () => {
  const { openPage } = browser();
  const [one, two] = [openPage(), openPage()];
  const [a, b] = [told(), told()];
  expect((await watchOwner(a, one.ports)).owns).toBe(true);
  expect((await watchOwner(b, two.ports)).owns).toBe(false);
  await vi.waitFor(() => expect(b.met).toHaveBeenCalledWith(presence));
  expect(b.gained).not.toHaveBeenCalled();
  one.close();
  await vi.waitFor(() => expect(b.gained).toHaveBeenCalledOnce());
  expect(a.lost).not.toHaveBeenCalled();
});

test('a page that is asked yields once it has saved, and waits in line for the other to close', async () => {
  const { openPage } = browser();
  const [one, two] = [openPage(), openPage()];
  const order: string[] = [];
  const a = told({
    yielding: async () => {
      await Promise.resolve();
      order.push('saved');
    },
    lost: vi.fn(() => void order.push('lost')),
  });
  const b = told({ gained: vi.fn(() => void order.push('gained')) });
  await watchOwner(a, one.ports);
  const { owner } = await watchOwner(b, two.ports);
  await owner.takeOver();
  await vi.waitFor(() => expect(order).toHaveLength(3));
  expect(order[0]).toBe('saved');
  await vi.waitFor(() => expect(a.met).toHaveBeenCalledWith(presence));
  two.close();
  await vi.waitFor(() => expect(a.gained).toHaveBeenCalledOnce());
});

test('it goes back and forth, and each time the other is told', async () => {
  const { openPage } = browser();
  const [one, two] = [openPage(), openPage()];
  const [a, b] = [told(), told()];
  const first = await watchOwner(a, one.ports);
  const second = await watchOwner(b, two.ports);
  await second.owner.takeOver();
  await first.owner.takeOver();
  await second.owner.takeOver();
  await vi.waitFor(() => expect(a.lost).toHaveBeenCalledTimes(2));
  expect(b.lost).toHaveBeenCalledOnce();
  expect(b.gained).toHaveBeenCalledTimes(2);
});

test('from a page that does not answer the lock is taken', async () => {
  vi.useFakeTimers();
  const { openPage } = browser();
  const [one, two] = [openPage(), openPage()];
  const a = told({ yielding: vi.fn(() => new Promise<void>(() => {})) });
  const b = told();
  await watchOwner(a, one.ports);
  const { owner } = await watchOwner(b, two.ports);
  const taking = owner.takeOver();
  await vi.advanceTimersByTimeAsync(10_000);
  await taking;
  vi.useRealTimers();
  expect(b.gained).toHaveBeenCalledOnce();
  await vi.waitFor(() => expect(a.lost).toHaveBeenCalledOnce());
});

test('a page without locks, or whose locks are refused, owns', async () => {
  expect((await watchOwner(told(), { locks: null, channel: null })).owns).toBe(true);
  const refusing: Locks = { request: () => Promise.reject(new DOMException('', 'SecurityError')) };
  expect((await watchOwner(told(), { locks: refusing, channel: null })).owns).toBe(true);
});
