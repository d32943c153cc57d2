/** `robot_compensate_reflex`: a robot is about to stop for good while another is well. */
import { robotsByHealth } from '../acting.ts';
import { EVERY_SECOND_SOL, SPARE_HP } from '../constants.ts';
import type { Reflex } from './reflex.ts';

const INTENSITY = 0.6;

export const ROBOT_COMPENSATE: Reflex = {
  id: 'robot_compensate_reflex',
  title: 'Robot compensation',
  fires: 'A working robot is below 30 health, and another is not.',
  does: 'The weak stand for a sol: worn joints do them no harm. The others do their hours too, and wear, gather dust and use charge as much faster.',
  limits: 'Nobody does more than one and a half sols’ work. It rests for a sol after each.',
  coolDownTicks: EVERY_SECOND_SOL,
  sense: ({ colony }) => {
    const { weak, well } = robotsByHealth(colony);
    if (weak === 0 || well === 0) return null;
    return { condition: `Robots below ${SPARE_HP} health: ${weak}; others: ${well}.`, intensity: INTENSITY };
  },
  act: () => 'The weak stand, the others work longer.',
};
