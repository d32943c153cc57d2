/** What lies and stands about the base and is nobody's business: lamps and rocks. */
import { stream } from '../chance.ts';
import { GLOW, ink, MATERIAL } from '../colour.ts';
import { box, pole, quad, type Face } from '../solids.ts';
import type { Vec } from '../vector.ts';

/** A lamp on a post. */
export function lampFaces(): Face[] {
  return [
    ...pole(0, 0, 0, 1.5, 0.06, MATERIAL.graphite),
    ...box([-0.16, -0.16, 1.5], [0.16, 0.16, 1.8], MATERIAL.bone, { lit: GLOW.bright }),
  ];
}

const FLANK = ink('#8A4828');
const CROWN = ink('#A5592F');

/** A rock of a radius (m); the seed is its shape. */
export function rockFaces(radius: number, seed: number): Face[] {
  const next = stream(seed);
  const top: Vec = [0, 0, radius * (0.6 + next() * 0.4)];
  const ring = Array.from({ length: 6 }, (_, i): Vec => {
    const angle = (i / 6) * Math.PI * 2 + next() * 0.5;
    const reach = radius * (0.75 + next() * 0.5);
    return [Math.cos(angle) * reach, Math.sin(angle) * reach, radius * next() * 0.15];
  });
  const waist = ring.map(([x, y]): Vec => [x * 0.68, y * 0.68, radius * (0.42 + next() * 0.3)]);
  return ring.flatMap((foot, i): Face[] => {
    const j = (i + 1) % 6;
    const [nextFoot, here, there] = [ring[j] ?? foot, waist[i] ?? foot, waist[j] ?? foot];
    return [
      quad(foot, nextFoot, there, here, i % 2 === 1 ? MATERIAL.regolithDark : FLANK),
      { points: [here, there, top], colour: CROWN },
    ];
  });
}
