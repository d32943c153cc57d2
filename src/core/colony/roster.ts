/** The people and robots that missions draw on. */
import type { Role } from './person.ts';

/** A person as a mission's roster names them; mass is drawn around this one at genesis. */
export type Member = { readonly name: string; readonly role: Role; readonly massKg: number };

export const CHEN: Member = { name: 'Chen Wei', role: 'CMDR', massKg: 78 };
export const REYES: Member = { name: 'Reyes Marisol', role: 'ENGR', massKg: 71 };
export const OKAFOR: Member = { name: 'Okafor Adaeze', role: 'SCI', massKg: 68 };
export const LINDQVIST: Member = { name: 'Lindqvist Kai', role: 'MED', massKg: 84 };
export const KIM: Member = { name: 'Kim Ji-woo', role: 'SCI', massKg: 66 };
export const VOLKOV: Member = { name: 'Volkov Dmitri', role: 'ENGR', massKg: 86 };
const TANAKA: Member = { name: 'Tanaka Sora', role: 'MED', massKg: 63 };
const ABADI: Member = { name: 'Abadi Nour', role: 'CMDR', massKg: 74 };
/** Everybody a custom mission can choose from, in the order in which they are taken. */
export const ROSTER: readonly Member[] = [CHEN, REYES, OKAFOR, LINDQVIST, VOLKOV, KIM, TANAKA, ABADI];
export const ROBOT_NAMES = [
  'Optimus-1',
  'Optimus-2',
  'Optimus-3',
  'Optimus-4',
  'Lunar-5',
  'Lunar-6',
  'Lunar-7',
  'Lunar-8',
] as const;
