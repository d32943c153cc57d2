// A table of game figures and texts: design choices, confidence C, over the params of Mars Barn v1, ledger frames (RULES.md 9).
import { dustRobot, loseHours, takeSpares, wearGear } from '../effects.ts';
import { robotWithMost } from '../facts.ts';
import { figureOf, spokenOf } from '../params.ts';
import { CHALLENGE_TICKS, type Decision } from '../task.ts';

export const navSensorDegradation: Decision = {
  id: 'nav_sensor_degradation',
  kind: 'decision',
  title: 'A clouded eye',
  urgency: 'request',
  ticks: CHALLENGE_TICKS,
  text: 'The {subject} of the rover sees {size} % less than it should.',
  choices: [
    { key: 'approve', label: 'Clean it', says: 'It sees again: 2 hours.' },
    { key: 'alt', label: 'Change it', says: 'It sees again: 4 kg of parts and half an hour.' },
    {
      key: 'deny',
      label: 'Drive by map',
      says: 'Tools and wheels wear by a fifth of {size} %, and the dustiest robot by as much.',
    },
  ],
  default: 'deny',
  when(_colony, frame) {
    const size = Math.round(figureOf(frame, 'obscuration_pct', 1, 100));
    return { subject: spokenOf(frame, 'sensor', 'camera'), size };
  },
  apply(colony, _flows, task, choice) {
    let left = 1;
    if (choice === 'approve') {
      loseHours(colony, 2);
      left = 0;
    } else if (choice === 'alt') {
      loseHours(colony, 0.5);
      left = 1 - takeSpares(colony, 4);
    }
    if (left === 0) return `The ${task.subject} sees clearly.`;
    const wear = (task.size / 500) * left;
    wearGear(colony, 'field', wear);
    const robot = robotWithMost(colony, (one) => one.dust);
    if (robot !== undefined) dustRobot(robot, wear);
    return `Half blind, the rover found every stone: ${Math.round(wear * 1000) / 10} % of wear.`;
  },
};
