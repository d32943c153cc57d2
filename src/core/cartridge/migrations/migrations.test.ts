import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkColony } from '../../colony/meaning.ts';
import { defaultGovernorOf } from '../../colony/programs/defaults.ts';
import { referenceLedger } from '../../mars/referenceLedger.ts';
import { advanceTicks, bytesOf, cartridgeIn, ledger, runIn, type Loose } from '../cartridge.test-support.ts';
import { NOT_HASHED } from '../chain.ts';
import { colonyOf, runOf } from '../convert.ts';
import { findLedger } from '../ledgers.ts';
import { advanceSols, isUnranked, rootOf } from '../run.ts';
import type { Cartridge } from '../schema.ts';
import { converted, golden } from './migrations.test-support.ts';

const built = (cartridge: Cartridge, key: string): Cartridge['state']['built'] =>
  cartridge.state.built.filter((module) => module.key === key);

test('F6.2 migrations import neither the present schema nor the simulation', () => {
  const folder = new URL('./', import.meta.url);
  const sources = readdirSync(folder).filter((name) => name.endsWith('.ts') && !/\.test(?:-support)?\.ts$/.test(name));
  const imports = sources.flatMap((name) =>
    [...readFileSync(new URL(name, folder), 'utf8').matchAll(/from '([^']+)'/g)].map((match) => match[1] ?? ''),
  );
  const own = imports.filter((path) => !path.startsWith('./'));
  expect([...new Set(own)].filter((path) => !path.startsWith('../../kernel/')).sort()).toEqual([
    '../json.ts',
    '../refusal.ts',
  ]);
});

describe('F6.3 version 1 to 2', () => {
  const cartridge = converted();
  const old = golden('v1-head-ares');

  test('F6.3 the ledger it names is the one this build has', () => {
    const { id, headHash } = referenceLedger();
    expect(cartridge.genesis.ledger).toEqual({ id, headHash });
    expect(findLedger(cartridge.genesis.ledger).ok).toBe(true);
  });

  test('F6.3 stocks, people, allocation, risk and identity are carried over', () => {
    const { state } = cartridge;
    expect(state.tanks).toMatchObject({ oxygenKg: old.state.o2, waterKg: old.state.h2o });
    expect(state.foodKg * 4935).toBeCloseTo(old.state.food, 6);
    expect(state.energy).toEqual({ batteryKwh: 640.125, lightShare: 1, fade: 0 });
    expect(state.tick).toBe(480);
    expect(state.crew.map(({ name, role, hp, morale, doseMsv }) => [name, role, hp, morale, doseMsv])).toEqual([
      ['Chen W.', 'CMDR', 97, 82, 13.4],
      ['Rodriguez M.', 'ENGR', 96.5, 85, 13.4],
      ['Okafor A.', 'SCI', 98, 78, 13.4],
      ['Johansson K.', 'MED', 95, 88, 13.4],
    ]);
    expect(state.allocation).toEqual({ heating: 0.2, isru: 0.45, greenhouse: 0.35 });
    expect(state).toMatchObject({ ration: 1, risk: 10, seed: 56_151, fuse: 1 });
    expect(cartridge).toMatchObject({
      id: old.id,
      created: old.created,
      mission: 'ares',
      score: { total: 5100, grade: 'C' },
    });
    expect(cartridge.config).toMatchObject({ o2: state.o2, h2o: state.h2o, food: state.food, power: state.power });
  });

  test('F6.3 it is a run from a state, rooted in its genesis, not yet hashed, and unranked', () => {
    expect(cartridge.chain).toEqual({
      anchor: null,
      head: rootOf(cartridge.genesis),
      length: 0,
      headStateHash: NOT_HASHED,
    });
    expect(cartridge.genesis).toMatchObject({ from: { parentId: old.id, parentHead: null, rules: null }, rules: 1 });
    expect(cartridge.commands).toEqual([]);
    expect(checkColony(colonyOf(cartridge.state))).toEqual([]);
    expect(isUnranked(runOf(cartridge, ledger))).toBe(true);
  });

  test('F6.3 the converted run ticks on, and its next file is hashed and scored by us', () => {
    const run = runOf(cartridge, ledger);
    advanceTicks(run, 24 * 30);
    const saved = cartridgeIn(bytesOf(run));
    expect(saved.chain.headStateHash).not.toBe(NOT_HASHED);
    expect(saved.score.breakdown[0]).toEqual(['Sols survived × 100', 5000]);
    expect(runIn(bytesOf(run)).genesis).toEqual(run.genesis);
  });

  test('F6.3 the same file converts to the same bytes', () => {
    expect(converted()).toEqual(cartridge);
  });
});

describe('F6.3 the base', () => {
  test('F6.3 what the ancestor never named stands as modules, before what was built there', () => {
    const { state } = converted();
    const count = (key: string): number => state.modules.filter((one) => one === key).length;
    expect(state.modules.at(-1)).toBe('greenhouse_dome');
    expect(state.built.at(-1)).toMatchObject({ builtSol: 18, offline: false });
    expect(Object.fromEntries([...new Set(state.modules)].map((key) => [key, count(key)]))).toEqual({
      habitat: 1,
      airlock: 1,
      solar_farm: 4,
      battery_bank: 4,
      greenhouse_dome: 3,
      isru_plant: 1,
      water_extractor: 1,
    });
    expect(state.stands).toHaveLength(18);
    expect(state.canopy.areaM2).toBeCloseTo(300, 9);
  });

  test('F6.3 a base grows with its crew, whoever is in it', () => {
    const crew = (people: number, robots: number) => (document: Loose) => {
      const names = [...Array(people).fill('Kim'), ...Array(robots).fill('OPT')];
      document.state.crew = names.map((name) => ({ name, hp: 100, alive: true }));
    };
    for (const [people, robots] of [
      [1, 0],
      [2, 4],
      [8, 8],
      [16, 16],
      [0, 1],
      [0, 16],
    ] as const) {
      const { state } = converted(crew(people, robots));
      expect([state.crew.length, state.robots.length]).toEqual([people, robots]);
      expect(state.plant.arrayM2).toBeGreaterThanOrEqual(200);
      expect(state.plant.cabinM3 >= people * 45 && state.plant.extractKgD > 0).toBe(true);
    }
  });

  test('F6.3 efficiencies become wear, and what was offline stays so', () => {
    const cartridge = converted((document) => {
      Object.assign(document.state, { s_eff: 0.7, i_eff: 0.5, g_eff: 0.25 });
      document.state.modules = ['isru_plant', { type: 'greenhouse_dome', built: 9, offline: true }];
    });
    for (const [key, wear] of [
      ['solar_farm', 0.3],
      ['isru_plant', 0.5],
      ['water_extractor', 0.5],
      ['greenhouse_dome', 0.75],
      ['habitat', 0],
    ] as const)
      for (const module of built(cartridge, key)) expect(module.wear).toBeCloseTo(wear, 12);
    expect(built(cartridge, 'isru_plant')).toHaveLength(2);
    expect(built(cartridge, 'greenhouse_dome').map((module) => module.offline)).toEqual([false, false, true]);
  });

  test('F6.3 there are no more domes than their trays have room, the one under construction counted', () => {
    const many = (building: unknown) => (document: Loose) => {
      document.state.modules = Array.from({ length: 40 }, () => ({ type: 'greenhouse_dome', built: 3 }));
      document.state.building = building;
    };
    expect(built(converted(many(null)), 'greenhouse_dome')).toHaveLength(10);
    const cartridge = converted(many({ type: 'greenhouse_dome', remaining: 0.1 }));
    expect(built(cartridge, 'greenhouse_dome')).toHaveLength(9);
    const run = runOf(cartridge, ledger);
    for (let sol = 0; sol < 60 && run.colony.works.length > 0; sol++) advanceTicks(run, 24);
    expect(run.colony.stands).toHaveLength(60);
    cartridgeIn(bytesOf(run));
  });

  test('F6.3 building and research go on where they were, and what was known has its effect', () => {
    const { state } = converted((document) => {
      document.state.building = { type: 'isru_plant', remaining: 6 };
      document.state.research = ['improved_solar', 'improved_solar'];
      document.state.researching = { slug: 'moxie_upgrade', name: 'MOXIE', remaining: 5, total: 20 };
    });
    expect(state.works).toEqual([{ key: 'isru_plant', hoursLeft: 48, kwhLeft: 60 }]);
    expect(state.research).toEqual({
      done: ['improved_solar'],
      running: { tech: 'moxie_upgrade', hoursLeft: 50, kwhLeft: 50 },
    });
    expect(state.plant.arrayM2).toBeCloseTo(converted().state.plant.arrayM2 * 1.15, 9);
  });
});

describe('F6.3 the programs', () => {
  const DECIDES = '(if (= task_kind "decision") "approve" "deny")';

  test('F6.3 the governor comes along by its name, on or off, in the lenient profile', () => {
    const { state, programs } = converted();
    const { lispyCode } = golden('v1-head-ares').config;
    const governor = { name: 'adaptive_governor', source: lispyCode, profile: 'lenient', enabled: true };
    expect(state.mind.governor).toMatchObject({ ...governor, memory: '{}', trouble: null });
    expect(programs.governor).toEqual(governor);
    expect(converted((document) => (document.config.lispyEnabled = false)).state.mind.governor.enabled).toBe(false);
  });

  test('F6.3 F6.6 where there is none, or one too long, the mission’s own stands there, off', () => {
    for (const code of [undefined, null, '', 7, 'x'.repeat(32_769)]) {
      const { state, programs, genesis } = converted((document) => (document.config.lispyCode = code));
      const own = defaultGovernorOf('ares');
      expect(state.mind.governor).toMatchObject({ ...own, profile: 'strict', enabled: false });
      expect(programs.governor).toEqual({ ...own, profile: 'strict', enabled: false });
      expect('from' in genesis ? genesis.from.state.mind : null).toEqual(state.mind);
    }
  });

  test('F6.3 autopilot programs come along', () => {
    const { state, programs } = converted((document) => {
      Object.assign(document.config, { autopilotEnabled: true, autopilotPrograms: { task_decision: DECIDES } });
    });
    expect(state.mind.autopilot).toMatchObject({ enabled: true, decision: DECIDES, override: null });
    expect(programs).toMatchObject({ task_decision: { source: DECIDES, enabled: true }, task_override: null });
    expect(converted((document) => (document.config.autopilotEnabled = true)).state.mind.autopilot.enabled).toBe(false);
  });

  test('F6.3 whatever the program says, the run goes on: one that can’t run changes nothing', () => {
    for (const code of ['(', '(nobody knows)', '(while true 1)', '\ud800', '(set! heating_alloc "hot")']) {
      const run = runOf(
        converted((document) => (document.config.lispyCode = code)),
        ledger,
      );
      const { allocation, tick } = structuredClone(run.colony);
      advanceSols(run, 2);
      expect(run.colony.tick).toBe(tick + 48);
      expect(run.colony.mind.base?.allocation ?? run.colony.allocation).toEqual(allocation);
      cartridgeIn(bytesOf(run));
    }
  });
});

describe('F6.3 what goes on', () => {
  test('F6.3 events last as long as they had left', () => {
    const { state } = converted((document) => {
      document.state.events.push({ type: 'dust_storm', severity: 0.9, remaining: 22, duration: 24, desc: '' });
    });
    expect(state.active).toEqual([
      { type: 'dust_devil', severity: 0.31, solsLeft: 1 },
      { type: 'dust_storm', severity: 0.9, solsLeft: 22 },
    ]);
  });

  test('F6.3 ships fly on and land in their sol; what is late lands in the next', () => {
    const cargo = { o2: 50, h2o: 100, food: 49_350, power: 0 };
    const { state } = converted((document) => {
      document.supplyChain.inTransit = [
        { launched: 10, arrives: 190, cargo },
        { launched: 1, arrives: 9, cargo },
      ];
    });
    expect(state.ships).toEqual(
      [
        [9, 189],
        [0, 20],
      ].map(([leavesSol, landsSol]) => ({
        cargo: { oxygenKg: 50, nitrogenKg: 0, waterKg: 100, foodKg: 10, sparesKg: 0 },
        leavesSol,
        landsSol,
      })),
    );
  });

  test('F6.3 decisions are remembered and counted', () => {
    const { state } = converted((document) => {
      document.tasksIgnored = 3;
      document.taskHistory = [
        { id: 'pressure_leak', sol: 18, choice: 'deny', timedOut: true },
        { id: 'panel_clean', sol: 20, choice: 'override_success', timedOut: false },
      ];
    });
    expect(state.tasks).toEqual({
      open: [],
      past: [
        { id: 1, task: 'pressure_leak', tick: 431, choice: 'deny', timedOut: true, outcome: '' },
        { id: 2, task: 'panel_clean', tick: 479, choice: 'override_success', timedOut: false, outcome: '' },
      ],
      resolved: 1,
      ignored: 3,
      overridden: 1,
      nextId: 3,
    });
  });
});
