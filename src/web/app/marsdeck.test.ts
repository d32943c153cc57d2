import { expect, test } from 'vitest';
import { openDesk } from './desk.test-support.ts';

test('before any colony the status is empty and every verb says so', async () => {
  const { marsdeck } = await openDesk();
  await marsdeck.ready;
  expect(marsdeck.status()).toMatchObject({ mission: null, id: null, sol: 0, running: false, autosavedSol: null });
  for (const asked of [marsdeck.play(), marsdeck.pause(), marsdeck.exportCartridge(), marsdeck.advance({ sols: 1 })]) {
    expect(await asked).toMatchObject({ ok: false, error: { kind: 'no-colony', path: '' } });
  }
});

test('the status is right as soon as a call resolves', async () => {
  const { marsdeck } = await openDesk();
  expect(await marsdeck.newColony({ mission: 'ares', seed: 3 })).toMatchObject({ ok: true });
  expect(marsdeck.status()).toMatchObject({ mission: 'ares', sol: 0, alive: true, running: false, speed: 1 });
  await marsdeck.setSpeed('max');
  await marsdeck.play();
  expect(marsdeck.status()).toMatchObject({ speed: 'max', running: true });
  await marsdeck.pause();
  expect(await marsdeck.advance({ sols: 4 })).toEqual({ ok: true, sol: 4, alive: true });
  const { id, stateHash, ...status } = marsdeck.status();
  expect(id).toMatch(/^MDK-[0-9A-HJKMNP-TV-Z]{10}$/);
  expect(status).toMatchObject({ sol: 4, tick: 96, running: false });
  expect(stateHash).toBe(`hash-${id}-96`);
});

test('a custom mission takes its settings beside the seed; another has none', async () => {
  const { marsdeck, worker } = await openDesk();
  await marsdeck.newColony({ mission: 'ares', seed: 1, people: 2 });
  await marsdeck.newColony({ mission: 'custom', seed: 1, people: 2, site: 'gale' });
  expect(worker.settings).toEqual([undefined, { people: 2, site: 'gale' }]);
});

test('what is exported can be inserted again', async () => {
  const { marsdeck } = await openDesk();
  await marsdeck.newColony({ mission: 'ares' });
  await marsdeck.advance({ sols: 2 });
  const { id } = marsdeck.status();
  const exported = await marsdeck.exportCartridge();
  await marsdeck.newColony({ mission: 'ares' });
  expect(marsdeck.status().id).not.toBe(id);
  expect(await marsdeck.insert(exported.ok ? exported.text : null)).toMatchObject({ ok: true });
  expect(marsdeck.status()).toMatchObject({ id, sol: 2 });
});

test('what is not an argument is refused by kind, and never thrown', async () => {
  const { marsdeck, worker } = await openDesk();
  const wrong = [
    marsdeck.newColony(undefined),
    marsdeck.newColony({ mission: 7 }),
    marsdeck.newColony({ mission: 'ares', seed: '1' }),
    marsdeck.setSpeed(2),
    marsdeck.setSpeed('64'),
    marsdeck.advance(null),
    marsdeck.advance({ sols: 0 }),
    marsdeck.advance({ sols: 1.5 }),
    marsdeck.advance({ sols: Number.NaN }),
    marsdeck.command('set-ration'),
    marsdeck.command({ ration: 1 }),
    marsdeck.insert({}),
  ];
  for (const outcome of await Promise.all(wrong)) {
    expect(outcome).toMatchObject({ ok: false, error: { kind: 'invalid-argument', message: expect.any(String) } });
  }
  expect(worker.asked).toEqual([]);
});

test('what can not be sent to the worker is refused, too', async () => {
  const { marsdeck } = await openDesk();
  await marsdeck.newColony({ mission: 'ares' });
  const outcome = await marsdeck.command({ kind: 'set-ration', ration: () => 1 });
  expect(outcome).toMatchObject({ ok: false, error: { kind: 'invalid-argument' } });
});

test('what the worker refuses comes back as it said it', async () => {
  const { marsdeck, state } = await openDesk();
  expect(await marsdeck.newColony({ mission: 'venus' })).toMatchObject({ error: { kind: 'unknown-mission' } });
  expect(await marsdeck.insert('not a cartridge')).toMatchObject({ error: { kind: 'not-json' } });
  expect(state()).toMatchObject({ phase: 'title', card: null });
});
