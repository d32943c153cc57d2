import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import { worstDrift, accountOf } from '../books.test-support.ts';
import {
  ampleColony,
  copyOf,
  customColony,
  furnish,
  solsCalm,
  stockColony,
  strip,
  tickCalm,
} from '../colony.test-support.ts';
import { Command } from '../commands/command.ts';
import { checkColony } from '../meaning.ts';
import { MODULE_KEYS } from '../moduleKeys.ts';
import { MODULE } from '../modules.ts';
import { fitPlant } from '../plant.ts';
import { Colony } from '../schema.ts';
import { DOME_PLAN, hasRoomForTrays } from './build.ts';
import { build, erect, solsUntil, teach, workshop } from './works.test-support.ts';

const cancel = (place: number): Command => ({ kind: 'cancel-build', place });

describe('R10.1 build', () => {
  test.each(MODULE_KEYS)('R10.1 %s: its parts are taken at once, its hours and energy wait in the queue', (key) => {
    const { hours, kwh, sparesKg, needs } = MODULE[key];
    const colony = workshop(0, 1);
    if (needs !== null) teach(colony, needs);
    const before = copyOf(colony);
    const [begun] = tickCalm(colony, 1, [build(key)]);
    expect(begun).toEqual({ kind: 'built', tick: 0, module: key, stage: 'begun' });
    expect(before.sparesKg - colony.sparesKg).toBeCloseTo(sparesKg, 9);
    expect(colony.books.sparesUsedKg).toBeCloseTo(sparesKg, 9);
    expect(colony.works).toEqual([{ key, hoursLeft: hours, kwhLeft: kwh }]);
    expect(colony.built).toEqual(before.built);
  });

  test('R10.1 refused: what there is not, what is not understood, a full queue, a full site, too many crops, too few parts', () => {
    const reason = (colony: Colony, module: string): string => {
      const before = copyOf({ ...colony, today: null });
      const [event] = tickCalm(colony, 1, [build(module)]);
      expect(colony.works).toEqual(before.works);
      expect(colony.sparesKg).toBe(before.sparesKg);
      return event?.kind === 'refused' ? event.reason : JSON.stringify(event);
    };
    expect(reason(ampleColony(), 'ballroom')).toBe('There is no module called ballroom.');
    expect(reason(ampleColony(), 'fission_reactor')).toBe('Fission reactor needs research first: Nuclear heat.');
    const busy = ampleColony();
    tickCalm(busy, 1, [build('airlock'), build('airlock'), build('airlock')]);
    expect(reason(busy, 'airlock')).toBe('3 modules are in the queue already.');
    const full = furnish(ampleColony(), ...Array.from({ length: 200 }, () => 'airlock' as const));
    expect(reason(full, 'airlock')).toBe('The site is full.');
    const poor = ampleColony();
    poor.sparesKg = 149.5;
    expect(reason(poor, 'airlock')).toBe('Airlock takes 150 kg of parts; there are 149.');
    const green = ampleColony();
    while (hasRoomForTrays(green)) green.stands.push(...green.stands.slice(0, DOME_PLAN.length));
    expect(reason(green, 'greenhouse_dome')).toBe('There is no room for another dome.');
  });

  test('R10.1 however many domes are asked for, the state has room for their crops', () => {
    const colony = workshop(0, 1);
    for (let i = 0; i < 14; i++) {
      tickCalm(colony, 1, [build('greenhouse_dome'), build('greenhouse_dome')]);
      for (const work of colony.works) Object.assign(work, { hoursLeft: 0.01, kwhLeft: 0 });
      solsCalm(colony, 2);
    }
    expect(colony.stands.length).toBeGreaterThan(50);
    expect(Colony.safeParse(colony).success).toBe(true);
    expect(checkColony(colony)).toEqual([]);
  });
});

describe('R10.2 work', () => {
  test('R10.2 the first of the queue is worked on alone, and energy goes in step with its hours', () => {
    const colony = workshop(0, 1);
    tickCalm(colony, 1, [build('medbay'), build('repair_bay')]);
    const { hours, kwh } = MODULE.medbay;
    solsCalm(colony);
    const [first, second] = colony.works;
    expect(first?.hoursLeft).toBeLessThan(hours);
    expect((first?.hoursLeft ?? 0) / hours).toBeCloseTo((first?.kwhLeft ?? 0) / kwh, 9);
    expect(second).toEqual({ key: 'repair_bay', hoursLeft: MODULE.repair_bay.hours, kwhLeft: MODULE.repair_bay.kwh });
    expect(colony.today.hours.building).toBeGreaterThan(5);
    const done = solsUntil(colony, (event) => event.kind === 'built' && event.stage === 'done');
    expect(done).toMatchObject({ module: 'medbay' });
    expect(colony.works.map(({ key }) => key)).toEqual(['repair_bay']);
    const sol = colony.tick / TICKS_PER_SOL;
    expect(colony.built.at(-1)).toMatchObject({ key: 'medbay', builtSol: sol - 1, offline: false });
    expect(colony.built.at(-1)?.wear).toBeLessThan(0.001);
    expect(new Set(colony.built.map(({ id }) => id)).size).toBe(colony.built.length);
  });

  test('R10.2 what the works take is drawn from the battery: kWh by kWh, and none below the reserve of the night', () => {
    const colony = workshop(0, 1);
    const idle = copyOf(colony);
    tickCalm(colony, 1, [build('medbay')]);
    tickCalm(idle);
    for (const one of [colony, idle]) {
      strip(one, 'fission_reactor');
      while (one.tick % TICKS_PER_SOL !== TICKS_PER_SOL - 1) tickCalm(one);
      one.energy.batteryKwh = 600;
      tickCalm(one);
    }
    const tookKwh = MODULE.medbay.kwh - (colony.works[0]?.kwhLeft ?? 0);
    expect(tookKwh).toBeGreaterThan(5);
    expect(idle.energy.batteryKwh - colony.energy.batteryKwh).toBeCloseTo(tookKwh, 6);

    const dark = workshop(0, 1);
    tickCalm(dark, 1, [build('medbay')]);
    strip(dark, 'fission_reactor');
    while (dark.tick % TICKS_PER_SOL !== TICKS_PER_SOL - 1) tickCalm(dark);
    dark.energy.batteryKwh = dark.plant.capacityKwh * 0.3;
    tickCalm(dark);
    expect(dark.works).toEqual([{ key: 'medbay', hoursLeft: MODULE.medbay.hours, kwhLeft: MODULE.medbay.kwh }]);
    expect(dark.today.hours.building).toBe(0);
  });

  test('R10.2 who shares no hours with building builds nothing; robots build without people', () => {
    const busy = workshop(1, 0);
    tickCalm(busy, 1, [build('medbay')]);
    solsCalm(busy, 5);
    const robots = furnish(customColony({ people: 0, robots: 4 }), 'fission_reactor', 'fission_reactor');
    robots.sparesKg = 1000;
    robots.labour = { repair: 0, building: 1 };
    tickCalm(robots, 1, [build('solar_farm')]);
    solsUntil(robots, (event) => event.kind === 'built' && event.stage === 'done');
    expect(robots.built.filter(({ key }) => key === 'solar_farm').length).toBeGreaterThan(1);
  });
});

describe('R10.3 cancel-build', () => {
  test('R10.3 gives back the parts that were not used up, and the queue moves up', () => {
    const colony = workshop(0, 1);
    const all = colony.sparesKg;
    tickCalm(colony, 1, [build('habitat'), build('medbay')]);
    const [event] = tickCalm(colony, 1, [cancel(1)]);
    expect(event).toMatchObject({ kind: 'built', module: 'medbay', stage: 'given-up' });
    expect(colony.sparesKg).toBeCloseTo(all - MODULE.habitat.sparesKg, 9);
    solsCalm(colony, 3);
    const left = (colony.works[0]?.hoursLeft ?? 0) / MODULE.habitat.hours;
    expect(left).toBeLessThan(0.95);
    const used = all - colony.sparesKg - MODULE.habitat.sparesKg;
    tickCalm(colony, 1, [cancel(0)]);
    expect(colony.works).toEqual([]);
    expect(all - colony.sparesKg).toBeCloseTo(MODULE.habitat.sparesKg * (1 - left) + used, 9);
    expect(colony.books.sparesUsedKg).toBeCloseTo(all - colony.sparesKg, 9);
  });

  test('R10.3 refused where the queue has nothing', () => {
    expect(tickCalm(stockColony(), 1, [cancel(0)])[0]).toMatchObject({
      kind: 'refused',
      reason: 'There is nothing at place 0 of the queue.',
    });
  });
});

describe('R10.4 what is built', () => {
  test('R10.4 the books close over the sol in which a module goes up: any module, whatever the weather inside', () => {
    for (const key of MODULE_KEYS) {
      const colony = workshop(0, 1);
      const { needs } = MODULE[key];
      if (needs !== null) teach(colony, needs);
      colony.cabin.tempC = 27;
      colony.dome.tempC = 12;
      const before = accountOf(colony);
      erect(colony, key);
      solsCalm(colony, 2);
      const { of, share } = worstDrift(before, colony);
      expect(share, `${key}: ${of}`).toBeLessThan(1e-9);
      expect(colony.sparesKg + colony.books.sparesUsedKg).toBeCloseTo(50_000, 6);
    }
  });

  test('R10.4 a base without a dome gets a warm one full of air; without a habitat, a cabin one can live in', () => {
    const colony = customColony({ people: 0, robots: 4 });
    furnish(colony, 'fission_reactor', 'fission_reactor', 'fission_reactor');
    Object.assign(colony, { sparesKg: 5000, labour: { repair: 0, building: 1 } });
    const before = accountOf(colony);
    for (const key of ['greenhouse_dome', 'habitat'] as const) {
      tickCalm(colony, 1, [build(key)]);
      for (const work of colony.works) Object.assign(work, { hoursLeft: 1 });
      solsUntil(colony, (event) => event.kind === 'built' && event.stage === 'done');
    }
    expect(colony.dome.tempC).toBeGreaterThan(5);
    expect(colony.cabin.tempC).toBeGreaterThan(15);
    for (const zone of [colony.dome, colony.cabin]) {
      expect(zone.oxygenKg).toBeGreaterThan(70);
      expect(zone.nitrogenKg).toBeGreaterThan(200);
    }
    expect(worstDrift(before, colony).share).toBeLessThan(1e-9);
  });

  test('R10.4 energy: what the works of a habitat take could warm its shell', () => {
    const { kwh, body } = MODULE.habitat;
    expect(kwh * 3.6).toBeGreaterThan((body.cabinMjK ?? 0) * (21 + 60));
  });
});

test('R10.6 R10.1 R10.3 any orders of building leave a sound colony, and a plant that follows from it', () => {
  const order = fc.oneof(
    fc.constantFrom(...MODULE_KEYS).map(build),
    fc.nat(3).map(cancel),
    fc.record({ kind: fc.constant('set-module' as const), id: fc.nat(20), on: fc.boolean() }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(order, { maxLength: 4 }), { minLength: 1, maxLength: 6 }), (bySol) => {
      const colony = workshop(0.1, 0.9);
      const before = accountOf(colony);
      for (const orders of bySol) {
        tickCalm(
          colony,
          1,
          orders.map((one) => Command.parse(one)),
        );
        for (const work of colony.works) work.hoursLeft = Math.min(work.hoursLeft, 20);
        solsCalm(colony, 3);
      }
      expect(Colony.safeParse(colony).success).toBe(true);
      expect(checkColony(colony)).toEqual([]);
      const fitted = copyOf(colony);
      fitPlant(fitted);
      expect(fitted.plant).toEqual(colony.plant);
      expect(worstDrift(before, colony).share).toBeLessThan(1e-9);
    }),
    { numRuns: 60 },
  );
});
