/** What the colony's data says in words: an operator talking to an operator. What stands on the console itself is in `text.ts`. */
import { clock, counter, fixed, percent, solsLeft } from './format.ts';
import { CAUSES, DOING, LEVELS, MISSION_TITLES, REFUSALS, ROLES, SAYS } from './textSays.ts';
import type { Refusal } from '../../core/cartridge/refusal.ts';
import type { Card } from '../../core/talk/card.ts';
import type { CrewView, RobotView, View } from '../../core/talk/view.ts';

/** The title of a mission by its key; a key from a stranger's file that is none stays as it is. */
export function missionTitle(key: string): string {
  return Object.entries(MISSION_TITLES).find(([mission]) => mission === key)?.[1] ?? key;
}

/** A cause of death in words. */
export function causeText(cause: string | null): string {
  return Object.entries(CAUSES).find(([key]) => key === cause)?.[1] ?? cause ?? CAUSES.unknown;
}

/** A role in words. */
export function roleText(role: string): string {
  return Object.hasOwn(ROLES, role) ? (ROLES[role] ?? role) : role;
}

/** What a person is doing. */
export function doingText(doing: CrewView['doing']): string {
  return DOING[doing];
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A stretch of wall-clock time that has passed, as one says it. */
export function ago(ms: number): string {
  if (ms < MINUTE) return SAYS.justNow;
  if (ms < HOUR) return SAYS.minutesAgo(Math.floor(ms / MINUTE));
  if (ms < DAY) return SAYS.hoursAgo(Math.floor(ms / HOUR));
  return SAYS.daysAgo(Math.floor(ms / DAY));
}

/** Sols as one counts them. */
export function solCount(sols: number): string {
  return SAYS.sols(sols);
}

/** `3 of 4`. */
export function crewCount(alive: number, total: number): string {
  return SAYS.of(alive, total);
}

export type Reserve = 'oxygen' | 'water' | 'food' | 'power';
export type Level = 'sound' | 'low' | 'critical';

/** What a reserve meter says to who cannot see it. */
export function reserveText(sols: number, amount: string, rate: string, level: Level): string {
  if (sols < 0) return SAYS.nobodyUses(amount);
  return SAYS.reserve(solsLeft(sols), amount, rate, LEVELS[level]);
}

/** Place and time of the sol clock in words. */
export function clockText(sol: number, hour: number): string {
  return SAYS.clock(sol, clock(hour));
}

/** A person's figures in words. */
export function personText({ hp, fed, fatigue, morale, doseMsv, doing }: CrewView): string {
  return SAYS.person(DOING[doing], fixed(hp, 0), percent(fed), fixed(doseMsv, 0), fixed(fatigue, 0), fixed(morale, 0));
}

/** A robot's figures in words. */
export function robotText({ hp, charge, joints }: RobotView): string {
  return SAYS.robot(fixed(hp, 0), percent(charge), percent(joints));
}

/** When and of what a person died, as far as it is known. */
export function deathText(tickSol: number | null, cause: string | null): string {
  return tickSol === null ? SAYS.diedOf(causeText(cause)) : SAYS.diedOn(tickSol, causeText(cause));
}

/** The speeds as the keys name them. */
export function speedText(speed: View['speed']): string {
  return speed === 'max' ? SAYS.max : `${speed}×`;
}

/** Heading of the refusal card by what was refused. */
export function refusalTitle(kind: Refusal['kind']): string {
  return REFUSALS[refusedAs(kind)];
}

/** Kinds that are not about a file, but about something that was asked for. */
type Asked =
  | 'no-colony'
  | 'ended'
  | 'unknown-mission'
  | 'invalid-seed'
  | 'invalid-command'
  | 'invalid-argument'
  | 'log-full'
  | 'no-ticket'
  | 'no-frame'
  | 'crashed';
type As = keyof typeof REFUSALS;

const REFUSED_AS: Readonly<Partial<Record<Refusal['kind'], As>>> = {
  'too-large': 'tooLarge',
  'damaged-gzip': 'damaged',
  'damaged-png': 'damaged',
  'damaged-link': 'damagedLink',
  'not-utf8': 'notACartridge',
  'too-deep': 'notACartridge',
  'not-json': 'notACartridge',
  'bad-key': 'notACartridge',
  'not-a-cartridge': 'notACartridge',
  'wrong-format': 'wrongFormat',
  'version-too-new': 'tooNew',
  'not-resumable': 'notResumable',
  'migration-failed': 'migration',
  invalid: 'invalid',
  inconsistent: 'inconsistent',
  'unknown-ledger': 'unknownLedger',
  'too-slow': 'tooSlow',
} satisfies Record<Exclude<Refusal['kind'], Asked>, As>;

/** What was refused, by the kind of a refusal: a heading and what can be done go by it. */
export function refusedAs(kind: Refusal['kind']): As {
  return REFUSED_AS[kind] ?? 'notSeated';
}

/** What the sol counter says to who cannot see it. */
export function solCounterText(sol: number): string {
  return SAYS.counter(sol);
}

/** A sol as it is engraved on a label or printed under the slot. */
export function solLabel(sol: number): string {
  return SAYS.label(counter(sol));
}

const TICKS_PER_SOL = 24;

/** Sol and hour of a tick. */
export function solOfTick(tick: number): { readonly sol: number; readonly hour: number } {
  return { sol: Math.floor(tick / TICKS_PER_SOL), hour: tick % TICKS_PER_SOL };
}

/** The word beside a reserve that is not sound. */
export function levelText(level: Level): string {
  return LEVELS[level];
}

/** The slot's name: what sits in it. */
export function slotText(card: Card | null): string {
  return card === null ? SAYS.slotEmpty : SAYS.slot(missionTitle(card.mission));
}

/** What becomes of the running colony when a file is let go. */
export function dropKeeps(mission: string | null): string {
  return mission === null ? SAYS.dropEmpty : SAYS.dropKeeps(missionTitle(mission));
}
