/** The gauntlet’s entries: programs are handed in, figures are computed. */
import { expect, test } from 'vitest';
import { newPlayer } from './hub.test-support.ts';
import type { Stage } from './stage.test-support.ts';

/** On a hub whose database is emptied before each. */
export function gauntletStories({ ask, verifyAll, runOf }: Stage): void {
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
    expect((await ask('GET', `/api/runs/${json.id}/cartridge`)).json).toMatchObject({
      mission: 'lunar',
      name: 'Steady',
    });
    expect((await ask('PATCH', `/api/runs/${json.id}`, { player, body: { name: 'Steadier' } })).status).toBe(200);
    expect((await ask('GET', `/api/runs/${json.id}/cartridge`)).json.name).toBe('Steadier');
    const custom = await ask('POST', '/api/gauntlets', { player, body: { ...entry, mission: 'custom' } });
    expect(custom).toMatchObject({ status: 400, json: { error: { path: '/mission' } } });
  });
}
