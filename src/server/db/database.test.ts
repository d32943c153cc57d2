import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openBegun } from './begun.test-support.ts';
import { databaseContract } from './database.contract.ts';
import { openEmbedded } from './embedded.ts';
import { DatabaseClosed, faultOf } from './fault.ts';
import { lazily } from './lazy.ts';
import { openPostgres } from './postgres.ts';
import { ownSchema } from './schema.test-support.ts';

databaseContract('embedded', openBegun);
const address = process.env['MARSDECK_TEST_DATABASE_URL'];
if (address !== undefined) databaseContract('PostgreSQL', () => ownSchema(address));

test('H1.1 a folder that another Marsdeck uses is not opened: the reason is a sentence, and no database was begun', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'marsdeck-db-'));
  try {
    // A process that lives: this one.
    const holder = { id: 'x', pid: process.pid, started: '', host: (await import('node:os')).hostname() };
    await writeFile(join(folder, 'marsdeck.lock'), JSON.stringify(holder));
    const error: unknown = await openEmbedded(folder).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(DatabaseClosed);
    expect(String(error)).toContain(`process ${process.pid}`);
    expect(faultOf(error)).toBe('away');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('H1.5 the embedded database writes its log through', async () => {
  const database = await openBegun();
  try {
    expect(await database.query('SHOW fsync')).toEqual([{ fsync: 'on' }]);
    expect(await database.query('SHOW wal_sync_method')).toEqual([{ wal_sync_method: 'open_datasync' }]);
    expect(await database.query('SHOW synchronous_commit')).toEqual([{ synchronous_commit: 'on' }]);
  } finally {
    await database.close();
  }
});

test('H1.1 a lazy database opens once for all who ask at first, and tries again after a failed opening', async () => {
  let openings = 0;
  const stub = { kind: 'embedded', isOpen: () => true, close: () => Promise.resolve() } as const;
  const database = lazily('embedded', () => {
    openings++;
    if (openings === 1) return Promise.reject(new DatabaseClosed('not now'));
    return Promise.resolve({
      ...stub,
      query: () => Promise.resolve([]),
      script: () => Promise.resolve(),
      transaction: () => Promise.reject(new Error('unused')),
    });
  });
  expect(database.isOpen()).toBe(false);
  await expect(Promise.all([database.query(''), database.query('')])).rejects.toThrow('not now');
  expect(openings).toBe(1);
  await Promise.all([database.query(''), database.query(''), database.script('')]);
  expect(openings).toBe(2);
  await database.close();
  expect(database.isOpen()).toBe(false);
});

test('an embedded database that panicked is opened again by whoever comes next', async () => {
  let openings = 0;
  const closed: number[] = [];
  const database = lazily('embedded', () => {
    const number = ++openings;
    const broken = Object.assign(new Error('unreachable'), { name: 'RuntimeError' });
    return Promise.resolve({
      kind: 'embedded',
      isOpen: () => true,
      query: () => (number === 1 ? Promise.reject(broken) : Promise.resolve([])),
      script: () => Promise.resolve(),
      transaction: () => Promise.reject(broken),
      close: () => Promise.resolve(void closed.push(number)),
    });
  });
  await expect(database.query('')).rejects.toThrow('unreachable');
  expect(await database.query('')).toEqual([]);
  expect([openings, closed]).toEqual([2, [1]]);
});

test('a server that is not there is away, and nothing is thrown at anyone else', async () => {
  const lost: Error[] = [];
  const database = openPostgres('postgres://nobody@127.0.0.1:1/none', (error) => lost.push(error));
  const error: unknown = await database.query('SELECT 1').catch((caught: unknown) => caught);
  expect(faultOf(error)).toBe('away');
  await database.close();
  expect(lost).toEqual([]);
});

test('a server that hangs up in the middle of a transaction is away: it is told, and the process lives on', async () => {
  // As much of the protocol as a BEGIN takes: authentication, ready, done; whatever comes next breaks the connection.
  const message = (type: string, body: readonly number[]) =>
    Buffer.from([...Buffer.from(type), 0, 0, 0, 4 + body.length, ...body]);
  const server = createServer((socket) => {
    const steps = [
      [message('R', [0, 0, 0, 0]), message('Z', [73])],
      [message('C', [...Buffer.from('BEGIN\0')]), message('Z', [84])],
    ];
    socket.on('error', () => undefined);
    socket.on('data', () => {
      const next = steps.shift();
      if (next === undefined) socket.destroy();
      else socket.write(Buffer.concat(next));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const lost: Error[] = [];
  const { port } = server.address() as AddressInfo;
  const database = openPostgres(`postgres://nobody@127.0.0.1:${port}/none`, (error) => lost.push(error));
  const broken: unknown = await database
    .transaction((session) => session.query('SELECT 1'))
    .catch((caught: unknown) => caught);
  expect(faultOf(broken)).toBe('away');
  expect(lost).toHaveLength(1);
  await database.close();
  await new Promise((resolve) => server.close(resolve));
});

test.each([
  ['53100', 'full'],
  ['ENOSPC', 'full'],
  ['57P01', 'away'],
  ['08006', 'away'],
  ['ECONNREFUSED', 'away'],
  ['40P01', 'clash'],
  ['23505', null],
])('an error with code %s is %s', (code, fault) => {
  expect(faultOf(Object.assign(new Error('x'), { code }))).toBe(fault);
});
