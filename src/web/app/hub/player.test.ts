import { expect, test } from 'vitest';
import { isSignature } from '../../../core/kernel/ed25519.ts';
import { fromHex } from '../../../core/kernel/hash.ts';
import { memoryBox } from '../../storage/boxes.ts';
import { openPlayer, type KeptKey } from './player.ts';

const MESSAGE = new TextEncoder().encode('marsdeck request 1');
const bytes = (hex: string): Uint8Array => fromHex(hex) ?? new Uint8Array();
/** An engine that knows no Ed25519. */
const older = {
  generateKey: () => Promise.reject(new DOMException('', 'NotSupportedError')),
  importKey: () => Promise.reject(new DOMException('', 'NotSupportedError')),
} as unknown as SubtleCrypto;

test('H5.3 a key that was not made portable signs, and leaves the machine in no form', async () => {
  const box = memoryBox<KeptKey>();
  const player = openPlayer(box);
  expect(await player.identity()).toBeNull();
  const { key, keeping } = await player.make(false);
  expect(keeping).toBe('sealed');
  expect(isSignature(bytes(await player.sign(MESSAGE)), MESSAGE, bytes(key))).toBe(true);
  expect(await player.keyFile()).toBeNull();
  const [[, kept] = []] = await box.all();
  if (!(kept?.secret instanceof CryptoKey)) throw new Error('it is not the browser’s own');
  expect(kept.secret.extractable).toBe(false);
});

test('a portable key leaves as the command line’s key file, and is the same key when it comes back', async () => {
  const player = openPlayer(memoryBox());
  const { key } = await player.make(true);
  const file = await player.keyFile();
  expect(file).toMatch(/^-----BEGIN PRIVATE KEY-----\n/);
  const another = openPlayer(memoryBox());
  const brought = await another.bring(file ?? '');
  expect(brought).toMatchObject({ ok: true, value: { key, keeping: 'portable', known: true } });
  expect(await another.sign(MESSAGE)).toBe(await player.sign(MESSAGE));
});

test('H5.3 where the engine has no Ed25519, or the page is not served safely, the key is plain, and is called so', async () => {
  for (const subtle of [older, null]) {
    const player = openPlayer(memoryBox(), subtle);
    const { key, keeping } = await player.make(false);
    expect(keeping).toBe('plain');
    expect(isSignature(bytes(await player.sign(MESSAGE)), MESSAGE, bytes(key))).toBe(true);
    expect(await player.keyFile()).toMatch(/PRIVATE KEY/);
  }
});

test('a key is there again after the page was closed, with its handle, and is gone once it is forgotten', async () => {
  const box = memoryBox<KeptKey>();
  const first = openPlayer(box);
  const { key } = await first.make(false);
  await first.note({ handle: 'Ada', known: true });
  const later = openPlayer(box);
  expect(await later.identity()).toMatchObject({ key, handle: 'Ada', known: true, lasts: false });
  await later.forget();
  expect(await later.identity()).toBeNull();
  expect(await openPlayer(box).identity()).toBeNull();
});

test('what is no key file is refused, and the key that was there stays', async () => {
  const player = openPlayer(memoryBox());
  const { key } = await player.make(false);
  expect(await player.bring('hello')).toEqual({ ok: false, error: 'no-key' });
  expect(await player.identity()).toMatchObject({ key });
});
