// A table of game figures and texts: design choices, confidence C, over the params of Mars Barn v1, ledger frames (RULES.md 9).
import type { Colony } from '../../schema.ts';
import { loseHours, spendKwh, wearGear, wearJoints } from '../effects.ts';
import { figureOf, spokenOf } from '../params.ts';
import { CHALLENGE_TICKS, type Decision } from '../task.ts';

const KWH = 5;

/** What a subsystem that keeps restarting does in the meantime. */
const HARM = new Map<string, (colony: Colony, reboots: number) => string>([
  ['nav', nav],
  ['comm', comm],
  ['motor', motor],
  ['science', science],
  ['thermal', thermal],
]);

function nav(colony: Colony, reboots: number): string {
  wearGear(colony, 'field', 0.01 * reboots);
  return `the rover drove into stones, wheels and tools wear by ${reboots} %`;
}

function comm(colony: Colony, reboots: number): string {
  colony.conditions.linkOpen = false;
  wearGear(colony, 'antenna', 0.02 * reboots);
  return `no link this sol, and the antenna wears by ${2 * reboots} %`;
}

function motor(colony: Colony, reboots: number): string {
  for (const robot of colony.robots) if (robot.alive) wearJoints(robot, 0.01 * reboots);
  if (colony.robots.length === 0) wearGear(colony, 'field', 0.01 * reboots);
  return `joints wear by ${reboots} %`;
}

function science(colony: Colony, reboots: number): string {
  const { running } = colony.research;
  if (running === null) loseHours(colony, reboots);
  else running.hoursLeft += 3 * reboots;
  return running === null ? `${reboots} hours were lost` : `${3 * reboots} hours of research were lost`;
}

function thermal(colony: Colony, reboots: number): string {
  spendKwh(colony, 6 * reboots);
  loseHours(colony, 1);
  return `the heaters burnt up to ${6 * reboots} kWh for nothing`;
}

export const softwareWatchdogReset: Decision = {
  id: 'software_watchdog_reset',
  kind: 'decision',
  title: 'A computer that restarts',
  urgency: 'request',
  ticks: CHALLENGE_TICKS,
  text: 'The {subject} computer has restarted {size} times this sol.',
  choices: [
    { key: 'approve', label: 'Load it anew', says: 'It runs: 3 hours.' },
    {
      key: 'alt',
      label: 'Switch to the spare',
      says: 'It runs: one hour and a half, and 5 kWh above the night reserve.',
    },
    { key: 'deny', label: 'Let it restart', says: 'It harms what it steers, the more the oftener it restarts.' },
  ],
  default: 'deny',
  when(_colony, frame) {
    return {
      subject: spokenOf(frame, 'subsystem', 'base'),
      size: Math.round(figureOf(frame, 'reboot_count', 1, 10)),
    };
  },
  apply(colony, _flows, task, choice) {
    if (choice === 'approve') {
      loseHours(colony, 3);
      return `The ${task.subject} computer runs.`;
    }
    if (choice === 'alt') {
      loseHours(colony, 1.5);
      if (spendKwh(colony, KWH) === 1) return `The spare ${task.subject} computer runs.`;
    }
    const harm = HARM.get(task.subject);
    if (harm !== undefined) return `The ${task.subject} computer kept restarting: ${harm(colony, task.size)}.`;
    loseHours(colony, task.size);
    return `The ${task.subject} computer kept restarting: ${task.size} hours were lost.`;
  },
};
