import { createPrivateKey, createPublicKey, sign as opensslSign, verify as opensslVerify } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSignature, publicKeyOf, signBytes } from './ed25519.ts';
import { fromHex, toHex } from './hash.ts';
import { keyFileOf, publicKeyFileOf } from './keyFile.ts';

const bytes = (hex: string): Uint8Array => fromHex(hex) ?? new Uint8Array();

/** RFC 8032, section 7.1: TEST 1, TEST 2, TEST 3, TEST SHA(abc). */
const VECTORS = [
  {
    secret: '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
    publicKey: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    message: '',
    signature:
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  },
  {
    secret: '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
    publicKey: '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    message: '72',
    signature:
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  },
  {
    secret: 'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
    publicKey: 'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    message: 'af82',
    signature:
      '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  },
  {
    secret: '833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42',
    publicKey: 'ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf',
    message:
      'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f',
    signature:
      'dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704',
  },
] as const;

test.each(VECTORS)('RFC 8032 with a message of "$message"', ({ secret, publicKey, message, signature }) => {
  expect(toHex(publicKeyOf(bytes(secret)))).toBe(publicKey);
  expect(toHex(signBytes(bytes(message), bytes(secret)))).toBe(signature);
  expect(isSignature(bytes(signature), bytes(message), bytes(publicKey))).toBe(true);
});

const secrets = fc.uint8Array({ minLength: 32, maxLength: 32 });

test('signs and verifies as OpenSSL does', () => {
  fc.assert(
    fc.property(secrets, fc.uint8Array({ maxLength: 300 }), (secret, message) => {
      const signature = signBytes(message, secret);
      expect(toHex(signature)).toBe(opensslSign(null, message, createPrivateKey(keyFileOf(secret))).toString('hex'));
      const publicKey = publicKeyOf(secret);
      expect(opensslVerify(null, message, createPublicKey(publicKeyFileOf(publicKey)), signature)).toBe(true);
      expect(isSignature(signature, message, publicKey)).toBe(true);
    }),
    { numRuns: 25 },
  );
});

describe('what is no signature', () => {
  const { secret, message, signature, publicKey } = VECTORS[2];

  test('one changed bit anywhere', () => {
    const flipped = (hex: string, bit: number): Uint8Array => {
      const changed = bytes(hex);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      return changed;
    };
    for (let bit = 0; bit < 512; bit += 17)
      expect(isSignature(flipped(signature, bit), bytes(message), bytes(publicKey))).toBe(false);
    for (let bit = 0; bit < 256; bit += 17)
      expect(isSignature(bytes(signature), bytes(message), flipped(publicKey, bit))).toBe(false);
    expect(isSignature(bytes(signature), flipped(message, 3), bytes(publicKey))).toBe(false);
  });

  test('one by another key, and lengths that are none', () => {
    const other = publicKeyOf(bytes(VECTORS[0].secret));
    expect(isSignature(signBytes(bytes(message), bytes(secret)), bytes(message), other)).toBe(false);
    for (const length of [0, 31, 63, 65])
      expect(isSignature(new Uint8Array(length), bytes(message), bytes(publicKey))).toBe(false);
    expect(isSignature(bytes(signature), bytes(message), new Uint8Array(31))).toBe(false);
  });

  test('a key of small order, under which one signature fits every message', () => {
    // R and the key are the neutral element (y = 1), and s is 0: s·B = R + k·A whatever the message.
    const neutral = bytes('01'.padEnd(64, '0'));
    const forged = bytes('01'.padEnd(128, '0'));
    for (const text of ['', '72', 'af82']) expect(isSignature(forged, bytes(text), neutral)).toBe(false);
  });

  test('s beyond the order of the group, which would make a second signature of each', () => {
    const order = 2n ** 252n + 27742317777372353535851937790883648493n;
    const s = BigInt(
      `0x${[...bytes(signature.slice(64))]
        .toReversed()
        .map((byte) => byte.toString(16).padStart(2, '0'))
        .join('')}`,
    );
    const digits = (s + order).toString(16).padStart(64, '0');
    const second = toHex(bytes(digits).toReversed());
    expect(isSignature(bytes(signature.slice(0, 64) + second), bytes(message), bytes(publicKey))).toBe(false);
  });
});
