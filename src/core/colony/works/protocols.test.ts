import { describe, expect, test } from 'vitest';
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import {
  allocate,
  ampleColony,
  copyOf,
  missionColony,
  personAt,
  solsCalm,
  stockColony,
  strip,
  tickCalm,
} from '../colony.test-support.ts';
import { fitPlant } from '../plant.ts';
import type { Colony } from '../schema.ts';
import { build, gains, study, untilHour, workshop, declare, byHand } from './works.test-support.ts';

/** Makes an excursion due at every third sol: something outside is badly worn. */
function wearOut(colony: Colony): void {
  for (const module of colony.built) if (module.key === 'solar_farm') module.wear = 0.5;
  fitPlant(colony);
}

describe('R10.14 shelter in place', () => {
  test('R10.14 nobody goes outside while it lasts, not even when ordered; after it they go again', () => {
    const colony = ampleColony();
    const free = copyOf(colony);
    const wentOn = (one: Colony): number[] => {
      const went: number[] = [];
      for (let sol = 0; sol < 9; sol++) {
        wearOut(one);
        one.active = [{ type: 'mandatory_eva', severity: 0.5, solsLeft: 2 }];
        solsCalm(one);
        if (one.eva.people.length > 0) went.push(sol);
      }
      return went;
    };
    tickCalm(colony, 1, [declare('shelter_in_place')]);
    tickCalm(free);
    while (colony.tick % TICKS_PER_SOL !== 0) {
      tickCalm(colony);
      tickCalm(free);
    }
    expect(wentOn(free)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(wentOn(colony)).toEqual([4, 5, 6, 7, 8]);
  });

  test('R10.14 who was to go stays in; who is out is in by the end of the hour, and gets the dose of the hours outside', () => {
    const colony = ampleColony();
    wearOut(colony);
    tickCalm(colony);
    expect(colony.eva).toMatchObject({ fromHour: 9, hours: 6 });
    const early = copyOf(colony);
    tickCalm(early, 1, [declare('shelter_in_place')]);
    expect(early.eva).toEqual({ people: [], fromHour: 0, hours: 0 });
    untilHour([colony], 11);
    const out = copyOf(colony);
    tickCalm(colony, 1, [declare('shelter_in_place')]);
    expect(colony.eva).toMatchObject({ fromHour: 9, hours: 3 });
    expect(colony.eva.people).toHaveLength(2);
    tickCalm(out);
    // Both come in through the airlock once; from then on suits take no oxygen from the tanks.
    const cycled = colony.books.n2OutKg;
    expect(cycled).toBeGreaterThan(out.books.n2OutKg + 0.01);
    const [sheltered, outside] = gains([colony, out], (one) => one.books.vapourOutKg, 2);
    expect(outside).toBeGreaterThan(sheltered + 0.5);
    const late = copyOf(out);
    untilHour([late], 20);
    const { eva } = late;
    tickCalm(late, 1, [declare('shelter_in_place')]);
    expect(late.eva).toEqual(eva);
    const index = colony.eva.people[0] ?? 0;
    solsCalm(colony);
    solsCalm(out);
    expect(personAt(colony, index).doseMsv).toBeLessThan(personAt(out, index).doseMsv);
  });
});

test('R10.14 emergency ISRU: more oxygen and water than the shares of before would make', () => {
  const pair: [Colony, Colony] = [stockColony(), stockColony()];
  for (const colony of pair) {
    tickCalm(colony, 1, [allocate(0.4, 0.2, 0.4)]);
    Object.assign(colony.tanks, { oxygenKg: 20, waterKg: 300 });
  }
  tickCalm(pair[0], 1, [declare('emergency_isru')]);
  tickCalm(pair[1]);
  const [more, less] = gains(pair, ({ books, tanks }) => books.waterInKg + tanks.oxygenKg, 2 * TICKS_PER_SOL);
  expect(more).toBeGreaterThan(less * 1.5);
});

test('R10.14 power save: services and lamps draw six tenths, and mail is slower', () => {
  const pair: [Colony, Colony] = [ampleColony(), ampleColony()];
  tickCalm(pair[0], 1, [declare('power_save')]);
  tickCalm(pair[1], 1, [byHand(7, 0.4, 0.35, 0.25, 0.75)]);
  const [saved, full] = gains(
    pair,
    (colony) => -colony.energy.batteryKwh,
    1,
    (colony) => {
      strip(colony, 'fission_reactor', 'isru_plant', 'water_extractor');
      colony.energy.batteryKwh = colony.plant.capacityKwh;
      Object.assign(colony.tanks, { oxygenKg: 1e4 });
      colony.cabin.tempC = 23;
      colony.dome.tempC = 25;
      // Lamps would take up part of what the services leave.
      colony.plant.lampKw = 0;
    },
  );
  const { plant } = pair[1];
  expect(full - saved).toBeGreaterThan(0.4 * plant.serviceKw);
  expect(full - saved).toBeLessThan(0.41 * plant.serviceKw * 1.03);
  const spirits = [ampleColony(), ampleColony()].map((colony, i) => {
    solsCalm(colony, 7, [i === 0 ? declare('power_save') : byHand(7, 0.4, 0.35, 0.25, 0.75)]);
    return personAt(colony, 0).morale;
  });
  expect(spirits[0]).toBeLessThan(spirits[1] ?? 0);
});

describe('R10.14 crew rest', () => {
  test('R10.14 crops are tended, nothing else is done; fatigue falls, wounds and illness pass sooner', () => {
    const pair: [Colony, Colony] = [workshop(0.3, 0.3), workshop(0.3, 0.3)];
    for (const colony of pair) {
      const person = personAt(colony, 0);
      Object.assign(person, { hp: 60, fatigue: 50, sickSols: 8 });
      person.harm.injury = 40;
      wearOut(colony);
      tickCalm(colony, 1, [build('habitat'), study('improved_solar')]);
    }
    const [rested, worked] = pair;
    tickCalm(rested, 1, [declare('crew_rest')]);
    tickCalm(worked, 1, [byHand(5, 0.3, 0.35, 0.35, 1)]);
    const spares = rested.sparesKg;
    for (let sol = 0; sol < 3; sol++) {
      solsCalm(rested);
      solsCalm(worked);
      expect(rested.today.hours).toEqual({ crops: worked.today.hours.crops, repair: 0, building: 0, research: 0 });
      if (sol > 0) expect(rested.eva.people).toEqual([]);
    }
    expect(rested.today.hours.crops).toBeGreaterThan(1);
    expect(worked.works[0]?.hoursLeft).toBeLessThan(rested.works[0]?.hoursLeft ?? 0);
    expect(rested.sparesKg).toBe(spares);
    const [a, b] = [personAt(rested, 0), personAt(worked, 0)];
    expect(a.fatigue).toBeLessThan(b.fatigue - 5);
    expect(a.sickSols).toBeCloseTo(8 - 3 * 1.5, 6);
    expect(b.sickSols).toBeCloseTo(8 - 3, 6);
    expect((40 - a.harm.injury) / (40 - b.harm.injury)).toBeCloseTo(1.5, 1);
  });

  test('R10.14 robots work on while people rest, and an ordered excursion is made', () => {
    const colony = missionColony('hybrid');
    Object.assign(colony, { sparesKg: 2000, labour: { repair: 0.5, building: 0.5 } });
    wearOut(colony);
    tickCalm(colony, 1, [build('solar_farm'), declare('crew_rest')]);
    solsCalm(colony, 2);
    expect(colony.today.hours.repair + colony.today.hours.building).toBeGreaterThan(1);
    const ordered = ampleColony();
    tickCalm(ordered, TICKS_PER_SOL, [declare('crew_rest')]);
    ordered.active = [{ type: 'mandatory_eva', severity: 0.5, solsLeft: 2 }];
    tickCalm(ordered);
    expect(ordered.eva.people).toHaveLength(2);
  });
});

test('R10.14 full ration lifts spirits and reserves; rationing lowers them and spares the food', () => {
  const [feast, plain, thin] = [ampleColony(), ampleColony(), ampleColony()].map((colony, i) => {
    const commands = [[declare('full_ration')], [], [declare('rationing')]][i] ?? [];
    tickCalm(colony, 1, commands);
    const before = colony.foodKg;
    tickCalm(colony, 3 * TICKS_PER_SOL);
    const eatenKg = before - colony.foodKg;
    tickCalm(colony, 6 * TICKS_PER_SOL);
    const { morale, reserveKg } = personAt(colony, 0);
    return { eatenKg, morale, reserveKg };
  });
  expect(feast?.morale).toBeGreaterThan(plain?.morale ?? 0);
  expect(plain?.morale).toBeGreaterThan(thin?.morale ?? 0);
  expect(feast?.reserveKg).toBeGreaterThan(plain?.reserveKg ?? 0);
  expect(plain?.reserveKg).toBeGreaterThan(thin?.reserveKg ?? 0);
});
