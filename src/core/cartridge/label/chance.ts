/** Chance and curves for pictures. Whole numbers and one table: the same everywhere. */

/** A whole number from 0 to `most`, the next of its series. */
export type Draw = (most: number) => number;

const WARM_UP = 12;

/** The series of a birth hash: sfc32 (Chris Doty-Humphrey, PractRand), seeded with bytes 4 to 19, little-endian. */
export function drawsOf(hash: Uint8Array): Draw {
  const words = new DataView(Uint8Array.from(hash).buffer);
  let a = words.getInt32(4, true);
  let b = words.getInt32(8, true);
  let c = words.getInt32(12, true);
  let counter = words.getInt32(16, true);
  const next = (): number => {
    const drawn = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + drawn) | 0;
    return drawn >>> 0;
  };
  for (let i = 0; i < WARM_UP; i++) next();
  return (most) => next() % (most + 1);
}

/** Ten thousand times the sine of 0 to 90 degrees, in steps of 5. */
const QUARTER = [
  0, 872, 1736, 2588, 3420, 4226, 5000, 5736, 6428, 7071, 7660, 8192, 8660, 9063, 9397, 9659, 9848, 9962, 10000,
];
const TURN = 72;

/** Sine of `steps` times 5 degrees; `steps` is whole. */
export function sine(steps: number): number {
  const step = ((steps % TURN) + TURN) % TURN;
  const half = step % 36;
  const size = QUARTER[half > 18 ? 36 - half : half] ?? 0;
  return (step < 36 ? size : -size) / 10_000;
}

/** Cosine of `steps` times 5 degrees. */
export function cosine(steps: number): number {
  return sine(steps + TURN / 4);
}
