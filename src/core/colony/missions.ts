/** What a colony sets out with. More missions follow; each is one entry here. */
import type { Role, Supplies } from './genesis.ts';

/** Keys of the missions that can be begun. */
export const PLAYABLE = ['ares'] as const;
export type MissionKey = (typeof PLAYABLE)[number];

/** A person as a mission's roster names them; mass is drawn around this one at genesis. */
export type Member = { readonly name: string; readonly role: Role; readonly massKg: number };

/** A mission: who goes where with what. */
export type Mission = {
  readonly title: string;
  readonly brief: string;
  readonly site: 'jezero';
  readonly crew: readonly Member[];
  readonly supplies: Supplies;
  readonly modules: readonly string[];
};

/** The missions by key. kcal of food become dry kg at genesis (RULES.md 2). */
export const MISSION: Readonly<Record<MissionKey, Mission>> = {
  ares: {
    title: 'Ares I',
    brief: 'Four people, one cargo landing, a greenhouse already sown. Keep them warm, breathing and fed.',
    site: 'jezero',
    crew: [
      { name: 'Chen Wei', role: 'CMDR', massKg: 78 },
      { name: 'Reyes Marisol', role: 'ENGR', massKg: 71 },
      { name: 'Okafor Adaeze', role: 'SCI', massKg: 68 },
      { name: 'Lindqvist Kai', role: 'MED', massKg: 84 },
    ],
    supplies: {
      oxygenKg: 100,
      waterKg: 900,
      foodKcal: 1_200_000,
      batteryKwh: 180,
      nitrogenKg: 60,
      carbonDioxideKg: 20,
    },
    modules: ['habitat', 'solar_farm', 'greenhouse_dome', 'isru_plant', 'water_extractor'],
  },
};
