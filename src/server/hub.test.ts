/** The hub's stories, through its routes; every answer is checked against its schema. */
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { decode } from '../core/cartridge/codec.ts';
import { cartridgeOf } from '../core/cartridge/convert.ts';
import { encode } from '../core/cartridge/codec.ts';
import { fork } from '../core/cartridge/fork.ts';
import { advanceSols, type Run } from '../core/cartridge/run.ts';
import { sign } from '../core/cartridge/sign.ts';
import { verify } from '../core/replay/verify.ts';
import { Refusal } from './api/answer.ts';
import { ROUTES } from './api/routes.ts';
import {
  allocate,
  ask as asked,
  fileOf,
  ledger,
  type Loose,
  newPlayer,
  rankedRun,
  ration,
  type TestPlayer,
  testHub,
  type Told,
} from './hub.test-support.ts';
import { judgeGauntlet } from './verifier/judgeGauntlet.ts';
import { judgeRun } from './verifier/judgeRun.ts';
import { lease } from './verifier/queue.ts';
import { settle } from './verifier/settle.ts';

/** The embedded database takes its time, the more so on a busy machine. */
const OPENING_MS = 60_000;
const hub = testHub();
beforeAll(() => hub.hub.database.query('SELECT 1'), OPENING_MS);
afterAll(() => hub.stop());
beforeEach(() => hub.hub.database.script('DELETE FROM players; DELETE FROM nonces'));

/** Asks, and holds the answer against what OpenAPI says of it. */
async function ask(
  method: string,
  path: string,
  more: { player?: TestPlayer; body?: Uint8Array | object } = {},
): Promise<Told> {
  const told = await asked(hub, method, path, more);
  const plain = path.split('?')[0] ?? '';
  const route = ROUTES.find(
    (one) => one.method === method && new RegExp(`^${one.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(plain),
  );
  const answer = route?.answers.find(({ status }) => status === told.status);
  if (answer === undefined) expect(Refusal.safeParse(told.json).error).toBeUndefined();
  else if (answer.schema !== undefined) expect(answer.schema.safeParse(told.json).error).toBeUndefined();
  return told;
}

/** Verifies all that waits, in this process. */
async function verifyAll(): Promise<void> {
  for (;;) {
    const job = await lease(hub.hub.database);
    if (job === null) return;
    const finding = job.kind === 'run' ? judgeRun(job.bytes, job.player) : judgeGauntlet(job.bytes, 1);
    await settle(hub.hub.database, job, finding);
  }
}

async function submit(player: TestPlayer, run: Run | Uint8Array): Promise<string> {
  const told = await ask('POST', '/api/runs', { player, body: run instanceof Uint8Array ? run : fileOf(run) });
  expect([200, 202]).toContain(told.status);
  await verifyAll();
  return told.json.id as string;
}
const runOf = async (id: string): Promise<Loose> => (await ask('GET', `/api/runs/${id}`)).json;

test('a run is handed in, verified, ranked, and anyone has the file behind the row', async () => {
  const player = newPlayer();
  const run = rankedRun(4, [ration(5, 0.9)]);
  const told = await ask('POST', '/api/runs', { player, body: fileOf(run) });
  expect(told).toMatchObject({ status: 202, json: { isNew: true } });
  expect(await runOf(told.json.id)).toMatchObject({ state: 'waiting', run: null, checks: null, rank: null });
  expect((await ask('GET', `/api/runs/${told.json.id}/cartridge`)).status).toBe(409);
  await verifyAll();
  expect(await runOf(told.json.id)).toMatchObject({
    state: 'ranked',
    best: true,
    rank: 1,
    checks: { replay: { status: 'pass' }, signature: { status: 'skipped' } },
    run: { sol: 4, alive: true, score: cartridgeOf(run).score.total, kin: null },
  });
  const { json: board } = await ask('GET', '/api/board?mission=ares');
  expect(board).toMatchObject({
    total: 1,
    pages: 1,
    rows: [{ rank: 1, id: told.json.id, player: { key: player.key } }],
  });

  const packed = await hub.app.request(`/api/runs/${told.json.id}/cartridge`, {
    headers: { 'Accept-Encoding': 'gzip' },
  });
  expect(packed.headers.get('content-encoding')).toBe('gzip');
  expect(packed.headers.get('content-disposition')).toBe(
    `attachment; filename="ares-sol4-${told.json.id}.cartridge.json"`,
  );
  const bytes = gunzipSync(new Uint8Array(await packed.arrayBuffer()));
  const plain = await hub.app.request(`/api/runs/${told.json.id}/cartridge`);
  expect(Buffer.from(await plain.arrayBuffer()).equals(bytes)).toBe(true);
  const { checks } = verify(bytes, { shipped: ledger });
  expect(checks.replay.status).toBe('pass');
});

test('a forged run is refused with its verdicts, its bytes are gone, and the board does not know it', async () => {
  const player = newPlayer();
  const forged = new TextDecoder().decode(encode(cartridgeOf(rankedRun(3)))).replace(/"total": \d+/, '"total": 99999');
  const id = await submit(player, new TextEncoder().encode(forged));
  const told = await runOf(id);
  expect(told).toMatchObject({
    state: 'refused',
    run: null,
    checks: { replay: { status: 'fail', at: { field: '/score/total' } } },
  });
  expect(told.reason).toContain('/score/total');
  expect(await hub.hub.database.query('SELECT run FROM files')).toEqual([]);
  expect((await ask('GET', '/api/board')).json.total).toBe(0);
});

test('boards are told apart by mission, class and rules; a player stands once on each, unless all runs are asked for', async () => {
  const [a, b] = [newPlayer(), newPlayer()];
  await submit(a, rankedRun(2));
  await submit(a, rankedRun(5));
  await submit(b, rankedRun(4));
  await submit(b, rankedRun(3, [[0, { kind: 'set-governor', source: '(set! heating 0.5)', name: 'mine' }]]));
  await submit(b, rankedRun(2, [], 'lunar'));
  const rows = async (query: string) =>
    ((await ask('GET', `/api/board?${query}`)).json.rows as Loose[]).map(({ rank, sol, player }) => [
      rank,
      sol,
      player.key,
    ]);
  expect(await rows('mission=ares&class=stock')).toEqual([
    [1, 5, a.key],
    [2, 4, b.key],
  ]);
  expect(await rows('mission=ares&class=stock&all=1')).toEqual([
    [1, 5, a.key],
    [2, 4, b.key],
    [3, 2, a.key],
  ]);
  expect(await rows('mission=ares&class=governor')).toEqual([[1, 3, b.key]]);
  expect(await rows('mission=lunar')).toEqual([[1, 2, b.key]]);
  expect(await rows('mission=ares&rules=9')).toEqual([]);
  expect(await rows('mission=ares&ledger=another')).toEqual([]);
});

test('the living come first, then the score, then who came earlier', async () => {
  const [dead, early, late] = [newPlayer(), newPlayer(), newPlayer()];
  await submit(dead, rankedRun(100, [allocate(0, 1, 0, 0), ration(0, 0.1)]));
  await submit(early, rankedRun(2));
  await submit(late, rankedRun(2));
  const { rows } = (await ask('GET', '/api/board')).json as { rows: Loose[] };
  expect(rows.map(({ player, alive }) => [player.key, alive])).toEqual([
    [early.key, true],
    [late.key, true],
    [dead.key, false],
  ]);
  expect(rows[2].score).toBeGreaterThan(rows[0].score);
});

test('runs that begin with somebody else’s are shown as such, and forks name their parent', async () => {
  const [a, b] = [newPlayer(), newPlayer()];
  const log = [ration(5, 0.9), ration(60, 0.8)];
  const first = rankedRun(5, log, 'ares', { id: 'MDK-PARENT' });
  const parent = await submit(a, first);
  const kinOf = async (run: Run | Uint8Array, player = b) => (await runOf(await submit(player, run))).run.kin;
  expect(await kinOf(rankedRun(5, log))).toEqual({ kind: 'same', run: parent, sol: 5 });
  expect(await kinOf(rankedRun(3, log))).toEqual({ kind: 'beginning', run: parent, sol: 3 });
  expect(await kinOf(rankedRun(7, [...log, ration(130, 0.7)]))).toEqual({ kind: 'continuation', run: parent, sol: 5 });
  // Another command in the middle: a run of its own.
  expect(await kinOf(rankedRun(5, [ration(5, 0.9), ration(40, 0.5), ration(60, 0.8)]))).toBeNull();
  expect(await kinOf(rankedRun(5, [ration(4, 0.9)]))).toBeNull();
  const forked = fork(cartridgeOf(first), { id: 'MDK-CHILD', created: '2026-01-02T00:00:00Z' }, { sol: 2, ledger });
  if (!forked.ok) throw new Error(forked.error.message);
  const child = rankedRun(2, [ration(5, 0.9)]);
  child.commands.push(ration(50, 1));
  advanceSols(child, 2);
  const file = encode({ ...cartridgeOf(child), id: 'MDK-CHILD', provenance: forked.value.provenance });
  expect(await kinOf(file)).toEqual({ kind: 'fork', run: parent, sol: 2 });
  // One's own earlier run is nobody else's; a parent that its file does not stem from is refused.
  expect(await kinOf(rankedRun(6, log), a)).toMatchObject({ kind: 'continuation' });
  const false_ = { parent: { id: 'MDK-PARENT', head: 'a'.repeat(64), sol: 3, birthHash: 'b'.repeat(64) } };
  const refused = await runOf(await submit(b, encode({ ...cartridgeOf(rankedRun(4)), provenance: false_ })));
  expect([refused.state, refused.run]).toEqual(['refused', null]);
  await ask('DELETE', `/api/runs/${parent}`, { player: a });
  const { json } = await ask('GET', `/api/players/${b.key}`);
  expect((json.runs as Loose[]).map(({ run }) => run?.kin?.run ?? null)).not.toContain(parent);
});

test('the same bytes, at once and again, are one submission', async () => {
  const player = newPlayer();
  const body = fileOf(rankedRun(2));
  const told = await Promise.all(Array.from({ length: 6 }, () => ask('POST', '/api/runs', { player, body })));
  expect(new Set(told.map(({ json }) => json.id)).size).toBe(1);
  expect(told.filter(({ status }) => status === 202)).toHaveLength(1);
  await verifyAll();
  // The same run, named otherwise: other bytes, no second rank.
  const id = await submit(player, rankedRun(2, [], 'ares', { name: 'Again', id: 'MDK-OTHER' }));
  expect(await runOf(id)).toMatchObject({
    state: 'refused',
    reason: expect.stringContaining('submitted this run before'),
  });
});

test('a file that somebody else signed is not yours to hand in', async () => {
  const [owner, thief] = [newPlayer(), newPlayer()];
  const file = encode(sign(cartridgeOf(rankedRun(2)), owner.secret));
  expect(await runOf(await submit(thief, file))).toMatchObject({ state: 'refused' });
  expect(await runOf(await submit(owner, file))).toMatchObject({
    state: 'ranked',
    checks: { signature: { known: true } },
  });
});

test('a colony is renamed by its key, on the board and in the file, and not by another', async () => {
  const [player, other] = [newPlayer(), newPlayer()];
  const id = await submit(player, rankedRun(2));
  const path = `/api/runs/${id}`;
  const rename = (name: string, by = player) => ask('PATCH', path, { player: by, body: { name } });
  expect(await rename('  Nova\u0000  Sedna\u202e ')).toMatchObject({ status: 200, json: { name: 'Nova Sedna' } });
  expect((await runOf(id)).run.name).toBe('Nova Sedna');
  const { json } = await ask('GET', `${path}/cartridge`);
  expect(json.name).toBe('Nova Sedna');
  expect(decode(new TextEncoder().encode(JSON.stringify(json)))).toMatchObject({ ok: true });
  expect((await rename('Mine now', other)).status).toBe(403);
  expect((await rename('')).status).toBe(422);
  expect((await rename('x'.repeat(41))).status).toBe(422);
  expect((await rename('fucking dome')).json.error).toMatchObject({ kind: 'name-refused', path: '/name' });
  expect((await ask('PATCH', '/api/runs/R000000000000', { player, body: { name: 'x' } })).status).toBe(404);
});

test('H2.5 a run that ranks without leave is given to nobody, until its player gives leave', async () => {
  const player = newPlayer();
  const other = newPlayer();
  const sent = await ask('POST', '/api/runs?leave=0', { player, body: fileOf(rankedRun(3)) });
  await verifyAll();
  const id: string = sent.json.id;
  expect((await ask('GET', `/api/runs/${id}`)).json).toMatchObject({ state: 'ranked', run: { open: false } });
  expect((await ask('GET', '/api/board')).json.rows).toMatchObject([{ id, open: false, stamps: { replay: 'pass' } }]);
  const withheld = await ask('GET', `/api/runs/${id}/cartridge`);
  expect(withheld.status).toBe(403);
  expect(withheld.json.error.kind).toBe('withheld');
  expect((await ask('PATCH', `/api/runs/${id}`, { player: other, body: { open: true } })).status).toBe(403);
  expect((await ask('PATCH', `/api/runs/${id}`, { player, body: { open: true } })).json).toMatchObject({ open: true });
  expect((await ask('GET', `/api/runs/${id}/cartridge`)).status).toBe(200);
});

test('a handle belongs to one key; what looks the same is the same', async () => {
  const [a, b] = [newPlayer(), newPlayer()];
  const take = (player: TestPlayer, handle: string | null, of = player.key) =>
    ask('PUT', `/api/players/${of}`, { player, body: { handle } });
  expect(await take(a, 'Red Rover')).toMatchObject({ status: 200, json: { key: a.key, handle: 'Red Rover' } });
  for (const same of ['Red Rover', 'RED-ROVER', 'réd rover', 'redrover'])
    expect(await take(b, same)).toMatchObject({ status: 409, json: { error: { kind: 'name-taken' } } });
  expect((await take(b, 'Me', a.key)).status).toBe(403);
  await take(a, null);
  expect((await take(b, 'Red Rover')).status).toBe(200);
  const id = await submit(b, rankedRun(2));
  expect((await ask('GET', '/api/board')).json.rows[0].player).toEqual({ key: b.key, handle: 'Red Rover' });
  expect((await runOf(id)).player.handle).toBe('Red Rover');
});

test('a run is removed by its key, the next best takes its place, and a player leaves with everything', async () => {
  const [player, other] = [newPlayer(), newPlayer()];
  const [better, worse] = [await submit(player, rankedRun(5)), await submit(player, rankedRun(3))];
  expect((await ask('DELETE', `/api/runs/${better}`, { player: other })).status).toBe(403);
  expect((await ask('DELETE', `/api/runs/${better}`)).status).toBe(401);
  expect((await ask('DELETE', `/api/runs/${better}`, { player })).json).toEqual({ runs: 1 });
  expect((await ask('GET', `/api/runs/${better}`)).status).toBe(404);
  expect((await ask('GET', '/api/board')).json.rows).toMatchObject([{ id: worse, rank: 1 }]);
  await ask('POST', '/api/runs', { player, body: fileOf(rankedRun(4)) });
  expect((await ask('DELETE', `/api/players/${player.key}`, { player: other })).status).toBe(403);
  expect((await ask('DELETE', `/api/players/${player.key}`, { player })).json).toEqual({ runs: 2 });
  expect((await ask('GET', `/api/players/${player.key}`)).status).toBe(404);
  const left = await hub.hub.database.query(
    `SELECT (SELECT count(*) FROM runs)::int + (SELECT count(*) FROM files)::int + (SELECT count(*) FROM jobs)::int AS n`,
  );
  expect(left).toEqual([{ n: 0 }]);
});

test('a run that is removed while it is verified is not recorded', async () => {
  const player = newPlayer();
  const { json } = await ask('POST', '/api/runs', { player, body: fileOf(rankedRun(2)) });
  const job = await lease(hub.hub.database);
  await ask('DELETE', `/api/runs/${json.id}`, { player });
  if (job === null) throw new Error('nothing to lease');
  expect(await settle(hub.hub.database, job, judgeRun(job.bytes, job.player))).toBe(false);
  expect((await ask('GET', '/api/board')).json.total).toBe(0);
});

test('an entry for the gauntlet is run by the hub, and stands in a class of its own', async () => {
  const player = newPlayer();
  const entry = { mission: 'lunar', name: 'Steady', governor: { source: '(set! isru 0.9)' }, autopilot: null };
  const { status, json } = await ask('POST', '/api/gauntlets', { player, body: entry });
  expect(status).toBe(202);
  await verifyAll();
  expect(await runOf(json.id)).toMatchObject({
    kind: 'gauntlet',
    state: 'ranked',
    checks: null,
    detail: { runs: 1 },
    rank: 1,
  });
  expect((await ask('GET', '/api/board?mission=lunar&class=gauntlet')).json.rows).toMatchObject([
    { name: 'Steady', id: json.id },
  ]);
  expect((await ask('GET', '/api/board?mission=lunar')).json.total).toBe(0);
  expect((await ask('GET', `/api/runs/${json.id}/cartridge`)).json).toMatchObject({ mission: 'lunar', name: 'Steady' });
  expect((await ask('PATCH', `/api/runs/${json.id}`, { player, body: { name: 'Steadier' } })).status).toBe(200);
  expect((await ask('GET', `/api/runs/${json.id}/cartridge`)).json.name).toBe('Steadier');
  const custom = await ask('POST', '/api/gauntlets', { player, body: { ...entry, mission: 'custom' } });
  expect(custom).toMatchObject({ status: 400, json: { error: { path: '/mission' } } });
});

test('ledgers are listed with the seed of each mission', async () => {
  const { json } = await ask('GET', '/api/ledgers');
  expect(json.ledgers[0]).toMatchObject({ id: ledger.id, headHash: ledger.headHash });
  expect((json.ledgers[0].missions as Loose[]).find(({ mission }) => mission === 'custom').seed).toBeNull();
});

test.each([
  ['GET', '/api/runs/nonsense', 400, '/id'],
  ['GET', "/api/runs/R'; DROP TABLE", 400, '/id'],
  ['GET', '/api/board?page=0', 400, '/page'],
  ['GET', '/api/board?page=1.5', 400, '/page'],
  ['GET', '/api/board?class=best', 400, '/class'],
  ['GET', "/api/board?mission=ares'--", 400, '/mission'],
  ['GET', '/api/players/abc', 400, '/key'],
  ['GET', `/api/players/${'a'.repeat(64)}`, 404, ''],
  ['GET', '/api/runs/R000000000000/cartridge', 404, ''],
  ['GET', '/api/nothing', 404, ''],
  ['POST', '/api/board', 404, ''],
])('%s %s is answered with %i', async (method, path, status, place) => {
  const told = await ask(method, path);
  expect(told).toMatchObject({ status, json: { error: { path: place } } });
  expect(told.json.error.message).toMatch(/^[A-Z].*\.$/);
});
