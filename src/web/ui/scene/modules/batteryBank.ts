import { GLOW, MATERIAL } from '../colour.ts';
import { box, sign, type Face } from '../solids.ts';
import { eighths, rectangle, YAW, type Drawing } from './drawing.ts';

const { graphite, white, ochre, black, bone, grey } = MATERIAL;

/** Four cabinets on a skid. The bar on each shows how full the battery is. */
export const batteryBank: Drawing = {
  yaw: YAW,
  footprint: rectangle(-2.7, -1.7, 2.7, 1.7),
  height: 2.2,
  variant: ({ battery }) => String(eighths(battery)),
  faces: ({ battery }) => {
    const level = (eighths(battery) / 8) * 1.1;
    const faces: Face[] = box([-2.6, -1.5, 0], [2.6, 1.5, 0.35], graphite);
    for (let i = 0; i < 4; i++) {
      const x = -2.4 + i * 1.22;
      faces.push(...box([x, -1.2, 0.35], [x + 1.08, 1.2, 2.1], i % 2 === 0 ? white : bone));
      faces.push(...box([x + 0.2, -0.6, 2.1], [x + 0.88, 0.6, 2.22], grey));
      faces.push(sign(x + 0.36, 0.6, x + 0.72, 1.8, -1.22, black));
      if (level > 0) faces.push(sign(x + 0.4, 0.65, x + 0.68, 0.65 + level, -1.24, ochre, GLOW.bay));
    }
    return faces;
  },
  lamps: [{ x: 0, y: -2.4, z: 1.2, reach: 1.8, strength: 0.5 }],
};
