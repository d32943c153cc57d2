/** The crops' days: ageing, harvest, sowing. */
import { shieldOf } from '../bay/effects/shield.ts';
import { CANOPY_MOST, CROP, coverAt, uptakeAt } from '../crops.ts';
import { TICK_DAYS } from '../flows.ts';
import type { Colony, Stand } from '../schema.ts';
import { SOW_C, TEND_LOSS } from '../constants.ts';
import { TICKS_PER_SOL } from '../../mars/constants.ts';

const DAYS_PER_SOL = TICK_DAYS * TICKS_PER_SOL;

/** Shares out what has grown, ages every stand, harvests what is ripe, sows what is bare; `tended` is the work done of what was needed. */
export function tendStands(colony: Colony, tended: number): void {
  shareGrowth(colony);
  for (const stand of colony.stands) {
    if (stand.sown) {
      stand.ageDays += DAYS_PER_SOL;
      if (tended < 1) wilt(colony, stand, TEND_LOSS * (1 - tended));
      if (stand.ageDays >= CROP[stand.crop].maturityDays) harvest(colony, stand);
    } else if (tended > 0 && colony.dome.tempC > SOW_C) {
      stand.sown = true;
      stand.ageDays = 0;
    }
    ageStand(stand);
  }
  fitCanopy(colony);
}

/** Gives each stand its part of the sol's growth, by how much light it caught and used. */
function shareGrowth(colony: Colony): void {
  const { canopy, stands } = colony;
  if (canopy.grownKg <= 0 || canopy.pull <= 0) return;
  for (const stand of stands) {
    if (!stand.sown) continue;
    // The share first: a pull near nothing would make growth per pull infinite.
    const grownKg = ((stand.areaM2 * stand.cover * stand.uptake) / canopy.pull) * canopy.grownKg;
    const crop = CROP[stand.crop];
    stand.biomassKg += grownKg;
    if (stand.ageDays >= crop.organDays) stand.edibleKg += grownKg * crop.edibleShare;
  }
  canopy.grownKg = 0;
}

/** Sums up the stands for the hot path. */
export function fitCanopy(colony: Colony): void {
  const { canopy } = colony;
  canopy.areaM2 = 0;
  canopy.pull = 0;
  canopy.thirstKgD = 0;
  for (const stand of colony.stands) {
    if (!stand.sown) continue;
    canopy.areaM2 += stand.areaM2;
    canopy.pull += stand.areaM2 * stand.cover * stand.uptake;
    canopy.thirstKgD += (stand.areaM2 * stand.cover * CROP[stand.crop].thirstKgM2D) / CANOPY_MOST;
  }
}

/** Sets what follows from crop and age. */
export function ageStand(stand: Stand): void {
  stand.cover = stand.sown ? coverAt(CROP[stand.crop], stand.ageDays) : 0;
  stand.uptake = stand.sown ? uptakeAt(CROP[stand.crop], stand.ageDays) : 0;
}

function harvest(colony: Colony, stand: Stand): void {
  colony.foodKg += stand.edibleKg;
  colony.wasteKg += stand.biomassKg - stand.edibleKg;
  clear(stand);
}

function wilt(colony: Colony, stand: Stand, share: number): void {
  colony.wasteKg += stand.biomassKg * share;
  stand.biomassKg -= stand.biomassKg * share;
  stand.edibleKg -= stand.edibleKg * share;
}

/** Takes a share of a stand's plants to waste: by cold, by sickness, by a puncture of the dome. */
export function loseStand(colony: Colony, stand: Stand, share: number): void {
  wilt(colony, stand, Math.min(1, Math.max(0, share)) * shieldOf(colony, 'quarantine'));
}

/** A bare tray: it is sown by the next sol's work. */
function clear(stand: Stand): void {
  stand.biomassKg = 0;
  stand.edibleKg = 0;
  stand.ageDays = 0;
  stand.sown = false;
}
