/** The modules: what each costs to build and what it adds to the plant. Figures are design choices unless a source is named. */
import { constant } from '../mars/constant.ts';
import type { ModuleKey } from './moduleKeys.ts';
import type { Plant } from './plantSchema.ts';
import type { TechKey } from './techKeys.ts';

const CHOICE = 'design choice';
const figure = (
  name: string,
  value: number,
  unit: string,
  source: string = CHOICE,
  confidence: 'A' | 'B' | 'C' | 'D' = 'C',
): number => constant(name, value, unit, source, confidence);

/** What a module in working order adds, per unit of its condition (1 less its wear). */
type Output = Partial<Record<keyof Plant, number>>;

export type Module = {
  readonly title: string;
  /** What it does, in one sentence. */
  readonly does: string;
  readonly hours: number;
  readonly kwh: number;
  readonly sparesKg: number;
  /** Technology it takes, if any. */
  readonly needs: TechKey | null;
  /** Stands whatever its wear: volumes, areas, tanks, losses, loads. */
  readonly body: Output;
  /** Falls with its wear, and stops when it is offline. */
  readonly output: Output;
  /** Wear in a sol of ordinary work. */
  readonly wearPerSol: number;
  /** Whether work on it is done outside. */
  readonly outside: boolean;
  /** Crop area it brings, m2. */
  readonly cropM2: number;
};

const none = { needs: null, cropM2: 0, outside: false } as const;

/** The modules by key. */
export const MODULE: Readonly<Record<ModuleKey, Module>> = {
  habitat: {
    ...none,
    title: 'Habitat',
    does: 'Shelters up to six people: 300 m³ with their air, water loop, electrolysis, Sabatier reactor, tanks and a battery.',
    hours: 400,
    // 30 MJ/K from -60 to 21 degC are 675 kWh.
    kwh: 700,
    sparesKg: 900,
    wearPerSol: figure('HABITAT_WEAR', 0.0006, '1/sol'),
    body: {
      cabinM3: figure('HABITAT_M3', 300, 'm3', 'design choice: 50 m3 a person for six'),
      cabinUaKwK: figure(
        'HABITAT_UA',
        0.085,
        'kW/K',
        'design choice: 220 m2 at 0.39 W/(m2 K), multilayer insulation in thin air',
      ),
      cabinMjK: figure('HABITAT_MJ_K', 30, 'MJ/K', 'design choice: 12 t of structure, 1.5 t of water'),
      leakPerSol: figure('LEAK_PER_SOL', 0.00018, '1/sol', 'ISS 0.195 kg/d of about 1,080 kg, ECLSS poster', 'B'),
      o2TankKg: figure('HABITAT_O2_TANK', 200, 'kg'),
      n2TankKg: figure('HABITAT_N2_TANK', 150, 'kg'),
      co2TankKg: figure('HABITAT_CO2_TANK', 40, 'kg'),
      h2TankKg: figure('HABITAT_H2_TANK', 5, 'kg'),
      waterTankKg: figure('HABITAT_WATER_TANK', 1500, 'kg'),
      lifeKw: figure(
        'HABITAT_LIFE_KW',
        1.71,
        'kW',
        'fans, pumps, avionics, lights 1.2 (choice) and 4BCO2 0.51 (63 % of CDRA, ICES-2021-313)',
        'D',
      ),
      waterKw: figure(
        'HABITAT_WATER_KW',
        0.46,
        'kW',
        'UPA 315 W (ICES-2009-2352) and brine processor 142 W (ICES-2016-014), as quoted in V-HAB',
        'B',
      ),
      serviceKw: figure('HABITAT_SERVICE_KW', 0.4, 'kW', 'design choice: galley, laboratory, communications'),
    },
    output: {
      capacityKwh: figure('HABITAT_BATTERY', 150, 'kWh', 'design choice: 1 t at 0.15 kWh/kg'),
      electrolysisKgD: figure('ELECTROLYSIS_KG_D', 9, 'kg O2/d', 'ISS OGS continuous, ESA Node-3 rack page', 'B'),
      bedsKgD: figure(
        'HABITAT_BEDS_KG_D',
        8.32,
        'kg CO2/d at 2 torr',
        'two 4BCO2 sets of 4.16, Peters et al., ICES-2021-313',
        'A',
      ),
      sabatierKgD: figure(
        'SABATIER_KG_D',
        4,
        'kg CO2/d',
        'design choice: as much as the hydrogen of 9 kg O2 can reduce is 6.2',
      ),
      urineKgD: figure(
        'URINE_KG_D',
        13.5,
        'kg/d',
        'design choice: one and a half ISS processors of 9 kg/d, ICES-2023-097',
      ),
      greyKgD: figure(
        'GREY_KG_D',
        60,
        'kg/d',
        'design choice: above the ISS load of 8 people, 20 kg/d (ICES-2023-097)',
      ),
      brineKgD: figure('BRINE_KG_D', 3, 'kg/d', 'design choice: brine processor, batches of 22 L'),
    },
  },
  airlock: {
    ...none,
    title: 'Airlock',
    does: 'People go out through a chamber with a save pump: each cycle loses a tenth of what it holds, less air than a bare suitlock.',
    hours: 80,
    kwh: 60,
    sparesKg: 150,
    wearPerSol: figure('AIRLOCK_WEAR', 0.0008, '1/sol'),
    body: {
      airlockM3: figure('AIRLOCK_M3', 8, 'm3', 'design choice: two suited people; ISS Quest has 34'),
      serviceKw: figure('AIRLOCK_KW', 0.05, 'kW'),
    },
    output: {},
  },
  solar_farm: {
    ...none,
    title: 'Solar farm',
    does: 'Makes electricity of sunlight: 150 m² of cells.',
    hours: 40,
    kwh: 40,
    sparesKg: 180,
    outside: true,
    wearPerSol: figure('SOLAR_FARM_WEAR', 0.0004, '1/sol'),
    body: {},
    output: { arrayM2: figure('SOLAR_FARM_M2', 150, 'm2') },
  },
  battery_bank: {
    ...none,
    title: 'Battery bank',
    does: 'Keeps electricity for the night: 150 kWh.',
    hours: 40,
    kwh: 20,
    sparesKg: 200,
    wearPerSol: figure('BATTERY_BANK_WEAR', 0.0003, '1/sol'),
    body: {},
    output: { capacityKwh: figure('BATTERY_BANK_KWH', 150, 'kWh', 'design choice: 1 t at 0.15 kWh/kg') },
  },
  greenhouse_dome: {
    ...none,
    title: 'Greenhouse dome',
    does: 'Grows food and oxygen: 100 m² of crops under glass and lamps.',
    hours: 200,
    kwh: 200,
    sparesKg: 450,
    cropM2: figure('DOME_CROP_M2', 100, 'm2'),
    wearPerSol: figure('DOME_WEAR', 0.0006, '1/sol'),
    body: {
      domeM3: figure('DOME_M3', 280, 'm3'),
      domeUaKwK: figure('DOME_UA', 0.07, 'kW/K', 'design choice: double film, shuttered at night'),
      domeMjK: figure('DOME_MJ_K', 25, 'MJ/K', 'design choice: 4 t of water and trays, 8 t of structure'),
      glazedM2: figure('DOME_GLAZED_M2', 100, 'm2'),
      waterTankKg: figure('DOME_WATER_TANK', 400, 'kg'),
      waterKw: figure('DOME_WATER_KW', 0.1, 'kW', 'design choice: nutrient pumps and coil'),
    },
    output: { lampKw: figure('DOME_LAMP_KW', 20, 'kW', 'design choice: 200 W/m2') },
  },
  isru_plant: {
    ...none,
    title: 'ISRU plant',
    does: 'Makes oxygen of the carbon dioxide outside, and takes some in for the crops.',
    hours: 80,
    kwh: 150,
    sparesKg: 300,
    outside: true,
    wearPerSol: figure('ISRU_WEAR', 0.0012, '1/sol'),
    body: {
      o2TankKg: figure('ISRU_O2_TANK', 150, 'kg'),
      co2TankKg: figure('ISRU_CO2_TANK', 40, 'kg'),
    },
    output: {
      solidOxideKgD: figure('SOLID_OXIDE_KG_D', 5, 'kg O2/d', 'design choice: some seventeen MOXIEs at 12 g/h'),
      intakeKgD: figure('INTAKE_KG_D', 10, 'kg CO2/d', 'design choice: compressor'),
    },
  },
  water_extractor: {
    ...none,
    title: 'Water extractor',
    does: 'Digs ice and bakes up to 20 kg of water a day out of it.',
    hours: 70,
    kwh: 120,
    sparesKg: 280,
    outside: true,
    wearPerSol: figure('EXTRACTOR_WEAR', 0.0014, '1/sol'),
    body: { waterTankKg: figure('EXTRACTOR_TANK', 400, 'kg') },
    output: { extractKgD: figure('EXTRACT_KG_D', 20, 'kg/d') },
  },
  repair_bay: {
    ...none,
    title: 'Repair bay',
    does: 'Doubles what an hour of repair mends and speeds building by a quarter.',
    hours: 90,
    kwh: 80,
    sparesKg: 200,
    wearPerSol: figure('REPAIR_BAY_WEAR', 0.0003, '1/sol'),
    body: { serviceKw: figure('REPAIR_BAY_KW', 0.1, 'kW') },
    output: {
      repairScale: figure('REPAIR_BAY_REPAIR', 1, '-', 'the ancestor: repair x 2'),
      buildScale: figure('REPAIR_BAY_BUILD', 0.25, '-'),
    },
  },
  radiation_shelter: {
    ...none,
    title: 'Radiation shelter',
    does: 'Sleeping quarters under regolith: 40 % less dose every sol, 70 % less of a solar flare.',
    hours: 140,
    kwh: 60,
    sparesKg: 80,
    wearPerSol: figure('SHELTER_WEAR', 0.0001, '1/sol'),
    body: {},
    output: {
      doseShare: figure(
        'SHELTER_DOSE',
        -0.3,
        '-',
        'design choice: two fifths of the sol behind 2 m of regolith, of the 0.75 of a habitat',
      ),
      shelterShare: figure('SHELTER_FLARE', -0.7, '-', 'the ancestor: SPE x 0.3'),
    },
  },
  medbay: {
    ...none,
    title: 'Medbay',
    does: 'Heals half as fast again and shortens illness.',
    hours: 80,
    kwh: 60,
    sparesKg: 120,
    wearPerSol: figure('MEDBAY_WEAR', 0.0003, '1/sol'),
    body: { serviceKw: figure('MEDBAY_KW', 0.1, 'kW') },
    output: { healScale: figure('MEDBAY_HEAL', 0.5, '-') },
  },
  fission_reactor: {
    ...none,
    title: 'Fission reactor',
    does: 'Ten kilowatts by day, night and storm.',
    hours: 100,
    kwh: 100,
    sparesKg: 400,
    outside: true,
    needs: 'nuclear_thermal',
    wearPerSol: figure('FISSION_WEAR', 0.00015, '1/sol'),
    body: {},
    output: { fissionKw: figure('FISSION_KW', 10, 'kW', 'Kilopower, NASA/DOE release 2018', 'B') },
  },
  comms_array: {
    ...none,
    title: 'Comms array',
    does: 'Doubles the link to Earth: an order goes out in half the time, and mail keeps spirits up.',
    hours: 25,
    kwh: 30,
    sparesKg: 90,
    outside: true,
    wearPerSol: figure('COMMS_WEAR', 0.0005, '1/sol'),
    body: { serviceKw: figure('COMMS_KW', 0.15, 'kW') },
    output: { linkScale: figure('COMMS_LINK', 1, '-') },
  },
  storage_depot: {
    ...none,
    title: 'Storage depot',
    does: 'Tanks: 150 kg of oxygen, 150 of nitrogen, 40 of carbon dioxide, 1,500 of water.',
    hours: 60,
    kwh: 40,
    sparesKg: 150,
    wearPerSol: figure('DEPOT_WEAR', 0.0002, '1/sol'),
    body: {
      o2TankKg: figure('DEPOT_O2', 150, 'kg'),
      n2TankKg: figure('DEPOT_N2', 150, 'kg'),
      co2TankKg: figure('DEPOT_CO2', 40, 'kg'),
      waterTankKg: figure('DEPOT_WATER', 1500, 'kg'),
    },
    output: {},
  },
};
