/** The label of a colony of which only the card is at hand: on the shelf, in the slot. */
import type { Card } from '../core/talk/card.ts';
import { labelSvg } from '../core/cartridge/label/labelSvg.ts';
import { PICTURES, type Subject } from '../core/cartridge/label/pictures.ts';

const BIRTH_HASH = /^[0-9a-f]{64}$/;

/** The same SVG that its file draws; null of a card that was kept before cards had a birth hash, or is none. */
export function labelOfCard({ mission, name, sol, grade, alive, birthHash }: Card): string | null {
  if (birthHash === undefined || !BIRTH_HASH.test(birthHash) || !isSubject(mission)) return null;
  return labelSvg({ mission, name, sol, grade, alive, birthHash });
}

function isSubject(mission: string): mission is Subject {
  return Object.hasOwn(PICTURES, mission);
}
