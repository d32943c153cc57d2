import { GLOW, ink, MATERIAL } from '../colour.ts';
import { barrel, beam, box, pole } from '../solids.ts';
import { alike, rectangle, YAW, type Drawing } from './drawing.ts';

const { grey, bone, sinter, orange, black } = MATERIAL;

/** A half-barrel with a lit mouth, an apron and a crane. */
export const repairBay: Drawing = {
  yaw: YAW,
  footprint: rectangle(-3.4, -2.8, 5.1, 3.4),
  height: 3.4,
  variant: alike,
  faces: () => [
    ...barrel(6.4, 2.7, 0, 12, (_, side) => (side % 3 === 1 ? grey : bone), bone, { half: true }),
    {
      points: Array.from({ length: 11 }, (_, i) => [
        3.22,
        -Math.cos((Math.PI * i) / 10) * 2.1,
        Math.sin((Math.PI * i) / 10) * 2.1,
      ]),
      colour: ink('#4A3326'),
      lit: GLOW.bay,
      decal: true,
    },
    ...box([3.3, -2.5, 0], [4.6, 2.5, 0.12], sinter),
    ...pole(4.2, 3.2, 0, 3.2, 0.16, orange),
    ...beam([4.2, 3.2, 3.1], [4.9, 1.5, 3.4], 0.12, orange),
    ...beam([4.9, 1.5, 3.4], [4.8, 1.3, 2.4], 0.05, black),
  ],
  lamps: [{ x: 4.4, y: -2.6, z: 1.6, reach: 2.8, strength: 1.5 }],
};
