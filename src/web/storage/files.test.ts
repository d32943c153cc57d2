import { expect, test, vi } from 'vitest';
import { MOST_BYTES, readFile } from './files.ts';
import { linkOf, offerOf, type Handed } from './offers.ts';

test('a file over 10 MiB is refused without being read', async () => {
  const arrayBuffer = vi.fn<() => Promise<ArrayBuffer>>();
  const read = await readFile({ size: MOST_BYTES + 1, arrayBuffer });
  expect(read).toMatchObject({ ok: false, error: { kind: 'too-large' } });
  expect(arrayBuffer).not.toHaveBeenCalled();
});

test('a file of exactly 10 MiB is read', async () => {
  const read = await readFile(new Blob([new Uint8Array(MOST_BYTES)]));
  expect(read.ok && read.value.byteLength).toBe(MOST_BYTES);
});

test('gzip is passed on as it is', async () => {
  const read = await readFile(new Blob([Uint8Array.of(0x1f, 0x8b, 8, 0)]));
  expect(read).toEqual({ ok: true, value: Uint8Array.of(0x1f, 0x8b, 8, 0) });
});

test('a file that can not be read is refused with a sentence', async () => {
  const moved = { size: 3, arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError')) };
  expect(await readFile(moved)).toMatchObject({
    ok: false,
    error: { message: expect.stringContaining('NotFoundError') },
  });
});

const handed = (files: readonly File[], text: string): Handed => ({ files, getData: () => text });

test('of what is dropped the first file wins, even beside text', () => {
  const [first, second] = [new File(['{}'], 'a.json'), new File(['{}'], 'b.json')];
  expect(offerOf(handed([first, second], '{"x":1}'))).toEqual({ kind: 'file', file: first });
});

test('dropped text counts when it looks like JSON, whatever surrounds it', () => {
  expect(offerOf(handed([], '\ufeff \n{"_format":"x"} '))).toEqual({ kind: 'text', text: '{"_format":"x"}' });
});

test('dropped text that is a link with a cartridge in it counts', () => {
  const text = 'https://mars.example/#c=H4sI';
  expect(offerOf(handed([], ` ${text}\n`))).toEqual({ kind: 'text', text });
});

test('a cartridge in the page’s address is offered once, and leaves the rest of the address as it was', () => {
  const location = { hash: '#c=H4sI', pathname: '/deck/', search: '?sky=night' };
  const replaceState = vi.fn<History['replaceState']>();
  const history = { replaceState, state: { at: 1 } };
  expect(linkOf({ location, history })).toEqual({ kind: 'text', text: '#c=H4sI' });
  expect(replaceState).toHaveBeenCalledExactlyOnceWith({ at: 1 }, '', '/deck/?sky=night');
  expect(linkOf({ location: { ...location, hash: '#crew' }, history })).toBeNull();
  expect(linkOf({ location: { ...location, hash: '' }, history })).toBeNull();
  expect(replaceState).toHaveBeenCalledOnce();
});

test('a dropped link to elsewhere is foreign', () => {
  expect(offerOf(handed([], 'a link to somewhere'))).toEqual({ kind: 'foreign' });
  expect(offerOf(handed([], ''))).toEqual({ kind: 'foreign' });
});
