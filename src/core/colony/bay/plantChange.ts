/** What the bay does to what a base can do: effects in force, and the standing assist of what is seated. */
import type { Bay } from '../baySchema.ts';
import type { Plant } from '../plantSchema.ts';
import { VERDANT_GROWTH } from './constants.ts';
import { CLINIC } from './effects/clinic.ts';
import { COVERS } from './effects/covers.ts';
import { GROWTH } from './effects/growth.ts';
import { LINING } from './effects/lining.ts';

/** A colony that is only being founded has no bay. */
type Bayed = { readonly bay?: Pick<Bay, 'effects' | 'seat'> };
type Figures = { -readonly [K in keyof Plant]: number };

const CHANGING = [GROWTH, LINING, CLINIC, COVERS];

/** Applies them; after research, wear and protocols. */
export function changePlantByBay({ bay }: Bayed, plant: Figures): void {
  if (bay === undefined) return;
  if (bay.seat?.assist === 'verdant') plant.cropScale *= 1 + VERDANT_GROWTH;
  if (bay.effects.length === 0) return;
  for (const { kind, plant: change } of CHANGING) {
    const effect = bay.effects.find((one) => one.kind === kind);
    if (effect !== undefined) change?.(plant, effect.amount);
  }
}
