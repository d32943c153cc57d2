/** Ridge lines for the printed landscape: facets cut by a small hash, the same every time. */

export type Ridge = { readonly outline: string; readonly lit: string; readonly shaded: string };

/** A number in 0 to 1 for each pair of integers. */
function hash(x: number, y: number): number {
  let h = (Math.imul(x, 374_761_393) + Math.imul(y, 668_265_263)) | 0;
  h = Math.imul(h ^ (h >>> 13), 1_274_126_177);
  return ((h ^ (h >>> 16)) >>> 0) / 4_294_967_296;
}

/** Smooth noise along one axis. */
function noise(x: number, seed: number): number {
  const cell = Math.floor(x);
  const t = x - cell;
  const ease = t * t * (3 - 2 * t);
  return hash(cell, seed) * (1 - ease) + hash(cell + 1, seed) * ease;
}

/** A ridge across `width`, its foot at `base`, its heights up to `height`, a facet about every `step`. */
export function ridge(width: number, base: number, height: number, step: number, seed: number): Ridge {
  const points: [number, number][] = [];
  let x = -step;
  for (let i = 0; x < width + step * 2; i++) {
    const swell = noise(x / 260, seed) * 0.6 + noise(x / 90, seed + 1) * 0.4;
    const mesa = Math.min(0.62, Math.max(0, noise(x / 420, seed + 2) - 0.52) * 2.2);
    points.push([Math.round(x), Math.round(base - height * (0.25 + swell * 0.75 + mesa))]);
    x += step * (0.55 + hash(i, seed + 3) * 0.9);
  }
  const lit: string[] = [];
  const shaded: string[] = [];
  for (const [i, [x0, y0]] of points.entries()) {
    const next = points[i + 1];
    if (next === undefined) break;
    const [x1, y1] = next;
    const rises = y1 < y0;
    const footX = Math.round((x0 + x1) / 2 + (rises ? 10 : -6));
    const footY = Math.round(Math.max(y0, y1) + height * (0.18 + hash(i, seed + 4) * 0.32));
    (rises ? lit : shaded).push(`M${x0} ${y0}L${x1} ${y1}L${footX} ${footY}Z`);
  }
  const outline = `M${-step} ${base + 60}L${points.map((point) => point.join(' ')).join('L')}L${width + step * 2} ${base + 60}Z`;
  return { outline, lit: lit.join(''), shaded: shaded.join('') };
}

/** Where the stars of a night are printed: x and y in 0 to 1, and a size. */
export function stars(count: number): readonly { readonly x: number; readonly y: number; readonly size: number }[] {
  return Array.from({ length: count }, (_, i) => {
    const bright = hash(i, 71);
    return { x: hash(i, 17), y: hash(i, 43), size: bright > 0.93 ? 2.2 : bright > 0.7 ? 1.5 : 1 };
  });
}
