import { expect, test, vi } from 'vitest';
import { cardAt, runAt } from '../storage/slots.contract.ts';
import type { Sealed, Slots } from '../storage/slots.ts';
import { openDesk } from './desk.test-support.ts';
import { fileOf } from './views.test-support.ts';

/** Slots whose puts wait until they are let through. */
function slowly(through: (() => void)[]) {
  return (slots: Slots): Partial<Slots> => ({
    put: async (run) => {
      await new Promise<void>((resolve) => through.push(resolve));
      return slots.put(run);
    },
  });
}

const newestSol = async (slots: Slots) => {
  const loaded = await slots.load();
  return loaded.ok ? loaded.value.newest?.card.sol : undefined;
};

test('one autosave is in flight; of those that wait, the newest is stored next and the others are answered', async () => {
  const through: (() => void)[] = [];
  const desk = await openDesk(slowly(through));
  for (const sol of [1, 2, 3]) desk.autosave.take(runAt(sol));
  expect(through).toHaveLength(1);
  expect(desk.worker.answered).toEqual([{ tick: 48, ok: false }]);
  through.shift()?.();
  await vi.waitFor(() => expect(through).toHaveLength(1));
  expect(desk.worker.answered).toEqual([
    { tick: 48, ok: false },
    { tick: 24, ok: true },
  ]);
  through.shift()?.();
  await vi.waitFor(() => expect(desk.worker.answered.at(-1)).toEqual({ tick: 72, ok: true }));
  expect(await newestSol(desk.slots)).toBe(3);
  expect(desk.state().saved).toMatchObject({ deviceSol: 3, problem: null });
});

test('what is stored of the colony before is not claimed for the one that is seated now', async () => {
  const through: (() => void)[] = [];
  const desk = await openDesk(slowly(through));
  desk.autosave.take(runAt(7));
  await desk.deck.newColony({ mission: 'ares' });
  through.shift()?.();
  await vi.waitFor(() => expect(desk.worker.answered).toHaveLength(1));
  expect(desk.state().saved.deviceSol).toBeNull();
});

test('a full device is told of, and the worker learns that nothing was stored', async () => {
  const desk = await openDesk(() => ({
    put: async () => ({ ok: false, error: { kind: 'full', message: 'No room.' } }),
  }));
  desk.autosave.take(runAt(1));
  await vi.waitFor(() => expect(desk.worker.answered).toEqual([{ tick: 24, ok: false }]));
  expect(desk.state().saved).toMatchObject({ deviceSol: null, problem: 'No room.' });
});

test('a tab that does not own the slot writes nothing', async () => {
  const put = vi.fn<Slots['put']>();
  const desk = await openDesk(() => ({ put }));
  desk.autosave.own(false);
  desk.autosave.take(runAt(1));
  expect(desk.state().elsewhere).toBe(true);
  expect(desk.worker.answered).toEqual([{ tick: 24, ok: false }]);
  expect(put).not.toHaveBeenCalled();
});

test('a new colony never overwrites a found autosave before that is backed up', async () => {
  const desk = await openDesk();
  await desk.slots.put(other(40));
  await desk.seats.offer();
  await desk.deck.newColony({ mission: 'ares' });
  for (const sol of [1, 2]) {
    desk.autosave.take(runAt(sol));
    await vi.waitFor(() => expect(desk.state().saved.deviceSol).toBe(sol));
  }
  expect(await desk.slots.latestBackup()).toMatchObject({ ok: true, value: { card: { id: 'MDK-OTHER', sol: 40 } } });
});

test('where a found autosave can not be backed up, it stays', async () => {
  const desk = await openDesk(() => ({
    backup: async () => ({ ok: false, error: { kind: 'full', message: 'No room.' } }),
  }));
  await desk.slots.put(other(40));
  await desk.seats.offer();
  await desk.deck.newColony({ mission: 'ares' });
  desk.autosave.take(runAt(1));
  await vi.waitFor(() => expect(desk.worker.answered).toEqual([{ tick: 24, ok: false }]));
  expect(await newestSol(desk.slots)).toBe(40);
  expect(desk.state().saved.problem).toBe('No room.');
});

test('a colony of ten sols, once stored, is worth keeping', async () => {
  const desk = await openDesk();
  desk.autosave.take(runAt(9));
  await vi.waitFor(() => expect(desk.state().saved.deviceSol).toBe(9));
  expect(desk.worthKeeping).not.toHaveBeenCalled();
  desk.autosave.take(runAt(10));
  await vi.waitFor(() => expect(desk.worthKeeping).toHaveBeenCalled());
});

test('in a browser that keeps no data, nothing is claimed to be on the device', async () => {
  const desk = await openDesk(() => ({ problem: 'Only files save here.' }));
  desk.autosave.take(runAt(12));
  await vi.waitFor(() => expect(desk.worker.answered).toEqual([{ tick: 288, ok: false }]));
  expect(desk.state().saved).toMatchObject({ deviceSol: null, problem: 'Only files save here.' });
});

function other(sol: number): Sealed {
  return { bytes: fileOf('MDK-OTHER', sol), card: { ...cardAt(sol), id: 'MDK-OTHER' } };
}

test('a full device is given what the player has deleted, and nothing else', async () => {
  let room = false;
  const desk = await openDesk((slots) => ({
    put: async (run, seat) =>
      room ? slots.put(run, seat) : { ok: false, error: { kind: 'full', message: 'No room.' } },
  }));
  await desk.slots.backup(other(40));
  await desk.library.keep(runAt(3, 'MDK-GONE'));
  await desk.library.remove('colony/MDK-GONE');
  desk.autosave.take(runAt(1));
  await vi.waitFor(() => expect(desk.worker.answered).toHaveLength(1));
  const listed = await desk.library.list();
  expect(listed.ok && listed.value.map(({ key }) => key)).toEqual(['colony/MDK-OTHER']);
  room = true;
  desk.autosave.take(runAt(2));
  await vi.waitFor(() => expect(desk.state().saved).toMatchObject({ problem: null }));
});

test('commands since the last durable save are in the journal, and leave it with the next', async () => {
  const desk = await openDesk();
  await desk.deck.newColony({ mission: 'ares' });
  await desk.deck.command({ kind: 'set-ration', ration: 0.5 });
  const held = (): unknown[] => JSON.parse(desk.texts.get('marsdeck/journal') ?? '{}').run.commands;
  expect(held()).toHaveLength(1);
  expect(await desk.autosave.saveNow()).toBe(true);
  expect(held()).toEqual([]);
});
