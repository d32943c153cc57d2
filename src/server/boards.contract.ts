/** Boards: which there are, who stands where, and whose run a run has to do with. */
import { expect, test } from 'vitest';
import { encode } from '../core/cartridge/codec.ts';
import { cartridgeOf } from '../core/cartridge/convert.ts';
import { fork } from '../core/cartridge/fork.ts';
import { advanceSols } from '../core/cartridge/run.ts';
import type { Run } from '../core/cartridge/run.ts';
import { allocate, customRun, ledger, type Loose, newPlayer, rankedRun, ration } from './hub.test-support.ts';
import type { Stage } from './stage.test-support.ts';

/** On a hub whose database is emptied before each. */
export function boardStories({ ask, submit, runOf }: Stage): void {
  test('H4.1 H4.2 boards are told apart by mission, class and rules; a player stands once on each, unless all runs are asked for', async () => {
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

  test('H4.3 the living come first, then the score, then who came earlier', async () => {
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

  test('H4.1 boards of custom missions are listed with what they begin with, those with most players first', async () => {
    const [a, b] = [newPlayer(), newPlayer()];
    expect((await ask('GET', '/api/boards')).json).toMatchObject({ total: 0, pages: 1, boards: [] });
    const lone = await submit(a, customRun(2, 3));
    const longer = await submit(a, customRun(4, 5));
    await submit(b, customRun(3, 5));
    await submit(b, customRun(2, 5));
    const { json } = await ask('GET', '/api/boards');
    expect(json).toMatchObject({
      total: 2,
      boards: [
        { players: 2, settings: { people: 5, robots: 1, seed: 1 }, first: { id: longer, sol: 4 } },
        { players: 1, settings: { people: 3 }, first: { id: lone } },
      ],
    });
    const [most] = json.boards as Loose[];
    expect((await ask('GET', `/api/board?mission=${most.board}`)).json.rows).toMatchObject([
      { id: longer },
      { rank: 2 },
    ]);
    // Whoever begins with the settings that are told stands on the same board.
    const again = await submit(b, customRun(5, most.settings.people, most.settings.seed));
    expect((await runOf(again)).run.board).toBe(most.board);
    expect((await ask('GET', '/api/boards?class=agent')).json.total).toBe(0);
    expect((await ask('GET', '/api/boards?page=2')).json.boards).toEqual([]);
  });

  test('H4.4 runs that begin with somebody else’s are shown as such, and forks name their parent', async () => {
    const [a, b] = [newPlayer(), newPlayer()];
    const log = [ration(5, 0.9), ration(60, 0.8)];
    const first = rankedRun(5, log, 'ares', { id: 'MDK-PARENT' });
    const parent = await submit(a, first);
    const kinOf = async (run: Run | Uint8Array, player = b) => (await runOf(await submit(player, run))).run.kin;
    expect(await kinOf(rankedRun(5, log))).toEqual({ kind: 'same', run: parent, sol: 5 });
    expect(await kinOf(rankedRun(3, log))).toEqual({ kind: 'beginning', run: parent, sol: 3 });
    expect(await kinOf(rankedRun(7, [...log, ration(130, 0.7)]))).toEqual({
      kind: 'continuation',
      run: parent,
      sol: 5,
    });
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

  test('ledgers are listed with the seed of each mission', async () => {
    const { json } = await ask('GET', '/api/ledgers');
    expect(json.ledgers[0]).toMatchObject({ id: ledger.id, headHash: ledger.headHash });
    expect((json.ledgers[0].missions as Loose[]).find(({ mission }) => mission === 'custom').seed).toBeNull();
  });
}
