import { describe, expect, test } from 'vitest';
import { LASTING, type Effect, type Lasting, type Reward } from '../../baySchema.ts';
import { accountOf } from '../../books.test-support.ts';
import { KCAL_PER_FOOD_KG } from '../../chemistry.ts';
import {
  ampleColony,
  copyOf,
  customColony,
  flowsOf,
  furnish,
  missionColony,
  personAt,
  robotAt,
  solsCalm,
  strip,
  tickCalm,
} from '../../colony.test-support.ts';
import { loseStand } from '../../daily/stands.ts';
import { tendWellbeing } from '../../daily/wellbeing.ts';
import { hazardOn, notedIn } from '../../hazards/hazards.test-support.ts';
import { fitPlant } from '../../plant.ts';
import type { Colony } from '../../schema.ts';
import { expectClosed, expectSound } from '../../sound.test-support.ts';
import { accept, handler, jobTerms, seat, seatTerms, start } from '../bay.test-support.ts';
import { burst } from '../burst.ts';
import { isInForce } from './inForce.ts';
import { LASTING_RULES, PROMPT_RULES, ruleOf } from './table.ts';

/** The colony as it is, and a copy in which an effect is in force. */
function twins(colony: Colony, kind: Lasting, amount: number, sols = 50): { plain: Colony; with: Colony } {
  const other = copyOf(colony);
  const effect: Effect = { kind, amount, untilSol: sols, about: '' };
  other.bay.effects.push(effect);
  other.bay.modulesUsed = true;
  fitPlant(other);
  return { plain: colony, with: other };
}

/** Both live some sols, and the books of both close. */
function live(pair: { plain: Colony; with: Colony }, sols: number): void {
  for (const colony of [pair.plain, pair.with]) {
    const before = accountOf(colony);
    solsCalm(colony, sols);
    expectClosed(before, colony);
    expectSound(colony);
  }
}

test('R13.10 a well gives water for the energy that it takes, while the tank has room', () => {
  const colony = strip(ampleColony(), 'water_extractor');
  colony.tanks.waterKg = 500;
  const pair = twins(colony, 'well', 2.5);
  live(pair, 4);
  expect(pair.with.books.waterInKg - pair.plain.books.waterInKg).toBeCloseTo(10, 9);
  expect(pair.with.tanks.waterKg).toBeGreaterThan(pair.plain.tanks.waterKg + 9);
  const drawn = (one: Colony): number => one.books.electricInMj / 3.6 - one.energy.batteryKwh;
  expect(drawn(pair.with)).toBeGreaterThan(drawn(pair.plain));
  pair.with.tanks.waterKg = pair.with.plant.waterTankKg;
  pair.with.energy.batteryKwh = 0;
  const { waterInKg } = pair.with.books;
  strip(pair.with, 'fission_reactor', 'solar_farm');
  solsCalm(pair.with, 1);
  expect(pair.with.books.waterInKg).toBe(waterInKg);
});

test('R13.10 a new coat makes more oxygen of the carbon dioxide outside, where an ISRU plant stands', () => {
  const base = ampleColony();
  base.allocation = { heating: 1, isru: 0, greenhouse: 0 };
  base.tanks.oxygenKg = 100;
  const pair = twins(base, 'catalyst', 0.6);
  live(pair, 5);
  expect(pair.with.books.monoxideOutKg - pair.plain.books.monoxideOutKg).toBeCloseTo((5 * 0.6 * 28.01 * 2) / 31.998, 3);
  const bare = twins(strip(copyOf(base), 'isru_plant'), 'catalyst', 0.6);
  live(bare, 3);
  expect(bare.with.books.monoxideOutKg).toBe(bare.plain.books.monoxideOutKg);
});

test('R13.10 growth: crops grow more of the same light', () => {
  const pair = twins(ampleColony(), 'growth', 0.08);
  live(pair, 1);
  const grown = ({ stands }: Colony): number => stands.reduce((sum, { biomassKg }) => sum + biomassKg, 0);
  const before = grown(ampleColony());
  expect((grown(pair.with) - before) / (grown(pair.plain) - before)).toBeCloseTo(1.08, 2);
});

test('R13.10 a lining keeps dose out, of every sol and of flares', () => {
  const colony = ampleColony();
  const pair = twins(colony, 'lining', 0.4);
  live(pair, 2);
  const dose = (one: Colony): number => Math.min(...one.crew.map(({ doseMsv }) => doseMsv));
  expect(dose(pair.with) / dose(pair.plain)).toBeCloseTo(0.6, 6);
  expect(pair.with.plant.shelterShare).toBeCloseTo(pair.plain.plant.shelterShare * 0.6, 12);
});

test('R13.10 a clinic mends faster, and the chance to fall ill is smaller', () => {
  const hurt = ampleColony();
  personAt(hurt, 0).harm.injury = 20;
  personAt(hurt, 0).hp = 80;
  const pair = twins(hurt, 'clinic', 0.3);
  live(pair, 1);
  expect((personAt(pair.with, 0).hp - 80) / (personAt(pair.plain, 0).hp - 80)).toBeCloseTo(1.3, 6);
  expect(illnesses(0.6)).toBeLessThan(0.6 * illnesses(0));
});

/** Falls of ill people over many sols in low spirits. */
function illnesses(clinic: number): number {
  const colony = ampleColony();
  if (clinic > 0) colony.bay.effects.push({ kind: 'clinic', amount: clinic, untilSol: 1e6, about: '' });
  let fallen = 0;
  for (let sol = 1; sol <= 4000; sol++) {
    for (const person of colony.crew) Object.assign(person, { sickSols: 0, morale: 0, fatigue: 0, bone: 1, muscle: 1 });
    tendWellbeing(colony, flowsOf(colony), sol);
    fallen += colony.crew.filter(({ sickSols }) => sickSols > 0).length;
    for (const person of colony.crew) {
      for (const cause of ['illness', 'injury'] as const) person.harm[cause] = 0;
      person.hp = 100;
    }
  }
  return fallen;
}

test('R13.10 a pressure vessel keeps air in when the hull is struck', () => {
  const pair = twins(ampleColony(), 'bulkhead', 0.5);
  for (const colony of [pair.plain, pair.with]) {
    const before = accountOf(colony);
    burst(colony, colony.cabin, 0.1);
    expectClosed(before, colony);
  }
  const { oxygenKg } = ampleColony().cabin;
  expect(oxygenKg - pair.with.cabin.oxygenKg).toBeCloseTo((oxygenKg - pair.plain.cabin.oxygenKg) / 2, 9);
});

test('R13.10 covers: dust settles more slowly on arrays and robots', () => {
  const pair = twins(customColony({ people: 2, robots: 2 }), 'covers', 0.5);
  live(pair, 1);
  expect(1 - pair.with.energy.lightShare).toBeCloseTo((1 - pair.plain.energy.lightShare) / 2, 9);
  expect(robotAt(pair.with, 0).dust).toBeCloseTo(robotAt(pair.plain, 0).dust / 2, 12);
});

test('R13.10 quarantine: fewer plants are lost with a stand that is struck', () => {
  const pair = twins(ampleColony(), 'quarantine', 0.6);
  const stand = (colony: Colony): Colony['stands'][number] => colony.stands[0] as Colony['stands'][number];
  const { biomassKg } = stand(pair.plain);
  for (const colony of [pair.plain, pair.with]) loseStand(colony, stand(colony), 0.5);
  expect(biomassKg - stand(pair.with).biomassKg).toBeCloseTo((biomassKg - stand(pair.plain).biomassKg) * 0.4, 9);
});

test('R13.10 caches: a failure outside does less harm', () => {
  const failure = { type: 'critical_solo_failure', severity: 0.7, affects: 'weakest_crew_member', hp_damage: 30 };
  for (let seed = 1; seed < 50; seed++) {
    const pair = twins(customColony({ people: 1, robots: 0 }, seed), 'caches', 0.5);
    const lost = (colony: Colony): number => {
      const { calm, hit, news } = hazardOn(colony, failure);
      return notedIn(news, 'hazard').length > 0 ? personAt(calm, 0).hp - personAt(hit, 0).hp : 0;
    };
    const plain = lost(pair.plain);
    if (plain <= 5) continue;
    expect(lost(pair.with)).toBeCloseTo(plain / 2, 0);
    return;
  }
  throw new Error('nobody was struck');
});

/** A colony in which a contract with these rewards is carried out, its phase in full or in part. */
function rewarded(colony: Colony, reward: readonly Reward[], outcome: 'full' | 'partial' = 'full'): Colony {
  const evidence = reward.some(({ of }) => of === 'governor-lesson')
    ? { digest: 'a'.repeat(64), mission: 'ares', sols: 40, cause: 'cold' }
    : null;
  const work = handler('', `"outcome" "${outcome}"`);
  const job = jobTerms('job-1', [{ needs: 'LANTERN', program: 'work' }], reward, evidence);
  tickCalm(colony, 1, [seat(seatTerms('LANTERN', { work })), accept(job)]);
  tickCalm(colony, 1, [start(colony)]);
  const before = accountOf(colony);
  solsCalm(colony);
  expectClosed(before, colony);
  expectSound(colony);
  expect(colony.bay.done).toMatchObject([{ outcome }]);
  return colony;
}

describe('R13.11 what is brought in crosses the boundary over the books', () => {
  test.each([
    ['food', 50_000, 'foodInKg', 50_000 / KCAL_PER_FOOD_KG],
    ['parts', 40, 'sparesInKg', 40],
    ['parts', 1e6, 'sparesInKg', 100],
  ] as const)('R13.11 %s %d', (of, amount, book, kg) => {
    const plain = ampleColony();
    const before = plain.books[book];
    expect(rewarded(plain, [{ kind: 'stock', of, amount, sols: 0 }]).books[book] - before).toBeCloseTo(kg, 6);
  });

  test('R13.11 a phase done in part earns six tenths', () => {
    const colony = ampleColony();
    const before = colony.books.sparesInKg;
    rewarded(colony, [{ kind: 'stock', of: 'parts', amount: 50, sols: 0 }], 'partial');
    expect(colony.books.sparesInKg - before).toBeCloseTo(30, 9);
  });
});

test('R13.11 letters raise everybody’s spirits', () => {
  const [plain, read] = [
    rewarded(ampleColony(), []),
    rewarded(ampleColony(), [{ kind: 'stock', of: 'morale', amount: 4, sols: 0 }]),
  ];
  for (const [i, person] of read.crew.entries()) expect(person.morale - personAt(plain, i).morale).toBeGreaterThan(3);
});

test('R13.11 a robot that had stopped works again, worn, and takes new charge', () => {
  const colony = missionColony('optimus');
  for (const reflex of colony.mind.reflexes) reflex.on = false;
  Object.assign(robotAt(colony, 1), { alive: false, hp: 0, cause: 'wear', joints: 1, batteryKwh: 0 });
  rewarded(colony, [{ kind: 'unlock', of: 'robot-crew', amount: 0, sols: 0 }]);
  expect(robotAt(colony, 1)).toMatchObject({ alive: true, cause: null });
  expect(robotAt(colony, 1).joints).toBeLessThan(0.4);
  solsCalm(colony, 2);
  expect(robotAt(colony, 1).alive).toBe(true);
  expect(robotAt(colony, 1).batteryKwh).toBeGreaterThan(0);
});

test('R13.11 what is known is in force for its sols, and a lesson knows what it is about', () => {
  const colony = rewarded(ampleColony(), [
    { kind: 'reveal', of: 'weather', amount: 0, sols: 3 },
    { kind: 'unlock', of: 'governor-lesson', amount: 0, sols: 9 },
  ]);
  expect(colony.bay.effects).toMatchObject([
    { kind: 'weather', untilSol: 4 },
    { kind: 'lesson', about: 'cold' },
  ]);
  solsCalm(colony, 3);
  expect(isInForce(colony, 'weather')).toBe(true);
  const events = solsCalm(colony);
  expect(isInForce(colony, 'weather')).toBe(false);
  expect(events).toContainEqual(expect.objectContaining({ topic: 'effect-over', about: 'weather' }));
});

test('R13.11 there is one effect of each kind: the greater amount and the longer time win, within the host’s', () => {
  const reward = (amount: number, sols: number): Reward => ({ kind: 'shield', of: 'dust', amount, sols });
  const colony = rewarded(furnish(ampleColony()), [reward(0.2, 100_000), reward(0.9, 3)]);
  expect(colony.bay.effects).toEqual([{ kind: 'covers', amount: 0.6, untilSol: 121, about: '' }]);
});

test('R13.11 every reward has one rule, every rule its reward and its words', () => {
  const rules = [...LASTING_RULES, ...PROMPT_RULES];
  for (const rule of rules) expect(ruleOf(rule.reward)).toBe(rule);
  expect(LASTING_RULES.map(({ kind }) => kind)).toEqual([...LASTING]);
  for (const { does } of LASTING_RULES) expect(does(0.5)).toMatch(/^[A-Z].*\.$/);
  expect(ruleOf({ kind: 'stock', of: 'gold' })).toBeUndefined();
});
