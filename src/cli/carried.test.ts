import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import initSqlJs from 'sql.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { takeFromPng } from '../core/cartridge/png.ts';
import { callFrom, callLater } from './call.test-support.ts';

const here = mkdtempSync(join(tmpdir(), 'marsdeck-'));
const marsdeck = (...args: readonly string[]) => callFrom(here, args);
const later = (...args: readonly string[]) => callLater(here, args);
const bytes = (name: string): Buffer => readFileSync(join(here, name));
const text = (name: string): string => bytes(name).toString('utf8');

beforeAll(() => {
  marsdeck('run', '--mission', 'hybrid', '--seed', '8', '--sols', '40', '--out', 'a.cartridge.json');
  writeFileSync(join(here, 'broken.json'), '{"_format":"mars-barn-cartridge","version":1,"state":{}}');
});
afterAll(() => rmSync(here, { recursive: true, force: true }));

test('label prints the SVG, or writes it, and is the same each time', () => {
  const { status, out } = marsdeck('label', 'a.cartridge.json');
  expect(status).toBe(0);
  expect(out).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 240 300" .*<\/svg>\n$/s);
  expect(marsdeck('label', 'a.cartridge.json', '--out', 'label.svg').status).toBe(0);
  expect(`${text('label.svg')}\n`).toBe(out);
  expect(marsdeck('label', 'a.cartridge.json', '--size', '600').out).toContain(' width="600" height="750" ');
  expect(marsdeck('label', 'a.cartridge.json', '--size', '5').status).toBe(2);
  expect(marsdeck('label', 'a.cartridge.json', '--json').json()).toMatchObject({
    file: 'a.cartridge.json',
    ok: true,
    mission: 'hybrid',
    sol: 40,
    birthHash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
  });
});

test('png writes a picture with the file in it, byte for byte, which every verb takes in place of the file', async () => {
  const { status, json } = await later(
    'png',
    'a.cartridge.json',
    '--size',
    '240',
    '--out',
    'a.cartridge.png',
    '--json',
  );
  expect(status).toBe(0);
  expect(json()).toMatchObject({ ok: true, out: 'a.cartridge.png', bytes: bytes('a.cartridge.png').length });
  const carried = takeFromPng(bytes('a.cartridge.png'));
  expect(carried.ok && gunzipSync(carried.value).equals(bytes('a.cartridge.json'))).toBe(true);
  const facts = (file: string) => ({ ...(marsdeck('inspect', file, '--json').json() as object), file: '' });
  expect(facts('a.cartridge.png')).toEqual(facts('a.cartridge.json'));
  expect(marsdeck('replay', 'a.cartridge.png').status).toBe(0);
  expect(marsdeck('label', 'a.cartridge.png').out).toBe(marsdeck('label', 'a.cartridge.json').out);
  expect(marsdeck('run', '--from', 'a.cartridge.png', '--sols', '0', '--out', 'b.json').status).toBe(0);
  expect(text('b.json')).toBe(text('a.cartridge.json'));
  // The picture itself is 240 by 300.
  expect([bytes('a.cartridge.png').readUInt32BE(16), bytes('a.cartridge.png').readUInt32BE(20)]).toEqual([240, 300]);
});

test('link prints a fragment that is taken like a file, and says what stayed behind', () => {
  const { status, out } = marsdeck('link', 'a.cartridge.json');
  expect(status).toBe(0);
  expect(out).toMatch(/^#c=[A-Za-z0-9_-]+\n$/);
  writeFileSync(join(here, 'link.txt'), `https://mars.example/${out}`);
  expect(marsdeck('replay', 'link.txt', '--json').json()).toMatchObject({ equal: true, sols: 40 });
  marsdeck('run', '--mission', 'ares', '--seed', '5', '--sols', '8', '--out', 'short.json');
  expect(marsdeck('link', 'short.json', '--json').json()).toMatchObject({ trimmed: { echoes: 0, blocks: 0 } });
  writeFileSync(join(here, 'cut.txt'), out.slice(0, 2000));
  expect(marsdeck('inspect', 'cut.txt', '--json').json()).toMatchObject({ ok: false, error: { kind: 'damaged-link' } });
  marsdeck('run', '--from', 'a.cartridge.json', '--sols', '160', '--out', 'long.json');
  const long = marsdeck('link', 'long.json', '--json').json();
  expect(long).toMatchObject({ ok: true });
  const { characters, trimmed } = long as { characters: number; trimmed: { echoes: number; blocks: number } };
  // As much as it holds: an entry is a few hundred characters.
  expect(characters).toBeGreaterThan(31 * 1024);
  expect(characters).toBeLessThanOrEqual(32 * 1024);
  expect(marsdeck('link', 'long.json').err).toContain(
    `${trimmed.echoes} echoes and ${trimmed.blocks} blocks stay behind`,
  );
});

test('csv writes one table, or all of them into a folder', () => {
  const { status, out } = marsdeck('csv', 'a.cartridge.json', '--table', 'blocks');
  expect(status).toBe(0);
  expect(out.split('\r\n')).toHaveLength(42);
  expect(marsdeck('csv', 'a.cartridge.json', '--out', 'tables', '--json').json()).toMatchObject({ ok: true });
  expect(readdirSync(join(here, 'tables'))).toEqual([
    'blocks.csv',
    'commands.csv',
    'crew.csv',
    'history.csv',
    'tasks.csv',
  ]);
  expect(text('tables/blocks.csv')).toBe(out);
  expect(marsdeck('csv', 'a.cartridge.json', '--table', 'crew', '--out', 'crew.csv').status).toBe(0);
  expect(text('crew.csv')).toBe(text('tables/crew.csv'));
  for (const wrong of [[], ['--table', 'state'], ['--table', 'crew', '--json']])
    expect(marsdeck('csv', 'a.cartridge.json', ...wrong).status).toBe(2);
});

test('sqlite writes a database that SQLite opens, the same each time', async () => {
  expect((await later('sqlite', 'a.cartridge.json', '--out', 'a.sqlite')).status).toBe(0);
  const file = bytes('a.sqlite');
  expect(file.subarray(0, 16).toString('latin1')).toBe('SQLite format 3\u0000');
  // https://sqlite.org/fileformat.html: pages in the file at 28, user_version at 60.
  const pageBytes = file.readUInt16BE(16) === 1 ? 65_536 : file.readUInt16BE(16);
  expect(file.readUInt32BE(28) * pageBytes).toBe(file.length);
  expect(file.readUInt32BE(60)).toBe(2);
  const { Database } = await initSqlJs();
  const database = new Database(file);
  const ask = (sql: string) => database.exec(sql)[0]?.values;
  expect(ask('PRAGMA integrity_check')).toEqual([['ok']]);
  expect(ask('SELECT count(*), max(sol) FROM history')).toEqual([[40, 40]]);
  expect(
    ask(`SELECT count(*) FROM history JOIN blocks USING (sol) WHERE history.frame_hash = blocks.frame_hash`),
  ).toEqual([[40]]);
  expect(ask(`SELECT value FROM meta WHERE key = 'mission'`)).toEqual([['hybrid']]);
  database.close();
  await later('sqlite', 'a.cartridge.json', '--out', 'again.sqlite');
  expect(bytes('again.sqlite').equals(file)).toBe(true);
});

test('a refused file is told the same way by each, exit 1; what is missing is wrong use, exit 2', async () => {
  const calls = [['label'], ['link'], ['png', '--out', 'x'], ['csv', '--out', 'x'], ['sqlite', '--out', 'x']];
  for (const [verb = '', ...rest] of calls) {
    const { status, json } = await later(verb, 'broken.json', ...rest, '--json');
    expect([verb, status]).toEqual([verb, 1]);
    expect(json()).toMatchObject({ file: 'broken.json', ok: false, error: { kind: 'invalid' } });
    expect((await later(verb, 'nowhere.json', ...rest)).status).toBe(2);
  }
  for (const verb of ['png', 'csv', 'sqlite']) expect((await later(verb, 'a.cartridge.json')).status).toBe(2);
});
