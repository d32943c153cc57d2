import { expect, test } from 'vitest';
import { openDesk } from './desk.test-support.ts';

async function playing() {
  const desk = await openDesk();
  await desk.deck.newColony({ mission: 'ares', seed: 1 });
  return desk;
}

test('a link is the page and what the worker put behind it, on the clipboard', async () => {
  const desk = await playing();
  expect(await desk.deck.carriers.copyLink()).toMatchObject({ ok: true, address: 'https://mars.example/#c=AAAA' });
  expect(desk.copy).toHaveBeenCalledWith('https://mars.example/#c=AAAA');
  expect(desk.state().notice).toMatchObject({ tone: 'info', text: expect.stringMatching(/whole/) });
});

test('a clipboard that is closed to the page is said', async () => {
  const desk = await playing();
  desk.copy.mockRejectedValueOnce(new Error('denied'));
  expect(await desk.deck.carriers.copyLink()).toMatchObject({ ok: false });
  expect(desk.state().notice).toMatchObject({ tone: 'alarm', text: expect.stringMatching(/did not let/) });
});

test('a label that was not drawn is said, and nothing is saved', async () => {
  const desk = await playing();
  expect(await desk.deck.carriers.savePicture()).toMatchObject({ ok: false });
  expect(desk.download).not.toHaveBeenCalled();
  expect(desk.state().notice).toMatchObject({ tone: 'alarm', text: expect.stringMatching(/did not draw/) });
});
