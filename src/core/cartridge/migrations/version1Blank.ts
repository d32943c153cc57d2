/** Figures that a converted colony has none of yet: frozen history. */

/** What the base can do follows from its modules; nobody has worked it out yet. */
export const PLANT: Readonly<Record<string, number>> = zeros(
  'arrayM2 fissionKw fissionHeatKw capacityKwh cabinM3 domeM3 cabinUaKwK domeUaKwK cabinMjK domeMjK glazedM2 lampKw',
  'electrolysisKgD solidOxideKgD extractKgD intakeKgD bedsKgD sabatierKgD urineKgD greyKgD brineKgD urineRecovery',
  'hygieneScale o2TankKg n2TankKg co2TankKg h2TankKg waterTankKg lifeKw waterKw serviceKw leakPerSol airlockM3',
  'airlockLoss doseShare shelterShare healScale cropScale dustScale selfRepair repairScale buildScale compostKgD reserveScale linkScale',
);

/** Nothing has crossed the colony's boundary since its state was taken over. */
export const BOOKS: Readonly<Record<string, number>> = zeros(
  'o2InKg n2InKg co2InKg waterInKg foodInKg sparesInKg electricInMj lightInMj o2OutKg co2OutKg n2OutKg vapourOutKg',
  'waterOutKg hydrogenOutKg methaneOutKg monoxideOutKg biomassOutKg sparesUsedKg heatOutMj',
);

/** The sheet of a sol that has not begun. */
export const SHEET = {
  carbon: { stored: 0, in: 0, out: 0 },
  hydrogen: { stored: 0, in: 0, out: 0 },
  oxygen: { stored: 0, in: 0, out: 0 },
  nitrogen: { stored: 0, in: 0, out: 0 },
  energy: { stored: 0, in: 0, out: 0 },
};

function zeros(...keys: readonly string[]): Record<string, number> {
  return Object.fromEntries(keys.flatMap((line) => line.split(' ')).map((key) => [key, 0]));
}

/** The bay of a colony that never had a module. */
export const BAY = {
  seat: null,
  contract: null,
  suspended: [],
  effects: [],
  done: [],
  modulesUsed: false,
  editedUsed: false,
};
