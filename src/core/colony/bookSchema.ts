/** The colony's book-keeping: everything that crossed its boundary, and a sol's balance sheet. Shapes only. */
import { z } from '../kernel/zod.ts';

/** Sums that only grow: what crossed the colony's boundary since its genesis. */
const total = z.number().min(-1e12).max(1e12);

/** With the stores these close the books of C, H, O, N and energy; spares have a book of their own. */
export const Books = z.strictObject({
  o2InKg: total,
  n2InKg: total,
  co2InKg: total,
  waterInKg: total,
  foodInKg: total,
  sparesInKg: total,
  electricInMj: total,
  lightInMj: total,
  o2OutKg: total,
  co2OutKg: total,
  n2OutKg: total,
  vapourOutKg: total,
  waterOutKg: total,
  hydrogenOutKg: total,
  methaneOutKg: total,
  monoxideOutKg: total,
  biomassOutKg: total,
  sparesUsedKg: total,
  heatOutMj: total,
});
export type Books = z.infer<typeof Books>;

const line = z.strictObject({ stored: total, in: total, out: total });

/** Stores, and sums in and out, as they were at the start of the running sol: kg of each element, MJ of energy. */
export const Sheet = z.strictObject({ carbon: line, hydrogen: line, oxygen: line, nitrogen: line, energy: line });
export type Sheet = z.infer<typeof Sheet>;
