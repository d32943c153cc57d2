/**
 * The crops: daily shape from the Modified Energy Cascade, level from BVAD. Coefficients are those of the 25-term
 * polynomials at each crop's own nominal light and 1,200 ppm (known gap: closure does not wait longer under weak light).
 */
import { pow } from '../kernel/power.ts';
import { constant, constantSeries } from '../mars/constant.ts';
import type { CropKey } from './cropKeys.ts';

const MEC =
  'Modified Energy Cascade (Cavazzoni; BVAD Tables 4.117-4.121) as coded in public simulators, evaluated at nominal light and 1,200 ppm';
const LEVEL =
  'edible: MEC allocation XFRT, BVAD Table 4.119, recalled; level: season mean of O2 by MEC against BVAD 2015 Table 4.98, as quoted in V-HAB, void (1) where its light is open; water: the same table';

export type Crop = {
  readonly name: string;
  /** Days to a closed canopy, and the power law of getting there. */
  readonly closureDays: number;
  readonly closurePower: number;
  /** mol C per mol of absorbed photons, until senescence; then falling in a straight line to `leastYield` at maturity. */
  readonly quantumYield: number;
  readonly leastYield: number;
  /** Share of the carbon fixed that stays, and (legumes) what it falls to at maturity. */
  readonly carbonUse: number;
  readonly leastCarbonUse: number;
  /** Days: edible organs begin, senescence begins, harvest. */
  readonly organDays: number;
  readonly senescenceDays: number;
  readonly maturityDays: number;
  /** Share of new growth that goes to edible organs once they have begun. */
  readonly edibleShare: number;
  /** BVAD's oxygen rate over MEC's; 1 where the light of BVAD's rate is open. */
  readonly level: number;
  /** Water transpired by a closed canopy at the reference vapour deficit, kg per m2 and day. */
  readonly thirstKgM2D: number;
};

/** What a series of MEC holds, and what one of BVAD holds, in this order. */
const MEC_UNITS =
  'closure d; power -; yield, least yield mol C/mol photon; CUE, least CUE -; organs, senescence, maturity d';
const BVAD_UNITS = 'edible share -; level -; water kg/(m2 d)';

const mec = (name: string, values: readonly number[]): readonly number[] =>
  constantSeries(name, values, MEC_UNITS, MEC, 'B');
const bvad = (name: string, values: readonly number[]): readonly number[] =>
  constantSeries(name, values, BVAD_UNITS, LEVEL, 'D');

function crop(name: string, shape: readonly number[], level: readonly number[]): Crop {
  const at = (series: readonly number[], place: number): number => {
    const value = series[place];
    if (value === undefined) throw new Error(`${name} lacks a coefficient`);
    return value;
  };
  return {
    name,
    closureDays: at(shape, 0),
    closurePower: at(shape, 1),
    quantumYield: at(shape, 2),
    leastYield: at(shape, 3),
    carbonUse: at(shape, 4),
    leastCarbonUse: at(shape, 5),
    organDays: at(shape, 6),
    senescenceDays: at(shape, 7),
    maturityDays: at(shape, 8),
    edibleShare: at(level, 0),
    level: at(level, 1),
    thirstKgM2D: at(level, 2),
  };
}

/** The crops by key. Senescence that the tables put after maturity is put at maturity. */
export const CROP: Readonly<Record<CropKey, Crop>> = {
  wheat: crop(
    'Wheat',
    mec('WHEAT_MEC', [17.06, 1, 0.0616, 0.01, 0.64, 0.64, 34, 33, 62]),
    bvad('WHEAT_BVAD', [1, 1, 11.79]),
  ),
  potato: crop(
    'White potato',
    mec('POTATO_MEC', [34.93, 2, 0.0684, 0.02, 0.625, 0.625, 45, 75, 132]),
    bvad('POTATO_BVAD', [1, 1.32, 4]),
  ),
  sweetPotato: crop(
    'Sweet potato',
    mec('SWEET_POTATO_MEC', [18.3, 1.5, 0.0658, 0, 0.625, 0.625, 33, 85, 85]),
    bvad('SWEET_POTATO_BVAD', [1, 1, 2.88]),
  ),
  soybean: crop(
    'Soybean',
    mec('SOYBEAN_MEC', [25.73, 1.5, 0.0603, 0.02, 0.65, 0.3, 46, 48, 86]),
    bvad('SOYBEAN_BVAD', [0.95, 0.6, 2.88]),
  ),
  peanut: crop(
    'Peanut',
    mec('PEANUT_MEC', [32.87, 2, 0.0617, 0.02, 0.65, 0.3, 49, 65, 104]),
    bvad('PEANUT_BVAD', [0.49, 1.56, 2.77]),
  ),
  lettuce: crop(
    'Lettuce',
    mec('LETTUCE_MEC', [27.5, 2.5, 0.0724, 0, 0.625, 0.625, 1, 28, 28]),
    bvad('LETTUCE_BVAD', [0.95, 0.95, 1.77]),
  ),
  tomato: crop(
    'Tomato',
    mec('TOMATO_MEC', [32.74, 2.5, 0.0691, 0.01, 0.65, 0.65, 41, 56, 85]),
    bvad('TOMATO_BVAD', [0.7, 1.16, 2.77]),
  ),
};

export const CANOPY_MOST = constant('CANOPY_MOST', 0.93, '-', 'MEC: light absorbed by a closed canopy', 'B');

/** Share of the light that a canopy of an age absorbs: A = 0.93 (t / tA)^n, closed at tA. */
export function coverAt(crop: Crop, ageDays: number): number {
  if (ageDays >= crop.closureDays) return CANOPY_MOST;
  return CANOPY_MOST * pow(ageDays / crop.closureDays, crop.closurePower);
}

/** mol C kept per mol of absorbed photons at an age, before temperature and carbon dioxide. */
export function uptakeAt(crop: Crop, ageDays: number): number {
  const old = ageDays - crop.senescenceDays;
  const ageing = old <= 0 ? 0 : Math.min(1, old / Math.max(1, crop.maturityDays - crop.senescenceDays));
  const quantum = crop.quantumYield + (crop.leastYield - crop.quantumYield) * ageing;
  const use = crop.carbonUse + (crop.leastCarbonUse - crop.carbonUse) * ageing;
  return quantum * use * crop.level;
}

/** Share of the way to a closed canopy from which a stand no longer counts as seedlings: a word, not physics. */
const GROWING_FROM = 0.3;

/** What a stand of an age is at, in a word. */
export function stageAt(crop: Crop, ageDays: number): 'seedling' | 'growing' | 'closed' | 'fruiting' | 'ripe' {
  if (ageDays >= crop.maturityDays) return 'ripe';
  if (ageDays >= crop.organDays && ageDays >= crop.closureDays) return 'fruiting';
  if (ageDays >= crop.closureDays) return 'closed';
  return ageDays >= crop.closureDays * GROWING_FROM ? 'growing' : 'seedling';
}
