import { expect, test } from 'vitest';
import { cardAt } from '../storage/slots.contract.ts';
import { openDesk } from './desk.test-support.ts';
import { partsOf } from './shelf.ts';
import { fileOf } from './views.test-support.ts';

/** A colony in the bay at sol 5, and another on the shelf with two saves. */
async function playing() {
  const desk = await openDesk();
  for (const sol of [3, 9])
    await desk.slots.put({ bytes: fileOf('MDK-B', sol), card: { ...cardAt(sol), id: 'MDK-B' } });
  await desk.deck.newColony({ mission: 'ares', seed: 1 });
  await desk.deck.advance({ sols: 5 });
  await desk.autosave.saveNow();
  await desk.deck.shelf.refresh();
  return desk;
}

test('every colony is on it, with its newest save, the newest first', async () => {
  const desk = await playing();
  const shelf = desk.state().shelf ?? [];
  expect(shelf.map(({ card }) => [card?.id, card?.sol])).toContainEqual(['MDK-B', 9]);
  expect(shelf).toHaveLength(2);
});

test('a colony goes into the bay by its newest save, or by an earlier one; what ran is backed up', async () => {
  const desk = await playing();
  desk.deck.show('shelf');
  expect(await desk.deck.shelf.insert('colony/MDK-B')).toMatchObject({ ok: true, card: { sol: 9 } });
  expect(desk.state()).toMatchObject({ panel: null, swap: { canUndo: true } });
  const points = desk.state().shelf?.find(({ key }) => key === 'colony/MDK-B')?.points ?? [];
  const earlier = points.at(-1)?.generation;
  expect(await desk.deck.shelf.insert('colony/MDK-B', earlier)).toMatchObject({ ok: true, card: { sol: 3 } });
  expect(await desk.deck.shelf.insert('colony/MDK-NONE')).toMatchObject({ ok: false });
});

test('a rename holds for the colony in the bay and for one on the shelf', async () => {
  const desk = await playing();
  const id = desk.state().card?.id ?? '';
  expect(await desk.deck.shelf.rename(`colony/${id}`, ' Utopia ')).toMatchObject({ ok: true });
  expect(desk.state().card?.name).toBe('Utopia');
  expect(await desk.deck.shelf.rename('colony/MDK-B', 'Arcadia')).toMatchObject({ ok: true });
  expect(
    desk
      .state()
      .shelf?.map(({ title }) => title)
      .toSorted(),
  ).toEqual(['Arcadia', 'Utopia']);
  expect(await desk.deck.shelf.rename('colony/MDK-B', '  ')).toMatchObject({ ok: false });
});

test('a duplicate has an id of its own, and both stay when one is deleted for good', async () => {
  const desk = await playing();
  expect(await desk.deck.shelf.duplicate('colony/MDK-B')).toMatchObject({ ok: true });
  const copy = desk.state().shelf?.find(({ title }) => title === 'Ares I, copy');
  expect(copy?.card?.id).toMatch(/^MDK-[0-9A-Z]{10}$/);
  await desk.deck.shelf.remove(copy?.key ?? '');
  await desk.library.purge(Infinity);
  await desk.deck.shelf.refresh();
  expect(desk.state().shelf?.map(({ key }) => key)).toContain('colony/MDK-B');
  expect(desk.state().shelf).toHaveLength(2);
});

test('what is deleted can be brought back; what is in the slot is not deleted', async () => {
  const desk = await playing();
  const id = desk.state().card?.id ?? '';
  expect(await desk.deck.shelf.remove(`colony/${id}`)).toMatchObject({ ok: false });
  expect(desk.state().notice?.text).toMatch(/in the slot/);
  await desk.deck.shelf.remove('colony/MDK-B');
  expect(partsOf(desk.state().shelf ?? []).gone.map(({ key }) => key)).toEqual(['colony/MDK-B']);
  await desk.deck.shelf.restore('colony/MDK-B');
  expect(partsOf(desk.state().shelf ?? []).gone).toEqual([]);
});

test('an export downloads the save under its name, and is remembered', async () => {
  const desk = await playing();
  await desk.deck.shelf.eject('colony/MDK-B');
  expect(desk.download).toHaveBeenCalledWith(fileOf('MDK-B', 9), 'ares-sol9-MDK-B.cartridge.json');
  const shelved = desk.state().shelf?.find(({ key }) => key === 'colony/MDK-B');
  expect(shelved?.exported).toMatchObject({ sol: 9 });
});

test('modules and agents are kept, titled and exported by their kind', async () => {
  const desk = await playing();
  const bytes = new Uint8Array([1, 2]);
  await desk.library.keepObject({ kind: 'agent', id: 'a1', title: 'Ada / one' }, bytes);
  await desk.deck.shelf.eject('agent/a1');
  expect(desk.download).toHaveBeenCalledWith(bytes, 'Ada-one.lispy.json');
  expect(await desk.deck.shelf.rename('agent/a1', 'Ada')).toMatchObject({ ok: true });
  expect(desk.state().shelf?.map(({ title }) => title)).toContain('Ada');
});

test('a tab that does not own what is kept reads the shelf and changes nothing on it', async () => {
  const desk = await playing();
  desk.autosave.own(false);
  expect(await desk.deck.shelf.remove('colony/MDK-B')).toMatchObject({ ok: false });
  expect(await desk.deck.shelf.duplicate('colony/MDK-B')).toMatchObject({ ok: false });
  await desk.deck.shelf.eject('colony/MDK-B');
  expect(desk.download).toHaveBeenCalledOnce();
  await desk.deck.shelf.refresh();
  expect(desk.state().shelf?.find(({ key }) => key === 'colony/MDK-B')).toMatchObject({
    exported: null,
    deletedAt: null,
  });
});
