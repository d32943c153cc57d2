/** What the colony's data says in words: an operator talking to an operator. What stands on the console itself is in `text.ts`. */
import { clock, counter, fixed, percent, solsLeft } from './format.ts';
import type { ColonyEvent, End } from '../../core/colony/events.ts';
import type { Colony, Alarm } from '../../core/colony/schema.ts';
import type { Refusal } from '../../core/cartridge/refusal.ts';
import type { Card, CrewView, RobotView, View } from '../../core/protocol.ts';

const MISSION_TITLES: Readonly<Record<Colony['mission'], string>> = {
  ares: 'Ares I',
  optimus: 'Optimus',
  skeleton: 'Skeleton crew',
  garden: 'Garden of Mars',
  dustbowl: 'Dust bowl',
  noisru: 'No ISRU',
  hybrid: 'Hybrid crew',
  lunar: 'Lunar surplus',
  custom: 'Custom',
};

/** The title of a mission by its key; a key from a stranger's file that is none stays as it is. */
export function missionTitle(key: string): string {
  return Object.entries(MISSION_TITLES).find(([mission]) => mission === key)?.[1] ?? key;
}

const CAUSES: Readonly<Record<End, string>> = {
  hypoxia: 'lack of oxygen',
  hypercapnia: 'carbon dioxide',
  cold: 'cold',
  heat: 'heat',
  dehydration: 'thirst',
  starvation: 'hunger',
  radiation: 'radiation',
  injury: 'injury',
  illness: 'illness',
  wear: 'wear',
  impact: 'a blow',
};

/** A cause of death in words. */
export function causeText(cause: string | null): string {
  return Object.entries(CAUSES).find(([key]) => key === cause)?.[1] ?? cause ?? 'unknown causes';
}

const ROLES: Readonly<Record<string, string>> = {
  CMDR: 'Commander',
  ENGR: 'Engineer',
  SCI: 'Scientist',
  MED: 'Medic',
  ROBOT: 'Robot',
};

/** A role in words. */
export function roleText(role: string): string {
  return Object.hasOwn(ROLES, role) ? (ROLES[role] ?? role) : role;
}

const DOING: Readonly<Record<CrewView['doing'], string>> = {
  asleep: 'Asleep',
  exercising: 'Exercising',
  working: 'Working',
  outside: 'Outside',
  dead: 'Dead',
};

/** What a person is doing. */
export function doingText(doing: CrewView['doing']): string {
  return DOING[doing];
}

const ALARM_RAISED: Readonly<Record<Alarm, string>> = {
  power: 'Power does not cover the standing load',
  oxygen: 'Oxygen in the cabin is below 18 kPa',
  carbonDioxide: 'Carbon dioxide in the cabin is above 0.7 kPa',
  water: 'Water is down to 5 sols',
  food: 'Food is down to 10 sols',
  cold: 'The cabin is below 12 °C',
};
const ALARM_CLEARED: Readonly<Record<Alarm, string>> = {
  power: 'Power covers the standing load again',
  oxygen: 'Oxygen in the cabin is sound again',
  carbonDioxide: 'Carbon dioxide in the cabin is sound again',
  water: 'Water is above 5 sols again',
  food: 'Food is above 10 sols again',
  cold: 'The cabin is warm again',
};

function alarmText(alarm: string, raised: boolean): string {
  const sentences = Object.entries(raised ? ALARM_RAISED : ALARM_CLEARED);
  return sentences.find(([key]) => key === alarm)?.[1] ?? `Alarm ${alarm} ${raised ? 'raised' : 'cleared'}`;
}

/** What is said of a module under construction. */
function builtText(module: string, stage: 'begun' | 'done' | 'given-up'): string {
  const name = module.replaceAll('_', ' ');
  if (stage === 'begun') return `Work on the ${name} begins`;
  return stage === 'done' ? `The ${name} stands` : `Work on the ${name} was given up`;
}

/** A line of the log tape. `urgent` lines are printed in the ink of the fuse. */
export type LogLine = { readonly text: string; readonly urgent: boolean };

/** What an event says on the tape. */
export function logLine(event: ColonyEvent): LogLine {
  switch (event.kind) {
    case 'refused':
      return { text: `Order refused. ${event.reason}`, urgent: false };
    case 'allocation-set': {
      const { heating, isru, greenhouse } = event.allocation;
      return {
        text: `Power shared: heating ${fixed(heating, 2)}, ISRU ${fixed(isru, 2)}, greenhouse ${fixed(greenhouse, 2)}`,
        urgent: false,
      };
    }
    case 'ration-set':
      return { text: `Ration set to ${fixed(event.ration, 2)} of a full day`, urgent: false };
    case 'died':
      return {
        text: `${event.name}, ${roleText(event.role).toLowerCase()}, died of ${causeText(event.cause)}`,
        urgent: true,
      };
    case 'critical':
      return { text: `${event.name} is in danger from ${causeText(event.cause)}`, urgent: true };
    case 'robot-lost':
      return { text: `${event.name} has stopped for good: ${causeText(event.cause)}`, urgent: true };
    case 'built':
      return { text: builtText(event.module, event.stage), urgent: false };
    case 'noted':
      return { text: event.desc, urgent: event.severity >= 0.5 };
    case 'colony-lost':
      return { text: `Nobody is left. The last one died of ${causeText(event.cause)}`, urgent: true };
    case 'alarm':
      return { text: alarmText(event.alarm, event.raised), urgent: event.raised };
    case 'array-cleaned':
      return { text: `The arrays are cleaner. They pass ${percent(event.lightShare)} of the light`, urgent: false };
    default:
      return event satisfies never;
  }
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A stretch of wall-clock time that has passed, as one says it. */
export function ago(ms: number): string {
  if (ms < MINUTE) return 'just now';
  if (ms < HOUR) return `${Math.floor(ms / MINUTE)} min ago`;
  if (ms < DAY) return `${Math.floor(ms / HOUR)} h ago`;
  const days = Math.floor(ms / DAY);
  return days === 1 ? 'a day ago' : `${fixed(days, 0)} days ago`;
}

/** Sols as one counts them. */
export function solCount(sols: number): string {
  return sols === 1 ? '1 sol' : `${fixed(sols, 0)} sols`;
}

/** `3 of 4`. */
export function crewCount(alive: number, total: number): string {
  return `${alive} of ${total}`;
}

export type Reserve = 'oxygen' | 'water' | 'food' | 'power';
export const RESERVES: Readonly<Record<Reserve, string>> = {
  oxygen: 'Oxygen',
  water: 'Water',
  food: 'Food',
  power: 'Power',
};

export type Level = 'sound' | 'low' | 'critical';

/** What a reserve meter says to who cannot see it. */
export function reserveText(sols: number, amount: string, rate: string, level: Level): string {
  if (sols < 0) return `Nobody is left to use it, ${amount}`;
  return `${solsLeft(sols)} sols left, ${amount}, ${rate} in the last sol${level === 'sound' ? '' : `, ${level}`}`;
}

/** Place and time of the sol clock in words. */
export function clockText(sol: number, hour: number): string {
  return `Sol ${sol}, ${clock(hour)} local time`;
}

/** A person's figures in words. */
export function personText({ hp, fed, fatigue, morale, doseMsv, doing }: CrewView): string {
  const body = `Health ${fixed(hp, 0)} of 100, fed ${percent(fed)}, dose ${fixed(doseMsv, 0)} millisievert`;
  return `${DOING[doing]}. ${body}. Fatigue ${fixed(fatigue, 0)} of 100, morale ${fixed(morale, 0)} of 100`;
}

/** A robot's figures in words. */
export function robotText({ hp, charge, joints }: RobotView): string {
  return `Health ${fixed(hp, 0)} of 100, charge ${percent(charge)}, joints worn by ${percent(joints)}`;
}

/** When and of what a person died, as far as it is known. */
export function deathText(tickSol: number | null, cause: string | null): string {
  return tickSol === null ? `Died of ${causeText(cause)}` : `Sol ${tickSol}, ${causeText(cause)}`;
}

/** The speeds as the keys name them. */
export function speedText(speed: View['speed']): string {
  return speed === 'max' ? 'Max' : `${speed}×`;
}

/** Heading of the refusal card by what was refused. */
export function refusalTitle(kind: Refusal['kind']): string {
  switch (kind) {
    case 'too-large':
      return 'The file is too large';
    case 'damaged-gzip':
    case 'damaged-png':
      return 'The file is damaged';
    case 'damaged-link':
      return 'The link is damaged';
    case 'not-utf8':
    case 'too-deep':
    case 'not-json':
    case 'bad-key':
    case 'not-a-cartridge':
      return 'This is not a cartridge';
    case 'wrong-format':
      return 'A cartridge of another kind';
    case 'version-too-new':
      return 'Written by a newer Marsdeck';
    case 'not-resumable':
      return 'Too little in it to go on from';
    case 'migration-failed':
      return 'It cannot be brought up to date';
    case 'invalid':
      return 'A value does not fit';
    case 'inconsistent':
      return 'The file contradicts itself';
    case 'unknown-ledger':
      return 'Its Mars is not known here';
    case 'too-slow':
      return 'Reading it takes too long';
    case 'no-colony':
    case 'ended':
    case 'unknown-mission':
    case 'invalid-seed':
    case 'invalid-command':
    case 'invalid-argument':
    case 'log-full':
    case 'no-ticket':
    case 'no-frame':
    case 'crashed':
      return 'Not seated';
    default:
      return kind satisfies never;
  }
}

/** What the sol counter says to who cannot see it. */
export function solCounterText(sol: number): string {
  return `Sol ${sol}`;
}

/** A sol as it is engraved on a label or printed under the slot. */
export function solLabel(sol: number): string {
  return `SOL ${counter(sol)}`;
}

const TICKS_PER_SOL = 24;

/** Sol and hour of a tick. */
export function solOfTick(tick: number): { readonly sol: number; readonly hour: number } {
  return { sol: Math.floor(tick / TICKS_PER_SOL), hour: tick % TICKS_PER_SOL };
}

/** The word beside a reserve that is not sound. */
export function levelText(level: Level): string {
  return level === 'sound' ? '' : level;
}

/** The slot's name: what sits in it. */
export function slotText(card: Card | null): string {
  return card === null ? 'Slot, empty' : `Slot, ${missionTitle(card.mission)}`;
}

/** What becomes of the running colony when a file is let go. */
export function dropKeeps(mission: string | null): string {
  return mission === null
    ? 'The slot is empty.'
    : `${missionTitle(mission)} is kept on this device first. Nothing is overwritten.`;
}
