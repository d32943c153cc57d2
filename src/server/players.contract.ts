/** What is a player’s own: names, files that are kept back, a handle, and leaving. */
import { expect, test } from 'vitest';
import { decode } from '../core/cartridge/codec.ts';
import { fileOf, newPlayer, rankedRun, type TestPlayer } from './hub.test-support.ts';
import type { Stage } from './stage.test-support.ts';

/** On a hub whose database is emptied before each. */
export function playerStories({ hub, ask, verifyAll, submit, runOf }: Stage): void {
  test('H2.1 a colony is renamed by its key, on the board and in the file, and not by another', async () => {
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
    expect((await ask('PATCH', `/api/runs/${id}`, { player, body: { open: true } })).json).toMatchObject({
      open: true,
    });
    expect((await ask('GET', `/api/runs/${id}/cartridge`)).status).toBe(200);
  });

  test('H2.1 a handle belongs to one key; what looks the same is the same', async () => {
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

  test('H2.4 a run is removed by its key, the next best takes its place, and a player leaves with everything', async () => {
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
}
