import { describe, expect, test } from 'vitest';
import { advanceTicks, bytesOf, ledger, refusalOf, runIn, type Loose } from '../cartridge.test-support.ts';
import { runOf } from '../convert.ts';
import { converted, robotsAlone } from './migrations.test-support.ts';

describe('F6.3 robots', () => {
  test('F6.3 robots come along beside people', () => {
    const { state } = converted(() => {}, 'v1-gen1-hybrid-robots');
    expect(state.crew.map((person) => person.name)).toEqual(['Chen W.', 'Rodriguez M.']);
    expect(state.robots.map(({ name, hp, alive }) => [name, hp, alive])).toEqual([
      ['OPT-01', 53, true],
      ['OPT-02', 61, true],
    ]);
  });

  test.each(['optimus', 'lunar'])('F6.3 a colony of robots alone, %s, lives on without habitat and dome', (mission) => {
    const cartridge = converted((document) => {
      robotsAlone('OPT-01', 'LUN-02', 'OPT-01')(document);
      Object.assign(document, { mission });
      Object.assign(document.state, { o2: 0, food: 0, modules: [] });
    });
    expect(cartridge.state).toMatchObject({ mission, crew: [], ended: null, cabin: { oxygenKg: 0 }, stands: [] });
    expect(cartridge.state.robots.map((robot) => robot.name)).toEqual(['OPT-01', 'LUN-02', 'OPT-01 2']);
    const run = runOf(cartridge, ledger);
    advanceTicks(run, 24 * 30);
    expect(run.colony.ended).toBeNull();
    expect(runIn(bytesOf(run)).colony).toEqual(run.colony);
  });

  test('F6.3 robots alone that had ended stay so: worn, or cold without charge', () => {
    for (const [power, cause] of [
      [5, 'wear'],
      [0, 'cold'],
    ] as const) {
      const { state } = converted((document) => {
        robotsAlone('OPT-01', 'LUN-02')(document);
        Object.assign(document.state, { alive: false, cause: 'starvation', power });
      });
      expect(state.ended).toEqual({ tick: 479, cause });
      expect(state.robots.every((robot) => !robot.alive && robot.cause === cause)).toBe(true);
    }
  });

  test('F6.3 robots who had lost their people, and lived, live on by themselves', () => {
    const { state } = converted((document) => {
      for (const member of document.state.crew.slice(0, 2)) Object.assign(member, { alive: false, hp: 0 });
    }, 'v1-gen1-hybrid-robots');
    expect(state).toMatchObject({ crew: [], ended: null, alive: true });
    expect(state.robots).toHaveLength(2);
    expect(state.plant.cabinM3).toBeGreaterThan(0);
  });
});

describe('F6.3 odd version-1 files', () => {
  test('F6.3 a colony that had ended is dead here, of what had run out', () => {
    for (const [change, cause] of [
      [{ cause: 'O2 depletion' }, 'hypoxia'],
      [{ cause: 'starvation' }, 'starvation'],
      [{ cause: 'all crew lost', h2o: 0 }, 'dehydration'],
      [{ cause: 'all crew lost', food: 0 }, 'starvation'],
      [{ cause: null, o2: 0 }, 'hypoxia'],
      [{ cause: null, int_temp: 240 }, 'cold'],
      [{ cause: null }, 'injury'],
    ] as const) {
      const { state } = converted((document) => Object.assign(document.state, { alive: false }, change));
      expect(state.ended).toEqual({ tick: 479, cause });
      expect(state.crew.every((person) => !person.alive && person.cause === cause)).toBe(true);
    }
  });

  test('F6.3 a colony that ended on sol 0, or whose people are dead though it calls itself alive, has an end', () => {
    const nobody = (document: Loose): void => {
      document.state.sol = 0;
      for (const member of document.state.crew) member.alive = false;
    };
    expect(converted(nobody).state).toMatchObject({ tick: 1, sol: 0, alive: false, ended: { tick: 0 } });
    expect(converted((document) => Object.assign(document.state, { sol: 0, alive: false })).state.tick).toBe(1);
    expect(converted((document) => Object.assign(document.state, { sol: 0 })).state).toMatchObject({
      tick: 0,
      ended: null,
    });
  });

  test('F6.3 figures beyond our bounds are brought within them', () => {
    const { state } = converted((document) => {
      Object.assign(document, { cri: 1e300, tasksResolved: 2.5, tasksIgnored: -7 });
      Object.assign(document.state, { o2: 1e300, h2o: -5, int_temp: 5000, s_eff: 7, i_eff: -1, startSeed: -3 });
      Object.assign(document.state, { building: { type: 'solar_farm', remaining: 1e300 } });
      Object.assign(document.state.alloc, { h: 0, i: 0, g: 0, r: 99 });
      document.config.seed = 1e300;
      document.state.crew[0].hp = 1e9;
      document.state.crew[1].hp = -50;
      document.state.crew[2].rad = -1;
      document.state.crew[3].mor = 1e9;
      document.state.events[0].remaining = 1e300;
      document.taskHistory = [{ id: 'x', sol: 1e300, choice: 'deny' }];
      document.supplyChain.inTransit = [{ launched: 1e300, arrives: 1e300, cargo: { o2: 1e300 } }];
    });
    expect(state.tanks).toMatchObject({ oxygenKg: 1e6, waterKg: 0 });
    expect(state.cabin.tempC).toBeCloseTo(40, 9);
    expect(state.allocation).toEqual({ heating: 0.25, isru: 0.3, greenhouse: 0.45 });
    expect(state.ration).toBe(1.5);
    expect(state.crew.map((person) => [person.hp, person.doseMsv, person.morale])).toEqual([
      [100, 13.4, 82],
      [1, 13.4, 85],
      [98, 0, 78],
      [95, 13.4, 100],
    ]);
    expect(state).toMatchObject({ risk: 100, tasks: { resolved: 2, ignored: 0, past: [{ tick: 479 }] } });
    expect(state.built.map((module) => module.wear)).toContain(1);
    expect(state.works).toEqual([{ key: 'solar_farm', hoursLeft: 60, kwhLeft: 40 }]);
    expect(state.active[0]?.solsLeft).toBe(10_000);
    expect(state.ships[0]).toMatchObject({ cargo: { oxygenKg: 1e6 }, leavesSol: 999_999, landsSol: 999_999 });
  });

  test('F6.3 names are made unique and whole, ids and times are replaced when they would not do', () => {
    const cartridge = converted((document) => {
      document.id = 'a/b';
      document.created = 'last week';
      document.mission = 'atlantis';
      document.name = `${'x'.repeat(119)}🚀`;
      for (const member of document.state.crew) member.name = `${'n'.repeat(59)}🚀`;
      document.state.log.push('half \ud83d');
      document.state.cause = 'half \ud83d';
    });
    expect(cartridge.id).toMatch(/^MBC-[0-9A-F]{10}$/);
    expect(cartridge).toMatchObject({
      created: '2025-03-01T00:00:00Z',
      mission: 'custom',
      name: `${'x'.repeat(119)}\ufffd`,
    });
    expect(new Set(cartridge.state.crew.map((person) => person.name)).size).toBe(4);
  });
});

test('F6.3 a file that lacks what a colony needs says all that it lacks', () => {
  const refusal = refusalOf('{"_format":"mars-barn-cartridge","version":1,"state":{"sol":1,"alive":true,"o2":3}}');
  expect(refusal).toMatchObject({ kind: 'not-resumable', path: '/state/h2o' });
  expect(refusal?.message).toContain('/state/h2o, /state/food, /state/power, /state/crew');
});
