import { createPublicKey } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callFrom } from './call.test-support.ts';

const here = mkdtempSync(join(tmpdir(), 'marsdeck-prove-'));
afterAll(() => rmSync(here, { recursive: true, force: true }));
const marsdeck = (...args: string[]) => callFrom(here, args);
const at = (file: string): string => join(here, file);
const documentIn = (file: string) => JSON.parse(readFileSync(at(file), 'utf8')) as Record<string, unknown>;

type Check = { status: string; reason: string; at?: { sol: number | null; field: string } };
type Entry = {
  file: string;
  format: string | null;
  version: number | null;
  ok: boolean;
  checks: Record<string, Check>;
  error?: { kind: string; message: string; path: string };
};
const verified = (...args: string[]) => {
  const { status, json } = marsdeck('verify', ...args, '--json');
  return { status, entries: json() as Entry[] };
};
let key = { publicKey: '', keyId: '' };

beforeAll(() => {
  marsdeck('run', '--mission', 'ares', '--seed', '7', '--sols', '6', '--out', 'run.json');
  key = marsdeck('keygen', '--out', 'key.pem', '--json').json() as typeof key;
  marsdeck('sign', 'run.json', '--key', 'key.pem', '--out', 'signed.json');
  const forged = documentIn('run.json') as { score: { total: number } };
  forged.score.total = 99_999;
  writeFileSync(at('forged.json'), JSON.stringify(forged));
});

describe('verify', () => {
  test('gives an array with five verdicts for each file, exit 0 when nothing fails', () => {
    const { status, entries } = verified('run.json', 'signed.json');
    expect(status).toBe(0);
    expect(entries.map(({ file, ok }) => [file, ok])).toEqual([
      ['run.json', true],
      ['signed.json', true],
    ]);
    for (const entry of entries) {
      expect(entry).toMatchObject({ format: 'mars-barn-cartridge', version: 2 });
      expect(Object.keys(entry.checks)).toEqual(['format', 'chain', 'ledger', 'replay', 'signature']);
      expect(entry.error).toBeUndefined();
    }
    expect(entries[1]?.checks['signature']).toMatchObject({ status: 'pass', known: false, keyId: key.keyId });
  });

  test('exit 1 when anything fails in any file, with the place', () => {
    const { status, entries } = verified('run.json', 'forged.json');
    expect(status).toBe(1);
    expect(entries.map(({ ok }) => ok)).toEqual([true, false]);
    expect(entries[1]?.checks['replay']).toMatchObject({ status: 'fail', at: { sol: 6, field: '/score/total' } });
    const told = marsdeck('verify', 'forged.json');
    expect(told.status).toBe(1);
    expect(told.out).toContain('forged.json: NOT ok');
    expect(told.out).toMatch(/replay +fail .*\(sol 6, \/score\/total\)/);
  });

  test('refusals are entries of the array too, gzip that is torn or a bomb among them', () => {
    writeFileSync(at('torn.gz'), gzipSync(Buffer.from('{"a":1}')).subarray(0, 12));
    writeFileSync(at('bomb.gz'), gzipSync(Buffer.alloc(64 * 1024 * 1024)));
    writeFileSync(at('words.txt'), 'nothing');
    const { status, entries } = verified('torn.gz', 'run.json', 'bomb.gz', 'words.txt');
    expect(status).toBe(1);
    expect(entries.map(({ ok, error }) => [ok, error?.kind])).toEqual([
      [false, 'damaged-gzip'],
      [true, undefined],
      [false, 'too-large'],
      [false, 'not-json'],
    ]);
    expect(entries[0]).toMatchObject({ format: null, version: null, checks: { format: { status: 'fail' } } });
  });

  test('a gzipped file is verified like a plain one', () => {
    writeFileSync(at('run.json.gz'), gzipSync(readFileSync(at('run.json'))));
    expect(verified('run.json.gz').entries[0]).toMatchObject({ ok: true, checks: { replay: { status: 'pass' } } });
  });

  test('--known takes public keys or their ids, a line each; what is neither is wrong use', () => {
    for (const line of [`# friends\n\n${key.publicKey} Ada`, key.keyId.toUpperCase()]) {
      writeFileSync(at('known.txt'), line);
      const { entries } = verified('signed.json', '--known', 'known.txt');
      expect(entries[0]?.checks['signature']).toMatchObject({ status: 'pass', known: true });
    }
    writeFileSync(at('known.txt'), 'Ada');
    expect(marsdeck('verify', 'signed.json', '--known', 'known.txt')).toMatchObject({ status: 2, out: '' });
    writeFileSync(at('known.txt'), '# nobody yet\n');
    expect(marsdeck('verify', 'signed.json', '--known', 'known.txt').status).toBe(2);
  });

  test('--seeds N says where a run stands among N others of its governor', () => {
    const { status, entries } = verified('run.json', '--seeds', '3');
    expect(status).toBe(0);
    expect(entries[0]).toMatchObject({ monteCarlo: { status: 'computed', seeds: 3, horizonSols: 6 } });
    expect(marsdeck('verify', 'run.json', '--seeds', '3').out).toMatch(/percentile [\d.]+ of 3 runs/);
    expect(verified('forged.json', '--seeds', '3').entries[0]).toMatchObject({ monteCarlo: { status: 'skipped' } });
    for (const wrong of ['0', '1001', 'many', '1.5'])
      expect(marsdeck('verify', 'run.json', '--seeds', wrong).status).toBe(2);
  });

  test('a file of another format is asked what can be asked of it', () => {
    writeFileSync(at('other.json'), '{"_format":"weather-cartridge","version":3,"state":{}}');
    const { status, entries } = verified('other.json');
    expect(status).toBe(0);
    expect(entries[0]).toMatchObject({
      format: 'weather-cartridge',
      version: 3,
      checks: { format: { status: 'pass' }, chain: { status: 'skipped' }, replay: { status: 'skipped' } },
    });
  });

  test('no file, or one that is not there, is wrong use', () => {
    expect(marsdeck('verify').status).toBe(2);
    expect(marsdeck('verify', 'nowhere.json').status).toBe(2);
  });
});

describe('keygen and sign', () => {
  test('a key file never overwrites another, and its public half is what keygen says', () => {
    expect(marsdeck('keygen', '--out', 'key.pem').status).toBe(2);
    expect(marsdeck('keygen').status).toBe(2);
    const der = createPublicKey(readFileSync(at('key.pem'))).export({ type: 'spki', format: 'der' });
    expect(der.subarray(-32).toString('hex')).toBe(key.publicKey);
  });

  test('a signed file differs from its original by the three keys of the signature alone', () => {
    const { _publicKey, _engineId, _signature, ...rest } = documentIn('signed.json');
    expect(rest).toEqual(documentIn('run.json'));
    expect([_publicKey, _engineId]).toEqual([key.publicKey, key.keyId]);
    expect(_signature).toMatch(/^[0-9a-f]{128}$/);
  });

  test('an edit breaks the signature, going on with the run takes it off', () => {
    writeFileSync(at('renamed.json'), readFileSync(at('signed.json'), 'utf8').replace('"anonymous"', '"Ada"'));
    const { status, entries } = verified('renamed.json');
    expect(status).toBe(1);
    expect(entries[0]?.checks).toMatchObject({ replay: { status: 'pass' }, signature: { status: 'fail' } });
    marsdeck('run', '--from', 'signed.json', '--sols', '1', '--out', 'on.json');
    expect(verified('on.json').entries[0]?.checks).toMatchObject({ signature: { status: 'skipped' } });
  });

  test('the secret leaves its file neither to the cartridge nor to the screen', () => {
    const pem = readFileSync(at('key.pem'), 'utf8').split('\n')[1] ?? '';
    const secret = Buffer.from(pem, 'base64').subarray(-32);
    const said = marsdeck('sign', 'run.json', '--key', 'key.pem', '--out', 'again.json', '--json');
    const told = marsdeck('keygen', '--out', 'other.pem', '--json');
    for (const text of [said.out, said.err, told.out, readFileSync(at('again.json'), 'utf8')])
      for (const writing of ['hex', 'base64'] as const) expect(text).not.toContain(secret.toString(writing));
    expect(said.json()).toEqual({ ...key, file: 'again.json', ok: true });
  });

  test('what is no cartridge is refused, what is no key is wrong use', () => {
    writeFileSync(at('list.json'), '[]');
    const refused = marsdeck('sign', 'list.json', '--key', 'key.pem', '--out', 'no.json', '--json');
    expect([refused.status, refused.json()]).toMatchObject([1, { ok: false, error: { kind: 'not-a-cartridge' } }]);
    expect(marsdeck('sign', 'run.json', '--key', 'run.json', '--out', 'no.json').status).toBe(2);
    expect(marsdeck('sign', 'run.json', '--out', 'no.json').status).toBe(2);
  });
});
