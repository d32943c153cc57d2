/** Derives the plant from what is built, how worn it is, and what is known. */
import { constant } from '../mars/constant.ts';
import { FIGURES, fillPlant } from './layout.generated.ts';
import type { Plant } from './plantSchema.ts';
import { MODULE_KEYS, type ModuleKey } from './moduleKeys.ts';
import { MODULE } from './modules.ts';
import { TECH } from './research.ts';
import { changePlantByBay } from './bay/plantChange.ts';
import { changePlant } from './nervous/acting.ts';
import type { Colony } from './schema.ts';
import { protocolOf } from './works/protocolTable.ts';

/** What a base has without any module: a suitlock in the landing vehicle, bare walls, one antenna. */
const BARE_LOSS = constant('BARE_AIRLOCK_LOSS', 0.33, 'share per cycle', 'design choice: no save pump', 'C');
const SAVED_LOSS = constant('AIRLOCK_CYCLE_LOSS', 0.1, 'share per cycle', 'literature, with a save pump', 'C');
const BARE_LOCK_M3 = constant('BARE_AIRLOCK_M3', 4, 'm3', 'design choice', 'C');
const URINE_RECOVERY = constant('URINE_RECOVERY', 0.87, '-', 'Williamson et al., ICES-2023-097', 'A');
/** Shares of the dose in the open that reach people in a habitat, every sol and in a flare. */
const HABITAT_DOSE = constant('HABITAT_DOSE', 0.75, '-', 'scaling with walls and a regolith berm, estimate', 'C');
const HABITAT_FLARE = constant(
  'HABITAT_FLARE',
  1,
  '-',
  'walls of a habitat stop little of a hard flare, estimate',
  'C',
);

const LOCK_M3 = MODULE.airlock.body.airlockM3 ?? BARE_LOCK_M3;

const BARE: Readonly<Plant> = {
  arrayM2: 0,
  fissionKw: 0,
  fissionHeatKw: 0,
  capacityKwh: 0,
  cabinM3: 0,
  domeM3: 0,
  cabinUaKwK: 0,
  domeUaKwK: 0,
  cabinMjK: 0,
  domeMjK: 0,
  glazedM2: 0,
  lampKw: 0,
  electrolysisKgD: 0,
  solidOxideKgD: 0,
  extractKgD: 0,
  intakeKgD: 0,
  bedsKgD: 0,
  sabatierKgD: 0,
  urineKgD: 0,
  greyKgD: 0,
  brineKgD: 0,
  urineRecovery: URINE_RECOVERY,
  hygieneScale: 1,
  o2TankKg: 0,
  n2TankKg: 0,
  co2TankKg: 0,
  h2TankKg: 0,
  waterTankKg: 0,
  lifeKw: 0,
  waterKw: 0,
  serviceKw: 0,
  leakPerSol: 0,
  airlockM3: 0,
  airlockLoss: SAVED_LOSS,
  doseShare: HABITAT_DOSE,
  shelterShare: HABITAT_FLARE,
  healScale: 1,
  cropScale: 1,
  dustScale: 1,
  selfRepair: 0,
  repairScale: 1,
  buildScale: 1,
  compostKgD: 0,
  reserveScale: 1,
  linkScale: 1,
};

/** Wear of the hull lets air out: a seal that is worn through leaks this many times faster. */
const WORN_LEAK = constant('WORN_LEAK', 20, '-', 'design choice: a failed seal against a sound one', 'C');
/** Dose shares never fall below this, however many shelters stand. */
const LEAST_DOSE = constant('LEAST_DOSE_SHARE', 0.15, '-', 'design choice: people leave shelters', 'C');

/** What a plant is derived from; a colony that is only being founded has no protocol, and nothing has fired. */
type Base = Pick<Colony, 'built' | 'research' | 'energy' | 'gear'> &
  Partial<
    Pick<Colony, 'protocol'> & {
      readonly mind: Pick<Colony['mind'], 'fired'>;
      readonly bay: Pick<Colony['bay'], 'effects' | 'seat'>;
    }
  >;

/** The plant of a colony as it stands. A pure function of `built`, `energy.fade`, `gear`, `research.done`, `protocol`, `mind.fired`, `bay`. */
export function plantOf(colony: Base): Plant {
  const plant: Plant = { ...BARE };
  derive(plant, colony);
  return plant;
}

function derive(plant: Plant, colony: Base): void {
  sums.set(BARE_SUMS);
  let reactors = 0;
  let soundLock = 0;
  let habitats = 0;
  let worn = 0;
  for (const module of colony.built) {
    const { body, output } = LINES[module.key];
    add(body, 1);
    const condition = module.offline ? 0 : 1 - module.wear;
    add(output, condition);
    if (module.key === 'fission_reactor') reactors += condition;
    if (module.key === 'airlock') soundLock = Math.max(soundLock, condition);
    if (module.key === 'habitat') {
      habitats++;
      worn += module.wear;
    }
  }
  fillPlant(plant, sums);
  // Every habitat leaks as a share of the air it holds: with two of them the share is that of one.
  if (habitats > 0) plant.leakPerSol = (plant.leakPerSol / habitats) * (1 + (WORN_LEAK - 1) * (worn / habitats));
  // An airlock whose pump is worn saves less, until the suitlock loses no more than it.
  const lockLoss = BARE_LOSS - (BARE_LOSS - SAVED_LOSS) * soundLock;
  const bare = plant.airlockM3 === 0 || LOCK_M3 * lockLoss > BARE_LOCK_M3 * BARE_LOSS;
  plant.airlockM3 = bare ? BARE_LOCK_M3 : LOCK_M3;
  plant.airlockLoss = bare ? BARE_LOSS : lockLoss;
  plant.doseShare = Math.max(LEAST_DOSE, plant.doseShare);
  plant.shelterShare = Math.max(LEAST_DOSE, plant.shelterShare);
  for (const tech of colony.research.done) TECH[tech].change(plant, reactors);
  plant.capacityKwh *= 1 - colony.energy.fade;
  plant.linkScale *= 1 - colony.gear.antenna;
  protocolOf(colony)?.change(plant);
  changePlant(colony, plant);
  changePlantByBay(colony, plant);
}

/** Modules are summed up by the number of a figure, since every sol goes through all of them: by name it takes far longer. */
const BARE_SUMS = Float64Array.from(FIGURES, (figure) => BARE[figure]);
/** Scratch, set anew each time. */
const sums = new Float64Array(FIGURES.length);

type Lines = { readonly figures: Uint8Array; readonly values: Float64Array };
function linesOf(output: Partial<Plant>): Lines {
  const named = FIGURES.filter((figure) => output[figure] !== undefined);
  return {
    figures: Uint8Array.from(named, (figure) => FIGURES.indexOf(figure)),
    values: Float64Array.from(named, (figure) => output[figure] ?? 0),
  };
}
const LINES = Object.fromEntries(
  MODULE_KEYS.map((key) => [key, { body: linesOf(MODULE[key].body), output: linesOf(MODULE[key].output) }]),
) as Record<ModuleKey, { body: Lines; output: Lines }>;

function add({ figures, values }: Lines, times: number): void {
  for (let i = 0; i < figures.length; i++) {
    const figure = figures[i] as number;
    sums[figure] = (sums[figure] as number) + (values[i] as number) * times;
  }
}

/** Derives the plant anew; called by whatever changes what it is derived from. What cells no longer hold goes at the tick's end. */
export function fitPlant(colony: Colony): void {
  derive(colony.plant, colony);
}
