import { GLOW, MATERIAL } from '../colour.ts';
import { box, placed, prism, sign, type Face } from '../solids.ts';
import { alike, rectangle, YAW, type Drawing } from './drawing.ts';

const { regolith, regolithDark, sinterLight, ochre, black } = MATERIAL;

/** A cut mound with a striped door. */
export const radiationShelter: Drawing = {
  yaw: YAW,
  footprint: rectangle(-4.3, -4.3, 4.3, 4.3),
  height: 2.4,
  variant: alike,
  faces: () => {
    const porch: Face[] = [...box([-1.3, -1, 0], [1.3, 1.2, 2.2], sinterLight), sign(-0.8, 0, 0.8, 1.7, -1.02, ochre)];
    for (let i = 0; i < 4; i++)
      porch.push({
        points: [
          [-0.8 + i * 0.4, -1.03, 0],
          [-0.6 + i * 0.4, -1.03, 0],
          [-0.4 + i * 0.4, -1.03, 1.7],
          [-0.6 + i * 0.4, -1.03, 1.7],
        ],
        colour: black,
        decal: true,
      });
    porch.push(sign(-0.25, 1.85, 0.25, 2.05, -1.04, black, GLOW.window));
    const mound = prism(11, [4.2, 2.3], [0, 2.4], (side) => (side % 2 === 1 ? regolith : regolithDark));
    return [...mound, ...placed(porch, [0, -3.2, 0])];
  },
  lamps: [{ x: -2.6, y: -4, z: 1.8, reach: 2, strength: 0.6 }],
};
