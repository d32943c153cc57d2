import { expect, test } from 'vitest';
import { testHub } from '../../../server/hub.test-support.ts';
import { memoryBox } from '../../storage/boxes.ts';
import { hubClient, type Wire } from './client.ts';
import { openPlayer } from './player.ts';

const answering = (answer: () => Response | Promise<Response>): Wire => ({
  fetch: async () => answer(),
  upload: async () => answer(),
  host: 'localhost',
  online: () => true,
  now: () => Date.now(),
});
const nobody = openPlayer(memoryBox());

test('what answers with a page is no hub; what does not answer is away; neither throws', async () => {
  const page = answering(() => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }));
  expect(await hubClient(page, nobody).ledgers()).toMatchObject({ ok: false, fault: { kind: 'no-hub' } });
  const away = answering(() => Promise.reject(new TypeError('Failed to fetch')));
  expect(await hubClient(away, nobody).ledgers()).toMatchObject({ ok: false, fault: { kind: 'offline', again: true } });
  const torn = answering(() => new Response('{"a":', { headers: { 'content-type': 'application/json' } }));
  expect(await hubClient(torn, nobody).ledgers()).toMatchObject({ ok: false, fault: { kind: 'offline' } });
});

test('offline nothing is asked', async () => {
  const never = { ...answering(() => Promise.reject(new Error('asked'))), online: () => false };
  expect(await hubClient(never, nobody).run('R1')).toMatchObject({ ok: false, fault: { kind: 'offline' } });
});

test('a hub’s refusal comes with its words; what may be taken later is told apart', async () => {
  const refusing = (kind: string) =>
    answering(() => Response.json({ error: { kind, message: 'Too many requests.', path: '' } }, { status: 429 }));
  expect(await hubClient(refusing('too-often'), nobody).run('R1')).toEqual({
    ok: false,
    fault: { kind: 'refused', code: 'too-often', message: 'Too many requests.', again: true },
  });
  expect(await hubClient(refusing('too-large'), nobody).run('R1')).toMatchObject({ fault: { again: false } });
});

test('H2.2 a request that the page signs is taken by the hub, and its handle is the key’s', async () => {
  const hub = testHub();
  const player = openPlayer(memoryBox());
  const { key } = await player.make(false);
  const wire: Wire = {
    fetch: async (path, init) => hub.app.request(`http://localhost${path}`, init),
    upload: async (path, sent, _patience, gone) => {
      gone(sent.body.byteLength);
      return hub.app.request(`http://localhost${path}`, { method: 'POST', ...sent });
    },
    host: 'localhost',
    online: () => true,
    now: () => Date.now(),
  };
  const client = hubClient(wire, player);
  expect(await client.handle(key, 'Ada')).toMatchObject({ ok: true, value: { handle: 'Ada' } });
  expect(await client.person(key)).toMatchObject({ ok: true, value: { handle: 'Ada', runs: [] } });
  const other = openPlayer(memoryBox());
  await other.make(false);
  expect(await hubClient(wire, other).handle(key, 'Eve')).toMatchObject({ ok: false, fault: { code: 'not-yours' } });
  await hub.stop();
}, 120_000);
