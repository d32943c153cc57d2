/** Of each reflex: colonies and remembered sols that fire it, and the same just short of it. */
import { customColony, personAt, robotAt, stockColony } from '../colony.test-support.ts';
import type { ReflexId, Remembered } from '../mindSchema.ts';
import { bodiesOf, FOOD_KG_SOL, nightKwh, OXYGEN_KG_SOL, waterKgSol } from '../need.ts';
import { fitPlant } from '../plant.ts';
import type { Colony } from '../schema.ts';
import { fired, only, window } from './nervous.test-support.ts';

/** A colony whose charge is so many nights of its standing load. */
export const charged = (nights: number): Colony => {
  const colony = stockColony();
  colony.energy.batteryKwh = nights * nightKwh(colony);
  return colony;
};
export const lasting = (oxygenSols: number): Colony => {
  const colony = stockColony();
  colony.tanks.oxygenKg = oxygenSols * bodiesOf(colony) * OXYGEN_KG_SOL;
  return colony;
};
export const fed = (foodSols: number): Colony => {
  const colony = stockColony();
  colony.foodKg = foodSols * bodiesOf(colony) * FOOD_KG_SOL;
  return colony;
};
export const with_ = (change: (colony: Colony) => void, colony = stockColony()): Colony => {
  change(colony);
  return colony;
};
const under = (type: string, severity: number, solsLeft: number): Colony =>
  with_((colony) => void (colony.active = [{ type, severity, solsLeft }]));
const robots = (...hp: readonly number[]): Colony =>
  with_(
    (colony) => {
      for (const [i, points] of hp.entries()) robotAt(colony, i).hp = points;
    },
    customColony({ people: 0, robots: hp.length }),
  );

export type Case = readonly [name: string, colony: () => Colony, ...sols: readonly Partial<Remembered>[]];

export const breath = OXYGEN_KG_SOL * bodiesOf(stockColony());

/** Of each reflex: what fires it, and the same just short of it, threshold by threshold. */
export const ARCS: Readonly<Record<ReflexId, { readonly fires: readonly Case[]; readonly rests: readonly Case[] }>> = {
  o2_trajectory_warning: {
    fires: [['oxygen falls and is short', () => lasting(14.9), {}, { o2: -0.31 }]],
    rests: [
      ['it falls by no more than 0.3 kg', () => lasting(14.9), {}, { o2: -0.3 }],
      ['it lasts 15 sols', () => lasting(15.1), {}, { o2: -3 }],
      ['there is no sol before', () => lasting(3), { o2: -3 }],
    ],
  },
  power_drain_reflex: {
    fires: [['charge falls and is short', () => charged(0.99), {}, { power: -5.1 }]],
    rests: [
      ['it falls by no more than 5 kWh', () => charged(0.99), {}, { power: -5 }],
      ['it is enough for a night', () => charged(1), {}, { power: -50 }],
    ],
  },
  crew_health_reflex: {
    fires: [
      ['critical, and one is weak', () => with_((one) => void (personAt(one, 1).hp = 49.9)), {}, { health: 49 }],
      [
        'declining, and one is weak',
        () => with_((one) => void (personAt(one, 1).hp = 49.9)),
        { health: 95 },
        { health: 85 },
      ],
    ],
    rests: [
      ['nobody is below 50', () => with_((one) => void (personAt(one, 1).hp = 50)), {}, { health: 49 }],
      ['the crew is stable', () => with_((one) => void (personAt(one, 1).hp = 20)), {}, {}],
      [
        'only the dead are',
        () => with_((one) => void Object.assign(personAt(one, 1), { hp: 0, alive: false })),
        {},
        { health: 49 },
      ],
    ],
  },
  system_flip_reflex: {
    fires: [
      ['oxygen turned', () => stockColony(), { o2: 1 }, { o2: -breath * 0.11 }],
      ['water turned', () => stockColony(), { h2o: 1 }, { h2o: -0.11 * 4.1 * waterKgSol(stockColony()) }],
      ['food turned', () => stockColony(), { food: 1 }, { food: -2000 }],
      ['charge turned', () => stockColony(), { power: 1 }, { power: -5.1 }],
    ],
    rests: [
      ['oxygen turned by little', () => stockColony(), { o2: 1 }, { o2: -breath * 0.09 }],
      ['charge turned by 5 kWh', () => stockColony(), { power: 1 }, { power: -5 }],
      ['they fell before as well', () => stockColony(), { o2: -1, power: -50 }, { o2: -1, power: -50 }],
      ['they turned for the better', () => stockColony(), { o2: -1, power: -50 }, { o2: 1, power: 50 }],
    ],
  },
  cri_rising_reflex: {
    fires: [['risk is above 40 and rises', () => with_((one) => void (one.risk = 41)), { risk: 40 }, { risk: 41 }]],
    rests: [
      ['it is 40', () => with_((one) => void (one.risk = 40)), { risk: 10 }, { risk: 40 }],
      ['it stands', () => with_((one) => void (one.risk = 90)), { risk: 90 }, { risk: 90 }],
    ],
  },
  dust_storm_reflex: {
    fires: [['a storm goes on', () => under('dust_storm', 0.5, 2)]],
    rests: [
      ['it ends with the sol', () => under('dust_storm', 0.5, 1)],
      ['something else goes on', () => under('cold_snap', 0.5, 9)],
    ],
  },
  flare_shelter_reflex: {
    fires: [['a flare goes on', () => under('solar_flare', 0.3, 2)]],
    rests: [
      ['it ends with the sol', () => under('solar_flare', 1, 1)],
      ['nobody is there', () => with_((one) => void (one.active = under('solar_flare', 1, 3).active), robots(100))],
    ],
  },
  night_power_reflex: {
    fires: [['less than half a night is left', () => charged(0.49), {}, { power: -1 }]],
    rests: [
      ['half a night is left', () => charged(0.5), {}, { power: -1 }],
      ['the charge rose', () => charged(0.1), {}, { power: 0 }],
    ],
  },
  food_emergency_reflex: {
    fires: [['food falls and is short', () => fed(19.9), {}, { food: -1 }]],
    rests: [
      ['it lasts 20 sols', () => fed(20.1), {}, { food: -9000 }],
      ['it grows', () => fed(2), {}, { food: 0 }],
    ],
  },
  robot_compensate_reflex: {
    fires: [['one is below 30', () => robots(29.9, 80)]],
    rests: [
      ['none is', () => robots(30, 80)],
      ['all are', () => robots(29, 10)],
      [
        'it has stopped',
        () => with_((one) => void Object.assign(robotAt(one, 0), { hp: 0, alive: false }), robots(5, 80)),
      ],
    ],
  },
};

/** The colony of a reflex's first case, after it has fired. */
export function after(id: ReflexId, which = 0): Colony {
  const [, make, ...lived] = ARCS[id].fires[which] as Case;
  const colony = only(make(), id);
  colony.mind.echoes = window(...lived);
  fired(colony);
  fitPlant(colony);
  return colony;
}
export const sumOf = ({ allocation }: Colony): number => allocation.heating + allocation.isru + allocation.greenhouse;
