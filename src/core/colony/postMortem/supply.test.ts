import { describe, expect, test } from 'vitest';
import { allocate, missionGenesis, rationTo, strip } from '../colony.test-support.ts';
import { aboutsOf, all, died, examined, rootOf, says, type Edit, type Life } from './postMortem.test-support.ts';
import { medianOf, turnOf } from './trend.ts';

const ares: Life = { mission: 'ares' };

describe('R11.4 oxygen, water and food', () => {
  const drop =
    (stock: 'o2' | 'h2o' | 'food', from: number, amount: number): Edit =>
    (echo, sol) => {
      if (sol >= from) echo.delta[stock] = -amount;
    };

  test('R11.4 the turn is the sol from which a stock only fell', () => {
    const { chain } = examined(died(ares, 'dehydration', all(drop('h2o', 0, -2), drop('h2o', 30, 15))));
    expect(chain.find(({ about }) => about === 'water')).toMatchObject({
      sol: 29,
      what: 'Water began to fall for good',
    });
  });

  test('R11.4 a loss of one sol is told with the event that tells of it', () => {
    const burst: Edit = (echo, sol) => void (echo.delta.h2o = sol === 35 ? -900 : 0);
    const told = says(35, 'task-ignored', 0.3, '900 kg of water are gone.');
    const archive = died(ares, 'dehydration', all(burst, told, says(35, 'dust_devil', 0.9, 'Dust.')));
    expect(rootOf(archive)).toMatchObject({ about: 'event', sol: 35, what: '900 kg of water are gone.' });
    expect(rootOf(died(ares, 'dehydration', all(burst, says(35, 'x', 0.5, 'Bang.'))))?.what).toBe('Bang.');
    expect(rootOf(died(ares, 'dehydration', burst))?.what).toMatch(/kg were lost in one sol$/);
  });

  test('R11.4 without water there is no oxygen', () => {
    const archive = died(
      ares,
      'hypoxia',
      all(drop('h2o', 20, 0), drop('o2', 20, 3)),
      (colony) => void (colony.tanks.waterKg = 0),
    );
    const abouts = aboutsOf(archive);
    expect(abouts.indexOf('water')).toBeGreaterThan(0);
    expect(abouts.indexOf('water')).toBeLessThan(abouts.indexOf('oxygen'));
  });

  test('R11.4 crops that stood in the cold gave no food', () => {
    const cold: Edit = (echo, sol) => {
      if (sol >= 20) echo.base.cabin_c = 2;
    };
    const archive = died(ares, 'starvation', all(cold, drop('food', 20, 8_000)), (colony) => void (colony.foodKg = 0));
    const abouts = aboutsOf(archive);
    expect(abouts.indexOf('warmth')).toBeGreaterThanOrEqual(0);
    expect(abouts.indexOf('warmth')).toBeLessThan(abouts.indexOf('food') + 2);
  });

  test('R11.4 power that failed is told before what it starved', () => {
    const archive = died(
      ares,
      'hypoxia',
      all(drop('o2', 20, 3), (echo, sol) => void (sol >= 20 && Object.assign(echo.base, { served: 0, tau: 6 }))),
    );
    expect(aboutsOf(archive).slice(0, 3)).toEqual(['storm', 'power', 'oxygen']);
  });

  test('R11.4 a feast empties the store', () => {
    const feast: Edit = (echo) => void (echo.base.ration = 1.5);
    const archive = died(ares, 'starvation', all(feast, drop('food', 0, 5000)), (colony) => void (colony.foodKg = 0));
    expect(rootOf(archive)).toMatchObject({ about: 'ration', what: 'Everybody ate 150 % of a full ration' });
  });

  test('R11.4 what nothing else explains was never enough', () => {
    const archive = died(ares, 'dehydration', drop('h2o', 0, 14), (colony) => void strip(colony, 'water_extractor'));
    expect(rootOf(archive)).toMatchObject({
      about: 'plan',
      sol: 0,
      why: expect.stringMatching(/No water extractor stood/),
    });
    expect(rootOf(died(ares, 'hypoxia', drop('o2', 0, 3)))?.why).toMatch(/Machines for .* kg a day/);
    expect(rootOf(died(ares, 'dehydration', drop('h2o', 0, 14)))?.why).toMatch(/^Extractors for/);
  });
});

describe('R11.4 settings', () => {
  /** From a sol on half of the oxygen is missing; before that it holds. */
  const starved =
    (from: number): Edit =>
    (echo, sol) =>
      void (echo.delta.o2 = sol >= from ? -1.5 : 0);

  test('R11.4 what a program set is dated by the echoes', () => {
    const cut: Edit = (echo, sol) => {
      if (sol >= 30) echo.base.isru = 0;
    };
    const program = says(30, 'governor', 0, 'The governor shed the ISRU.');
    expect(rootOf(died(ares, 'hypoxia', all(starved(30), cut)))).toMatchObject({
      about: 'allocation',
      sol: 30,
      why: 'Set so by “a program of the base”.',
    });
    expect(rootOf(died(ares, 'hypoxia', all(starved(30), cut, program)))?.why).toMatch(/shed the ISRU/);
  });

  test('R11.4 a governor that cut a share is named in its own words, and seating it is told as a decision', () => {
    const source = '(if (> sol 20) (begin (set! heating_alloc 0.5) (set! isru_alloc 0) (set! greenhouse_alloc 0.5)))';
    const archive = died(
      { ...ares, minded: true, orders: [[18, { kind: 'set-governor', source, name: 'cutter' }]] },
      'hypoxia',
      starved(21),
    );
    expect(rootOf(archive)).toMatchObject({ about: 'allocation', what: expect.stringMatching(/ISRU was cut from/) });
    expect(rootOf(archive)?.why).toMatch(/ISRU \d+ → 0 %/);
    expect(examined(archive).decisions.map(({ changed }) => changed)).toContain('cutter is seated and governs.');
  });

  test('R11.4 a measure that passes hides no command before it, and is no cause itself', () => {
    const passing: Edit = (echo, sol) => {
      if (sol >= 30 && sol < 35) echo.base.isru = 0.7;
    };
    const order = { ...ares, orders: [[8, allocate(0.5, 0, 0.5)]] as const };
    expect(rootOf(died(order, 'hypoxia', all(starved(8), passing)))).toMatchObject({ about: 'allocation', sol: 8 });
  });

  test('R11.4 a command that was refused, taken back or never in force is no cause', () => {
    const refused: Life = {
      ...ares,
      orders: [
        [8, allocate(2, -1, 0)],
        [9, rationTo(0)],
      ],
    };
    expect(rootOf(died(refused, 'hypoxia', starved(10)))?.about).not.toBe('allocation');
    const back: Life = {
      ...ares,
      orders: [
        [8, allocate(0.5, 0, 0.5)],
        [9, allocate(0.3, 0.25, 0.45)],
      ],
    };
    expect(rootOf(died(back, 'hypoxia', starved(10)))?.about).not.toBe('allocation');
  });

  test('R11.4 of two cuts the greater is the cause', () => {
    const twice: Life = {
      ...ares,
      orders: [
        [8, allocate(0.35, 0.2, 0.45)],
        [20, allocate(0.55, 0, 0.45)],
      ],
    };
    expect(rootOf(died(twice, 'hypoxia', starved(10)))).toMatchObject({
      sol: 20,
      what: 'Power for ISRU was cut from 20 % to 0 %',
    });
  });
});

describe('R11.2 trends', () => {
  test.each([
    ['a straight fall', [9, 8, 7, 6, 5], 1, 0],
    ['a rise, then a fall', [1, 5, 9, 6, 3], 1, 2],
    ['a small recovery', [9, 5, 6, 3, 0], 2, 0],
    ['a great recovery', [9, 2, 8, 4, 0], 2, 2],
    ['a plateau counts from its beginning', [9, 9, 9, 4, 0], 1, 0],
    ['one value', [3], 1, 0],
  ])('R11.2 %s', (_, values, tolerance, turn) => {
    expect(turnOf(values, values.length - 1, tolerance)).toBe(turn);
  });

  test('R11.2 the middle of some values', () => {
    expect([medianOf([]), medianOf([3]), medianOf([9, 1, 5])]).toEqual([0, 3, 5]);
  });
});

test('R11.4 supplies that were there and not given are the ration’s doing, those that were not are the crops’', () => {
  const kept: Edit = (echo) => void (echo.base.ration = 0.3);
  const { supplies } = missionGenesis('ares', 1);
  const rich: Life = { ...ares, change: { supplies: { ...supplies, foodKcal: 5e6 } }, orders: [[0, rationTo(0.3)]] };
  expect(rootOf(died(rich, 'starvation'))?.about).toBe('ration');
  const poor: Life = { ...ares, change: { supplies: { ...supplies, foodKcal: 1e5 } }, orders: [[0, rationTo(0.3)]] };
  expect(aboutsOf(died(poor, 'starvation', kept))).toContain('food');
});
