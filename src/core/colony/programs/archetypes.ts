/** The ancestor's ten characters: seven numbers each, from 0 to 1 (facts 3.8; src/config.py of mars-barn-opus). */

/** The ten, by name. */
export const ARCHETYPE_KEYS = [
  'engineer',
  'philosopher',
  'contrarian',
  'survivalist',
  'diplomat',
  'wildcard',
  'commander',
  'scientist',
  'merchant',
  'hermit',
] as const;
export type ArchetypeKey = (typeof ARCHETYPE_KEYS)[number];

/** What each number does here is written in the program that has them (`character.ts`). */
export type Archetype = {
  readonly title: string;
  readonly about: string;
  /** Lets stores run lower before it acts. */
  readonly risk: number;
  /** Takes power from what is full for what is not. */
  readonly efficiency: number;
  /** Cuts rations less when food is short. */
  readonly trust: number;
  /** Builds a battery bank with fewer parts in store. */
  readonly innovation: number;
  /** Swings further towards what is short. */
  readonly aggression: number;
  /** Gives more food for better spirits. */
  readonly trade: number;
  /** Chance of a sol in which it does other than it means. */
  readonly sabotage: number;
};

type Numbers = readonly [
  risk: number,
  efficiency: number,
  trust: number,
  innovation: number,
  aggression: number,
  trade: number,
  sabotage: number,
];

const of = (title: string, about: string, numbers: Numbers): Archetype => {
  const [risk, efficiency, trust, innovation, aggression, trade, sabotage] = numbers;
  return { title, about, risk, efficiency, trust, innovation, aggression, trade, sabotage };
};

/** The characters by key. */
export const ARCHETYPE: Readonly<Record<ArchetypeKey, Archetype>> = {
  engineer: of('Engineer', 'Keeps every system near its best.', [0.3, 0.9, 0.6, 0.4, 0.5, 0.7, 0.05]),
  philosopher: of('Philosopher', 'Hurries for nothing and feeds people well.', [0.5, 0.4, 0.8, 0.7, 0.2, 0.9, 0.01]),
  contrarian: of('Contrarian', 'Runs stores low and swings hard.', [0.8, 0.5, 0.2, 0.9, 0.8, 0.3, 0.15]),
  survivalist: of('Survivalist', 'Acts early and hoards.', [0.1, 0.7, 0.3, 0.2, 0.7, 0.4, 0.1]),
  diplomat: of('Diplomat', 'Keeps spirits up at the cost of food.', [0.4, 0.5, 0.9, 0.5, 0.1, 0.95, 0.02]),
  wildcard: of('Wildcard', 'Does something else every now and then.', [0.9, 0.3, 0.5, 0.95, 0.6, 0.5, 0.2]),
  commander: of('Commander', 'Everything at once when something runs short.', [0.4, 0.8, 0.5, 0.3, 0.9, 0.6, 0.08]),
  scientist: of('Scientist', 'Tries new machines early.', [0.6, 0.6, 0.7, 0.8, 0.3, 0.8, 0.03]),
  merchant: of('Merchant', 'Pays for good spirits with food.', [0.5, 0.7, 0.4, 0.4, 0.4, 0.99, 0.12]),
  hermit: of('Hermit', 'Early, sparing, and now and then contrary.', [0.2, 0.8, 0.1, 0.3, 0.3, 0.1, 0.25]),
};
