import { createPublicKey, verify as verifyByNode } from 'node:crypto';
import { expect, test } from 'vitest';
import { rationTo } from '../colony/colony.test-support.ts';
import { canonicalBytes } from '../kernel/canonical.ts';
import { publicKeyFileOf } from '../kernel/keyFile.ts';
import { fromHex, toHex } from '../kernel/hash.ts';
import { checkSeal } from '../kernel/seal.ts';
import { sha256 } from '../kernel/sha256.ts';
import { bent, bytesOf, cartridgeIn, ledger, refusalOf, runFor, textOf } from './cartridge.test-support.ts';
import { encode } from './codec.ts';
import { AUTOSAVE, cartridgeOf, runOf } from './convert.ts';
import { advanceTick, submitCommand } from './run.ts';
import { sign, unsigned } from './sign.ts';

const SECRET = new Uint8Array(32).map((_, index) => index * 7);
const OTHER = new Uint8Array(32).map((_, index) => index * 5 + 1);
const run = runFor(3);
const signed = sign(cartridgeOf(run), SECRET);
const documentOf = (bytes: Uint8Array) => JSON.parse(textOf(bytes)) as Record<string, unknown>;

test('F12.6 a signed file names key and id, is read and written to the same bytes, and its seal holds', () => {
  const bytes = encode(signed);
  const { _publicKey, _engineId } = cartridgeIn(bytes);
  expect(_engineId).toBe(toHex(sha256(fromHex(_publicKey ?? '') ?? new Uint8Array())));
  expect(encode(cartridgeIn(bytes))).toEqual(bytes);
  expect(checkSeal(documentOf(bytes))).toMatchObject({ status: 'pass', keyId: _engineId });
});

test('F12.6 another implementation of Ed25519 takes the signature over the RFC 8785 bytes without it', () => {
  const { _signature, ...rest } = documentOf(encode(signed));
  const key = createPublicKey(publicKeyFileOf(fromHex(signed._publicKey ?? '') ?? new Uint8Array()));
  expect(verifyByNode(null, canonicalBytes(rest), key, Buffer.from(String(_signature), 'hex'))).toBe(true);
});

test('F12.6 what is not known here is signed too', () => {
  const bytes = bent(bytesOf(run), (document) => void (document.x = { note: 'mine' }));
  const carried = documentOf(encode(sign(cartridgeIn(bytes), SECRET)));
  expect(checkSeal(carried).status).toBe('pass');
  expect(checkSeal({ ...carried, x: { note: 'yours' } }).status).toBe('fail');
});

test('F12.7 whatever makes a file of a run leaves the signature off: loaded and saved, trimmed, played on', () => {
  const loaded = runOf(cartridgeIn(encode(signed)), ledger);
  const plain = encode(unsigned(signed));
  expect(encode(cartridgeOf(loaded))).toEqual(plain);
  expect(plain).toEqual(bytesOf(run));
  submitCommand(loaded, rationTo(0.9));
  advanceTick(loaded);
  for (const trim of [undefined, AUTOSAVE]) {
    const keys = Object.keys(documentOf(encode(cartridgeOf(loaded, trim))));
    expect(keys.filter((key) => /^_(?:publicKey|engineId|signature)$/.test(key))).toEqual([]);
  }
});

test('F12.7 signing again takes the place of a signature', () => {
  expect(encode(sign(sign(cartridgeOf(run), OTHER), SECRET))).toEqual(encode(signed));
});

test('F12.8 the secret key is nowhere in the file, in whatever writing', () => {
  const text = textOf(encode(signed));
  const secret = Buffer.from(SECRET);
  for (const writing of ['hex', 'base64', 'latin1'] as const) expect(text).not.toContain(secret.toString(writing));
});

test('F12.6 a seal that is nonsense locks nobody out; one that is no text, or endless, is refused', () => {
  const withSeal = (value: unknown) => refusalOf(bent(bytesOf(run), (document) => void (document._signature = value)));
  expect(withSeal('nonsense')).toBeNull();
  expect(withSeal(7)).toMatchObject({ kind: 'invalid', path: '/_signature' });
  expect(withSeal('a'.repeat(1000))).toMatchObject({ kind: 'invalid', path: '/_signature' });
});
