import { describe, expect, test } from 'vitest';
import { allocate, CALM, missionGenesis, PUBLISHED, rationTo, strip, type Frames } from '../colony.test-support.ts';
import { PLAYABLE } from '../missions.ts';
import type { End } from '../events.ts';
import type { Colony } from '../schema.ts';
import type { About, Archive } from './archive.ts';
import { postMortemOf } from './postMortem.ts';
import { archiveOf, examined, solsOf, type Life } from './postMortem.test-support.ts';

const stores = { ...missionGenesis('ares', 1).supplies, foodKcal: 3e7 };
/** Clear air all year. */
const CLEAR: Frames = (sol) => {
  const frame = CALM(sol);
  return { ...frame, mars: { ...frame.mars, dust_tau: 0.4 } };
};

/** No crops at all. */
const fallow = (colony: Colony): unknown => (strip(colony, 'greenhouse_dome').stands = []);
/** No power but the Sun's. */
const sunlit = (colony: Colony): unknown => strip(colony, 'fission_reactor');

type Case = {
  readonly life: Life;
  /** Null where several are as likely. */
  readonly cause: End | null;
  /** The first link, and what lies between it and the signs of the end. */
  readonly root: { readonly sol: number; readonly about: About; readonly what: RegExp };
  readonly through: readonly About[] | null;
  /** The same life without what the post-mortem names, and how many times as long it lasts. */
  readonly without: Life;
  readonly longer: number;
};

const CASES: Readonly<Record<string, Case>> = {
  'a tenth of a ration': {
    life: { mission: 'ares', orders: [[10, rationTo(0.1)]] },
    cause: 'starvation',
    root: { sol: 10, about: 'ration', what: /from 100 % to 10 %/ },
    through: ['hunger'],
    without: { mission: 'ares' },
    longer: 1.5,
  },
  'no power for ISRU': {
    life: { mission: 'ares', change: { supplies: stores }, fate: [[0, fallow]], orders: [[20, allocate(1, 0, 0)]] },
    cause: 'hypoxia',
    root: { sol: 20, about: 'allocation', what: /for ISRU was cut from \d+ % to 0 %/ },
    through: ['oxygen'],
    without: { mission: 'ares', change: { supplies: stores }, fate: [[0, fallow]] },
    longer: 1.5,
  },
  'the great storm': {
    life: { mission: 'ares', change: { startSol: 1150 }, fate: [[0, sunlit]], frames: PUBLISHED },
    cause: 'cold',
    root: { sol: 10, about: 'storm', what: /dust storm/ },
    through: ['power', 'warmth'],
    without: { mission: 'ares', change: { startSol: 1150 }, fate: [[0, sunlit]], frames: CLEAR },
    longer: 3,
  },
  'parts that run out': {
    life: {
      mission: 'lunar',
      change: { supplies: { ...missionGenesis('lunar', 1).supplies, sparesKg: 5 } },
      most: 900,
    },
    cause: 'wear',
    root: { sol: 0, about: 'spares', what: /spare parts/ },
    through: ['joints'],
    without: {
      mission: 'lunar',
      change: { supplies: { ...missionGenesis('lunar', 1).supplies, sparesKg: 500 } },
      most: 900,
    },
    longer: 1.5,
  },
  'nobody sent to repair': {
    life: { mission: 'optimus', orders: [[5, { kind: 'set-labour', repair: 0, building: 1 }]], most: 900 },
    cause: 'wear',
    root: { sol: 5, about: 'labour', what: /Repair was given 0 %/ },
    through: ['joints'],
    without: { mission: 'optimus', most: 900 },
    longer: 1.5,
  },
  'no crops at all': {
    life: {
      mission: 'ares',
      fate: [[0, fallow]],
    },
    cause: 'starvation',
    root: { sol: 0, about: 'plan', what: /Food was never made/ },
    through: ['food'],
    without: {
      mission: 'ares',
      change: { supplies: stores },
      fate: [[0, fallow]],
    },
    longer: 1.5,
  },
  'a module switched off': {
    life: { mission: 'ares', orders: [[20, { kind: 'set-module', id: 1, on: false }]] },
    cause: null,
    root: { sol: 20, about: 'module', what: /Habitat 1 was switched off/ },
    through: null,
    without: { mission: 'ares' },
    longer: 1.5,
  },
};

/** Links that stand for what went wrong, not for its signs. */
const causal = (archive: Archive): readonly About[] =>
  examined(archive)
    .chain.map(({ about }) => about)
    .filter((about) => !['alarm', 'critical', 'death', 'end'].includes(about));

describe.each(Object.entries(CASES))('R11.1 %s', (_, { life, cause, root, through, without, longer }) => {
  const archive = archiveOf(life);
  const found = examined(archive);

  test('R11.1 the first link is what truly did it', () => {
    if (cause !== null) expect(found.cause).toBe(cause);
    const [first] = found.chain;
    expect(first?.about).toBe(root.about);
    expect(first?.what).toMatch(root.what);
    // A root that the log or the state knows is dated exactly; one that the record cuts off at its first sol.
    if (root.about !== 'spares') expect(first?.sol).toBeGreaterThanOrEqual(root.sol);
    if (['ration', 'allocation', 'labour', 'module', 'plan'].includes(root.about)) expect(first?.sol).toBe(root.sol);
  });

  test('R11.2 the links lead from it to the end', () => {
    if (through !== null) expect(causal(archive)).toEqual([root.about, ...through]);
    expect(found.chain.at(-1)).toMatchObject({ about: 'end', sol: found.sol });
  });

  test('R11.1 without it the colony lives longer', () => {
    expect(solsOf(without)).toBeGreaterThan(longer * (archive.colony.tick / 24));
  });
});

test('R11.1 a colony that lives has none', () => {
  expect(postMortemOf(archiveOf({ mission: 'ares', most: 3 }))).toBeNull();
});

test('R11.1 an archive without echoes still tells the end', () => {
  const { colony, commands } = archiveOf({ mission: 'ares', orders: [[10, rationTo(0.1)]] });
  const found = examined({ colony, commands, echoes: [] });
  expect(found.chain).toEqual([
    { sol: found.sol, about: 'end', what: 'The last person of 4 was lost', why: 'Of hunger.' },
  ]);
});

test.each(PLAYABLE)(
  'R11.2 the chain of %s under all that Mars brings is in order and begins with its root',
  (mission) => {
    const archive = archiveOf({ mission, frames: PUBLISHED, orders: [[30, rationTo(0.1)]], most: 600 });
    const before = JSON.stringify(archive);
    const found = postMortemOf(archive);
    expect(JSON.stringify(archive)).toBe(before);
    if (archive.colony.ended === null) {
      expect(found).toBeNull();
      return;
    }
    const { chain, decisions, advice, sol } = examined(archive);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    for (const [place, link] of chain.entries()) {
      expect(link.sol).toBeGreaterThanOrEqual(chain[Math.max(0, place - 1)]?.sol ?? 0);
      expect(link.sol).toBeLessThanOrEqual(sol);
      expect(link.what.length * link.why.length).toBeGreaterThan(0);
      expect(`${link.what} ${link.why}`).not.toMatch(/NaN|undefined|Infinity/);
    }
    expect(chain.length).toBeGreaterThanOrEqual(3);
    expect(decisions.length).toBeLessThanOrEqual(12);
    expect(advice.length).toBeGreaterThan(0);
    expect(new Set(advice).size).toBe(advice.length);
  },
);

test('R11.3 of people and robots who died of several things, what killed most is traced; the last one’s cause among equals', () => {
  const archive = archiveOf({ mission: 'ares', orders: [[10, rationTo(0.1)]] });
  const [first, second, third] = archive.colony.crew;
  const ended = { tick: archive.colony.tick - 1, cause: 'injury' as const };
  const with3 = { ...archive.colony, ended };
  Object.assign(first ?? {}, { cause: 'injury' });
  expect(examined({ ...archive, colony: with3 }).chain[0]?.about).toBe('ration');
  Object.assign(second ?? {}, { cause: 'injury' });
  expect(examined({ ...archive, colony: with3 }).chain[0]?.about).not.toBe('ration');
  Object.assign(third ?? {}, { cause: 'injury' });
  expect(examined({ ...archive, colony: with3 }).cause).toBe('injury');
});

describe('R11.5 decisions', () => {
  const archive = archiveOf({
    mission: 'ares',
    orders: [
      [5, rationTo(0.8)],
      [40, rationTo(9)],
      [41, { kind: 'set-fuse', fuse: 3 }],
      [42, { kind: 'build', module: 'medbay' }],
      [45, rationTo(0.1)],
    ],
  });

  test('R11.5 each is told with what it changed; what shows nothing is left out, what was refused says so', () => {
    const { decisions, chain } = examined(archive);
    expect(chain[0]).toMatchObject({ about: 'ration', sol: 45, what: 'The ration was cut from 80 % to 10 %' });
    expect(decisions.map(({ sol, what }) => [sol, what])).toEqual([
      [40, 'ration 900 %'],
      [42, 'build Medbay'],
      [45, 'ration 10 %'],
    ]);
    expect(decisions[0]?.changed).toMatch(/^refused: A ration is between/);
    expect(decisions[1]?.changed).toBe('Medbay');
    expect(decisions[2]?.changed).toMatch(/^ration 80 % → 10 %; food -[\d.]+ → [+-]?[\d.]+ kg a sol$/);
  });

  test('R11.5 tasks are told when they left a mark on what failed', () => {
    const { colony } = archive;
    const past = (sol: number, task: string, outcome: string) => ({
      id: sol,
      task,
      tick: sol * 24,
      choice: 'deny',
      timedOut: true,
      outcome,
    });
    const echoes = archive.echoes.map((echo) =>
      echo.frame - colony.startSol === 50
        ? { ...echo, delta: { ...echo.delta, food: echo.delta.food - 400_000 } }
        : echo,
    );
    const tasks = {
      ...colony.tasks,
      past: [past(50, 'crop_blight', 'A tenth is gone.'), past(51, 'thermal_crack', 'It held.')],
    };
    const told = examined({ ...archive, echoes, colony: { ...colony, tasks } }).decisions.map(({ what }) => what);
    expect(told).toContain('crop blight: deny, nobody answered');
    expect(told).not.toContain('thermal_crack: deny, nobody answered');
  });
});

test('R11.6 advice follows the chain, the root’s first', () => {
  const [first] = examined(archiveOf({ mission: 'ares', orders: [[10, rationTo(0.1)]] })).advice;
  expect(first).toMatch(/ration/i);
});
