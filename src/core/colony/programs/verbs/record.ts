/** Functions that read what the colony remembers: echoes, inertia, reflexes, tasks. Without a colony they find nothing. */
import type { HostBuiltin, HostCall } from '../../../lispy/embedding.ts';
import type { Json } from '../../../lispy/json.ts';
import { EMPTY, type Value } from '../../../lispy/values.ts';
import { TICKS_PER_SOL } from '../../../mars/constants.ts';
import type { Remembered } from '../../mindSchema.ts';
import { inertiaOf } from '../../nervous/inertia.ts';
import type { Colony } from '../../schema.ts';
import type { Situation } from '../situation.ts';
import { wordOf } from './setters.ts';

const colonyOf = ({ host }: HostCall): Colony | null => (host as Situation | undefined)?.colony ?? null;

/** A whole number from 0, or what stands for it when it is left out or is none. */
function count(value: Value | undefined, otherwise: number, call: HostCall, name: string): number {
  if (value === undefined) return otherwise;
  if (typeof value === 'number' && value >= 0) return Math.floor(value);
  call.mistake(`${name} takes a number from 0.`);
  return otherwise;
}

function echoAt(colony: Colony | null, back: number): Remembered | null {
  return colony?.mind.echoes[colony.mind.echoes.length - 1 - back] ?? null;
}

const asJson = (echo: Remembered): Json => ({ ...echo });

/** Names under which programs ask for what moves: stocks, whose changes are remembered, and what is remembered as it stood. */
const STOCKS: ReadonlyMap<string, 'o2' | 'h2o' | 'food' | 'power'> = new Map([
  ['o2', 'o2'],
  ['oxygen', 'o2'],
  ['h2o', 'h2o'],
  ['water', 'h2o'],
  ['food', 'food'],
  ['power', 'power'],
]);
const LEVELS: ReadonlyMap<string, 'risk' | 'health'> = new Map([
  ['cri', 'risk'],
  ['risk', 'risk'],
  ['health', 'health'],
]);
const TREND_SOLS = 5;

function motionOf(colony: Colony | null, name: string): Json {
  const echoes = colony?.mind.echoes ?? [];
  const stock = STOCKS.get(name);
  if (stock !== undefined) {
    const motion = inertiaOf(echoes)?.[stock];
    return motion === undefined ? null : { ...motion };
  }
  const level = LEVELS.get(name);
  return level === undefined ? null : levelMotion(echoes.map((echo) => echo[level]));
}

/** As for stocks, of a figure that is remembered as it stood at each sol's end. */
function levelMotion(levels: readonly number[]): Json {
  const [before, last] = levels.slice(-2);
  if (before === undefined || last === undefined) return null;
  const velocity = last - before;
  const earlier = levels.at(-3);
  const sols = Math.min(TREND_SOLS, levels.length - 1);
  const first = levels.at(-1 - sols) ?? before;
  return {
    velocity,
    acceleration: earlier === undefined ? 0 : velocity - (before - earlier),
    trend: (last - first) / sols,
  };
}

const pastOf = (colony: Colony | null, most: number): Json[] => {
  const past = colony?.tasks.past ?? [];
  return past
    .slice(Math.max(0, past.length - most))
    .toReversed()
    .map(({ id, task, tick, choice, timedOut, outcome }) => ({
      id,
      task,
      sol: Math.floor(tick / TICKS_PER_SOL),
      choice,
      timed_out: timedOut,
      outcome,
    }));
};

const ALL = 1e6;

/** Gas of a call besides what its data takes. */
const LOOK = 10;

export const RECORD_VERBS: readonly HostBuiltin[] = [
  {
    name: 'echo',
    takes: 'number?',
    cost: LOOK,
    about:
      'The sol that lies so many sols back (0 is the last) as a dictionary: sol, frame, o2, h2o, food, power (changes), heating, isru, greenhouse, ration, risk, o2Sols, foodSols, alive, health, events, reflexes; nil when it is not remembered.',
    run: ([back], call) => {
      const echo = echoAt(colonyOf(call), count(back, 0, call, 'echo'));
      return echo === null ? null : call.valueOf(asJson(echo));
    },
  },
  {
    name: 'echo-count',
    takes: '',
    cost: 1,
    about: 'How many sols are remembered: 30 at most.',
    run: (_, call) => colonyOf(call)?.mind.echoes.length ?? 0,
  },
  {
    name: 'inertia',
    takes: 'text',
    cost: LOOK,
    about:
      'How o2, h2o, food, power, risk or health moves, as a dictionary: velocity (change of the last sol), acceleration (its change), trend (mean change of five sols); nil before there are two sols to compare.',
    run: ([name], call) => call.valueOf(motionOf(colonyOf(call), wordOf(name))),
  },
  {
    name: 'reflexes',
    takes: '',
    cost: LOOK,
    about: 'Reflexes that acted at the end of the sol before, as dictionaries: id, condition, action, intensity.',
    run: (_, call) => {
      const fired = colonyOf(call)?.mind.fired ?? [];
      return fired.length === 0 ? EMPTY : call.valueOf(fired.map((one) => ({ ...one })));
    },
  },
  {
    name: 'tasks',
    takes: 'number?',
    cost: LOOK,
    about:
      'So many past tasks, the newest first (5 when no number is given): id, task, sol, choice, timed_out, outcome.',
    run: ([most], call) => call.valueOf(pastOf(colonyOf(call), count(most, 5, call, 'tasks'))),
  },
  {
    name: 'task-history',
    takes: '',
    cost: LOOK,
    about: 'All past tasks that are remembered (50 at most), the newest first.',
    run: (_, call) => call.valueOf(pastOf(colonyOf(call), ALL)),
  },
];
