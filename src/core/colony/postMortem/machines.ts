/** Why robots stopped: worn joints that nobody mended, no charge, impacts, radiation. */
import { ROBOT_JOINT_LIMIT } from '../constants.ts';
import { dayAt, percent, type Driver, type History, type Link } from './archive.ts';
import { powerFailure } from './power.ts';
import { neglect } from './wear.ts';

const WEIGHT = 1;

/** Joints: what kept them from being mended, and that they seized. */
export function seizing(history: History, until: number): Driver {
  const { sol } = dayAt(history, until);
  const joints: Link = {
    sol,
    about: 'joints',
    what: 'The joints of the robots seized',
    why: `Beyond ${percent(ROBOT_JOINT_LIMIT)} of wear a robot breaks a little more every sol.`,
  };
  const why = neglect(history, until);
  if (why.length > 0) return { weight: WEIGHT, links: [...why, joints] };
  const power = powerFailure(history, until);
  if (power.weight > 0) return { weight: WEIGHT, links: [...power.links, joints] };
  const plan: Link = {
    sol: dayAt(history, 0).sol,
    about: 'plan',
    what: 'Repair did not keep up with wear',
    why: 'There were parts, but too few hours of work to fit them.',
  };
  return { weight: WEIGHT, links: [plan, joints] };
}

/** Cold: robots without charge freeze. */
export function freezing(history: History, until: number): Driver {
  const power = powerFailure(history, until);
  if (power.weight > 0) return power;
  const { sol } = dayAt(history, until);
  return {
    weight: WEIGHT,
    links: [
      {
        sol,
        about: 'plan',
        what: 'The robots were left without charge',
        why: 'The base had none to give at the end of the sol, when they take it.',
      },
    ],
  };
}

/** Impacts finish off robots whose joints had seized before: then that is where it began. */
export function struckDown(history: History, until: number, blows: Driver): Driver {
  const { robots } = history.colony;
  const seized = robots.filter((robot) => robot.joints > ROBOT_JOINT_LIMIT).length;
  if (seized * 2 < robots.length) return blows;
  return { weight: WEIGHT, links: [...seizing(history, until).links, ...blows.links] };
}
