/** The plant: what a base can do in all, as the hot path reads it. Shape only; `plant.ts` derives it. */
import { z } from '../kernel/zod.ts';

const figure = z.number().min(0).max(1e9);

/** What the base can do: sums over modules and technologies. */
export const Plant = z.strictObject({
  /** Cells in the light, as new ones: area less wear, times better cells. */
  arrayM2: figure,
  fissionKw: figure,
  /** Warmth that reactors lend to the zones, kW. */
  fissionHeatKw: figure,
  capacityKwh: figure,
  cabinM3: figure,
  domeM3: figure,
  cabinUaKwK: figure,
  domeUaKwK: figure,
  cabinMjK: figure,
  domeMjK: figure,
  /** Glazed area that lets sunlight to the crops. */
  glazedM2: figure,
  lampKw: figure,
  /** kg of oxygen a day from water, and from the carbon dioxide outside. */
  electrolysisKgD: figure,
  solidOxideKgD: figure,
  extractKgD: figure,
  intakeKgD: figure,
  /** kg of carbon dioxide a day: beds at 2 torr, and the Sabatier reactor. */
  bedsKgD: figure,
  sabatierKgD: figure,
  urineKgD: figure,
  greyKgD: figure,
  brineKgD: figure,
  urineRecovery: figure,
  hygieneScale: figure,
  o2TankKg: figure,
  n2TankKg: figure,
  co2TankKg: figure,
  h2TankKg: figure,
  waterTankKg: figure,
  /** Standing loads by priority, kW. */
  lifeKw: figure,
  waterKw: figure,
  serviceKw: figure,
  /** Share of each gas lost in a sol, before the seed's scale. */
  leakPerSol: figure,
  airlockM3: figure,
  airlockLoss: figure,
  /** Share of the dose outside that reaches people inside, and those in the shelter during a flare. */
  doseShare: figure,
  shelterShare: figure,
  healScale: figure,
  cropScale: figure,
  dustScale: figure,
  /** Wear that repairs itself, per sol. */
  selfRepair: figure,
  repairScale: figure,
  buildScale: figure,
  /** kg of solid waste a sol that is composted to carbon dioxide and water. */
  compostKgD: figure,
  /** Charge that is kept for the night, against one night of the standing load. */
  reserveScale: figure,
  /** Rate of the link to Earth, against one good antenna. */
  linkScale: figure,
});
export type Plant = z.infer<typeof Plant>;
