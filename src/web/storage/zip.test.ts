import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 as nodeCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crc32, zipOf } from './zip.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

test('CRC-32 of the check string is as published, and of any bytes as zlib has it', () => {
  expect(crc32(bytesOf('123456789'))).toBe(0xcbf43926);
  const reference = nodeCrc32 as ((bytes: Uint8Array) => number) | undefined;
  if (reference === undefined) return;
  fc.assert(fc.property(fc.uint8Array(), (bytes) => crc32(bytes) === reference(bytes)));
});

test('an unzipper that is not ours finds every file, whole and by its name', () => {
  const folder = mkdtempSync(join(tmpdir(), 'marsdeck-zip-'));
  try {
    const file = join(folder, 'all.zip');
    writeFileSync(
      file,
      zipOf([
        { name: 'ares-sol3.cartridge.json', bytes: bytesOf('{"sol":3}') },
        { name: 'año.txt', bytes: new Uint8Array() },
      ]),
    );
    const script =
      'import zipfile,sys,json;z=zipfile.ZipFile(sys.argv[1]);assert z.testzip() is None;' +
      'print(json.dumps({n:z.read(n).decode() for n in z.namelist()}))';
    const done = spawnSync('python3', ['-c', script, file], { encoding: 'utf8' });
    // Without Python there is no second opinion here.
    if (done.error !== undefined) return;
    expect(done.stderr).toBe('');
    expect(JSON.parse(done.stdout)).toEqual({ 'ares-sol3.cartridge.json': '{"sol":3}', 'año.txt': '' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
