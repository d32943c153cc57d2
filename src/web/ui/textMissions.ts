/** Every word that stands on the missions. */

export const MISSIONS = {
  waiting: 'Waiting for the simulation.',
  site: 'Site',
  siteGiven: 'The mission’s own. A relief in broad strokes.',
  siteFree: 'Choose on the map. A relief in broad strokes.',
  latitude: 'Latitude',
  longitude: 'Longitude',
  height: 'Height over areoid',
  north: 'N',
  south: 'S',
  east: 'E',
  crew: 'Crew',
  begins: 'Season',
  seasonOf: 'Sol of the ledger',
  ledgerSol: (sol: string): string => `Sol ${sol} of the ledger`,
  season: (ls: string, name: string, dusty: string | null): string =>
    `Ls ${ls}°, ${name}${dusty === null ? '' : `, ${dusty}`}`,
  seasons: {
    spring: 'northern spring',
    summer: 'northern summer',
    autumn: 'northern autumn',
    winter: 'northern winter',
  },
  dusty: 'dust season',
  beyond: 'beyond the ledger',
  stores: 'Supplies',
  base: 'Base',
  ship: 'Ship under way',
  governor: 'Governor',
  fewer: (what: string): string => `One fewer: ${what}`,
  more: (what: string): string => `One more: ${what}`,
  label: 'The label it will have',
  shuffle: 'Shuffle',
  seedHint: 'The same seed gives the same colony, and the same label.',
  press: 'Press the cartridge',
};

/** What a mission sets out with. */
export const SETS_OUT = {
  oxygen: (kg: string): string => `${kg} kg oxygen`,
  water: (kg: string): string => `${kg} kg water`,
  food: (mcal: string): string => `${mcal} Mcal food`,
  power: (kwh: string): string => `${kwh} kWh`,
  parts: (kg: string): string => `${kg} kg parts`,
  module: (count: number, title: string): string => (count === 1 ? title : `${count} × ${title}`),
  worn: (module: string, wear: string): string => `${module}, worn by ${wear}`,
  ship: (sol: string, cargo: string): string => `Lands on sol ${sol}: ${cargo}`,
};
