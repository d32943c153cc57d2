/** The gauntlet’s entries: programs are handed in, figures are computed. */
import { expect, test } from 'vitest';
import { newPlayer, shippedAgent } from './hub.test-support.ts';
import type { Stage } from './stage.test-support.ts';

/** On a hub whose database is emptied before each. */
export function gauntletStories({ ask, verifyAll, runOf }: Stage): void {
  test('H4.5 an entry for the gauntlet is run by the hub, and stands in a class of its own', async () => {
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

  test('H4.5 an agent is entered as the command that seats it, and what a colony does not take is refused in a sentence', async () => {
    const player = newPlayer();
    const entry = { mission: 'lunar', name: 'Crew', governor: null, autopilot: null, agent: shippedAgent('engineer') };
    const { status, json } = await ask('POST', '/api/gauntlets', { player, body: entry });
    expect(status).toBe(202);
    const bad = { ...entry, agent: null, governor: { source: '(set! heating' } };
    const broken = await ask('POST', '/api/gauntlets', { player, body: bad });
    await verifyAll();
    expect(await runOf(json.id)).toMatchObject({ state: 'ranked', run: { class: 'gauntlet', name: 'Crew' } });
    expect((await ask('GET', `/api/runs/${json.id}/cartridge`)).json.agent.id).toBe(entry.agent.id);
    expect(await runOf(broken.json.id)).toMatchObject({
      state: 'refused',
      reason: expect.stringMatching(/^The programs were not seated: /),
    });
    const both = { ...entry, governor: { source: '(set! heating 0.5)' } };
    const told = await ask('POST', '/api/gauntlets', { player, body: both });
    expect(told).toMatchObject({ status: 400, json: { error: { path: '/agent' } } });
  });
}
