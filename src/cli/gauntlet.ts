/** `marsdeck gauntlet`: the same programs over many seeds, and one score of all of them. */
import { parseArgs } from 'node:util';
import { PLAYABLE } from '../core/colony/missions.ts';
import { referenceLedger } from '../core/mars/referenceLedger.ts';
import {
  type Entry,
  type Gauntlet,
  GAUNTLET_RUNS,
  GAUNTLET_SOLS,
  gauntletOf,
  gauntletSols,
  liveOnce,
} from '../core/replay/gauntlet.ts';
import { type Help, JSON_OPTION } from './help.ts';
import { instead, onlyOptions, orUsage, print, printJson, Usage, wholeNumber } from './output.ts';
import { refuseSeat, seatsOf } from './seats.ts';

const MISSIONS = PLAYABLE.filter((key): key is Entry['mission'] => key !== 'custom');
const USE =
  'gauntlet --mission M [--governor FILE | --agent FILE] [--profile P] [--autopilot FILE] [--runs N] [--sols N] [--json]';
const MOST_RUNS = 10_000;

export const GAUNTLET_HELP: Help = {
  use: [USE],
  about: `Lives a mission over ${GAUNTLET_RUNS} seeds under the same programs, and scores all of them together (Amendment IV). What a hub computes of the same entry is the same.`,
  options: [
    ['--mission M', `one of ${MISSIONS.join(', ')}`],
    ['--governor FILE', 'the program that sets the allocations; the mission’s own when it is left out'],
    ['--agent FILE', 'an agent (.lispy.json) that governs; in each colony it begins as its file has it'],
    ['--profile P', 'how the governor is read: strict or lenient'],
    ['--autopilot FILE', 'programs that answer tasks; without them tasks take their defaults'],
    ['--runs N', `colonies (${GAUNTLET_RUNS})`],
    ['--sols N', `sols that each may live (${GAUNTLET_SOLS}), as far as the ledger goes`],
    JSON_OPTION,
  ],
  example: 'gauntlet --mission ares --governor steward.lispy --json',
};

/** Runs the verb. @returns the exit status. */
export function gauntletVerb(args: string[]): number {
  const text = { type: 'string' } as const;
  const { values, positionals } = orUsage(() =>
    parseArgs({
      args,
      options: {
        mission: text,
        governor: text,
        agent: text,
        profile: text,
        autopilot: text,
        runs: text,
        sols: text,
        json: { type: 'boolean' },
      },
      allowPositionals: true,
    }),
  );
  const json = values.json === true;
  const mission = MISSIONS.find((key) => key === values.mission);
  onlyOptions(positionals, `marsdeck ${USE}`);
  if (mission === undefined)
    throw new Usage(`--mission takes one of ${MISSIONS.join(', ')}${instead(values.mission)}.`);
  const runs = wholeNumber(values.runs ?? String(GAUNTLET_RUNS), 'runs', 1, MOST_RUNS);
  const most = wholeNumber(values.sols ?? String(GAUNTLET_SOLS), 'sols', 1, GAUNTLET_SOLS);
  const seats = seatsOf(values);
  if (!seats.ok) return refuseSeat(seats.error, json);
  const ledger = referenceLedger();
  const sols = gauntletSols(mission, ledger, most);
  const lives = Array.from({ length: runs }, (_, index) => {
    tellProgress(index, runs);
    return liveOnce({ mission, commands: seats.value }, index, sols, ledger);
  });
  tellProgress(runs, runs);
  const gauntlet = gauntletOf(mission, lives, sols, ledger);
  if (json) printJson({ ok: true, ...gauntlet, lives });
  else tell(gauntlet);
  return 0;
}

/** To people who watch, and not into the result. */
function tellProgress(done: number, all: number): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(done === all ? '\r\u001b[K' : `\r${done} of ${all} colonies …`);
}

function tell({ mission, runs, sols, score, survival, lived, scores, distinct, causes, ledger }: Gauntlet): void {
  print(
    `${mission}, ${runs} colonies of at most ${sols} sols under ${ledger}: ${round(score.total)} points (${score.grade})`,
  );
  for (const [label, points] of score.breakdown) print(`  ${label.padEnd(40)}${round(points).toString().padStart(9)}`);
  const { share, interval } = survival;
  print(`alive at the end: ${percent(share)}, 95 % interval ${percent(interval.low)} to ${percent(interval.high)}`);
  const { medianInterval } = lived;
  print(
    `sols lived: ${quartiles(lived)}; median 95 % interval ${round(medianInterval.low)} to ${round(medianInterval.high)}`,
  );
  print(`single scores: ${quartiles(scores)}`);
  print(`distinct outcomes: ${distinct}`);
  for (const [cause, count] of causes) print(`lost to ${cause}: ${count}`);
}

function quartiles({ min, q1, median, q3, max }: Gauntlet['scores']): string {
  return `least ${round(min)}, quartiles ${round(q1)}, ${round(median)}, ${round(q3)}, greatest ${round(max)}`;
}

function round(value: number): number {
  return Math.round(value);
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`;
}
