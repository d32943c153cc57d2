import { describe, expect, test } from 'vitest';
import { PLAYABLE } from '../core/colony/missions.ts';
import { TICKS_PER_SOL } from '../core/mars/constants.ts';
import type { Details } from '../core/talk/details.ts';
import { bench } from './host.test-support.ts';

type Bench = ReturnType<typeof bench>;

function detailsOf({ ask }: Bench): Details {
  const answer = ask({ kind: 'details' });
  if (answer.kind !== 'details') throw new Error(`not details: ${answer.kind}`);
  return answer.details;
}

function colony(mission: string, sols: number, seed = 7): Bench {
  const host = bench();
  host.ask({ kind: 'new', mission, seed, id: 'MDK-HOST', created: '2026-01-01T00:00:00Z' });
  if (sols > 0) host.ask({ kind: 'advance', sols });
  return host;
}

const order = (host: Bench, command: unknown): void => {
  host.ask({ kind: 'command', command });
  host.ask({ kind: 'step', ticks: 1 });
};

/** What the last tick refused, in words. */
const refusedOf = (host: Bench): readonly string[] => {
  const last = host.said.findLast((one) => one.kind === 'done');
  return last?.kind !== 'done'
    ? []
    : last.view.events.flatMap((event) => (event.kind === 'refused' ? [event.reason] : []));
};

describe('details', () => {
  test('are refused without a colony, and plain data that no later tick changes', () => {
    expect(bench().ask({ kind: 'details' })).toMatchObject({ kind: 'refused', error: { kind: 'no-colony' } });
    const host = colony('ares', 20);
    const details = detailsOf(host);
    const before = JSON.stringify(details);
    expect(structuredClone(details)).toEqual(details);
    host.ask({ kind: 'advance', sols: 10 });
    expect(JSON.stringify(details)).toBe(before);
    expect(details.tick).toBe(20 * TICKS_PER_SOL);
  });

  test.each(PLAYABLE)('of %s are whole, and its books add up to the shown digits', (mission) => {
    const details = detailsOf(colony(mission, 12));
    for (const { residual } of Object.values(details.balance)) expect(Math.abs(residual)).toBeLessThan(5e-4);
    expect(details.people.length + details.robots.length).toBeGreaterThan(0);
    expect(details.built.length).toBeGreaterThan(0);
    expect(details.techs).toHaveLength(14);
    expect(details.score.breakdown.reduce((sum, [, points]) => sum + points, 0)).toBe(details.score.total);
    expect(details.supply.window?.landsSol).toBeGreaterThan(details.supply.window?.leavesSol ?? Infinity);
    expect(details.postMortem).toBeNull();
  });

  test('say of every module, technology, cargo and protocol what the order itself would be told', () => {
    for (const mission of ['ares', 'lunar']) {
      const { buildable, techs, supply, protocols } = detailsOf(colony(mission, 6));
      const offers = [
        ...buildable.map(({ key, refusal }) => [{ kind: 'build', module: key }, refusal] as const),
        ...techs.map(({ key, refusal }) => [{ kind: 'research', tech: key }, refusal] as const),
        ...supply.cargoes.map(({ key, refusal }) => [{ kind: 'order-supply', cargo: key }, refusal] as const),
        ...protocols.map(({ key, refusal }) => [{ kind: 'protocol', name: key }, refusal] as const),
      ];
      expect(offers.length).toBeGreaterThan(30);
      for (const [command, refusal] of offers) {
        const host = colony(mission, 6);
        order(host, command);
        const [refused] = refusedOf(host);
        if (command.kind === 'protocol') expect(refused === undefined).toBe(refusal === null);
        else expect(refused ?? null, JSON.stringify(command)).toBe(refusal);
      }
    }
  });

  test('follow what was ordered: it waits, it enters, and it is there', () => {
    const host = colony('ares', 6);
    const orders = [
      { kind: 'build', module: 'solar_farm' },
      { kind: 'research', tech: 'improved_solar' },
      { kind: 'protocol', name: 'crew_rest' },
      { kind: 'order-supply', cargo: 'food' },
      { kind: 'set-labour', repair: 0.5, building: 0.25 },
      { kind: 'set-fuse', fuse: 0 },
    ];
    for (const command of orders) host.ask({ kind: 'command', command });
    expect(detailsOf(host)).toMatchObject({ pending: orders, works: [], inForce: null, fuse: 1 });
    host.ask({ kind: 'step', ticks: 1 });
    expect(detailsOf(host)).toMatchObject({
      pending: [],
      works: [{ title: 'Solar farm', done: 0 }],
      inForce: { title: 'Crew rest' },
      labour: { repair: 0.5, building: 0.25 },
      fuse: 0,
      supply: { order: { holds: expect.stringContaining('food') } },
    });
    expect(detailsOf(host).techs.find(({ key }) => key === 'improved_solar')).toMatchObject({ state: 'running' });
    order(host, { kind: 'end-protocol' });
    host.ask({ kind: 'advance', sols: 15 });
    const later = detailsOf(host);
    expect(later.inForce).toBeNull();
    expect(later.supply).toMatchObject({
      order: null,
      ships: expect.arrayContaining([expect.objectContaining({ holds: expect.stringContaining('food') })]),
    });
    expect(later.techs.find(({ key }) => key === 'improved_solar')?.done).toBeGreaterThan(0);
    expect(later.works[0]?.done ?? 1).toBeGreaterThan(0);
  });

  test('tell open tasks in full and past ones by the labels of their choices, newest first; a View tells them in short', () => {
    const host = colony('ares', 0);
    order(host, { kind: 'set-fuse', fuse: 0 });
    for (let sol = 0; sol < 60 && detailsOf(host).tasks.open.length === 0; sol++)
      host.ask({ kind: 'advance', sols: 1 });
    const [task] = detailsOf(host).tasks.open;
    if (task === undefined) throw new Error('no task came up');
    expect(task.text).not.toMatch(/[{}]/);
    const done = host.ask({ kind: 'clock' });
    if (done.kind !== 'done') throw new Error('no view');
    const { id, title, urgency, openedTick } = task;
    const chosen = task.choices[0];
    const taken = task.choices.find(({ key }) => key === task.default);
    expect(done.view.tasks[0]).toEqual({
      id,
      title,
      urgency,
      openedTick,
      deadlineTick: null,
      default: taken?.label ?? null,
    });
    if (chosen === undefined) order(host, { kind: 'take-step', task: id, step: 99 });
    else order(host, { kind: 'answer-task', task: id, choice: chosen.key });
    const [past] = detailsOf(host).tasks.past;
    if (chosen !== undefined) expect(past).toMatchObject({ id, title, choice: chosen.label, timedOut: false });
    host.ask({ kind: 'command', command: { kind: 'set-fuse', fuse: 1 } });
    host.ask({ kind: 'advance', sols: 60 });
    const ticks = detailsOf(host).tasks.past.map(({ tick }) => tick);
    expect(ticks.length).toBeGreaterThan(1);
    expect(ticks).toEqual(ticks.toSorted((a, b) => b - a));
  });

  test('have a post-mortem once the colony has ended', () => {
    const host = colony('ares', 0);
    order(host, { kind: 'set-ration', ration: 0.1 });
    host.ask({ kind: 'advance', sols: 2000 });
    const { postMortem, supply } = detailsOf(host);
    expect(postMortem?.chain.length).toBeGreaterThan(1);
    expect(postMortem?.advice.length).toBeGreaterThan(0);
    expect(supply.window).toBeNull();
  });
});
