/** Runs on their way: handed in, verified, ranked or refused, asked for. */
import { expect, test } from 'vitest';
import { gunzipSync } from 'node:zlib';
import { encode } from '../core/cartridge/codec.ts';
import { cartridgeOf } from '../core/cartridge/convert.ts';
import { sign } from '../core/cartridge/sign.ts';
import { verify } from '../core/replay/verify.ts';
import { judgeRun } from './verifier/judgeRun.ts';
import { lease } from './verifier/queue.ts';
import { settle } from './verifier/settle.ts';
import { fileOf, ledger, newPlayer, rankedRun, ration } from './hub.test-support.ts';
import type { Stage } from './stage.test-support.ts';

/** On a hub whose database is emptied before each. */
export function submissionStories({ hub, ask, verifyAll, submit, runOf }: Stage): void {
  test('H3.2 a run is handed in, verified, ranked, and anyone has the file behind the row', async () => {
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

  test('H3.2 H5.1 a forged run is refused with its verdicts, its bytes are gone, and the board does not know it', async () => {
    const player = newPlayer();
    const forged = new TextDecoder()
      .decode(encode(cartridgeOf(rankedRun(3))))
      .replace(/"total": \d+/, '"total": 99999');
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

  test('H3.7 the same bytes, at once and again, are one submission', async () => {
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

  test('H3.2 a file that somebody else signed is not yours to hand in', async () => {
    const [owner, thief] = [newPlayer(), newPlayer()];
    const file = encode(sign(cartridgeOf(rankedRun(2)), owner.secret));
    expect(await runOf(await submit(thief, file))).toMatchObject({ state: 'refused' });
    expect(await runOf(await submit(owner, file))).toMatchObject({
      state: 'ranked',
      checks: { signature: { known: true } },
    });
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
}
