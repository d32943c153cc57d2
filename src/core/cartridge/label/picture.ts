/** What a picture is made of. */
import { type Draw, drawsOf } from './chance.ts';
import { type Inks, inksOf } from './inks.ts';

/** A birth hash as a picture reads it. */
export type Plan = {
  readonly inks: Inks;
  /** A byte of the hash; past its end from its beginning again. */
  readonly byte: (index: number) => number;
  readonly draw: Draw;
};

/** Draws the plate, 240 by 200, as SVG. It may draw past the edges: the plate is clipped. */
export type Picture = (plan: Plan) => string;

/** The plan of a birth hash of 32 bytes. */
export function planOf(hash: Uint8Array): Plan {
  return { inks: inksOf(hash), byte: (index) => hash[index % hash.length] ?? 0, draw: drawsOf(hash) };
}
