/** Colonies for which each of the templates is ripe, and what spoils it. */
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import { flowsOf, missionColony, personAt, robotAt, stockColony } from '../colony.test-support.ts';
import { daysOf } from '../need.ts';
import { fitPlant } from '../plant.ts';
import type { Colony } from '../schema.ts';
import { hurt } from '../systems/health.ts';

/** A colony in the first hour of a sol, counted from 1, with a full battery. */
export function atSol(colony: Colony, sol: number): Colony {
  colony.tick = (sol - 1) * TICKS_PER_SOL;
  colony.energy.batteryKwh = colony.plant.capacityKwh;
  return colony;
}

/** Wears all modules of a kind to a figure. */
function worn(colony: Colony, key: string, wear: number): void {
  for (const module of colony.built) if (module.key === key) module.wear = wear;
  fitPlant(colony);
}

function kill(colony: Colony): void {
  for (const person of colony.crew) hurt(colony, flowsOf(colony), person, 'injury', 1000);
}

function injure(colony: Colony, hp: number): void {
  const person = personAt(colony, 1);
  hurt(colony, flowsOf(colony), person, 'injury', person.hp - hp);
}

/** Oxygen or water in the tank for some sols. */
export function stockOxygen(colony: Colony, sols: number): void {
  colony.tanks.oxygenKg = 1;
  colony.tanks.oxygenKg = sols / daysOf(colony).oxygen;
}
export function stockWater(colony: Colony, sols: number): void {
  colony.tanks.waterKg = 1;
  colony.tanks.waterKg = sols / daysOf(colony).water;
}

type Change = (colony: Colony) => void;
type Ripe = {
  /** A colony for which the task comes up when chance wants it. */
  readonly make: () => Colony;
  /** Whether it comes up without chance. */
  readonly certain?: boolean;
  /** Changes after each of which it does not come up, whatever chance wants. */
  readonly spoils: Readonly<Record<string, Change>>;
};

const early =
  (sol: number): Change =>
  (colony) =>
    atSol(colony, sol);

/** What each of the templates takes. */
export const RIPE: Readonly<Record<string, Ripe>> = {
  o2_reroute: {
    make: () => {
      const colony = atSol(stockColony(), 60);
      stockOxygen(colony, 5);
      return colony;
    },
    certain: true,
    spoils: {
      'eight sols in the tank': (colony) => stockOxygen(colony, 8),
      'two sols in the tank': (colony) => stockOxygen(colony, 2),
      'nobody breathes': kill,
    },
  },
  h2o_crisis: {
    make: () => {
      const colony = atSol(stockColony(), 60);
      stockWater(colony, 3);
      colony.alarms.water = true;
      return colony;
    },
    certain: true,
    spoils: {
      'six sols in the tank': (colony) => stockWater(colony, 6),
      'one sol in the tank': (colony) => stockWater(colony, 1),
    },
  },
  crew_medical: {
    make: () => {
      const colony = atSol(stockColony(), 60);
      injure(colony, 20);
      return colony;
    },
    certain: true,
    spoils: {
      'health 50': (colony) => {
        personAt(colony, 1).hp = 50;
      },
      'health 10': (colony) => {
        personAt(colony, 1).hp = 10;
      },
      'the patient is dead': kill,
    },
  },
  pressure_leak: {
    make: () => atSol(stockColony(), 16),
    spoils: {
      'sol 15': early(15),
      'a frozen cabin': (colony) => {
        colony.cabin.tempC = -13;
      },
      'nobody lives': kill,
    },
  },
  pipe_burst: {
    make: () => atSol(stockColony(), 11),
    spoils: { 'sol 10': early(10), 'five sols of water': (colony) => stockWater(colony, 5), 'nobody lives': kill },
  },
  isru_catalyst: {
    make: () => {
      const colony = atSol(stockColony(), 26);
      worn(colony, 'isru_plant', 0.2);
      return colony;
    },
    spoils: {
      'sol 25': early(25),
      'half worn': (colony) => worn(colony, 'isru_plant', 0.5),
      'switched off': (colony) => {
        for (const module of colony.built) module.offline = true;
      },
    },
  },
  solar_tracking: {
    make: () => {
      const colony = atSol(stockColony(), 21);
      worn(colony, 'solar_farm', 0.3);
      return colony;
    },
    spoils: { 'sol 20': early(20), 'arrays worn by more than 60 %': (colony) => worn(colony, 'solar_farm', 0.61) },
  },
  co2_scrubber: {
    make: () => atSol(stockColony(), 31),
    spoils: {
      'sol 30': early(30),
      'one person': (colony) => {
        colony.crew.length = 1;
      },
    },
  },
  thermal_crack: {
    make: () => atSol(stockColony(), 41),
    spoils: {
      'sol 40': early(40),
      'only habitats': (colony) => {
        colony.built = colony.built.filter((module) => module.key === 'habitat');
      },
    },
  },
  rad_dosimetry: {
    make: () => {
      const colony = atSol(stockColony(), 60);
      personAt(colony, 2).doseMsv = 201;
      return colony;
    },
    spoils: {
      '200 mSv': (colony) => {
        personAt(colony, 2).doseMsv = 200;
      },
    },
  },
  stuck_bolt: {
    make: () => {
      const colony = atSol(missionColony('optimus'), 16);
      worn(colony, 'isru_plant', 0.2);
      worn(colony, 'water_extractor', 0.2);
      return colony;
    },
    spoils: {
      'sol 15': early(15),
      'no robot': (colony) => {
        colony.robots.length = 0;
      },
      'no intake': (colony) => {
        colony.built = [];
      },
    },
  },
  panel_clean: {
    make: () => {
      const colony = atSol(missionColony('optimus'), 60);
      colony.energy.lightShare = 0.7;
      return colony;
    },
    spoils: {
      'clean arrays': (colony) => {
        colony.energy.lightShare = 0.85;
      },
      'no robot': (colony) => {
        colony.robots.length = 0;
      },
    },
  },
  antenna_align: {
    make: () => {
      const colony = atSol(missionColony('optimus'), 52);
      colony.gear.antenna = 0.4;
      fitPlant(colony);
      return colony;
    },
    spoils: { 'sol 53': early(53), 'sol 49': early(49), 'sol 2': early(2) },
  },
  airlock_seal: {
    make: () => {
      const colony = atSol(stockColony(), 21);
      worn(colony, 'airlock', 0.1);
      return colony;
    },
    spoils: {
      'sol 20': early(20),
      'no airlock': (colony) => {
        colony.built = colony.built.filter((module) => module.key !== 'airlock');
      },
      'nobody lives': kill,
    },
  },
  robot_tipped: {
    make: () => atSol(missionColony('optimus'), 11),
    spoils: {
      'sol 10': early(10),
      'one robot': (colony) => {
        colony.robots.length = 1;
      },
    },
  },
  wheel_jam: {
    make: () => {
      const colony = atSol(missionColony('optimus'), 21);
      robotAt(colony, 2).joints = 0.3;
      return colony;
    },
    spoils: {
      'sol 20': early(20),
      'one robot': (colony) => {
        colony.robots.length = 1;
      },
    },
  },
  panel_deploy: {
    make: () => {
      const colony = atSol(missionColony('optimus'), 6);
      worn(colony, 'solar_farm', 0.5);
      return colony;
    },
    spoils: {
      'sol 5': early(5),
      'sound arrays': (colony) => worn(colony, 'solar_farm', 0.2),
      'no robot': (colony) => {
        colony.robots.length = 0;
      },
    },
  },
};
