import { expect, test, vi } from 'vitest';
import { cardAt } from '../storage/slots.contract.ts';
import { openDesk } from './desk.test-support.ts';
import { createOwnership, takeOver } from './ownership.ts';
import { fileOf } from './views.test-support.ts';

async function tab() {
  const desk = await openDesk();
  return { ...desk, told: createOwnership(() => desk, 1000) };
}

test('a tab that is asked to yield stands still and has saved what it has', async () => {
  const desk = await tab();
  await desk.deck.newColony({ mission: 'ares', seed: 1 });
  await desk.deck.advance({ sols: 5 });
  await desk.deck.play();
  await desk.told.yielding();
  expect(desk.state()).toMatchObject({ running: false, saved: { deviceSol: 5 } });
  desk.told.lost();
  expect(desk.state()).toMatchObject({ elsewhere: true, phase: 'playing' });
  expect(desk.state().notice?.text).toMatch(/Another tab has taken over/);
});

test('it says which colony it has', async () => {
  const desk = await tab();
  expect(desk.told.presence()).toEqual({ colony: null, openedAt: 1000 });
  await desk.deck.newColony({ mission: 'ares', seed: 1 });
  expect(desk.told.presence().colony).toMatchObject({ mission: 'ares', sol: 0 });
});

test('taking over goes on with what the other had, and says whose it was until then', async () => {
  const desk = await tab();
  desk.autosave.own(false);
  desk.told.met({ colony: { name: 'Ares I', mission: 'ares', sol: 30 }, openedAt: 5 });
  expect(desk.state()).toMatchObject({ elsewhere: true, other: { colony: { sol: 30 } } });
  await desk.slots.put({ bytes: fileOf('MDK-A', 30), card: { ...cardAt(30), id: 'MDK-A' } });
  await takeOver(async () => desk.told.gained(), desk.seats);
  expect(desk.state()).toMatchObject({
    elsewhere: false,
    other: null,
    takingOver: false,
    phase: 'playing',
    card: { id: 'MDK-A', sol: 30 },
  });
});

test('a tab that plays when it takes over keeps its own colony, and backs up the other’s first', async () => {
  const desk = await tab();
  desk.autosave.own(false);
  await desk.slots.put({ bytes: fileOf('MDK-A', 30), card: { ...cardAt(30), id: 'MDK-A' } });
  await desk.deck.newColony({ mission: 'ares', seed: 1 });
  await takeOver(async () => desk.told.gained(), desk.seats);
  expect(desk.state().card?.id).not.toBe('MDK-A');
  await vi.waitFor(async () =>
    expect(await desk.slots.latestBackup()).toMatchObject({ ok: true, value: { card: { id: 'MDK-A' } } }),
  );
});
