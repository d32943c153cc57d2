/** A cartridge's printed label as SVG. Nothing is stored: it is a function of the file. */
import { fromHex } from '../../kernel/hash.ts';
import type { LabelFacts } from './facts.ts';
import { gradeOf, growthMarks, hashRule, moons, roundel, stripe } from './marks.ts';
import { planOf } from './picture.ts';
import { PICTURES } from './pictures.ts';
import { PLATE, rect, tenths } from './shapes.ts';
import { escaped, serialLine, serialOf, titleLine, titleOf } from './words.ts';

const WIDTH = 240;
const HEIGHT = 300;
const MOST_SOL = 9999;
const HASH_BYTES = 32;

/**
 * The label, 240 by 300 units, `size` pixels wide, or as wide as what it stands in. The same facts are the same bytes in
 * every engine. Throws RangeError when the birth hash is not 64 hex digits.
 */
export function labelSvg(facts: LabelFacts, { size }: { readonly size?: number } = {}): string {
  const hash = fromHex(facts.birthHash);
  if (hash?.length !== HASH_BYTES) throw new RangeError('a birth hash is 64 hex digits');
  const plan = planOf(hash);
  const { inks } = plan;
  const { title: otherwise, picture } = PICTURES[facts.mission];
  const title = titleOf(facts.name, otherwise);
  const sol = Math.max(0, Math.min(MOST_SOL, Math.trunc(facts.sol)));
  const grade = facts.alive ? null : gradeOf(facts.grade);
  const serial = serialOf(plan.byte);
  const told = `${escaped(title)}, sol ${sol}, grade ${grade ?? 'running'}, serial ${serial}`;
  const wide = size === undefined ? '' : ` width="${tenths(size)}" height="${tenths((size * HEIGHT) / WIDTH)}"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg"${wide} viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${told}">` +
    rect(0, 0, WIDTH, HEIGHT, inks.paper) +
    // A nested svg clips without an id, so that many labels can share a page.
    `<svg width="${PLATE.width}" height="${PLATE.height}" overflow="hidden">${picture(plan)}${moons(plan)}</svg>` +
    growthMarks(inks, sol) +
    stripe(inks) +
    titleLine(title, inks.ink) +
    hashRule(plan) +
    serialLine(sol, serial, inks.ink) +
    roundel(inks, grade) +
    '</svg>'
  );
}
