import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkColony } from '../../colony/meaning.ts';
import { referenceLedger } from '../../mars/referenceLedger.ts';
import {
  advanceTicks,
  bytesOf,
  cartridgeIn,
  ledger,
  refusalOf,
  runIn,
  textOf,
  utf8,
  type Loose,
} from '../cartridge.test-support.ts';
import { NOT_HASHED } from '../chain.ts';
import { colonyOf, runOf } from '../convert.ts';
import { decode } from '../codec.ts';
import { findLedger } from '../ledgers.ts';
import { rootOf } from '../run.ts';
import type { Cartridge } from '../schema.ts';

const golden = (name: string): Loose =>
  JSON.parse(textOf(new Uint8Array(readFileSync(new URL(`../golden/${name}.json`, import.meta.url)))));

/** The golden of the ancestor's HEAD dialect, changed and converted. */
function converted(change: (document: Loose) => void = () => {}, name = 'v1-head-ares'): Cartridge {
  const document = golden(name);
  change(document);
  return cartridgeIn(utf8(JSON.stringify(document)));
}

function lossesOf(change: (document: Loose) => void, name?: string): readonly string[] {
  const { genesis } = converted(change, name);
  return 'from' in genesis ? genesis.from.losses : [];
}

describe('F6.3 version 1 to 2', () => {
  const cartridge = converted();
  const old = golden('v1-head-ares');

  test('F6.3 the ledger it names is the one this build has', () => {
    const { id, headHash } = referenceLedger();
    expect(cartridge.genesis.ledger).toEqual({ id, headHash });
    expect(findLedger(cartridge.genesis.ledger).ok).toBe(true);
  });

  test('F6.3 stocks, people, modules, allocation and identity are carried over', () => {
    const { state } = cartridge;
    expect(state.tanks).toMatchObject({ oxygenKg: old.state.o2, waterKg: old.state.h2o });
    expect(state.foodKg * 4935).toBeCloseTo(old.state.food, 6);
    expect(state.energy).toMatchObject({ batteryKwh: 640.125, capacityKwh: 640.125, lightShare: 0.84 });
    expect(state.tick).toBe(480);
    expect(state.crew.map(({ name, role, hp, doseMsv }) => [name, role, hp, doseMsv])).toEqual([
      ['Chen W.', 'CMDR', 97, 13.4],
      ['Rodriguez M.', 'ENGR', 96.5, 13.4],
      ['Okafor A.', 'SCI', 98, 13.4],
      ['Johansson K.', 'MED', 95, 13.4],
    ]);
    expect(state.built.map((module) => module.key)).toEqual(['habitat', 'greenhouse_dome']);
    expect(state.crop.areaM2).toBe(90);
    expect(state.allocation).toEqual({ heating: 0.2, isru: 0.45, greenhouse: 0.35 });
    expect(cartridge).toMatchObject({
      id: old.id,
      created: old.created,
      mission: 'ares',
      score: { total: 5100, grade: 'C' },
    });
    expect(state.seed).toBe(56_151);
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
  });

  test('F6.3 the converted run ticks on, and its next file is hashed and scored by us', () => {
    const run = runOf(cartridge, ledger);
    advanceTicks(run, 24 * 30);
    expect(run.colony.crew.every((person) => person.alive)).toBe(true);
    const saved = cartridgeIn(bytesOf(run));
    expect(saved.chain.headStateHash).not.toBe(NOT_HASHED);
    expect(saved.score.breakdown.map(([, points]) => points)).toEqual([5000, 2000, 0]);
    expect(runIn(bytesOf(run)).genesis).toEqual(run.genesis);
  });

  test('F6.3 the same file converts to the same bytes', () => {
    expect(converted()).toEqual(cartridge);
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
      [{ cause: null }, 'cold'],
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
      Object.assign(document.state, { o2: 1e300, h2o: -5, int_temp: 5000, s_eff: 7, startSeed: -3 });
      Object.assign(document.state.alloc, { h: 0, i: 0, g: 0, r: 99 });
      document.config.seed = 1e300;
      document.state.crew[0].hp = 1e9;
      document.state.crew[1].hp = -50;
      document.state.crew[2].rad = -1;
    });
    expect(state.tanks).toMatchObject({ oxygenKg: 1e6, waterKg: 0 });
    expect(state.cabin.tempC).toBeCloseTo(40, 9);
    expect(state.allocation).toEqual({ heating: 0.25, isru: 0.3, greenhouse: 0.45 });
    expect(state.ration).toBe(1.5);
    expect(state.crew.slice(0, 3).map((person) => [person.hp, person.doseMsv])).toEqual([
      [100, 13.4],
      [1, 13.4],
      [98, 0],
    ]);
  });

  test('F6.3 names are made unique and whole, ids and times are replaced when they would not do', () => {
    const cartridge = converted((document) => {
      document.id = 'a/b';
      document.created = 'last week';
      document.mission = 'atlantis';
      document.name = `${'x'.repeat(119)}🚀`;
      for (const member of document.state.crew) member.name = `${'n'.repeat(59)}🚀`;
      document.state.log.push('half \ud83d');
    });
    expect(cartridge.id).toMatch(/^MBC-[0-9A-F]{10}$/);
    expect(cartridge).toMatchObject({
      created: '2025-03-01T00:00:00Z',
      mission: 'custom',
      name: `${'x'.repeat(119)}\ufffd`,
    });
    expect(new Set(cartridge.state.crew.map((person) => person.name)).size).toBe(4);
  });

  test('F6.3 robots stay behind, people come along; of any number of domes three count', () => {
    const hybrid = converted(() => {}, 'v1-gen1-hybrid-robots');
    expect(hybrid.state.crew.map((person) => person.name)).toEqual(['Chen W.', 'Rodriguez M.']);
    const domes = (count: number): Cartridge =>
      converted((document) => {
        document.state.modules = Array.from({ length: count }, () => ({ type: 'greenhouse_dome', built: 3 }));
      });
    for (const count of [3, 40]) {
      expect(domes(count).state.crop.areaM2).toBe(150);
      const run = runOf(domes(count), ledger);
      advanceTicks(run, 24 * 20);
      expect(run.colony.ended).toBeNull();
      expect(Math.min(...run.colony.crew.map((person) => person.hp))).toBeGreaterThan(90);
    }
  });
});

describe('F6.4 losses', () => {
  test.each<[string, (document: Loose) => void, string]>([
    ['always', () => {}, 'Version 1 kept no command log'],
    ['always', () => {}, 'Morale and fatigue were left behind'],
    ['a large battery', () => {}, 'The battery was enlarged to hold its 640 kWh.'],
    ['a governor', () => {}, 'The governor program was not carried over'],
    ['events', () => {}, 'Running events (1) were ended.'],
    ['a log', () => {}, 'Lines of the log (2) were left behind.'],
    ['echoes', (one) => (one.echoHistory = [{}, {}, {}]), 'Echoes of the old run (3) were left behind.'],
    ['a building site', (one) => (one.state.building = { type: 'x', remaining: 1 }), 'The module under construction'],
    ['research', (one) => (one.state.research = ['a', 'b']), 'Technologies (2) have no effect here'],
    ['discoveries', (one) => (one.state.discoveries = [{}]), 'Discoveries (1) were left behind.'],
    ['ships', (one) => (one.supplyChain.inTransit = [{}]), 'Supply ships under way (1) were left behind.'],
    ['offline modules', (one) => (one.state.modules[0].offline = true), 'Modules that were offline (1) work again.'],
    ['domes', (one) => (one.state.modules = Array(5).fill({ type: 'greenhouse_dome' })), 'domes beyond the third (2)'],
    ['a crowd', (one) => (one.state.crew = Array(11).fill({ name: 'Kim' })), 'People beyond the eighth (3)'],
    ['an end', (one) => (one.state.alive = false), 'The old colony had ended: its people (4)'],
    ['robots', (one) => one.state.crew.push({ name: 'OPT-#9' }), 'Robots could not be carried over (1): OPT-#9.'],
  ])('F6.4 %s: told to the player and kept in the file', (_name, change, sentence) => {
    const losses = lossesOf(change);
    expect(losses.filter((loss) => loss.includes(sentence))).toHaveLength(1);
    for (const loss of losses) expect(loss).toMatch(/^[A-Z].*\.$/);
  });

  test('F6.4 what was not there is not told as lost', () => {
    const losses = lossesOf(() => {}, 'v1-least').join(' ');
    for (const word of ['Robots', 'governor', 'Echoes', 'Tokens', 'log (', 'battery', 'offline', 'ended'])
      expect(losses).not.toContain(word);
  });

  test('F6.4 decode hands the same list to whoever asks', () => {
    const decoded = decode(utf8(JSON.stringify(golden('v1-fix-noisru-dead'))));
    if (!decoded.ok) return expect.fail(decoded.error.message);
    const { cartridge, losses, migratedFrom } = decoded.value;
    expect(migratedFrom).toBe(1);
    expect('from' in cartridge.genesis ? cartridge.genesis.from.losses : []).toEqual(losses);
    expect(cartridgeIn(bytesOf(runOf(cartridge, ledger))).genesis).toEqual(cartridge.genesis);
  });
});

test('F6.3 a file that lacks what a colony needs says all that it lacks', () => {
  const refusal = refusalOf('{"_format":"mars-barn-cartridge","version":1,"state":{"sol":1,"alive":true,"o2":3}}');
  expect(refusal).toMatchObject({ kind: 'not-resumable', path: '/state/h2o' });
  expect(refusal?.message).toContain('/state/h2o, /state/food, /state/power, /state/crew');
});
