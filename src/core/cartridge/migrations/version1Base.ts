/**
 * The base that a version-1 colony goes on in. The ancestor had 200 m2 of panels, a greenhouse and a plant that it never
 * named, and what was built beside them; version 2 has modules. Figures are those of rules 1, written out: frozen history.
 */
import type { Version1 } from './version1State.ts';

const MODULES = [
  'habitat',
  'airlock',
  'solar_farm',
  'battery_bank',
  'greenhouse_dome',
  'isru_plant',
  'water_extractor',
  'repair_bay',
  'radiation_shelter',
  'medbay',
  'fission_reactor',
  'comms_array',
  'storage_depot',
] as const;
export type ModuleKey = (typeof MODULES)[number];

/** Domes whose trays version 2 has room for. */
const MOST_DOMES = 10;
/** Battery banks that a base begins with, at most, to hold what charge there was. */
const MOST_BANKS = 4;
/** Charge that a habitat holds, or a battery bank, kWh. */
const CHARGE_KWH = 150;
/** Air of 101.325 kPa, kg, oxygen 20.9 kPa, carbon dioxide 0.1 kPa, humidity 40 %: 300 m3 at 21 degC, 280 m3 at 22 degC. */
const HABITAT_AIR = { oxygenKg: 82, carbonDioxideKg: 0.54, nitrogenKg: 272.6, vapourKg: 2.19 };
const DOME_AIR = { oxygenKg: 76.3, carbonDioxideKg: 0.5, nitrogenKg: 253.4, vapourKg: 2.17 };
/** A dome's trays: crop, area in m2, days to harvest, days until edible organs grow, their share of growth. */
const TRAYS = [
  ['potato', 25, 132, 45, 1],
  ['wheat', 20, 62, 34, 1],
  ['sweetPotato', 25, 85, 33, 1],
  ['soybean', 15, 86, 46, 0.95],
  ['lettuce', 5, 28, 1, 0.95],
  ['tomato', 10, 85, 41, 0.7],
] as const;
/** Dry biomass that a tray carries at the end of its season, kg/m2. */
const RIPE_KG_M2 = 0.8;

type Standing = {
  readonly id: number;
  readonly key: ModuleKey;
  readonly builtSol: number;
  readonly wear: number;
  readonly offline: boolean;
};

/** Whether version 2 has modules of a type. */
export function isModule(type: string): type is ModuleKey {
  return (MODULES as readonly string[]).includes(type);
}

type Base = {
  readonly built: readonly Standing[];
  /** How many of them, the first ones, the ancestor had without a name. */
  readonly given: number;
  /** Domes that had to stay behind. */
  readonly domesLeft: number;
};

/** What stands: first what life needs, then what was built, as worn as the ancestor's efficiencies say. */
export function baseOf(old: Version1): Base {
  const ground = groundOf(old);
  const modules = old.modules.flatMap(({ type, builtSol, offline }) =>
    isModule(type) ? [{ key: type, builtSol, offline }] : [],
  );
  let room = MOST_DOMES - ground.filter((key) => key === 'greenhouse_dome').length;
  if (old.building?.key === 'greenhouse_dome') room--;
  const kept = modules.filter(({ key }) => key !== 'greenhouse_dome' || room-- > 0);
  const wear: Partial<Record<ModuleKey, number>> = {
    solar_farm: 1 - old.solarShare,
    isru_plant: 1 - old.isruShare,
    water_extractor: 1 - old.isruShare,
    greenhouse_dome: 1 - old.greenhouseShare,
  };
  const built = [...ground.map((key) => ({ key, builtSol: 0, offline: false })), ...kept].map((module, index) => ({
    id: index + 1,
    ...module,
    wear: wear[module.key] ?? 0,
  }));
  return { built, given: ground.length, domesLeft: modules.length - kept.length };
}

/**
 * What the ancestor had without a name, as much of it as a crew of this size lives on here. Where nobody breathes and eats
 * there is no habitat and no dome.
 */
function groundOf(old: Version1): ModuleKey[] {
  const people = old.people.length;
  const habitats = Math.ceil(people / 6);
  const farms = Math.max(2, people + Math.ceil(old.robots.length / 4));
  const banks = Math.ceil(old.powerKwh / CHARGE_KWH) - habitats;
  return [
    ...times(habitats, 'habitat'),
    ...times(people > 0 ? 1 : 0, 'airlock'),
    ...times(farms, 'solar_farm'),
    ...times(Math.min(MOST_BANKS, Math.max(people > 0 ? 0 : 1, banks)), 'battery_bank'),
    ...times(Math.ceil(people / 2), 'greenhouse_dome'),
    'isru_plant',
    'water_extractor',
  ];
}

function times(count: number, key: ModuleKey): ModuleKey[] {
  return Array.from({ length: count }, () => key);
}

function countOf(standing: readonly Standing[], key: ModuleKey): number {
  return standing.filter((module) => module.key === key).length;
}

/** Charge that the base takes over, kWh: no more than its new batteries hold, as if none were known to be better. */
export function chargeOf(old: Version1, standing: readonly Standing[]): number {
  const holding = standing.filter(({ key, offline }) => !offline && (key === 'habitat' || key === 'battery_bank'));
  return Math.min(old.powerKwh, CHARGE_KWH * holding.length);
}

/** The air of both zones; a zone that no module makes is empty. */
export function airOf(old: Version1, standing: readonly Standing[]) {
  const habitats = countOf(standing, 'habitat');
  return {
    cabin: { ...airTimes(HABITAT_AIR, habitats), tempC: habitats > 0 ? old.cabinTempK - 273.15 : 21 },
    dome: { ...airTimes(DOME_AIR, countOf(standing, 'greenhouse_dome')), tempC: 22 },
  };
}

function airTimes(air: typeof HABITAT_AIR, count: number): typeof HABITAT_AIR {
  return {
    oxygenKg: air.oxygenKg * count,
    carbonDioxideKg: air.carbonDioxideKg * count,
    nitrogenKg: air.nitrogenKg * count,
    vapourKg: air.vapourKg * count,
  };
}

/** The trays of every dome, sown, each at another share of its season. What follows from crop and age is left at zero. */
export function standsOf(standing: readonly Standing[]) {
  const stands = [];
  for (let dome = 0; dome < countOf(standing, 'greenhouse_dome'); dome++)
    for (const [index, [crop, areaM2, maturityDays, organDays, edibleShare]] of TRAYS.entries()) {
      const share = ((index * 3 + dome * 2) % 7) / 7;
      const ageDays = maturityDays * share;
      const biomassKg = RIPE_KG_M2 * areaM2 * share;
      stands.push({
        id: dome * TRAYS.length + index + 1,
        crop,
        areaM2,
        ageDays,
        sown: true,
        biomassKg,
        edibleKg: ageDays > organDays ? (biomassKg * edibleShare) / 2 : 0,
        cover: 0,
        uptake: 0,
      });
    }
  return stands;
}
