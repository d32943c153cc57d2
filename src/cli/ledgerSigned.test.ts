import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createPublicKey, generateKeyPairSync, verify as opensslVerify } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callFrom } from './call.test-support.ts';

const here = mkdtempSync(join(tmpdir(), 'marsdeck-signed-'));
afterAll(() => rmSync(here, { recursive: true, force: true }));

const marsdeck = (...args: string[]) => callFrom(here, args);
const generate = (out: string, key: string, ...more: string[]) =>
  marsdeck('ledger', 'generate', '--sols=30', '--seed=7', '--start=60000', `--key=${key}`, `--out=${out}`, ...more);
const verify = (path: string) => {
  const { status, json } = marsdeck('ledger', 'verify', path, '--json');
  return { status, ...(json() as { ok: boolean; signature: object; files: object[] }) };
};
const read = (...path: string[]): string => readFileSync(join(here, ...path), 'utf8');

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const PEM = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

beforeAll(() => {
  writeFileSync(join(here, 'key.pem'), PEM);
  expect(generate('signed', 'key.pem').status).toBe(0);
});

/** A copy of the signed ledger in which one file has another text. */
function altered(name: string, file: string, change: (text: string) => string): string {
  cpSync(join(here, 'signed'), join(here, name), { recursive: true });
  const text = read(name, file);
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(join(here, name, file), changed);
  return name;
}

test('the head is signed, the public key lies beside it, and both verify', () => {
  expect(verify('signed')).toMatchObject({
    status: 0,
    ok: true,
    signature: { status: 'pass', reason: expect.stringContaining('does not know that key') as string, publisher: null },
    files: [],
  });
  expect(read('signed', 'publisher.pub')).toBe(publicKey.export({ type: 'spki', format: 'pem' }).toString());
  expect(marsdeck('ledger', 'verify', 'signed').out).toMatch(
    /signature pass: The signature is that of key [0-9a-f]{64}/,
  );
});

test('the same key gives the same bytes, as PEM and in hex; without a key nothing is signed', () => {
  const seed = Buffer.from(privateKey.export({ format: 'jwk' }).d ?? '', 'base64url').toString('hex');
  writeFileSync(join(here, 'seed.hex'), `${seed}\n`);
  generate('hex', 'seed.hex');
  for (const file of ['head.json', 'manifest.json', 'publisher.pub'])
    expect(read('hex', file)).toBe(read('signed', file));
  marsdeck('ledger', 'generate', '--sols=30', '--seed=7', '--start=60000', '--out=hex');
  expect(verify('hex')).toMatchObject({ ok: true, signature: { status: 'skipped' } });
  expect(read('hex', 'manifest.json')).toBe(read('signed', 'manifest.json'));
});

describe('what is altered is found', () => {
  const failing = (name: string, file: string, change: (text: string) => string) => {
    const found = verify(altered(name, file, change));
    expect(found).toMatchObject({ status: 1, ok: false });
    return found;
  };

  test('a signature, a key, an id', () => {
    const flip = (text: string): string => (text.startsWith('0') ? '1' : '0') + text.slice(1);
    for (const field of ['_signature', '_publicKey', '_engineId']) {
      const change = (text: string): string =>
        text.replace(new RegExp(`("${field}": ")([0-9a-f]+)`), (_, before: string, hex: string) => before + flip(hex));
      expect(failing(field, 'head.json', change).signature).toMatchObject({ status: 'fail' });
    }
  });

  test('a head of other frames, though signed', () => {
    marsdeck('ledger', 'generate', '--sols=30', '--seed=8', '--start=60000', '--key=key.pem', '--out=other');
    const found = failing('mixed', 'head.json', () => read('other', 'head.json'));
    expect(found.signature).toMatchObject({ status: 'pass' });
    expect(found.files).toEqual([
      { file: 'head.json', reason: 'The last frame is not the one it names, sol 30.' },
      { file: 'head.json', reason: 'It and the manifest are not of the same ledger.' },
    ]);
  });

  test('a public key that is not the head’s', () => {
    const stranger = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }).toString();
    expect(failing('stranger', 'publisher.pub', () => stranger).files).toEqual([
      { file: 'publisher.pub', reason: 'It is not the key that the head is signed with.' },
    ]);
  });

  test('a head that is none', () => {
    expect(failing('broken', 'head.json', (text) => text.replace('"version": 1', '"version": 2')).files).toEqual([
      { file: 'head.json', reason: expect.stringContaining('no head of a ledger') as string },
    ]);
    expect(failing('torn', 'head.json', (text) => text.slice(0, 40)).files).toMatchObject([{ file: 'head.json' }]);
  });

  test('a frame: the signature still holds over the head, the frame does not', () => {
    const found = failing('frame', 'frames-0001-0030.json', (text) => text.replace('"dust_tau":0', '"dust_tau":1'));
    expect(found.signature).toMatchObject({ status: 'pass' });
  });
});

describe('a key that is none is wrong use', () => {
  test.each([
    ['letter.txt', 'Dear all,\nthis is private.', /There is no key in it/],
    ['public.pem', publicKey.export({ type: 'spki', format: 'pem' }).toString(), /It is a public key/],
    [
      'locked.pem',
      privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' }).toString(),
      /It is encrypted/,
    ],
    [
      'x.pem',
      generateKeyPairSync('x25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      /another kind/,
    ],
  ])('%s', (file, text, words) => {
    writeFileSync(join(here, file), text);
    const { status, err } = generate('never', file);
    expect(status).toBe(2);
    expect(err).toMatch(words);
    expect(err).not.toContain(text.split('\n')[1] ?? '-');
  });
});

describe('keygen', () => {
  test('makes a key that signs, that only its owner can read, and never over another', () => {
    const made = marsdeck('ledger', 'keygen', '--out', 'new.pem', '--json');
    expect(made.status).toBe(0);
    const { keyId } = made.json() as { keyId: string };
    expect(statSync(join(here, 'new.pem')).mode & 0o777).toBe(0o600);
    generate('fresh', 'new.pem');
    expect(verify('fresh')).toMatchObject({ ok: true, signature: { status: 'pass', keyId } });
    const before = read('new.pem');
    expect(marsdeck('ledger', 'keygen', '--out', 'new.pem').status).toBe(2);
    expect(read('new.pem')).toBe(before);
    expect(made.out).not.toContain(before.split('\n')[1]);
    expect(marsdeck('ledger', 'keygen').status).toBe(2);
  });
});

test('the head verifies by other means: the key in the file, the bytes of the head without its signature', () => {
  const { _signature, ...head } = JSON.parse(read('signed', 'head.json')) as Record<string, unknown>;
  // Sorted keys and no blanks: what RFC 8785 makes of texts and whole numbers.
  const body = JSON.stringify(Object.fromEntries(Object.entries(head).sort(([a], [b]) => (a < b ? -1 : 1))));
  const key = createPublicKey(read('signed', 'publisher.pub'));
  expect(opensslVerify(null, Buffer.from(body), key, Buffer.from(String(_signature), 'hex'))).toBe(true);
});
