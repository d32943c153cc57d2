/** The technologies: a tree of three tiers, what each costs, and how it changes the plant. Figures are design choices unless named. */
import { constant } from '../mars/constant.ts';
import type { Plant } from './plantSchema.ts';
import type { TechKey } from './techKeys.ts';

export type Tech = {
  readonly title: string;
  /** What it changes, in one sentence. */
  readonly does: string;
  readonly tier: 1 | 2 | 3;
  /** Hours of research, and energy of the laboratory. */
  readonly hours: number;
  readonly kwh: number;
  readonly needs: readonly TechKey[];
  /** Applied to a plant that has been summed up from its modules. */
  readonly change: (plant: Plant, reactors: number) => void;
};

const ANCESTOR = 'the ancestor: src/research.py (facts 3.8)';
const CHOICE = 'design choice';
const SOLAR_GAIN = constant('TECH_SOLAR_GAIN', 1.15, '-', ANCESTOR, 'B');
const HYGIENE_SAVED = constant('TECH_HYGIENE', 0.8, '-', `${ANCESTOR}: a fifth less water`, 'B');
const BETTER_URINE = constant('TECH_URINE_RECOVERY', 0.94, '-', CHOICE, 'C');
const CROP_GAIN = constant('TECH_CROP_GAIN', 1.25, '-', ANCESTOR, 'B');
const DOSE_CUT = constant('TECH_DOSE', 0.7, '-', ANCESTOR, 'B');
const HEALING_GAIN = constant('TECH_HEALING', 1.5, '-', ANCESTOR, 'B');
const BATTERY_GAIN = constant('TECH_BATTERY', 1.5, '-', CHOICE, 'C');
const ISRU_GAIN = constant('TECH_ISRU', 1.3, '-', ANCESTOR, 'B');
const DUST_CUT = constant('TECH_DUST', 0.6, '-', `${ANCESTOR}: 40 % less loss in storms`, 'B');
const SELF_REPAIR = constant('TECH_SELF_REPAIR', 0.001, '1/sol', 'design choice: the ancestor has 0.02', 'C');
const WALL_CUT = constant('TECH_WALLS', 0.75, '-', CHOICE, 'C');
const LOCK_CUT = constant('TECH_SUITPORT', 0.2, '-', CHOICE, 'C');
const BUILD_GAIN = constant('TECH_BUILDING', 2, '-', `${ANCESTOR}: half the time`, 'B');
const REACTOR_HEAT_KW = constant(
  'TECH_REACTOR_HEAT',
  8,
  'kW/reactor',
  'design choice: of the some 30 kW that a 10 kWe unit rejects',
  'C',
);
const COMPOST_KG_D = constant('TECH_COMPOST', 3, 'kg/d', CHOICE, 'C');
const COMPOST_GAIN = constant('TECH_COMPOST_CROPS', 1.2, '-', 'design choice: the ancestor has twice the food', 'C');

/** The technologies by key, in the order of the tree. Shares are the ancestor's where it had an effect. */
export const TECH: Readonly<Record<TechKey, Tech>> = {
  improved_solar: {
    title: 'Improved solar cells',
    does: 'Arrays give 15 % more.',
    tier: 1,
    hours: 120,
    kwh: 100,
    needs: [],
    change: (plant) => void (plant.arrayM2 *= SOLAR_GAIN),
  },
  water_recycling: {
    title: 'Water recycling',
    does: 'A fifth less water for washing, and urine is recovered at 94 % instead of 87.',
    tier: 1,
    hours: 100,
    kwh: 80,
    needs: [],
    change: (plant) => {
      plant.hygieneScale *= HYGIENE_SAVED;
      plant.urineRecovery = BETTER_URINE;
    },
  },
  crop_optimization: {
    title: 'Crop optimization',
    does: 'Crops grow a quarter more of the same light.',
    tier: 1,
    hours: 150,
    kwh: 60,
    needs: [],
    change: (plant) => void (plant.cropScale *= CROP_GAIN),
  },
  radiation_hardening: {
    title: 'Radiation hardening',
    does: 'Linings keep 30 % of the dose out, of every sol and of flares.',
    tier: 1,
    hours: 140,
    kwh: 120,
    needs: [],
    change: (plant) => {
      plant.doseShare *= DOSE_CUT;
      plant.shelterShare *= DOSE_CUT;
    },
  },
  crew_medicine: {
    title: 'Crew medicine',
    does: 'Bodies mend half as fast again.',
    tier: 2,
    hours: 160,
    kwh: 100,
    needs: ['crop_optimization'],
    change: (plant) => void (plant.healScale *= HEALING_GAIN),
  },
  battery_chemistry: {
    title: 'Battery chemistry',
    does: 'Batteries hold half as much again.',
    tier: 2,
    hours: 160,
    kwh: 120,
    needs: ['improved_solar'],
    change: (plant) => void (plant.capacityKwh *= BATTERY_GAIN),
  },
  moxie_upgrade: {
    title: 'ISRU upgrade',
    does: 'ISRU plants and extractors work 30 % faster.',
    tier: 2,
    hours: 200,
    kwh: 200,
    needs: ['water_recycling'],
    change: (plant) => {
      plant.solidOxideKgD *= ISRU_GAIN;
      plant.intakeKgD *= ISRU_GAIN;
      plant.extractKgD *= ISRU_GAIN;
    },
  },
  dust_mitigation: {
    title: 'Dust mitigation',
    does: 'Dust settles on arrays and robots at six tenths of its pace.',
    tier: 2,
    hours: 120,
    kwh: 80,
    needs: ['improved_solar'],
    change: (plant) => void (plant.dustScale *= DUST_CUT),
  },
  autonomous_repair: {
    title: 'Autonomous repair',
    does: 'Every module mends 0.1 % of wear by itself each sol.',
    tier: 2,
    hours: 180,
    kwh: 150,
    needs: ['improved_solar'],
    change: (plant) => void (plant.selfRepair += SELF_REPAIR),
  },
  thermal_blankets: {
    title: 'Thermal blankets',
    does: 'Walls lose a quarter less heat.',
    tier: 2,
    hours: 140,
    kwh: 80,
    needs: ['water_recycling'],
    change: (plant) => {
      plant.cabinUaKwK *= WALL_CUT;
      plant.domeUaKwK *= WALL_CUT;
    },
  },
  suitport: {
    title: 'Suitports',
    does: 'Suits dock outside: four fifths less air lost per excursion.',
    tier: 2,
    hours: 120,
    kwh: 80,
    needs: ['radiation_hardening'],
    change: (plant) => void (plant.airlockLoss *= LOCK_CUT),
  },
  mars_steel: {
    title: 'Mars steel',
    does: 'Modules take half the hours and half the parts from Earth.',
    tier: 3,
    hours: 220,
    kwh: 400,
    needs: ['moxie_upgrade'],
    change: (plant) => void (plant.buildScale *= BUILD_GAIN),
  },
  nuclear_thermal: {
    title: 'Nuclear heat',
    does: 'Fission reactors can be built, and each warms the base with 8 kW of its waste heat.',
    tier: 3,
    hours: 300,
    kwh: 500,
    needs: ['moxie_upgrade', 'autonomous_repair'],
    change: (plant, reactors) => void (plant.fissionHeatKw += REACTOR_HEAT_KW * reactors),
  },
  closed_ecosystem: {
    title: 'Closed ecosystem',
    does: 'Solid waste is composted to carbon dioxide and water, and crops grow a fifth more on it.',
    tier: 3,
    hours: 250,
    kwh: 300,
    needs: ['crew_medicine', 'crop_optimization'],
    change: (plant) => {
      plant.compostKgD += COMPOST_KG_D;
      plant.cropScale *= COMPOST_GAIN;
    },
  },
};
