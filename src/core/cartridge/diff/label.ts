/** What a value of a file is called, and its unit. Names in files carry their units; a table has those that do not. */

/** Names that the ancestor's readers know, and words that a file writes short: what they are, and in what. */
const KNOWN: Readonly<Record<string, readonly [label: string, unit: string]>> = {
  o2: ['oxygen', 'kg'],
  h2o: ['potable water', 'kg'],
  food: ['food', 'kcal'],
  power: ['charge', 'kWh'],
  hp: ['health', '%'],
  fatigue: ['fatigue', '%'],
  morale: ['morale', '%'],
  tempC: ['temperature', '°C'],
  o2_velocity: ['oxygen', 'kg/sol'],
  h2o_velocity: ['potable water', 'kg/sol'],
  food_velocity: ['food', 'kcal/sol'],
  power_velocity: ['charge', 'kWh/sol'],
  o2_acceleration: ['oxygen, change of its change', 'kg/sol'],
  h2o_acceleration: ['potable water, change of its change', 'kg/sol'],
  food_acceleration: ['food, change of its change', 'kcal/sol'],
  power_acceleration: ['charge, change of its change', 'kWh/sol'],
  o2_trend: ['oxygen, mean of five sols', 'kg/sol'],
  h2o_trend: ['potable water, mean of five sols', 'kg/sol'],
  food_trend: ['food, mean of five sols', 'kcal/sol'],
  power_trend: ['charge, mean of five sols', 'kWh/sol'],
  leakScale: ['leaks against the mean', ''],
  fade: ['battery capacity lost for good', ''],
  risk: ['risk index', ''],
  cri: ['risk index', ''],
  alloc: ['shares', ''],
  h: ['heating', ''],
  i: ['ISRU', ''],
  g: ['greenhouse', ''],
  isru: ['ISRU', ''],
  eva: ['excursion', ''],
  utc: ['UTC', ''],
  tick: ['tick', ''],
  alive: ['alive', ''],
  total: ['total', 'points'],
};

/** Endings of names, longest first, and the units that they stand for. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:KwhM2|_kwh_m2)$/, 'kWh/m²'],
  [/KwK$/, 'kW/K'],
  [/MjK$/, 'MJ/K'],
  [/KgD$/, 'kg/d'],
  [/(?:Kwh|_kwh)$/, 'kWh'],
  [/Kcal$/, 'kcal'],
  [/(?:Msv|_msv)$/, 'mSv'],
  [/(?:Kg|_kg)$/, 'kg'],
  [/Kw$/, 'kW'],
  [/Mj$/, 'MJ'],
  [/M2$/, 'm²'],
  [/M3$/, 'm³'],
  [/(?:Hours|H)$/, 'h'],
  [/Minutes$/, 'min'],
  [/Days$/, 'd'],
  [/(?<=[a-z])C$|_c$/, '°C'],
  [/(?<=[a-z])K$/, 'K'],
];

/** A name of a file in words: `oxygenKg` is oxygen, in kg. */
export function labelOf(name: string): { readonly label: string; readonly unit: string } {
  const known = Object.hasOwn(KNOWN, name) ? KNOWN[name] : undefined;
  if (known !== undefined) return { label: known[0], unit: known[1] };
  // An ending on its own, such as `hours`, is a name.
  for (const [ending, unit] of ENDINGS)
    if (ending.test(name) && name.replace(ending, '') !== '') return { label: words(name.replace(ending, '')), unit };
  // hoursLeft, kwhLeft.
  const left = /^(hours|kwh|sols)Left$/.exec(name)?.[1];
  if (left !== undefined) return { label: 'left', unit: { hours: 'h', kwh: 'kWh' }[left] ?? left };
  return { label: words(name), unit: '' };
}

/** Camel and snake case as words. */
export function words(name: string): string {
  return name
    .replaceAll(/[_-]+/g, ' ')
    .replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, ' ')
    .trim()
    .toLowerCase();
}

/** With a capital first. */
export function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** A stranger's text in one line, no longer than so many characters. */
export function shortened(text: string, most: number): string {
  const flat = text.slice(0, 2 * most).replaceAll(/\s+/g, ' ');
  return flat.length > most || text.length > 2 * most ? `${flat.slice(0, most)}…` : flat;
}
