// A table of game figures and texts: design choices, confidence C, over the params of Mars Barn v1, ledger frames (RULES.md 9).
import { loseHours, spendKwh, wearGear, wearJoints } from '../effects.ts';
import { robotCalled, robotWithMost } from '../facts.ts';
import { figureOf, spokenOf } from '../params.ts';
import { CHALLENGE_TICKS, type Decision } from '../task.ts';

const KWH = 3;
/** Wear of a joint that is run out of true, per per cent of torque lost. */
const WEAR_PER_PERCENT = 0.0025;

export const actuatorCalibration: Decision = {
  id: 'actuator_calibration',
  kind: 'decision',
  title: 'A joint out of true',
  urgency: 'request',
  ticks: CHALLENGE_TICKS,
  text: 'A joint has drifted: {subject} has lost {size} % of its torque.',
  choices: [
    { key: 'approve', label: 'Calibrate', says: 'No wear: 2 hours and 3 kWh above the night reserve.' },
    { key: 'alt', label: 'Go easy on it', says: 'A quarter of the wear: 4 hours of slow work.' },
    { key: 'deny', label: 'Work on', says: 'The joint wears by a quarter of {size} %.' },
  ],
  default: 'deny',
  when(colony, frame) {
    const robot = robotWithMost(colony, (one) => one.joints);
    const subject = robot === undefined ? `the ${spokenOf(frame, 'joint', 'arm')} of the digger` : robot.name;
    return { subject, size: Math.round(figureOf(frame, 'torque_loss_pct', 1, 100)) };
  },
  apply(colony, _flows, task, choice) {
    let left = 1;
    if (choice === 'approve') {
      loseHours(colony, 2);
      left = 1 - spendKwh(colony, KWH);
    } else if (choice === 'alt') {
      loseHours(colony, 4);
      left = 0.25;
    }
    const wear = task.size * WEAR_PER_PERCENT * left;
    const robot = robotCalled(colony, task.subject);
    if (robot !== undefined) wearJoints(robot, wear);
    else wearGear(colony, 'field', wear);
    return wear > 0 ? `It wears by ${Math.round(wear * 1000) / 10} %.` : 'It moves as it should.';
  },
};
