import { describe, expect, test } from 'vitest';
import { furnish, strip } from '../colony.test-support.ts';
import type { Command } from '../commands/command.ts';
import type { Colony } from '../schema.ts';
import { aboutsOf, all, base, died, examined, rootOf, type Edit, type Life } from './postMortem.test-support.ts';

const ares: Life = { mission: 'ares' };
/** Power fails in the last sols of the record. */
const dark: Edit = base({ served: 0.4 }, 50);

describe('R11.4 power', () => {
  test.each<[about: string, edit: Edit, change: (colony: Colony) => void]>([
    ['storm', base({ tau: 5 }, 40), () => {}],
    ['season', base({ sun_kwh_m2: 0.8 }, 40), () => {}],
    ['dust', base({ light_share: 0.3 }, 40), () => {}],
    [
      'wear',
      () => {},
      (colony) => {
        for (const module of colony.built) if (module.key === 'solar_farm') module.wear = 0.8;
      },
    ],
    [
      'load',
      () => {},
      (colony) => {
        furnish(colony, 'habitat', 'habitat');
        for (const module of colony.built.slice(-2)) module.builtSol = 30;
      },
    ],
    ['plan', () => {}, () => {}],
  ])('R11.4 that %s cut it most is found', (about, edit, change) => {
    const archive = died(ares, 'cold', all(dark, edit), change);
    expect(rootOf(archive)?.about).toBe(about);
    expect(aboutsOf(archive)).toEqual([about, 'power', 'warmth', 'death', 'end']);
  });

  test('R11.4 dust that a storm lays on the arrays is the storm’s', () => {
    expect(rootOf(died(ares, 'cold', all(dark, base({ tau: 1.5, light_share: 0.3 }, 40))))?.about).toBe('storm');
  });

  test('R11.4 a storm is dated at its first dusty sol, and one that was there before says so', () => {
    const [first] = examined(died(ares, 'cold', all(dark, base({ tau: 5 }, 44)))).chain;
    expect(first).toMatchObject({ sol: 44, what: 'A dust storm rose' });
    const [old] = examined(died(ares, 'cold', all(dark, base({ tau: 5 }, 0)))).chain;
    expect(old).toMatchObject({ sol: 0, what: 'A dust storm rose, before the record begins' });
  });

  test('R11.4 a base that lives by reactors does not fail for want of Sun', () => {
    const change = (colony: Colony): void => {
      strip(colony, 'solar_farm');
      furnish(colony, 'fission_reactor');
    };
    expect(rootOf(died(ares, 'cold', all(dark, base({ tau: 5 }, 40)), change))?.about).toBe('plan');
  });

  test('R11.4 wear is blamed on what kept it from being mended', () => {
    const worn = (colony: Colony): void => {
      for (const module of colony.built) if (module.key === 'solar_farm') module.wear = 0.8;
    };
    const spent = base({ spares_kg: 0 }, 20);
    const archive = died(ares, 'cold', all(dark, spent), worn);
    expect(rootOf(archive)).toMatchObject({ about: 'spares', sol: 20, what: 'The last spare parts were used' });
    expect(aboutsOf(archive)).toEqual(['spares', 'wear', 'power', 'warmth', 'death', 'end']);
    const idle: Command = { kind: 'set-labour', repair: 0, building: 0 };
    expect(rootOf(died({ ...ares, orders: [[3, idle]] }, 'cold', dark, worn))).toMatchObject({
      about: 'labour',
      sol: 3,
    });
  });

  test('R11.4 parts that went into modules are told as such', () => {
    const spent = base({ spares_kg: 0 }, 20);
    const change = (colony: Colony): void => {
      furnish(colony, 'medbay');
      Object.assign(colony.built.at(-1) ?? {}, { builtSol: 12 });
      colony.books.sparesUsedKg = 300;
    };
    const [first] = examined(died({ mission: 'lunar' }, 'wear', spent, change)).chain;
    expect(first?.why).toBe('300 kg were used in all, up to 120 kg of them into new modules; no ship brought any.');
  });
});
