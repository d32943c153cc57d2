import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { base64Of, bytesOfBase64 } from './base64.ts';
import { publicKeyOf } from './ed25519.ts';
import { toHex } from './hash.ts';
import { keyFileOf, publicKeyFileOf, secretOfKeyFile } from './keyFile.ts';

const pkcs8 = { type: 'pkcs8', format: 'pem' } as const;
const made = generateKeyPairSync('ed25519');
const pem = made.privateKey.export(pkcs8).toString();
const jwk = made.privateKey.export({ format: 'jwk' });
const secret = new Uint8Array(Buffer.from(jwk.d ?? '', 'base64url'));

test('reads what OpenSSL writes, and writes what OpenSSL reads', () => {
  expect(secretOfKeyFile(pem)).toEqual({ ok: true, value: secret });
  expect(keyFileOf(secret)).toBe(pem);
  expect(createPrivateKey(keyFileOf(secret)).equals(made.privateKey)).toBe(true);
  const file = publicKeyFileOf(publicKeyOf(secret));
  expect(file).toBe(made.publicKey.export({ type: 'spki', format: 'pem' }).toString());
  expect(createPublicKey(file).equals(made.publicKey)).toBe(true);
});

test('reads the bare secret, in either case, and the form that has the public key behind it', () => {
  for (const text of [toHex(secret), toHex(secret).toUpperCase(), ` ${toHex(secret)}\r\n`])
    expect(secretOfKeyFile(text)).toEqual({ ok: true, value: secret });
  const publicKey = Buffer.from(jwk.x ?? '', 'base64url');
  const long = Buffer.concat([
    Buffer.from('3051020101300506032b657004220420', 'hex'),
    secret,
    Buffer.from('812100', 'hex'),
    publicKey,
  ]);
  const body = (long.toString('base64').match(/.{1,64}/g) ?? []).join('\n');
  const file = `-----BEGIN PRIVATE KEY-----\n${body}\n-----END PRIVATE KEY-----\n`;
  // RFC 5958, version 2: OpenSSL 3.0 does not read it, other tools write it.
  expect(secretOfKeyFile(file)).toEqual({ ok: true, value: secret });
  expect(secretOfKeyFile(pem.replaceAll('\n', '\r\n'))).toEqual({ ok: true, value: secret });
});

describe('what is no secret key of ours says so', () => {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 });
  test.each([
    ['encrypted', made.privateKey.export({ ...pkcs8, cipher: 'aes-256-cbc', passphrase: 'x' }).toString()],
    ['encrypted', 'Proc-Type: 4,ENCRYPTED\n'],
    ['public-key', made.publicKey.export({ type: 'spki', format: 'pem' }).toString()],
    ['other-key', rsa.privateKey.export(pkcs8).toString()],
    ['other-key', rsa.privateKey.export({ type: 'pkcs1', format: 'pem' }).toString()],
    ['other-key', generateKeyPairSync('x25519').privateKey.export(pkcs8).toString()],
    ['other-key', pem.replace('MC4C', 'MC4D')],
    ['no-key', ''],
    ['no-key', toHex(secret).slice(2)],
    ['no-key', '{"kty":"OKP"}'],
    ['no-key', pem.replace('-----END PRIVATE KEY-----', '')],
    ['no-key', pem.replace('END PRIVATE', 'END PUBLIC')],
  ] as const)('%s', (fault, text) => {
    expect(secretOfKeyFile(text)).toEqual({ ok: false, error: fault });
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void secretOfKeyFile(text)));
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(secretOfKeyFile(`-----BEGIN PRIVATE KEY-----\n${text}\n-----END PRIVATE KEY-----`).ok).toBe(false);
      }),
    );
  });
});

describe('base64', () => {
  test('as Node writes and reads it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString('base64'));
        expect(bytesOfBase64(base64Of(bytes))).toEqual(Uint8Array.from(bytes));
      }),
    );
  });

  test.each(['A', 'AA', 'AAA', 'AAAA=', 'AB==', 'AAB=', 'A A=', 'AA-_', '====', 'AA==AA=='])('%j is none', (text) => {
    expect(bytesOfBase64(text)).toBeNull();
  });
});
