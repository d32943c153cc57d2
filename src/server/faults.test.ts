/** What happens when the disk is full, the database goes, or a process is killed in the middle. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';
import { api } from './api/api.ts';
import type { Database } from './db/database.ts';
import { newSchema } from '../dev/load/schema.ts';
import { ask, fileOf, newPlayer, rankedRun, testHub } from './hub.test-support.ts';
import type { SimHub } from './simhub.ts';
import { judgeRun } from './verifier/judgeRun.ts';
import { lease } from './verifier/queue.ts';
import { settle } from './verifier/settle.ts';

/** A hub whose database rejects everything with an error of this code. */
function troubled(code: string) {
  const whole = testHub();
  const { hub } = whole;
  const fail = () => Promise.reject(Object.assign(new Error('secret row: someone@example.org'), { code }));
  const database: Database = { ...hub.database, query: fail, script: fail, transaction: fail };
  const told: unknown[] = [];
  const broken = { ...hub, database, log: (...line: unknown[]) => void told.push(line) };
  return { told, hub: { app: api(broken), hub: broken, stop: () => whole.stop() } };
}

test.each([
  ['53100', 507, 'disk-full'],
  ['ENOSPC', 507, 'disk-full'],
  ['57P01', 503, 'away'],
  ['ECONNREFUSED', 503, 'away'],
  ['40P01', 503, 'busy'],
  ['42P01', 500, 'fault'],
])(
  'a database that fails with %s is answered with %i, %s, and nothing of its message is told or logged',
  async (code, status, kind) => {
    const { hub, told } = troubled(code);
    const player = newPlayer();
    for (const [method, path, body] of [
      ['POST', '/api/runs', new Uint8Array([1])],
      ['GET', '/api/board', undefined],
      ['DELETE', `/api/players/${player.key}`, undefined],
    ] as const) {
      const answer = await ask(hub, method, path, {
        ...(method === 'GET' ? {} : { player }),
        ...(body === undefined ? {} : { body }),
      });
      expect(answer).toMatchObject({ status, json: { error: { kind } } });
      expect(answer.headers.has('retry-after')).toBe(status !== 500);
      expect(JSON.stringify([answer.json, told])).not.toMatch(/example\.org|secret/);
    }
    // What needs no database is answered still.
    expect((await ask(hub, 'GET', '/api/ledgers')).status).toBe(200);
  },
);

test('H3.6 a process that is killed while it verifies leaves its job, and whoever comes next records it once', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'marsdeck-killed-'));
  try {
    // Another was killed before, as it made the folder.
    await mkdir(join(folder, 'hub.making'));
    await writeFile(join(folder, 'hub.making', 'PG_VERSION'), '18');
    const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
    const program = fileURLToPath(new URL('killed.test-support.ts', import.meta.url));
    const child = spawn(process.execPath, ['--import', loader, program, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [said] = (await once(child.stdout, 'data')) as [Buffer];
    const id = said.toString().trim();
    child.kill('SIGKILL');
    await once(child, 'exit');

    const hub = testHub(undefined, { place: { kind: 'embedded', folder } });
    const { database } = hub.hub;
    expect((await ask(hub, 'GET', `/api/runs/${id}`)).json).toMatchObject({ state: 'waiting' });
    // What was recorded is on the disk, not only with the system.
    const settings = await database.query(
      `SELECT setting FROM pg_settings WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit', 'wal_sync_method') ORDER BY name`,
    );
    expect(settings.map(({ setting }) => setting)).toEqual(['on', 'on', 'on', 'open_datasync']);
    // The dead hold the lease until it runs out.
    expect(await lease(database)).toBeNull();
    await database.query(`UPDATE jobs SET leased_until = now() - interval '1 second'`);
    const job = await lease(database);
    if (job === null) throw new Error('the job is gone');
    expect(await settle(database, job, judgeRun(job.bytes, job.player))).toBe(true);
    expect((await ask(hub, 'GET', `/api/runs/${id}`)).json).toMatchObject({ state: 'ranked', rank: 1 });
    await diskFills(hub);
    await hub.stop();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 120_000);

/** The system refuses every write of a database in a folder: what comes then is not taken, and what comes later is. */
async function diskFills(hub: SimHub): Promise<void> {
  const hand = () => ask(hub, 'POST', '/api/runs', { player: newPlayer(), body: fileOf(rankedRun(1)) });
  const before = (await ask(hub, 'GET', '/api/board')).json.total as number;
  const writing = vi.spyOn(fs, 'writeSync').mockImplementation(() => {
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', errno: -28 });
  });
  expect(await hand()).toMatchObject({ status: 507, json: { error: { kind: 'disk-full' } } });
  expect(writing).toHaveBeenCalled();
  expect((await ask(hub, 'GET', '/api/board')).json.total).toBe(before);
  writing.mockRestore();
  expect((await hand()).status).toBe(202);
  expect(await hub.hub.database.query('SELECT count(*)::int AS n FROM jobs')).toEqual([{ n: 1 }]);
}

test('the page’s server starts nothing and opens nothing before the hub is asked', async () => {
  const folder = join(tmpdir(), 'marsdeck-never-made');
  const hub = testHub(undefined, { place: { kind: 'embedded', folder }, verifiers: 2 });
  await ask(hub, 'GET', '/api/ledgers');
  await ask(hub, 'GET', '/metrics');
  expect(hub.hub.database.isOpen()).toBe(false);
  await hub.stop();
});

const address = process.env['MARSDECK_TEST_DATABASE_URL'];
const story = async (url: string): Promise<void> => {
  const schema = await newSchema(url);
  const hub = testHub(undefined, { place: { kind: 'postgresql', url: schema.url }, verifiers: 1 });
  const player = newPlayer();
  await ask(hub, 'GET', '/api/board');
  const { database } = hub.hub;
  for (let i = 0; i < 3; i++) {
    await database
      .query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1', ['marsdeck'])
      .catch(() => undefined);
    const answers = await Promise.all([1, 2, 3].map(() => ask(hub, 'GET', '/api/board')));
    for (const { status } of answers) expect([200, 503]).toContain(status);
  }
  const { json } = await ask(hub, 'POST', '/api/runs', { player, body: fileOf(rankedRun(2)) });
  for (let state = 'waiting'; state === 'waiting';) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    state = (await ask(hub, 'GET', `/api/runs/${json.id}`)).json.state as string;
    expect(['waiting', 'ranked']).toContain(state);
  }
  await hub.stop();
  await schema.drop();
};
if (address !== undefined)
  test('PostgreSQL that drops every connection is used again at once', () => story(address), 60_000);
