import { expect, test, vi } from 'vitest';
import { err, ok } from '../../core/kernel/result.ts';
import type { FileHandle } from '../storage/links.ts';
import { openDesk } from './desk.test-support.ts';
import type { Outlets } from './fileOut.ts';

const HANDLE: FileHandle = { name: 'mine.json', createWritable: () => Promise.reject(new Error('unused')) };

async function playing(outlets: Partial<Outlets> = {}) {
  const desk = await openDesk(undefined, outlets);
  await desk.deck.newColony({ mission: 'ares', seed: 1 });
  await desk.deck.advance({ sols: 5 });
  return desk;
}

test('a copy is downloaded while no file is linked, and the shelf remembers when', async () => {
  const desk = await playing();
  expect(await desk.deck.ejectToFile()).toMatchObject({ ok: true, fileName: expect.stringMatching(/^ares-sol5-/) });
  expect(desk.download).toHaveBeenCalledOnce();
  expect(desk.state().saved).toMatchObject({ fileSol: 5, linkedFile: null });
  const id = desk.state().card?.id ?? '';
  await vi.waitFor(async () =>
    expect(await desk.library.exported(`colony/${id}`)).toMatchObject({ value: { sol: 5 } }),
  );
});

test('a linked file is written to from then on, and says so; unlinked, copies are downloaded again', async () => {
  const writeTo = vi.fn<Outlets['writeTo']>(async () => ok(null));
  const desk = await playing({ pickSaveFile: async () => ok(HANDLE), writeTo });
  expect(await desk.deck.saveToFile()).toMatchObject({ ok: true, fileName: 'mine.json' });
  expect(desk.state().saved).toMatchObject({ linkedFile: 'mine.json', fileSol: 5 });
  await desk.deck.ejectToFile();
  expect(writeTo).toHaveBeenCalledTimes(2);
  expect(desk.download).not.toHaveBeenCalled();
  expect(desk.state().notice?.text).toMatch(/^Written to mine\.json/);
  await desk.deck.unlinkFile();
  expect(desk.state().saved.linkedFile).toBeNull();
  await desk.deck.ejectToFile();
  expect(desk.download).toHaveBeenCalledOnce();
});

test('the link is the colony’s: another one downloads, and coming back finds it', async () => {
  const desk = await playing({ pickSaveFile: async () => ok(HANDLE) });
  await desk.deck.saveToFile();
  await desk.deck.newColony({ mission: 'ares', seed: 2 });
  await desk.deck.ejectToFile();
  expect(desk.download).toHaveBeenCalledOnce();
  await desk.deck.undoInsert();
  expect(desk.state().saved.linkedFile).toBe('mine.json');
});

test('a dialog that is closed changes nothing', async () => {
  const desk = await playing({ pickSaveFile: async () => err('declined') });
  const before = desk.state().saved;
  expect(await desk.deck.saveToFile()).toMatchObject({ ok: false });
  expect(desk.state().saved).toEqual(before);
  expect(desk.state().notice).toMatchObject({ tone: 'info', text: expect.stringContaining('Nothing has changed') });
  expect(desk.download).not.toHaveBeenCalled();
});

test('a file that can not be written to, or not any more, costs nothing: a copy is downloaded and the reason said', async () => {
  for (const [error, words] of [
    ['declined', /may not be written to.*Copy ejected/],
    ['failed', /could not be written to.*Copy ejected/],
  ] as const) {
    const desk = await playing({ pickSaveFile: async () => ok(HANDLE), writeTo: async () => err(error) });
    expect(await desk.deck.saveToFile()).toMatchObject({ ok: true });
    expect(desk.download).toHaveBeenCalledOnce();
    expect(desk.state().notice).toMatchObject({ tone: 'alarm', text: expect.stringMatching(words) });
  }
});

test('a browser that links no file says so and downloads a copy', async () => {
  const desk = await playing();
  expect(desk.deck.can.link).toBe(false);
  await desk.deck.saveToFile();
  expect(desk.download).toHaveBeenCalledOnce();
  expect(desk.state().notice?.text).toMatch(/can’t link a file/);
});

test('what is shared is in a file; what was not is not', async () => {
  let how: Awaited<ReturnType<Outlets['shareFile']>> = 'cancelled';
  const desk = await playing({ shareFile: async () => how });
  expect(await desk.deck.shareFile()).toMatchObject({ ok: false });
  expect(desk.state().saved.fileSol).toBeNull();
  how = 'shared';
  expect(await desk.deck.shareFile()).toMatchObject({ ok: true });
  expect(desk.state().saved.fileSol).toBe(5);
  how = 'failed';
  await desk.deck.shareFile();
  expect(desk.download).toHaveBeenCalledOnce();
});
