import { describe, expect, test } from 'vitest';
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import { ampleColony, copyOf, missionColony, personAt, solsCalm, strip, tickCalm } from '../colony.test-support.ts';
import { TECH } from '../research.ts';
import type { Colony } from '../schema.ts';
import { TECH_KEYS } from '../techKeys.ts';
import { rootsOf, solsUntil, study, teach, workshop } from './works.test-support.ts';

describe('R10.8 research', () => {
  test.each(TECH_KEYS)('R10.8 %s: taken up, worked on for its hours and energy, known', (tech) => {
    const { hours, kwh, title } = TECH[tech];
    const colony = teach(workshop(0, 0), ...rootsOf(tech));
    const known = [...colony.research.done];
    const [begun] = tickCalm(colony, 1, [study(tech)]);
    expect(begun).toMatchObject({ kind: 'noted', topic: 'research-begun', about: tech, desc: title });
    expect(colony.research.running).toEqual({ tech, hoursLeft: hours, kwhLeft: kwh });
    let spent = 0;
    let done = false;
    for (let sol = 0; sol < 60 && !done; sol++) {
      const before = colony.research.running;
      const left = before === null ? 0 : before.hoursLeft / hours - before.kwhLeft / kwh;
      expect(left).toBeCloseTo(0, 9);
      done = solsCalm(colony).some((event) => event.kind === 'noted' && event.topic === 'research-done');
      spent += colony.today.hours.research;
    }
    expect(done).toBe(true);
    expect(colony.research).toEqual({ done: [...known, tech], running: null });
    // An hour counts by the best scientist's skill: between a half and one.
    expect(spent).toBeGreaterThan(hours);
    expect(spent).toBeLessThan(2 * hours);
  });

  test('R10.8 refused: what there is not, what is known, what is being done, what stands on something else, robots', () => {
    const reason = (colony: Colony, tech: string): string => {
      const research = copyOf(colony.research);
      const [event] = tickCalm(colony, 1, [study(tech)]);
      expect(colony.research).toEqual(research);
      return event?.kind === 'refused' ? event.reason : JSON.stringify(event);
    };
    expect(reason(ampleColony(), 'alchemy')).toBe('There is no technology called alchemy.');
    expect(reason(teach(ampleColony(), 'improved_solar'), 'improved_solar')).toBe(
      'Improved solar cells is known already.',
    );
    expect(reason(teach(ampleColony(), 'moxie_upgrade'), 'nuclear_thermal')).toBe(
      'Nuclear heat needs Autonomous repair first.',
    );
    expect(reason(missionColony('optimus'), 'improved_solar')).toBe('Robots do no research.');
    const busy = ampleColony();
    tickCalm(busy, 1, [study('improved_solar')]);
    expect(reason(busy, 'improved_solar')).toBe('Improved solar cells is being worked on already.');
  });

  test('R10.8 what is put aside is lost', () => {
    const colony = workshop(0, 0);
    tickCalm(colony, 1, [study('crop_optimization')]);
    solsCalm(colony, 3);
    expect(colony.research.running?.hoursLeft).toBeLessThan(TECH.crop_optimization.hours);
    tickCalm(colony, 1, [study('improved_solar')]);
    tickCalm(colony, 1, [study('crop_optimization')]);
    expect(colony.research.running?.hoursLeft).toBe(TECH.crop_optimization.hours);
  });

  test('R10.8 research takes the hours that repair and building leave, and stands still where the battery is low', () => {
    const [free, busy] = [workshop(0, 0), workshop(0, 1)];
    for (const colony of [free, busy]) {
      tickCalm(colony, 1, [study('improved_solar'), { kind: 'build', module: 'habitat' }]);
      solsCalm(colony, 2);
    }
    expect(free.today.hours.research).toBeGreaterThan(busy.today.hours.research + 5);
    const dark = workshop(0, 0);
    tickCalm(dark, 1, [study('improved_solar')]);
    strip(dark, 'fission_reactor');
    while (dark.tick % TICKS_PER_SOL !== TICKS_PER_SOL - 1) tickCalm(dark);
    dark.energy.batteryKwh = dark.plant.capacityKwh * 0.2;
    tickCalm(dark);
    expect(dark.research.running).toEqual({
      tech: 'improved_solar',
      hoursLeft: TECH.improved_solar.hours,
      kwhLeft: TECH.improved_solar.kwh,
    });
  });

  test('R10.8 a laboratory roasts nobody and leaves the night its charge, whatever it takes', () => {
    const colony = teach(workshop(0, 0), ...rootsOf('nuclear_thermal'));
    tickCalm(colony, 1, [study('nuclear_thermal')]);
    solsUntil(colony, (event) => {
      expect(colony.cabin.tempC).toBeLessThan(26);
      return event.kind === 'noted' && event.topic === 'research-done';
    });
    expect(personAt(colony, 0).harm.heat).toBe(0);
  });
});
