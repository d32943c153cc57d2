import { describe, expect, test } from 'vitest';
import { allocate } from '../colony.test-support.ts';
import { CAUSES, type Cause } from '../person.ts';
import type { Colony } from '../schema.ts';
import { aboutsOf, all, base, died, examined, rootOf, says, type Edit, type Life } from './postMortem.test-support.ts';

const ares: Life = { mission: 'ares' };
/** Power fails in the last sols of the record. */
const dark: Edit = base({ served: 0.4 }, 50);

describe('R11.4 warmth', () => {
  const cold: Edit = (echo, sol) => {
    if (sol >= 50) echo.base.cabin_c = -5;
  };

  test.each([
    ['allocation', { ...ares, orders: [[12, allocate(0, 0.5, 0.5)]] } as Life, cold],
    ['event', ares, all(cold, says(45, 'heating_system_failure', 0.8, 'The heaters failed.'))],
    ['plan', ares, cold],
  ] as const)('R11.4 with power at hand, %s is found', (about, life, edit) => {
    const archive = died(life, 'cold', edit);
    expect(rootOf(archive)?.about).toBe(about);
    expect(aboutsOf(archive)).toContain('warmth');
  });
});

describe('R11.4 bodies', () => {
  test.each<[cause: Cause, about: string, what: RegExp, edit: Edit, change?: (colony: Colony) => void]>([
    ['hypercapnia', 'power', /ran out of power/, dark],
    [
      'hypercapnia',
      'wear',
      /Habitat 1 was 95 % worn/,
      () => {},
      (colony) => Object.assign(colony.built[0] ?? {}, { wear: 0.95 }),
    ],
    ['hypercapnia', 'plan', /More carbon dioxide/, () => {}],
    ['heat', 'warmth', /grew hot/, () => {}],
    ['radiation', 'flare', /solar flare struck; 3 sols/, (echo, sol) => void (echo.visual.solar_flare = sol >= 57)],
    ['radiation', 'plan', /Rays of every sol/, () => {}],
    ['injury', 'event', /Chen Wei was hurt/, says(55, 'injury', 0.5, 'Chen Wei was hurt outside.')],
    ['injury', 'event', /Boom/, says(56, 'module_cascade_failure', 0.8, 'Boom.')],
    ['illness', 'event', /fell ill/, says(50, 'illness', 0.4, 'Chen Wei fell ill.')],
    ['illness', 'plan', /Harm added up/, () => {}],
  ])('R11.4 of %s: %s', (cause, about, what, edit, change) => {
    const { chain } = examined(died(ares, cause, edit, change));
    const link = chain.find((one) => one.about === about);
    expect(link?.what).toMatch(what);
  });

  test('R11.4 every cause of death has a chain and advice', () => {
    for (const cause of CAUSES) {
      const { chain, advice } = examined(died(ares, cause));
      expect(chain.length).toBeGreaterThan(1);
      expect(advice.length).toBeGreaterThan(0);
    }
  });
});

describe('R11.4 robots', () => {
  const lunar: Life = { mission: 'lunar' };

  test('R11.4 without charge they freeze', () => {
    const empty: Edit = (echo, sol) => {
      if (sol >= 50) echo.base.served = 0;
    };
    expect(aboutsOf(died(lunar, 'cold', empty))).toContain('power');
    expect(rootOf(died(lunar, 'cold'))?.what).toMatch(/without charge/);
  });

  test('R11.4 with parts, hours and power, repair did not keep up', () => {
    expect(rootOf(died(lunar, 'wear'))?.what).toBe('Repair did not keep up with wear');
    const dim: Edit = (echo, sol) => void (sol >= 45 && Object.assign(echo.base, { served: 0, tau: 6 }));
    expect(aboutsOf(died(lunar, 'wear', dim)).slice(0, 2)).toEqual(['storm', 'power']);
  });

  test('R11.4 a blow is the cause unless the joints had seized before', () => {
    const struck = says(58, 'critical_solo_failure', 0.9, 'Something failed: Lunar-1 was struck.');
    expect(rootOf(died(lunar, 'impact', struck))).toMatchObject({ about: 'event', sol: 58 });
    const seized = (colony: Colony): void => {
      for (const robot of colony.robots) robot.joints = 0.95;
      colony.sparesKg = 0;
    };
    const spent = base({ spares_kg: 0 }, 20);
    expect(aboutsOf(died(lunar, 'impact', all(struck, spent), seized))).toEqual(['spares', 'event', 'joints', 'end']);
  });
});
