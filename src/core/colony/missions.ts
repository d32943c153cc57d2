/** What a colony sets out with. Each mission is one entry here. */
import type { SiteKey } from '../mars/sites.ts';
import type { Allocation, Cargo } from './schema.ts';
import type { Supplies } from './genesis.ts';
import type { ModuleKey } from './moduleKeys.ts';
import { CHEN, KIM, LINDQVIST, OKAFOR, REYES, ROBOT_NAMES, VOLKOV, type Member } from './roster.ts';

/** Keys of the missions that can be begun. */
export const PLAYABLE = [
  'ares',
  'optimus',
  'skeleton',
  'garden',
  'dustbowl',
  'noisru',
  'hybrid',
  'lunar',
  'custom',
] as const;
export type MissionKey = (typeof PLAYABLE)[number];

/** A mission: who goes where with what. */
export type Mission = {
  readonly title: string;
  readonly brief: string;
  readonly difficulty: 'easy' | 'medium' | 'hard' | 'extreme';
  readonly site: SiteKey;
  /** Sol of the ledger at which it begins. */
  readonly startSol: number;
  readonly crew: readonly Member[];
  readonly robots: readonly string[];
  readonly supplies: Supplies;
  readonly modules: readonly ModuleKey[];
  /** How the discretionary power is shared until somebody says otherwise. */
  readonly allocation: Allocation;
  /** Wear that modules arrive with, and dust on the arrays, for those that set out in trouble. */
  readonly wear?: Partial<Record<ModuleKey, number>>;
  readonly lightShare?: number;
  /** A ship that left Earth in the launch window before: what it brings, and when it lands (sols of the colony). */
  readonly ship?: { readonly landsSol: number; readonly cargo: Readonly<Cargo> };
};

/** A ship under way when the colony begins: 10 t at most as of an order, mostly parts and food. */
const underWay = (landsSol: number, foodKg: number, sparesKg: number) => ({
  landsSol,
  cargo: { oxygenKg: 0, nitrogenKg: 100, waterKg: 0, foodKg, sparesKg },
});

const times = (count: number, key: ModuleKey): ModuleKey[] => Array.from({ length: count }, () => key);

/** The base that a crew of some size lands with. */
export function baseFor(people: number, robots: number): ModuleKey[] {
  const farms = Math.max(2, people) + Math.ceil(robots / 4);
  if (people === 0)
    return [
      ...times(farms, 'solar_farm'),
      'battery_bank',
      'repair_bay',
      'water_extractor',
      'isru_plant',
      'comms_array',
    ];
  return [
    ...times(Math.ceil(people / 6), 'habitat'),
    'airlock',
    ...times(farms, 'solar_farm'),
    ...times(Math.ceil(people / 2), 'greenhouse_dome'),
    'isru_plant',
    'water_extractor',
    'comms_array',
    'storage_depot',
  ];
}

/** The stores that a crew of some size lands with, unless it chooses others: those of Ares I a person, parts for robots too. */
export function suppliesFor(people: number, robots: number): Supplies {
  return {
    oxygenKg: 25 * people,
    waterKg: 300 * people + 50,
    foodKcal: 225_000 * people,
    batteryKwh: 100 + 20 * (people + robots),
    nitrogenKg: 25 * people,
    carbonDioxideKg: 8 * people,
    sparesKg: 100 * people + 75 * robots + 100,
  };
}

/** The missions by key. kcal of food become dry kg at genesis (RULES.md 2). */
export const MISSION: Readonly<Record<MissionKey, Mission>> = {
  ares: {
    title: 'Ares I',
    brief: 'Four people, one cargo landing, a greenhouse already sown. Keep them warm, breathing and fed.',
    difficulty: 'medium',
    site: 'jezero',
    startSol: 1,
    crew: [CHEN, REYES, OKAFOR, LINDQVIST],
    robots: [],
    supplies: {
      oxygenKg: 100,
      waterKg: 1200,
      foodKcal: 900_000,
      batteryKwh: 180,
      nitrogenKg: 100,
      carbonDioxideKg: 30,
      sparesKg: 500,
    },
    modules: [
      'habitat',
      'airlock',
      ...times(4, 'solar_farm'),
      ...times(2, 'greenhouse_dome'),
      'isru_plant',
      'water_extractor',
      'comms_array',
    ],
    allocation: { heating: 0.3, isru: 0.25, greenhouse: 0.45 },
    ship: underWay(210, 250, 500),
  },
  optimus: {
    title: 'Optimus',
    brief: 'Four robots, nobody to feed. Keep them charged, clean and mended until people come.',
    difficulty: 'medium',
    site: 'arcadia',
    startSol: 1,
    crew: [],
    robots: ROBOT_NAMES.slice(0, 4),
    supplies: {
      oxygenKg: 0,
      waterKg: 200,
      foodKcal: 0,
      batteryKwh: 120,
      nitrogenKg: 0,
      carbonDioxideKg: 0,
      sparesKg: 300,
    },
    modules: ['solar_farm', 'battery_bank', 'repair_bay', 'water_extractor', 'isru_plant', 'comms_array'],
    allocation: { heating: 0, isru: 1, greenhouse: 0 },
    ship: underWay(240, 0, 800),
  },
  skeleton: {
    title: 'Skeleton crew',
    brief: 'Two people and a third of the stores; a ship lands on sol 90. Every hour of work counts twice.',
    difficulty: 'hard',
    site: 'gale',
    startSol: 120,
    crew: [CHEN, REYES],
    robots: [],
    supplies: {
      oxygenKg: 40,
      waterKg: 400,
      foodKcal: 350_000,
      batteryKwh: 120,
      nitrogenKg: 60,
      carbonDioxideKg: 20,
      sparesKg: 250,
    },
    modules: [
      'habitat',
      'airlock',
      ...times(4, 'solar_farm'),
      'battery_bank',
      'greenhouse_dome',
      'isru_plant',
      'water_extractor',
    ],
    allocation: { heating: 0.35, isru: 0.2, greenhouse: 0.45 },
    ship: underWay(90, 500, 900),
  },
  garden: {
    title: 'Garden of Mars',
    brief: 'Six people, four domes, two reactors. Bring a whole Mars year home.',
    difficulty: 'easy',
    site: 'jezero',
    startSol: 1,
    crew: [CHEN, REYES, OKAFOR, LINDQVIST, VOLKOV, KIM],
    robots: [],
    supplies: {
      oxygenKg: 300,
      waterKg: 3000,
      foodKcal: 4_000_000,
      batteryKwh: 400,
      nitrogenKg: 300,
      carbonDioxideKg: 80,
      sparesKg: 1500,
    },
    modules: [
      'habitat',
      'airlock',
      ...times(4, 'solar_farm'),
      ...times(4, 'greenhouse_dome'),
      ...times(2, 'fission_reactor'),
      'isru_plant',
      'water_extractor',
      'repair_bay',
      'medbay',
      'comms_array',
      'storage_depot',
    ],
    allocation: { heating: 0.2, isru: 0.2, greenhouse: 0.6 },
    ship: underWay(230, 300, 800),
  },
  dustbowl: {
    title: 'Dust bowl',
    brief: 'Four people land ten sols before a planet-encircling storm. When the arrays go dark, the cold comes.',
    difficulty: 'extreme',
    site: 'gale',
    startSol: 1150,
    crew: [CHEN, REYES, OKAFOR, LINDQVIST],
    robots: [],
    supplies: {
      oxygenKg: 80,
      waterKg: 800,
      foodKcal: 1_800_000,
      batteryKwh: 150,
      nitrogenKg: 80,
      carbonDioxideKg: 20,
      sparesKg: 900,
    },
    modules: [
      'habitat',
      'airlock',
      ...times(4, 'solar_farm'),
      ...times(2, 'greenhouse_dome'),
      'isru_plant',
      'water_extractor',
    ],
    allocation: { heating: 0.45, isru: 0.3, greenhouse: 0.25 },
    lightShare: 0.8,
  },
  noisru: {
    title: 'No ISRU',
    brief:
      'Plant and extractor were lost on the way, and a third of the arrays. Parts for new ones land on sol 75. Until then the water you brought is the water you have.',
    difficulty: 'extreme',
    site: 'jezero',
    startSol: 130,
    crew: [CHEN, REYES, OKAFOR, LINDQVIST],
    robots: [],
    supplies: {
      oxygenKg: 100,
      waterKg: 350,
      foodKcal: 1_400_000,
      batteryKwh: 150,
      nitrogenKg: 60,
      carbonDioxideKg: 30,
      sparesKg: 120,
    },
    modules: ['habitat', 'airlock', ...times(4, 'solar_farm'), ...times(2, 'greenhouse_dome')],
    allocation: { heating: 0.5, isru: 0.1, greenhouse: 0.4 },
    wear: { solar_farm: 0.35 },
    ship: { landsSol: 75, cargo: { oxygenKg: 0, nitrogenKg: 100, waterKg: 400, foodKg: 150, sparesKg: 1300 } },
  },
  hybrid: {
    title: 'Hybrid crew',
    brief: 'Two people and four robots. The robots work outside; the people keep them working.',
    difficulty: 'medium',
    site: 'arcadia',
    startSol: 60,
    crew: [REYES, OKAFOR],
    robots: ROBOT_NAMES.slice(0, 4),
    supplies: {
      oxygenKg: 60,
      waterKg: 600,
      foodKcal: 500_000,
      batteryKwh: 200,
      nitrogenKg: 80,
      carbonDioxideKg: 20,
      sparesKg: 500,
    },
    modules: [
      'habitat',
      'airlock',
      ...times(5, 'solar_farm'),
      ...times(2, 'battery_bank'),
      'greenhouse_dome',
      'isru_plant',
      'water_extractor',
      'repair_bay',
    ],
    allocation: { heating: 0.35, isru: 0.2, greenhouse: 0.45 },
    ship: underWay(180, 150, 1000),
  },
  lunar: {
    title: 'Lunar surplus',
    brief: 'Two robots built for the Moon, one array, few parts. How long can they last?',
    difficulty: 'hard',
    site: 'viking1',
    startSol: 480,
    crew: [],
    robots: ['Lunar-1', 'Lunar-2'],
    supplies: {
      oxygenKg: 0,
      waterKg: 50,
      foodKcal: 0,
      batteryKwh: 100,
      nitrogenKg: 0,
      carbonDioxideKg: 0,
      sparesKg: 420,
    },
    modules: ['solar_farm', 'battery_bank', 'comms_array'],
    allocation: { heating: 0, isru: 1, greenhouse: 0 },
  },
  custom: {
    title: 'Custom',
    brief: 'Your crew, your site, your season, your stores.',
    difficulty: 'medium',
    site: 'jezero',
    startSol: 1,
    crew: [CHEN, REYES, OKAFOR, LINDQVIST],
    robots: [],
    supplies: suppliesFor(4, 0),
    modules: baseFor(4, 0),
    allocation: { heating: 0.3, isru: 0.25, greenhouse: 0.45 },
  },
};
