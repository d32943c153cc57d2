import { expect, test, vi } from 'vitest';
import type { Deck } from './face.ts';
import { takeOffer } from './open.ts';

const taker = () => {
  const insert = vi
    .fn<Deck['insert']>()
    .mockResolvedValue({ ok: false, error: { kind: 'invalid', message: '', path: '' } });
  return { insert, deck: { insert } as Partial<Deck> as Deck };
};

test('a link is inserted like a file that is dropped, as it came: the worker takes it apart', async () => {
  const { insert, deck } = taker();
  await takeOffer(deck, { kind: 'text', text: '#c=H4sI' }, 'linked');
  await takeOffer(deck, { kind: 'text', text: '{}' }, 'pasted');
  expect(insert.mock.calls).toEqual([
    [new TextEncoder().encode('#c=H4sI'), 'the link'],
    [new TextEncoder().encode('{}'), 'pasted text'],
  ]);
});
