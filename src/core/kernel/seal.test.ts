import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalBytes } from './canonical.ts';
import { isSignature, publicKeyOf } from './ed25519.ts';
import { fromHex } from './hash.ts';
import { checkSeal, keyIdOf, sealed } from './seal.ts';

const secret = Uint8Array.from({ length: 32 }, (_, i) => i);
const document = { id: 'a', list: [1, { b: null }], _note: 'kept' };
const signed = sealed(document, secret);

test('a seal holds, whatever the order of keys, and names its key', () => {
  expect(signed).toMatchObject(document);
  const { status, keyId } = checkSeal(signed);
  expect([status, keyId]).toEqual(['pass', keyIdOf(publicKeyOf(secret))]);
  expect(checkSeal(Object.fromEntries(Object.entries(signed).toReversed())).status).toBe('pass');
});

test('the signature is over the RFC 8785 bytes without itself, key and id included', () => {
  const { _signature, ...rest } = signed;
  const key = fromHex(signed._publicKey) ?? new Uint8Array();
  expect(isSignature(fromHex(_signature) ?? new Uint8Array(), canonicalBytes(rest), key)).toBe(true);
});

test('any change breaks it', () => {
  const other = sealed(
    document,
    secret.map((byte) => byte ^ 1),
  );
  for (const change of [
    { id: 'b' },
    { more: 1 },
    { list: [1, { b: 0 }] },
    { _signature: signed._signature.toUpperCase() },
    { _signature: signed._signature.slice(2) },
    { _signature: 7 },
    { _publicKey: other._publicKey },
    { _publicKey: other._publicKey, _engineId: other._engineId },
    { _engineId: other._engineId },
    { _engineId: undefined },
    { _signature: other._signature },
  ])
    expect(checkSeal({ ...signed, ...change })).toMatchObject({ status: 'fail', keyId: null });
});

test('what is absent is skipped, not failed', () => {
  const { _signature, _publicKey, ...bare } = signed;
  expect(checkSeal(document)).toMatchObject({ status: 'skipped' });
  expect(checkSeal({ ...bare, _signature })).toMatchObject({
    status: 'skipped',
    reason: expect.stringContaining('no public key') as string,
  });
  expect(checkSeal({ ...bare, _publicKey })).toMatchObject({ status: 'skipped' });
});

test('never throws on a JSON value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (a, b, c) => {
      expect(checkSeal({ ...signed, _publicKey: a, _engineId: b, _signature: c } as object).status).toBe('fail');
    }),
  );
});
