import { expect, test } from 'vitest';
import type { FromReadingRoom, ToReadingRoom } from '../../core/talk/readingRoom.ts';
import { openReadingRoom } from './readingRoom.ts';

/** A reading room whose worker is ours to break. */
function desk() {
  const asked: ToReadingRoom[] = [];
  let opened = 0;
  let hear: (message: FromReadingRoom) => void = () => {};
  let broken: (message: string) => void = () => {};
  const room = openReadingRoom((onMessage, onBroken) => {
    opened++;
    [hear, broken] = [onMessage, onBroken];
    return { post: (message) => asked.push(message), close: () => {} };
  });
  return {
    room,
    asked,
    opened: () => opened,
    hear: (message: FromReadingRoom) => hear(message),
    breaks: (message: string) => broken(message),
  };
}

test('no worker is started before something is asked, and one serves all', async () => {
  const { room, asked, opened, hear } = desk();
  expect(opened()).toBe(0);
  const looking = room.look(['a'], 0);
  const drawing = room.labels([]);
  expect(opened()).toBe(1);
  hear({ kind: 'labelled', requestId: asked[1]?.requestId ?? 0, labels: [] });
  hear({ kind: 'looked', requestId: asked[0]?.requestId ?? 0, leaves: [], more: 2 });
  expect(await looking).toMatchObject({ ok: true, more: 2 });
  expect(await drawing).toMatchObject({ ok: true, labels: [] });
});

test('a worker that breaks fails what waits for it in words; the next question starts another', async () => {
  const { room, opened, breaks } = desk();
  const reading = room.read(new Uint8Array([1]));
  breaks('out of memory');
  expect(await reading).toMatchObject({ ok: false, error: { kind: 'crashed', message: 'out of memory' } });
  void room.verify();
  expect(opened()).toBe(2);
});

test('the bytes that were handed over stay the caller’s', async () => {
  const { room, asked, hear } = desk();
  const bytes = new Uint8Array([1, 2, 3]);
  const reading = room.read(bytes);
  hear({ kind: 'refused', requestId: asked[0]?.requestId ?? 0, error: { kind: 'not-json', message: '', path: '' } });
  expect((await reading).ok).toBe(false);
  expect([...bytes]).toEqual([1, 2, 3]);
});
