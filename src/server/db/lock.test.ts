import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeLock } from './lock.ts';

let folder = '';
const path = () => join(folder, 'marsdeck.lock');
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'marsdeck-lock-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a lock is held by one, and free again when it is released', async () => {
  const lock = await takeLock(join(folder, 'new'));
  if (typeof lock === 'string') throw new Error(lock);
  expect(await takeLock(join(folder, 'new'))).toContain(`process ${process.pid} on ${hostname()}`);
  await lock.release();
  const again = await takeLock(join(folder, 'new'));
  if (typeof again === 'string') throw new Error(again);
  await again.release();
  expect(await readdir(join(folder, 'new'))).toEqual([]);
});

test('H1.1 the lock of a process that was killed is taken over, by exactly one of many', async () => {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
  const holder = { id: 'dead', pid: child.pid, started: '', host: hostname() };
  await writeFile(path(), JSON.stringify(holder));
  expect(await takeLock(folder)).toContain('Another Marsdeck');
  child.kill('SIGKILL');
  await once(child, 'exit');
  const all = await Promise.all(Array.from({ length: 8 }, () => takeLock(folder)));
  const taken = all.filter((lock) => typeof lock !== 'string');
  expect(taken).toHaveLength(1);
  expect(await readdir(folder)).toEqual(['marsdeck.lock']);
  expect(JSON.parse(await readFile(path(), 'utf8'))).toMatchObject({ pid: process.pid });
  await taken[0]?.release();
});

test('a later process with the number of a dead one does not hold its lock', async () => {
  await writeFile(path(), JSON.stringify({ id: 'old', pid: process.pid, started: 'another time', host: hostname() }));
  const lock = await takeLock(folder);
  const known = process.platform === 'linux';
  expect(typeof lock === 'string').toBe(!known);
  if (typeof lock !== 'string') await lock.release();
});

test('the lock of another host holds while it is touched, and a minute longer', async () => {
  await writeFile(path(), JSON.stringify({ id: 'far', pid: 1, started: '1', host: 'elsewhere' }));
  expect(await takeLock(folder)).toContain('on elsewhere');
  const before = new Date(Date.now() - 61_000);
  await utimes(path(), before, before);
  const lock = await takeLock(folder);
  if (typeof lock === 'string') throw new Error(lock);
  await lock.release();
});

test('a lock that was cut off as it was written is nobody’s', async () => {
  await writeFile(path(), '{"id":');
  const lock = await takeLock(folder);
  if (typeof lock === 'string') throw new Error(lock);
  await lock.release();
});

test('releasing does not remove what somebody else took meanwhile', async () => {
  const lock = await takeLock(folder);
  if (typeof lock === 'string') throw new Error(lock);
  const other = JSON.stringify({ id: 'other', pid: process.pid, started: '', host: hostname() });
  await writeFile(path(), other);
  await lock.release();
  expect(await readFile(path(), 'utf8')).toBe(other);
});
